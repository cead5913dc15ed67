//! The Agency.

use super::*;
use crate::ids::{CaseId, DocumentId, StaffId};

/// «seed 000»: the Agency has no access to the data: no desk and no program of it consults, files, or reads the life line, with or
/// without a request of the holder's.
#[test]
fn the_agency_has_no_access() {
    let facts = record(&[CASE_REQUESTED, CASE_APPROVED]);
    let desks = Desk::ALL.into_iter().flat_map(|desk| [clerk(desk, false), clerk(desk, true)]);
    for actor in desks.chain([Actor::System, Actor::TransplantCoordinator(CLERK)]) {
        for document in documents() {
            for act in acts_on(document).into_iter().filter(|act| is_about_health_data(*act)) {
                assert_eq!(ask(actor, act, &facts, NOW), Err(Refusal::NotAllowed), "{actor:?} {act:?}");
            }
        }
    }
}

/// «seed 000»: only the Agency's doctor may have access, and only in an exceptional procedure: asked for, and approved by somebody
/// else.
#[test]
fn the_agencys_doctor_needs_an_approved_case() {
    let self_approved = ProvisionKind::CaseApproval { case: CASE, approved_by: AGENCY_DOCTOR };
    let another_case =
        ProvisionKind::CaseApproval { case: CaseId::new(uuid::Uuid::from_u128(41)), approved_by: SECOND_PERSON };
    let of_another = ProvisionKind::CaseRequest { case: CASE, document: None, doctor: SECOND_PERSON };
    for kinds in [
        vec![],
        vec![CASE_REQUESTED],
        vec![CASE_APPROVED],
        vec![CASE_REQUESTED, self_approved],
        vec![CASE_REQUESTED, another_case],
        vec![of_another, CASE_APPROVED],
    ] {
        let facts = record(&kinds);
        for act in acts_on(REPORT).into_iter().filter(|act| is_about_health_data(*act)) {
            assert!(ask(AGENCY_DOCTOR_ASKS, act, &facts, NOW).is_err(), "{kinds:?} {act:?}");
        }
    }
    let facts = record(&[CASE_REQUESTED, CASE_APPROVED]);
    assert_eq!(opens(AGENCY_DOCTOR_ASKS, &facts), Ok(Basis::ExceptionalCase));
    assert_eq!(reads(AGENCY_DOCTOR_ASKS, REPORT, &facts), Ok(Basis::ExceptionalCase));
}

/// The same: it is the Agency's doctor who asks for the procedure, and ends it; nobody else does, and none in a record that is
/// not active.
#[test]
fn the_agencys_doctor_asks_for_a_case() {
    for act in [Act::RequestCase, Act::EndCase] {
        assert_eq!(ask(AGENCY_DOCTOR_ASKS, act, &record(&[]), NOW), Ok(Basis::Agency), "{act:?}");
        for actor in [HOLDER_ASKS, DOCTOR_ASKS, clerk(Desk::Identity, true), Actor::System] {
            assert_eq!(ask(actor, act, &record(&[]), NOW), Err(Refusal::NotAllowed), "{actor:?} {act:?}");
        }
        let closed = standing(State::Closed { since: NOW }, record(&[]));
        assert_eq!(ask(AGENCY_DOCTOR_ASKS, act, &closed, NOW), Err(Refusal::RecordNotOpen), "{act:?}");
    }
}

/// The same: two people, whichever desk the second is at.
#[test]
fn nobody_approves_an_own_case() {
    let act = Act::ApproveCase(CASE);
    let facts = record(&[CASE_REQUESTED]);
    assert_eq!(ask(AGENCY_DOCTOR_ASKS, act, &facts, NOW), Err(Refusal::NotAllowed));
    let same_person = Actor::Staff { id: AGENCY_DOCTOR, desk: Desk::Identity, signed_request: false };
    assert_eq!(ask(same_person, act, &facts, NOW), Err(Refusal::NotAllowed));
    for second in [clerk(Desk::Helpdesk, false), clerk(Desk::Identity, false), Actor::AgencyDoctor(SECOND_PERSON)] {
        assert_eq!(ask(second, act, &facts, NOW), Ok(Basis::Agency), "{second:?}");
        assert_eq!(ask(second, act, &record(&[]), NOW), Err(Refusal::NotAllowed), "{second:?}");
    }
}

/// The same: an approval lasts for a time, fifteen days at most.
#[test]
fn an_approval_ends() {
    let facts = provided([provision(CASE_REQUESTED), from(NOW, CASE_APPROVED)]);
    assert_eq!(ask(AGENCY_DOCTOR_ASKS, Act::ConsultDossier, &facts, days(15) - MOMENT), Ok(Basis::ExceptionalCase));
    assert_eq!(ask(AGENCY_DOCTOR_ASKS, Act::ConsultDossier, &facts, days(15)), Err(Refusal::NoApprovedCase));
}

/// A case about one document opens that one; a private one only if the case names it.
#[test]
fn a_case_reaches_what_it_is_about() {
    let another = DocumentFacts { id: DocumentId::new(uuid::Uuid::from_u128(51)), ..REPORT };
    let on_the_document = ProvisionKind::CaseRequest { case: CASE, document: Some(DOCUMENT), doctor: AGENCY_DOCTOR };
    let [record_wide, narrow] = [CASE_REQUESTED, on_the_document].map(|request| record(&[request, CASE_APPROVED]));
    let private = at_level(Confidentiality::Private);
    let confidential = at_level(Confidentiality::Confidential);
    for (document, wide, named) in [
        (REPORT, Ok(Basis::ExceptionalCase), Ok(Basis::ExceptionalCase)),
        (confidential, Ok(Basis::ExceptionalCase), Ok(Basis::ExceptionalCase)),
        (private, Err(Refusal::Confidentiality), Ok(Basis::ExceptionalCase)),
        (another, Ok(Basis::ExceptionalCase), Err(Refusal::NoApprovedCase)),
    ] {
        assert_eq!(reads(AGENCY_DOCTOR_ASKS, document, &record_wide), wide, "{document:?}");
        assert_eq!(reads(AGENCY_DOCTOR_ASKS, document, &narrow), named, "{document:?}");
    }
}

/// «seed 000»: documents cannot be deleted, but for an exceptional procedure of the Agency's doctor; nobody else can, with no right.
#[test]
fn only_the_agencys_doctor_deletes_and_only_in_a_case() {
    let erase = Act::EraseDocument(REPORT);
    let approved = record(&[CASE_REQUESTED, CASE_APPROVED]);
    assert_eq!(ask(AGENCY_DOCTOR_ASKS, erase, &approved, NOW), Ok(Basis::ExceptionalCase));
    assert_eq!(ask(AGENCY_DOCTOR_ASKS, erase, &record(&[]), NOW), Err(Refusal::NoApprovedCase));
    let author = practising(COLLEAGUE, ProfessionalCategory::Doctor);
    let near = record(&[ProvisionKind::ReferringDoctor(DOCTOR), GUARDIANSHIP, assisted_by(FRIEND)]);
    for actor in
        [HOLDER_ASKS, PARENT_ASKS, FRIEND_ASKS, DOCTOR_ASKS, author, clerk(Desk::Identity, true), Actor::System]
    {
        assert_eq!(ask(actor, erase, &near, NOW), Err(Refusal::NotAllowed), "{actor:?}");
    }
}

/// «seed 000»: such a deletion is documented, and the access traced by name: the holder is told at once.
#[test]
fn the_holder_is_told_of_an_exceptional_case() {
    let second = clerk(Desk::Identity, false);
    for (actor, act) in [(second, Act::ApproveCase(CASE)), (AGENCY_DOCTOR_ASKS, Act::EraseDocument(REPORT))] {
        let request = crate::access::Request { actor, act };
        let permit = crate::access::decide(&request, &record(&[CASE_REQUESTED, CASE_APPROVED]), NOW).unwrap();
        assert!(permit.obligations().include(crate::access::Obligation::TellHolderAtOnce), "{act:?}");
    }
}

/// «seed 000»: the Agency's doctor files nothing and arranges no one's access.
#[test]
fn the_agencys_doctor_changes_nothing_else() {
    let facts = record(&[CASE_REQUESTED, CASE_APPROVED]);
    for act in [
        Act::FileDocument(Category::CareReports),
        Act::ReplaceDocument(REPORT),
        Act::SetConfidentiality(REPORT, Confidentiality::Normal),
        Act::BlockProfessional(DOCTOR),
        Act::CloseDossier,
    ] {
        assert_eq!(ask(AGENCY_DOCTOR_ASKS, act, &facts, NOW), Err(Refusal::NotAllowed), "{act:?}");
    }
}

/// «seed 000»: who cannot or will not use the portal asks the helpdesk in writing; without a signed request the desk moves nothing.
#[test]
fn the_desk_acts_on_a_signed_request() {
    let candidate = ProfessionalFacts { id: DOCTOR, licence: LICENSED, is_independent: true };
    for act in [
        Act::CloseDossier,
        Act::AddToCircle(candidate),
        Act::WithdrawFromCircle,
        Act::BlockProfessional(DOCTOR),
        Act::UnblockProfessional,
        Act::OpposeInstitution,
        Act::SwitchEmergencyAccess(false),
        Act::DesignateAssistant(PersonFacts { id: FRIEND, has_active_record: true }),
        Act::RemoveAssistant,
    ] {
        assert_eq!(ask(clerk(Desk::Helpdesk, true), act, &record(&[]), NOW), Ok(Basis::SignedRequest), "{act:?}");
        assert_eq!(ask(clerk(Desk::Helpdesk, false), act, &record(&[]), NOW), Err(Refusal::NotAllowed), "{act:?}");
    }
}

/// «seed 000»: who has lost the codes asks the helpdesk for new ones; without a signature, since they go to the holder's own
/// address.
#[test]
fn the_helpdesk_replaces_lost_codes() {
    let act = Act::ReissueCodes;
    let prepared = standing(State::Prepared { notified_at: Some(NOW) }, record(&[]));
    for facts in [&prepared, &record(&[])] {
        assert_eq!(ask(clerk(Desk::Helpdesk, false), act, facts, NOW), Ok(Basis::Agency));
        for actor in [clerk(Desk::Identity, true), HOLDER_ASKS, DOCTOR_ASKS, Actor::System] {
            assert!(ask(actor, act, facts, NOW).is_err(), "{actor:?}");
        }
    }
    let closed = standing(State::Closed { since: NOW }, record(&[]));
    assert_eq!(ask(clerk(Desk::Helpdesk, false), act, &closed, NOW), Err(Refusal::RecordNotOpen));
}

/// Regulation of 6 December 2019, art. 3(1): who wants no record says so in writing too, as long as it was never opened.
#[test]
fn the_desk_enters_an_opposition_that_the_holder_signed() {
    let prepared = standing(State::Prepared { notified_at: Some(NOW) }, record(&[]));
    let act = Act::OpposeDossier;
    assert_eq!(ask(clerk(Desk::Helpdesk, true), act, &prepared, NOW), Ok(Basis::SignedRequest));
    assert_eq!(ask(clerk(Desk::Helpdesk, false), act, &prepared, NOW), Err(Refusal::NotAllowed));
    assert_eq!(ask(clerk(Desk::Helpdesk, true), act, &record(&[]), NOW), Err(Refusal::RecordNotOpen));
}

/// «seed 000»: the identity desk knows who is who: it registers who represents the holder, and deaths; the helpdesk does not.
#[test]
fn the_identity_desk_registers_representatives_and_deaths() {
    let somebody = PersonFacts { id: PARENT, has_active_record: false };
    for act in [Act::RegisterRepresentative(somebody), Act::EndRepresentation, Act::ArchiveDossier] {
        assert_eq!(ask(clerk(Desk::Identity, false), act, &record(&[]), NOW), Ok(Basis::Agency), "{act:?}");
        assert_eq!(ask(clerk(Desk::Helpdesk, true), act, &record(&[]), NOW), Err(Refusal::NotAllowed), "{act:?}");
    }
}

/// Law of 25 November 1982: a transplant coordinator looks up the position on organ donation, in an active record and after a
/// death, and does nothing else.
#[test]
fn a_coordinator_looks_up_the_position_and_nothing_else() {
    let coordinator = Actor::TransplantCoordinator(StaffId::new(uuid::Uuid::from_u128(33)));
    for act in acts_on(REPORT) {
        for state in [State::Active { since: NOW }, State::Archived { since: NOW }] {
            let expected = if act == Act::LookUpOrganDonation { Ok(Basis::OrganLaw) } else { Err(Refusal::NotAllowed) };
            assert_eq!(ask(coordinator, act, &standing(state, record(&[])), NOW), expected, "{state:?} {act:?}");
        }
    }
    for state in [State::Prepared { notified_at: None }, State::Closed { since: NOW }, State::Destroyed { since: NOW }]
    {
        let decision = ask(coordinator, Act::LookUpOrganDonation, &standing(state, record(&[])), NOW);
        assert_eq!(decision, Err(Refusal::RecordNotOpen), "{state:?}");
    }
}
