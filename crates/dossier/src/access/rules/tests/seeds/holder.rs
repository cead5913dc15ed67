//! The holder.

use super::*;

/// «seed 000», «seed 001», «seed 002»: the holder can at any time consult all the health data there is, whoever filed it
/// and whatever its level.
#[test]
fn the_holder_sees_every_document() {
    for document in documents() {
        for at in [days(-200), NOW, years(9)] {
            let decision = ask(HOLDER_ASKS, Act::ConsultDocument(document), &record(&[]), at);
            assert_eq!(decision, Ok(Basis::Holder), "{document:?} {at}");
        }
    }
}

/// «seed 000»: nobody but the holder and whom the holder lets in has access: another insured person gets nothing at all.
#[test]
fn a_stranger_may_do_nothing() {
    for state in
        [State::Prepared { notified_at: Some(years(-1)) }, State::Active { since: NOW }, State::Closed { since: NOW }]
    {
        let facts = standing(state, record(&[PARENTHOOD, assisted_by(FRIEND), ProvisionKind::ReferringDoctor(DOCTOR)]));
        for act in acts_on(REPORT) {
            assert_eq!(ask(STRANGER_ASKS, act, &facts, NOW), Err(Refusal::NotAllowed), "{state:?} {act:?}");
        }
    }
}

/// «seed 000»: an empty record is closed to everybody but the holder: to professionals of every profession, in a practice or in an
/// institution, to the Agency and to institutions.
#[test]
fn without_any_decision_of_the_holder_only_the_holder_gets_in() {
    let facts = record(&[]);
    let everywhere = ProfessionalCategory::ALL
        .into_iter()
        .flat_map(|profession| [practising(DOCTOR, profession), working(DOCTOR, profession, HOSPITAL)]);
    let agency = [AGENCY_DOCTOR_ASKS, clerk(Desk::Helpdesk, true), clerk(Desk::Identity, true), Actor::System];
    let institution = Actor::Institution { id: HOSPITAL, certificate: CERTIFIED };
    for actor in everywhere.chain(agency).chain([institution, STRANGER_ASKS]) {
        for act in acts_on(REPORT).into_iter().filter(|act| is_about_health_data(*act)) {
            assert!(ask(actor, act, &facts, NOW).is_err(), "{actor:?} {act:?}");
        }
    }
    assert_eq!(opens(HOLDER_ASKS, &facts), Ok(Basis::Holder));
}

/// Everything about access that the holder may enter or end.
fn arrangements() -> [Act; 14] {
    let professional = ProfessionalFacts { id: COLLEAGUE, licence: LICENSED, is_independent: true };
    [
        Act::AddToCircle(professional),
        Act::WithdrawFromCircle,
        Act::BlockProfessional(COLLEAGUE),
        Act::UnblockProfessional,
        Act::ObjectToConsultation,
        Act::WithdrawObjection,
        Act::OpposeInstitution,
        Act::LiftOpposition,
        Act::SwitchEmergencyAccess(false),
        Act::SwitchEmergencyAccess(true),
        Act::DesignateAssistant(PersonFacts { id: FRIEND, has_active_record: true }),
        Act::RemoveAssistant,
        Act::RenewPresenceCode,
        Act::ConsultGrants,
    ]
}

/// «seed 000», «seed 002», «seed 003»: the holder decides who has access, in the record itself, at any time, and can change it
/// at any time. It lies in the holder's hand alone: those who were let in let nobody in.
#[test]
fn the_holder_sets_the_rights_of_access_at_any_time() {
    for act in arrangements() {
        for at in [NOW, days(300), years(5)] {
            assert_eq!(ask(HOLDER_ASKS, act, &record(&[]), at), Ok(Basis::Holder), "{act:?} {at}");
        }
        for (kind, actor, _) in CONNECTIONS {
            assert_eq!(ask(actor, act, &record(&[kind]), NOW), Err(Refusal::NotAllowed), "{kind:?} {act:?}");
        }
    }
}

/// «seed 000»: rights of access, and the position on organ donation, are set once the record is activated; not before.
#[test]
fn rights_are_set_once_the_record_is_activated() {
    let prepared = standing(State::Prepared { notified_at: Some(years(-1)) }, record(&[]));
    for act in arrangements().into_iter().chain([Act::StateOrganDonation]) {
        assert_eq!(ask(HOLDER_ASKS, act, &prepared, NOW), Err(Refusal::RecordNotOpen), "{act:?}");
        assert_eq!(ask(HOLDER_ASKS, act, &record(&[]), NOW), Ok(Basis::Holder), "{act:?}");
    }
}

/// «seed 000», «seed 002»: the holder can set the level of a document, and hide it from somebody.
#[test]
fn the_holder_limits_who_sees_a_document() {
    for document in documents() {
        for level in Confidentiality::ALL {
            let act = Act::SetConfidentiality(document, level);
            assert_eq!(ask(HOLDER_ASKS, act, &record(&[]), NOW), Ok(Basis::Holder), "{document:?} {level:?}");
        }
        let from_a_third = crate::ids::ProfessionalId::new(uuid::Uuid::from_u128(12));
        for act in [Act::HideDocument(document, from_a_third), Act::UnhideDocument(document)] {
            assert_eq!(ask(HOLDER_ASKS, act, &record(&[]), NOW), Ok(Basis::Holder), "{act:?}");
        }
    }
}

/// «seed 000»: the position on organ donation is the holder's to state, or a legal representative's; no one else's.
#[test]
fn the_position_on_organ_donation_is_the_holders() {
    let facts = record(&[GUARDIANSHIP, assisted_by(FRIEND), ProvisionKind::ReferringDoctor(DOCTOR)]);
    for (actor, expected) in [
        (HOLDER_ASKS, Ok(Basis::Holder)),
        (PARENT_ASKS, Ok(Basis::LegalRepresentative)),
        (FRIEND_ASKS, Err(Refusal::NotAllowed)),
        (DOCTOR_ASKS, Err(Refusal::NotAllowed)),
    ] {
        assert_eq!(ask(actor, Act::StateOrganDonation, &facts, NOW), expected, "{actor:?}");
    }
}

/// «seed 000»: access is the holder's and, where there is one, the legal representative's, who is in the holder's place.
#[test]
fn a_legal_representative_stands_in_the_holders_place() {
    let facts = record(&[GUARDIANSHIP]);
    for document in documents() {
        assert_eq!(reads(PARENT_ASKS, document, &facts), Ok(Basis::LegalRepresentative), "{document:?}");
    }
    for act in arrangements().into_iter().chain([Act::CloseDossier]) {
        assert_eq!(ask(PARENT_ASKS, act, &facts, NOW), Ok(Basis::LegalRepresentative), "{act:?}");
    }
    assert_eq!(opens(PARENT_ASKS, &record(&[])), Err(Refusal::NotAllowed));
}
