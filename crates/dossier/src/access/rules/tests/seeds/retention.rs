//! How long documents are kept.

use super::*;
use crate::access::RetentionTerm;
use crate::lifecycle::term_after;

fn filed() -> DocumentFacts {
    DocumentFacts { kept_until: Some(term_after(NOW)), ..REPORT }
}

fn destroys(document: DocumentFacts, facts: &Facts, at: jiff::Timestamp) -> Result<Basis, Refusal> {
    ask(Actor::System, Act::DestroyDocument(document.with(&facts.provisions, at)), facts, at)
}

/// «seed 000»: what was filed is kept for ten years, and then destroyed without anybody asking.
#[test]
fn documents_are_destroyed_after_ten_years() {
    let over = term_after(NOW);
    assert_eq!(destroys(filed(), &record(&[]), over - MOMENT), Err(Refusal::NotDue));
    assert_eq!(destroys(filed(), &record(&[]), over), Ok(Basis::Agency));
    for actor in [HOLDER_ASKS, DOCTOR_ASKS, AGENCY_DOCTOR_ASKS, clerk(Desk::Identity, true)] {
        let decision = ask(actor, Act::DestroyDocument(filed()), &record(&[]), over);
        assert_eq!(decision, Err(Refusal::NotAllowed), "{actor:?}");
    }
}

/// «seed 000»: kept for life, if the professional in charge determines it and the holder agrees: the proposal alone changes nothing.
#[test]
fn for_life_takes_the_holders_agreement() {
    let term = RetentionTerm::ForLife;
    let proposal = ProvisionKind::RetentionProposal { document: DOCUMENT, term };
    let agreement = ProvisionKind::RetentionAgreement { document: DOCUMENT, term };
    assert_eq!(destroys(filed(), &record(&[proposal]), term_after(NOW)), Ok(Basis::Agency));
    assert_eq!(destroys(filed(), &record(&[proposal, agreement]), years(90)), Err(Refusal::NotDue));
}

/// The social security code, art. 60quater §5bis: shorter too, on the day agreed.
#[test]
fn a_shorter_time_can_be_agreed() {
    let agreement = ProvisionKind::RetentionAgreement { document: DOCUMENT, term: RetentionTerm::Until(days(100)) };
    let facts = record(&[agreement]);
    assert_eq!(destroys(filed(), &facts, days(100) - MOMENT), Err(Refusal::NotDue));
    assert_eq!(destroys(filed(), &facts, days(100)), Ok(Basis::Agency));
}

/// «seed 000»: it is the holder who agrees, or who represents the holder; an assistant does not.
#[test]
fn the_holder_agrees() {
    let facts = record(&[GUARDIANSHIP, assisted_by(FRIEND)]);
    for (actor, expected) in [
        (HOLDER_ASKS, Ok(Basis::Holder)),
        (PARENT_ASKS, Ok(Basis::LegalRepresentative)),
        (FRIEND_ASKS, Err(Refusal::NotAllowed)),
        (DOCTOR_ASKS, Err(Refusal::NotAllowed)),
    ] {
        assert_eq!(ask(actor, Act::AgreeRetention(REPORT), &facts, NOW), expected, "{actor:?}");
    }
}

/// «seed 000»: what is kept for life stays until the record is closed: with the record it goes, ten years later.
#[test]
fn for_life_ends_with_the_record() {
    let agreement = ProvisionKind::RetentionAgreement { document: DOCUMENT, term: RetentionTerm::ForLife };
    let closed = standing(State::Closed { since: NOW }, record(&[agreement]));
    assert_eq!(ask(Actor::System, Act::DestroyDossier, &closed, term_after(NOW)), Ok(Basis::Agency));
}

/// The ten years of a document go on in a closed or archived record; in a destroyed one there is nothing left to destroy.
#[test]
fn a_documents_time_does_not_stand_still() {
    let over = term_after(NOW);
    for state in [State::Closed { since: NOW }, State::Archived { since: NOW }] {
        let facts = standing(state, record(&[]));
        assert_eq!(destroys(filed(), &facts, over), Ok(Basis::Agency), "{state:?}");
    }
    let gone = standing(State::Destroyed { since: NOW }, record(&[]));
    assert_eq!(destroys(filed(), &gone, over), Err(Refusal::RecordNotOpen));
}
