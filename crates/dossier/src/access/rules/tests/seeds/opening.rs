//! How a record is opened for the first time, or is not.

use super::*;

/// Eleven days ago.
const SENT: State = State::Prepared { notified_at: Some(jiff::Timestamp::constant(1_899_000_000, 0)) };

fn prepared(kinds: &[ProvisionKind]) -> Facts {
    standing(SENT, record(kinds))
}

/// «seed 000», «seed 001», «seed 002»: there is nothing in a record when it is made, and nothing comes in before it is activated:
/// nobody files, the holder included.
#[test]
fn nothing_is_filed_before_activation() {
    for category in Category::ALL {
        assert_eq!(files(HOLDER_ASKS, category, &prepared(&[])), Err(Refusal::RecordNotOpen), "{category:?}");
        for (kind, actor, _) in CONNECTIONS {
            assert_eq!(
                files(actor, category, &prepared(&[kind])),
                Err(Refusal::RecordNotOpen),
                "{kind:?} {category:?}"
            );
        }
    }
}

/// «seed 000», «seed 004»: the holder opens the record by signing in and accepting the terms; nobody does it for the holder but who
/// represents the holder by law.
#[test]
fn only_the_holder_activates_or_opposes() {
    let facts = prepared(&[GUARDIANSHIP, assisted_by(FRIEND), ProvisionKind::ReferringDoctor(DOCTOR)]);
    for act in [Act::ActivateDossier, Act::OpposeDossier] {
        assert_eq!(ask(HOLDER_ASKS, act, &facts, NOW), Ok(Basis::Holder), "{act:?}");
        assert_eq!(ask(PARENT_ASKS, act, &facts, NOW), Ok(Basis::LegalRepresentative), "{act:?}");
        for actor in
            [FRIEND_ASKS, STRANGER_ASKS, DOCTOR_ASKS, AGENCY_DOCTOR_ASKS, clerk(Desk::Helpdesk, false), Actor::System]
        {
            assert!(ask(actor, act, &facts, NOW).is_err(), "{actor:?} {act:?}");
        }
    }
    assert!(ask(clerk(Desk::Helpdesk, true), Act::ActivateDossier, &facts, NOW).is_err());
}

/// Regulation of 6 December 2019, art. 3(1): the holder of a prepared record activates or opposes; the rest comes after.
#[test]
fn the_holder_of_a_prepared_record_does_nothing_else() {
    for act in acts_on(REPORT) {
        let decision = ask(HOLDER_ASKS, act, &prepared(&[]), NOW);
        assert_eq!(decision.is_ok(), matches!(act, Act::ActivateDossier | Act::OpposeDossier), "{act:?}");
        let again = ask(HOLDER_ASKS, act, &record(&[]), NOW);
        assert!(again.is_err() || !matches!(act, Act::ActivateDossier | Act::OpposeDossier), "{act:?}");
    }
}

/// «seed 000», «seed 003»: nobody has to have a record: the holder may say no before it is opened, and afterwards it is gone.
#[test]
fn after_opposition_nobody_gets_in() {
    let gone = |facts| standing(State::Destroyed { since: NOW }, facts);
    for act in acts_on(REPORT) {
        assert!(ask(HOLDER_ASKS, act, &gone(record(&[])), NOW).is_err(), "{act:?}");
        for (kind, actor, _) in CONNECTIONS {
            assert_eq!(ask(actor, act, &gone(record(&[kind])), NOW), Err(Refusal::RecordNotOpen), "{kind:?} {act:?}");
        }
    }
}

/// Regulation of 6 December 2019, art. 3(3): thirty days after a notice that met with silence, professionals consult and file, with a
/// right of access as ever.
#[test]
fn thirty_days_of_silence_open_the_record() {
    let silent = |kinds: &[ProvisionKind]| {
        let provisions = kinds.iter().map(|kind| from(hours(30 * 24 - 1), *kind));
        standing(State::Prepared { notified_at: Some(NOW) }, provided(provisions))
    };
    for (kind, actor, basis) in CONNECTIONS.into_iter().filter(|(.., basis)| *basis != Basis::ReferringDoctor) {
        let facts = silent(&[kind]);
        let opens_at = |at| ask(actor, Act::ConsultDossier, &facts, at);
        assert_eq!(opens_at(days(30) - MOMENT), Err(Refusal::RecordNotOpen), "{basis:?}");
        assert_eq!(opens_at(days(30)), Ok(basis), "{basis:?}");
        let unconnected = ask(actor, Act::ConsultDossier, &silent(&[]), days(30));
        assert_eq!(unconnected, Err(Refusal::NoTherapeuticRelationship), "{basis:?}");
    }
}

/// The same: without a notice there is no silence.
#[test]
fn without_a_notice_nothing_opens() {
    let unsent = standing(State::Prepared { notified_at: None }, record(&[ProvisionKind::CircleOfTrust(DOCTOR)]));
    assert_eq!(ask(DOCTOR_ASKS, Act::ConsultDossier, &unsent, NOW), Err(Refusal::RecordNotOpen));
}

/// «seed 000»: the Agency sends the letter once the record is prepared, and afterwards in place of lost codes; there is
/// nobody to send it to once the record is closed.
#[test]
fn the_agency_sends_the_letter() {
    assert_eq!(ask(Actor::System, Act::SendNotice, &prepared(&[]), NOW), Ok(Basis::Agency));
    assert_eq!(ask(Actor::System, Act::SendNotice, &record(&[]), NOW), Ok(Basis::Agency));
    let closed = standing(State::Closed { since: NOW }, record(&[]));
    assert_eq!(ask(Actor::System, Act::SendNotice, &closed, NOW), Err(Refusal::RecordNotOpen));
}

/// Regulation of 6 December 2019, art. 3(3): of the first professional who comes in, the holder is told.
#[test]
fn the_holder_is_told_of_the_first_access() {
    let told = |actor, act, facts: &Facts| {
        let permit = crate::access::decide(&crate::access::Request { actor, act }, facts, NOW).unwrap();
        permit.obligations().include(crate::access::Obligation::TellHolderOfFirstAccess)
    };
    let never = record(&[ProvisionKind::CircleOfTrust(DOCTOR)]);
    let before = Facts { first_professional_access: Some(days(-1)), ..never.clone() };
    for act in [Act::ConsultDossier, Act::ConsultDocument(REPORT), Act::FileDocument(Category::CareReports)] {
        assert!(told(DOCTOR_ASKS, act, &never), "{act:?}");
        assert!(!told(DOCTOR_ASKS, act, &before), "{act:?}");
    }
    assert!(!told(DOCTOR_ASKS, Act::DeclareEmergency, &never));
    assert!(!told(HOLDER_ASKS, Act::ConsultDossier, &never));
}
