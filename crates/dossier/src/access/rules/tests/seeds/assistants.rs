//! « Assistant DSP ».

use super::*;
use crate::access::RequestFacts;
use crate::request::Topic;

const ASSISTED: ProvisionKind = assisted_by(FRIEND);

fn limited(categories: &[Category], purposes: &[Purpose]) -> Facts {
    record(&[ProvisionKind::Assistant { person: FRIEND, mandate: Mandate::limited(categories, purposes) }])
}

/// «seed 000», «seed 001», «seed 002»: assistants have the rights the holder has: every act of the holder's that is about access, reading and
/// filing. What stays with the holder is the record itself, the position on organ donation, and who assists.
#[test]
fn the_assistant_has_the_holders_rights() {
    let own = document(Category::PersonalExpression, Confidentiality::Normal, Author::Assistant(FRIEND));
    let the_holders_alone = |act| {
        matches!(
            act,
            Act::CloseDossier
                | Act::StateOrganDonation
                | Act::RenewPresenceCode
                | Act::DesignateAssistant(_)
                | Act::RemoveAssistant
                | Act::AgreeRetention(_)
                | Act::MakeRequest(RequestFacts::Erasure(_))
                | Act::WithdrawRequest(Topic::Erasure)
                | Act::ReadTrace(TraceFacts { document: TracedDocumentFacts::Gone, .. })
        )
    };
    let facts = record(&[ASSISTED]);
    for act in acts_on(own).into_iter().filter(|act| !the_holders_alone(*act)) {
        let expected = ask(HOLDER_ASKS, act, &facts, NOW).map(|_| Basis::Assistant);
        assert_eq!(ask(FRIEND_ASKS, act, &facts, NOW), expected, "{act:?}");
    }
    for act in acts_on(own).into_iter().filter(|act| the_holders_alone(*act)) {
        assert!(ask(HOLDER_ASKS, act, &facts, NOW).is_ok(), "{act:?}");
        assert!(ask(FRIEND_ASKS, act, &facts, NOW).is_err(), "{act:?}");
    }
}

/// «seed 004»: in an assisted record all the documents are there, of every category and whoever wrote them; but for private ones
/// («seed 000»).
#[test]
fn the_assistant_sees_all_documents_but_private_ones() {
    for document in documents() {
        let expected = match document.confidentiality {
            Confidentiality::Private => Err(Refusal::Confidentiality),
            Confidentiality::Normal | Confidentiality::Confidential => Ok(Basis::Assistant),
        };
        assert_eq!(reads(FRIEND_ASKS, document, &record(&[ASSISTED])), expected, "{document:?}");
    }
}

/// «seed 000»: the assistant has access from the moment the designation is recorded, and keeps it until the holder removes it.
#[test]
fn the_assistant_has_access_at_once_and_until_removed() {
    let facts = provided([from(NOW, ASSISTED).ended(ended(years(20)))]);
    let opens_at = |at| ask(FRIEND_ASKS, Act::ConsultDossier, &facts, at);
    assert_eq!(opens_at(NOW - MOMENT), Err(Refusal::NotAllowed));
    for at in [NOW, years(1), years(20) - MOMENT] {
        assert_eq!(opens_at(at), Ok(Basis::Assistant), "{at}");
    }
    assert_eq!(opens_at(years(20)), Err(Refusal::NotAllowed));
}

/// «seed 000»: an assistant must have a record of the own: when designated, and whenever coming in.
#[test]
fn an_assistant_has_an_own_record() {
    for (has_active_record, expected) in [(true, Ok(Basis::Holder)), (false, Err(Refusal::NoOwnRecord))] {
        let somebody = PersonFacts { id: FRIEND, has_active_record };
        let designates = ask(HOLDER_ASKS, Act::DesignateAssistant(somebody), &record(&[]), NOW);
        assert_eq!(designates, expected, "{has_active_record}");
    }
    let without = Actor::Person { id: FRIEND, has_active_record: false };
    assert_eq!(opens(without, &record(&[ASSISTED])), Err(Refusal::NoOwnRecord));
}

/// «seed 000»: an assistant is somebody else than the holder.
#[test]
fn nobody_assists_themselves() {
    let myself = PersonFacts { id: HOLDER, has_active_record: true };
    let designates = ask(HOLDER_ASKS, Act::DesignateAssistant(myself), &record(&[]), NOW);
    assert_eq!(designates, Err(Refusal::NotAllowed));
}

/// «seed 000»: it is a person, or several.
#[test]
fn there_can_be_several_assistants() {
    let facts = record(&[ASSISTED, assisted_by(STRANGER)]);
    for actor in [FRIEND_ASKS, STRANGER_ASKS] {
        assert_eq!(opens(actor, &facts), Ok(Basis::Assistant), "{actor:?}");
    }
}

/// «seed 000»: the same person can assist several holders, father and mother for instance; each record for itself.
#[test]
fn one_person_can_assist_several_holders() {
    let father = record(&[ASSISTED]);
    let mother = Facts { holder: STRANGER, ..record(&[ASSISTED]) };
    let neither = Facts { holder: PARENT, ..record(&[]) };
    assert_eq!(opens(FRIEND_ASKS, &father), Ok(Basis::Assistant));
    assert_eq!(opens(FRIEND_ASKS, &mother), Ok(Basis::Assistant));
    assert_eq!(opens(FRIEND_ASKS, &neither), Err(Refusal::NotAllowed));
}

/// «seed 000»: a professional can assist, as a private person only: the designation gives nothing to the professional, and what
/// was given to the professional gives nothing to the person.
#[test]
fn a_professional_assists_as_a_private_person() {
    assert_eq!(opens(DOCTOR_ASKS, &record(&[ASSISTED])), Err(Refusal::NoTherapeuticRelationship));
    assert_eq!(opens(FRIEND_ASKS, &record(&[ASSISTED])), Ok(Basis::Assistant));
    assert_eq!(opens(FRIEND_ASKS, &record(&[ProvisionKind::CircleOfTrust(DOCTOR)])), Err(Refusal::NotAllowed));
}

/// «seed 000», «seed 001»: it is the holder who designates; assistants designate nobody.
#[test]
fn an_assistant_designates_nobody() {
    let somebody = PersonFacts { id: STRANGER, has_active_record: true };
    for act in [Act::DesignateAssistant(somebody), Act::RemoveAssistant] {
        assert_eq!(ask(FRIEND_ASKS, act, &record(&[ASSISTED]), NOW), Err(Refusal::NotAllowed), "{act:?}");
        assert_eq!(ask(HOLDER_ASKS, act, &record(&[ASSISTED]), NOW), Ok(Basis::Holder), "{act:?}");
    }
}

/// «seed 000»: closing and reopening are asked for by the holder, not by an assistant.
#[test]
fn an_assistant_neither_closes_nor_reopens() {
    assert_eq!(ask(FRIEND_ASKS, Act::CloseDossier, &record(&[ASSISTED]), NOW), Err(Refusal::NotAllowed));
    let closed = standing(State::Closed { since: NOW }, record(&[ASSISTED]));
    assert_eq!(ask(FRIEND_ASKS, Act::ReopenDossier, &closed, NOW), Err(Refusal::RecordNotOpen));
}

/// Regulation (EU) 2025/327, art. 4(2): a designation can be limited to parts of the record.
#[test]
fn a_designation_can_be_limited_to_categories() {
    let facts = limited(&[Category::CareReports], &Purpose::ALL);
    for document in documents().filter(|document| document.confidentiality == Confidentiality::Normal) {
        let expected = if document.category == Category::CareReports {
            Ok(Basis::Assistant)
        } else {
            Err(Refusal::OutsideMandate)
        };
        assert_eq!(reads(FRIEND_ASKS, document, &facts), expected, "{document:?}");
    }
    assert_eq!(files(FRIEND_ASKS, Category::PersonalExpression, &facts), Err(Refusal::OutsideMandate));
}

/// The same: to purposes.
#[test]
fn a_designation_can_be_limited_to_purposes() {
    for purpose in Purpose::ALL {
        let facts = limited(&Category::ALL, &[purpose]);
        for (act, of) in [
            (Act::ConsultDossier, Purpose::Read),
            (Act::ConsultDocument(REPORT), Purpose::Read),
            (Act::ReadLifeLine, Purpose::Read),
            (Act::FileDocument(Category::PersonalExpression), Purpose::File),
            (Act::BlockProfessional(DOCTOR), Purpose::ManageAccess),
            (Act::SetConfidentiality(REPORT, Confidentiality::Normal), Purpose::ManageAccess),
        ] {
            let expected = if purpose == of { Ok(Basis::Assistant) } else { Err(Refusal::OutsideMandate) };
            assert_eq!(ask(FRIEND_ASKS, act, &facts, NOW), expected, "{purpose:?} {act:?}");
        }
    }
}

/// The same: in time.
#[test]
fn a_designation_can_be_limited_in_time() {
    let facts = provided([Provision { until: Some(days(7)), ..from(NOW, ASSISTED) }]);
    assert_eq!(ask(FRIEND_ASKS, Act::ConsultDossier, &facts, days(7) - MOMENT), Ok(Basis::Assistant));
    assert_eq!(ask(FRIEND_ASKS, Act::ConsultDossier, &facts, days(7)), Err(Refusal::NotAllowed));
}
