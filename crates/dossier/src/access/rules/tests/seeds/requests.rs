//! Rectification, erasure, missing documents, accesses that the holder does not recognise (features D14 and L5).

use super::*;
use crate::access::{AddressedFacts, Obligation, Request, RequestFacts, decide};
use crate::request::Addressee;

const fn to(addressee: Addressee) -> Act {
    Act::AnswerRequest(AddressedFacts { to: addressee, due_at: NOW })
}

const TO_THE_DOCTOR: Act = to(Addressee::Professional(DOCTOR));

/// Regulation (EU) 2016/679, art. 16: what is not right is put right by who wrote it; what the holder filed, the holder
/// replaces.
#[test]
fn a_correction_is_asked_of_a_professional_who_wrote_the_document() {
    let asks = |document| ask(HOLDER_ASKS, Act::MakeRequest(RequestFacts::Rectification(document)), &record(&[]), NOW);
    assert_eq!(asks(REPORT), Ok(Basis::Holder));
    assert_eq!(asks(DocumentFacts { author: Author::Holder(HOLDER), ..REPORT }), Err(Refusal::NotAllowed));
    assert_eq!(
        asks(DocumentFacts { announced_until: Some(NOW + MOMENT), ..REPORT }),
        Err(Refusal::AwaitsAnnouncement),
        "nobody asks about a document that the person does not see"
    );
}

/// The request of an assistant or a representative reaches as far as their sight.
#[test]
fn nobody_asks_about_a_document_beyond_the_own_sight() {
    let facts = record(&[GUARDIANSHIP, assisted_by(FRIEND)]);
    let private = at_level(Confidentiality::Private);
    for about in [RequestFacts::Rectification(private), RequestFacts::Erasure(private)] {
        assert_eq!(ask(PARENT_ASKS, Act::MakeRequest(about), &facts, NOW), Ok(Basis::LegalRepresentative));
        assert_eq!(ask(FRIEND_ASKS, Act::MakeRequest(about), &facts, NOW), Err(Refusal::NotAllowed));
    }
}

/// Like the author's access: neither a block nor an objection takes it away, the end of the licence does.
#[test]
fn whoever_was_asked_answers_blocked_or_not() {
    for taken in [ProvisionKind::Block(DOCTOR), ProvisionKind::ConsultationObjection(DOCTOR)] {
        assert_eq!(ask(DOCTOR_ASKS, TO_THE_DOCTOR, &record(&[taken]), NOW), Ok(Basis::Addressee), "{taken:?}");
        assert!(opens(DOCTOR_ASKS, &record(&[taken])).is_err(), "being asked opens nothing");
    }
    let before = LICENSED.from - MOMENT;
    assert_eq!(ask(DOCTOR_ASKS, TO_THE_DOCTOR, &record(&[]), before), Err(Refusal::NotLicensed));
    assert_eq!(ask(DOCTOR_ASKS, to(Addressee::Professional(COLLEAGUE)), &record(&[]), NOW), Err(Refusal::NotAllowed));
}

/// Regulation (EU) 2016/679, art. 12(3): what nobody answered within a month, the Agency takes up.
#[test]
fn the_helpdesk_takes_up_what_is_overdue() {
    let helpdesk = clerk(Desk::Helpdesk, false);
    for addressee in [Addressee::Professional(DOCTOR), Addressee::AgencyDoctor] {
        assert_eq!(ask(helpdesk, to(addressee), &record(&[]), NOW - MOMENT), Err(Refusal::NotAllowed));
        assert_eq!(ask(helpdesk, to(addressee), &record(&[]), NOW), Ok(Basis::Agency));
    }
    assert_eq!(ask(helpdesk, to(Addressee::Helpdesk), &record(&[]), NOW - MOMENT), Ok(Basis::Agency));
    assert!(ask(clerk(Desk::Identity, true), to(Addressee::Helpdesk), &record(&[]), NOW).is_err());
}

/// An answer is owed in a closed record too, but by the Agency alone: to professionals the record is closed.
#[test]
fn a_closed_record_is_answered_by_the_agency() {
    let closed = standing(State::Closed { since: days(-1) }, record(&[]));
    assert_eq!(ask(AGENCY_DOCTOR_ASKS, to(Addressee::AgencyDoctor), &closed, NOW), Ok(Basis::Agency));
    assert_eq!(ask(DOCTOR_ASKS, TO_THE_DOCTOR, &closed, NOW), Err(Refusal::RecordNotOpen));
}

#[test]
fn the_holder_is_told_of_the_answer_at_once() {
    let permit = decide(&Request { actor: DOCTOR_ASKS, act: TO_THE_DOCTOR }, &record(&[]), NOW).unwrap();
    assert!(permit.obligations().include(Obligation::TellHolderAtOnce));
}
