//! « What could they see on that day? »: the same questions put to the facts as they were known then.

use super::*;
use crate::access::{Act, By, Ending};
use crate::lifecycle::State;

const ACTIVE: State = State::Active { since: Timestamp::UNIX_EPOCH };

/// Of a record as it is known today, as it was known on that day: what the doctor then got.
fn then(facts: &Facts, at: Timestamp, document: DocumentFacts) -> Result<Basis, Refusal> {
    let facts = facts.as_of(at, ACTIVE);
    ask(DOCTOR_ASKS, Act::ConsultDocument(document.with(&facts.provisions, at)), &facts, at)
}

#[test]
fn what_was_given_later_did_not_count() {
    let facts = provided([from(days(-10), ProvisionKind::CircleOfTrust(DOCTOR))]);
    assert_eq!(then(&facts, days(-10) - MOMENT, LETTER), Err(Refusal::NoTherapeuticRelationship));
    assert_eq!(then(&facts, days(-10), LETTER), Ok(Basis::CircleOfTrust));
}

/// Dated back: in force from ten days ago, but nobody knew before the day it was entered.
#[test]
fn what_was_dated_back_did_not_count() {
    let circle = Provision { recorded_at: days(-2), ..from(days(-10), ProvisionKind::CircleOfTrust(DOCTOR)) };
    let facts = provided([circle]);
    assert_eq!(then(&facts, days(-5), LETTER), Err(Refusal::NoTherapeuticRelationship));
    assert_eq!(then(&facts, days(-2), LETTER), Ok(Basis::CircleOfTrust));
    let as_known_today = ask(DOCTOR_ASKS, Act::ConsultDocument(LETTER), &facts, days(-5));
    assert_eq!(as_known_today, Ok(Basis::CircleOfTrust));
}

/// An end counts from the day it was entered, dated back or not.
#[test]
fn an_end_entered_later_did_not_count() {
    let circle = from(days(-10), ProvisionKind::CircleOfTrust(DOCTOR));
    let at_once = circle.ended(ended(days(-3)));
    assert_eq!(then(&provided([at_once]), days(-3) - MOMENT, LETTER), Ok(Basis::CircleOfTrust));
    assert_eq!(then(&provided([at_once]), days(-3), LETTER), Err(Refusal::NoTherapeuticRelationship));
    let dated_back = circle.ended(Ending { at: days(-8), recorded_at: days(-3), by: By::System });
    assert_eq!(then(&provided([dated_back]), days(-4), LETTER), Ok(Basis::CircleOfTrust));
    assert_eq!(then(&provided([dated_back]), days(-3), LETTER), Err(Refusal::NoTherapeuticRelationship));
}

/// What has ended since was in force then; a code of last year opened last year.
#[test]
fn what_has_ended_since_counted_then() {
    let code = Provision { until: Some(days(-299)), ..from(days(-300), ProvisionKind::PresenceCode(DOCTOR)) };
    let facts = provided([code]);
    assert_eq!(then(&facts, days(-300), LETTER), Ok(Basis::PresenceCode));
    assert_eq!(then(&facts, days(-299), LETTER), Err(Refusal::NoTherapeuticRelationship));
    assert_eq!(then(&facts, NOW, LETTER), Err(Refusal::NoTherapeuticRelationship));
}

/// Levels as they were set then, whatever they are now.
#[test]
fn levels_as_of_then() {
    let level = |level| ProvisionKind::Level { document: DOCUMENT, level };
    let facts = provided([
        from(days(-30), ProvisionKind::CircleOfTrust(DOCTOR)),
        from(days(-20), level(Confidentiality::Private)).ended(ended(days(-10))),
        from(days(-10), level(Confidentiality::Normal)),
    ]);
    for (at, expected) in [
        (days(-25), Ok(Basis::CircleOfTrust)),
        (days(-20), Err(Refusal::Confidentiality)),
        (days(-10) - MOMENT, Err(Refusal::Confidentiality)),
        (days(-10), Ok(Basis::CircleOfTrust)),
    ] {
        assert_eq!(then(&facts, at, LETTER), expected, "{at}");
    }
}

/// Hidden and shown again since: hidden then.
#[test]
fn hides_as_of_then() {
    let hide = ProvisionKind::Hide { document: DOCUMENT, professional: DOCTOR };
    let facts = provided([
        from(days(-30), ProvisionKind::CircleOfTrust(DOCTOR)),
        from(days(-20), hide).ended(ended(days(-10))),
    ]);
    for (at, expected) in [
        (days(-25), Ok(Basis::CircleOfTrust)),
        (days(-15), Err(Refusal::HiddenFromYou)),
        (days(-5), Ok(Basis::CircleOfTrust)),
    ] {
        assert_eq!(then(&facts, at, LETTER), expected, "{at}");
    }
}

/// The record stands as it stood: a record closed today was open then.
#[test]
fn the_state_as_of_then() {
    let closed = standing(State::Closed { since: days(-1) }, record(&[]));
    assert_eq!(closed.as_of(days(-2), ACTIVE).state, ACTIVE);
    assert_eq!(today(who_can_open(&closed.as_of(days(-2), ACTIVE), &EVERYBODY, days(-2))), [HOLDERS]);
    assert_eq!(who_can_open(&closed, &EVERYBODY, NOW), []);
}

/// Nor had anybody come in who came later, and no code given now was given then.
#[test]
fn accesses_as_of_then() {
    let facts = Facts {
        last_access: Some(days(-1)),
        first_professional_access: Some(days(-9)),
        presence_code_given: true,
        ..record(&[])
    };
    for (at, last, first) in [
        (days(-1), Some(days(-1)), Some(days(-9))),
        (days(-1) - MOMENT, None, Some(days(-9))),
        (days(-9), None, Some(days(-9))),
        (days(-9) - MOMENT, None, None),
    ] {
        let known = facts.as_of(at, ACTIVE);
        assert_eq!((known.last_access, known.first_professional_access), (last, first), "{at}");
        assert!(!known.presence_code_given);
        assert_eq!((known.dossier, known.holder, known.of_age_from), (DOSSIER, HOLDER, facts.of_age_from));
    }
}

/// Who could see a document last month, as a holder would ask.
#[test]
fn who_could_see_it_then() {
    let code = Provision { until: Some(days(-29)), ..from(days(-30), ProvisionKind::PresenceCode(DOCTOR)) };
    let facts = provided([code, from(days(-3), ProvisionKind::CircleOfTrust(COLLEAGUE))]);
    let then = facts.as_of(days(-30), ACTIVE);
    assert_eq!(
        today(who_can_see(&LETTER, &then, &EVERYBODY, days(-30))),
        [HOLDERS, named_one(DOCTOR, Basis::PresenceCode, Some(days(-29)))]
    );
    assert_eq!(see(&LETTER, &facts), [HOLDERS, named_one(COLLEAGUE, Basis::CircleOfTrust, None)]);
}
