//! « Ligne de vie ».

use super::*;
use crate::access::majority::Step;
use crate::trace::Action;

fn line(by: Option<crate::ids::ProfessionalId>, document: TracedDocumentFacts) -> TraceFacts {
    TraceFacts { by, tells_of_care: true, was_permitted: true, document }
}

fn reads_line(actor: Actor, trace: TraceFacts, facts: &Facts) -> Result<Basis, Refusal> {
    ask(actor, Act::ReadTrace(trace), facts, NOW)
}

const REPORTED: TracedDocumentFacts = TracedDocumentFacts::Known(REPORT);

/// «seed 000», «seed 002», «seed 003»: the holder sees at any time who had access, when, to what and why: every line, on every document,
/// and what was refused as well.
#[test]
fn the_holder_reads_the_whole_life_line() {
    assert_eq!(ask(HOLDER_ASKS, Act::ReadLifeLine, &record(&[]), NOW), Ok(Basis::Holder));
    let known = documents().map(TracedDocumentFacts::Known);
    for document in known.chain([TracedDocumentFacts::None, TracedDocumentFacts::Gone]) {
        for by in [None, Some(DOCTOR), Some(COLLEAGUE)] {
            for (tells_of_care, was_permitted) in [(true, true), (true, false), (false, true), (false, false)] {
                let trace = TraceFacts { by, tells_of_care, was_permitted, document };
                assert_eq!(reads_line(HOLDER_ASKS, trace, &record(&[])), Ok(Basis::Holder), "{trace:?}");
            }
        }
    }
}

/// «seed 000»: any action is traced, whether to consult or to file: every act there is has a name on the life line, and those that
/// consult or file are the ones it calls care.
#[test]
fn every_act_has_a_line() {
    for act in acts_on(REPORT) {
        let action = Action::of(act);
        assert!(Action::ALL.contains(&action), "{act:?}");
        let expected = matches!(
            act,
            Act::ConsultDossier | Act::ConsultDocument(_) | Act::FileDocument(_) | Act::ReplaceDocument(_)
        );
        assert_eq!(action.tells_of_care(), expected, "{act:?}");
    }
}

/// «seed 002»: the life line says for what reason: a permit names the one basis that counted.
#[test]
fn every_access_has_its_reason() {
    for (kind, actor, basis) in CONNECTIONS {
        assert_eq!(opens(actor, &record(&[kind])), Ok(basis), "{kind:?}");
    }
}

/// «seed 000»: what an assistant did is on the life line; it is the holder's to see, and the assistant's as far as the documents
/// are.
#[test]
fn an_assistant_reads_the_lines_on_documents_within_reach() {
    let facts = record(&[assisted_by(FRIEND)]);
    let of = |document| line(None, document);
    let private = TracedDocumentFacts::Known(at_level(Confidentiality::Private));
    for (trace, expected) in [
        (of(TracedDocumentFacts::None), Ok(Basis::Assistant)),
        (of(REPORTED), Ok(Basis::Assistant)),
        (of(private), Err(Refusal::Confidentiality)),
        (of(TracedDocumentFacts::Gone), Err(Refusal::Confidentiality)),
    ] {
        assert_eq!(reads_line(FRIEND_ASKS, trace, &facts), expected, "{trace:?}");
        assert_eq!(reads_line(HOLDER_ASKS, trace, &facts), Ok(Basis::Holder), "{trace:?}");
    }
}

/// Regulation of 6 December 2019, annex 1, « Tableau de bord des traces »: of all professionals the referring doctor sees who
/// else came in; the others see what they did themselves.
#[test]
fn the_dashboard_is_the_referring_doctors() {
    for (kind, actor, basis) in CONNECTIONS {
        let facts = record(&[kind]);
        let others = reads_line(actor, line(Some(COLLEAGUE), TracedDocumentFacts::None), &facts);
        let expected = if basis == Basis::ReferringDoctor { Ok(basis) } else { Err(Refusal::NotAllowed) };
        assert_eq!(others, expected, "{kind:?}");
        let own = reads_line(actor, line(Some(DOCTOR), TracedDocumentFacts::None), &facts);
        assert_eq!(own, Ok(basis), "{kind:?}");
        assert_eq!(ask(actor, Act::ReadLifeLine, &facts, NOW), Ok(basis), "{kind:?}");
    }
}

/// The same: the dashboard is about care. What the holder has arranged, and what was refused, is the holder's to know.
#[test]
fn the_dashboard_tells_of_care_alone() {
    let facts = record(&[ProvisionKind::ReferringDoctor(DOCTOR)]);
    let care = line(Some(COLLEAGUE), TracedDocumentFacts::None);
    for trace in [
        TraceFacts { by: None, ..care },
        TraceFacts { tells_of_care: false, ..care },
        TraceFacts { was_permitted: false, ..care },
        TraceFacts { by: Some(DOCTOR), was_permitted: false, ..care },
        TraceFacts { document: TracedDocumentFacts::Gone, ..care },
    ] {
        assert_eq!(reads_line(DOCTOR_ASKS, trace, &facts), Err(Refusal::NotAllowed), "{trace:?}");
    }
    assert_eq!(reads_line(DOCTOR_ASKS, care, &facts), Ok(Basis::ReferringDoctor));
}

/// Regulation (EU) 2025/327, art. 8: a line must not tell of a document that is hidden or closed to who reads it.
#[test]
fn no_line_tells_of_a_document_out_of_reach() {
    let declared = ProvisionKind::ReferringDoctor(DOCTOR);
    let hide = ProvisionKind::Hide { document: DOCUMENT, professional: DOCTOR };
    let on_report = line(Some(COLLEAGUE), REPORTED);
    let on_private = line(Some(COLLEAGUE), TracedDocumentFacts::Known(at_level(Confidentiality::Private)));
    assert_eq!(reads_line(DOCTOR_ASKS, on_report, &record(&[declared])), Ok(Basis::ReferringDoctor));
    assert_eq!(reads_line(DOCTOR_ASKS, on_report, &record(&[declared, hide])), Err(Refusal::HiddenFromYou));
    assert_eq!(reads_line(DOCTOR_ASKS, on_private, &record(&[declared])), Err(Refusal::Confidentiality));
}

/// The Agency's doctor reads the lines of the case.
#[test]
fn the_agencys_doctor_reads_the_lines_of_the_case() {
    let approved = record(&[CASE_REQUESTED, CASE_APPROVED]);
    let private = TracedDocumentFacts::Known(at_level(Confidentiality::Private));
    assert_eq!(ask(AGENCY_DOCTOR_ASKS, Act::ReadLifeLine, &approved, NOW), Ok(Basis::ExceptionalCase));
    for (document, expected) in [
        (TracedDocumentFacts::None, Ok(Basis::ExceptionalCase)),
        (TracedDocumentFacts::Gone, Err(Refusal::Confidentiality)),
        (REPORTED, Ok(Basis::ExceptionalCase)),
        (private, Err(Refusal::Confidentiality)),
    ] {
        let trace = line(Some(COLLEAGUE), document);
        assert_eq!(reads_line(AGENCY_DOCTOR_ASKS, trace, &approved), expected, "{document:?}");
        assert_eq!(reads_line(AGENCY_DOCTOR_ASKS, trace, &record(&[])), Err(Refusal::NoApprovedCase), "{document:?}");
    }
}

/// «seed 000»: holders know what happens in their records. What is done in their name, by the Agency or for the first time, and
/// who may act for them from now on, they are told at once; what they do every day they are not.
#[test]
fn what_the_holder_is_told_at_once() {
    let somebody = PersonFacts { id: FRIEND, has_active_record: true };
    let open = record(&[CASE_REQUESTED, CASE_APPROVED, GUARDIANSHIP]);
    let closed = standing(State::Closed { since: NOW }, record(&[]));
    let told = |actor, act, facts: &Facts| {
        let permit = crate::access::decide(&crate::access::Request { actor, act }, facts, NOW).unwrap();
        permit.obligations().include(crate::access::Obligation::TellHolderAtOnce)
    };
    for (actor, act) in [
        (DOCTOR_ASKS, Act::DeclareEmergency),
        (clerk(Desk::Identity, false), Act::ApproveCase(CASE)),
        (AGENCY_DOCTOR_ASKS, Act::EraseDocument(REPORT)),
        (Actor::System, Act::NoteLicenceStop),
        (Actor::System, Act::NoteMajority(Step::Near)),
        (HOLDER_ASKS, Act::CloseDossier),
        (PARENT_ASKS, Act::DesignateAssistant(somebody)),
        (clerk(Desk::Identity, false), Act::RegisterRepresentative(somebody)),
        (clerk(Desk::Identity, false), Act::EndRepresentation),
        (Actor::System, Act::DeclareReferringDoctor),
        (Actor::Institution { id: HOSPITAL, certificate: CERTIFIED }, Act::AnnounceStay),
        (clerk(Desk::Helpdesk, true), Act::WithdrawFromCircle),
        (clerk(Desk::Helpdesk, true), Act::CloseDossier),
    ] {
        assert!(told(actor, act, &open), "{actor:?} {act:?}");
    }
    assert!(told(HOLDER_ASKS, Act::ReopenDossier, &closed));
    for (actor, act) in [
        (HOLDER_ASKS, Act::ConsultDossier),
        (HOLDER_ASKS, Act::WithdrawFromCircle),
        (HOLDER_ASKS, Act::RenewPresenceCode),
        (PARENT_ASKS, Act::BlockProfessional(DOCTOR)),
        (AGENCY_DOCTOR_ASKS, Act::ConsultDocument(REPORT)),
        (Actor::System, Act::ArchiveDossier),
    ] {
        assert!(!told(actor, act, &open), "{actor:?} {act:?}");
    }
}
