//! Closing, reopening, death.

use super::*;

const CLOSED: State = State::Closed { since: NOW };
const ARCHIVED: State = State::Archived { since: NOW };

/// Everybody who had something to say in the record, with all that connects them.
fn everybody() -> Vec<(Actor, Facts)> {
    let kinds = [GUARDIANSHIP, assisted_by(FRIEND), CASE_REQUESTED, CASE_APPROVED, ProvisionKind::Authorship(DOCTOR)];
    let full = |kind| record(&[kinds.as_slice(), &[kind]].concat());
    let professionals = CONNECTIONS.map(|(kind, actor, _)| (actor, full(kind)));
    let others = [HOLDER_ASKS, PARENT_ASKS, FRIEND_ASKS, STRANGER_ASKS, AGENCY_DOCTOR_ASKS, Actor::System];
    let desks = Desk::ALL.map(|desk| clerk(desk, true));
    let others = others.into_iter().chain(desks).map(|actor| (actor, full(ADMISSION)));
    professionals.into_iter().chain(others).collect()
}

/// «seed 000», «seed 002», «seed 003»: the holder can close the record at any time; so can a legal representative.
#[test]
fn the_holder_closes_the_record_at_any_time() {
    for at in [NOW, days(300), years(9)] {
        let decide = |actor| ask(actor, Act::CloseDossier, &record(&[GUARDIANSHIP]), at);
        assert_eq!(decide(HOLDER_ASKS), Ok(Basis::Holder), "{at}");
        assert_eq!(decide(PARENT_ASKS), Ok(Basis::LegalRepresentative), "{at}");
    }
}

/// «seed 000»: closing can be asked for in writing, on the Agency's form.
#[test]
fn the_agency_closes_and_reopens_on_a_signed_request() {
    for desk in Desk::ALL {
        let closed = standing(CLOSED, record(&[]));
        for (act, facts) in [(Act::CloseDossier, record(&[])), (Act::ReopenDossier, closed)] {
            assert_eq!(ask(clerk(desk, true), act, &facts, NOW), Ok(Basis::SignedRequest), "{desk:?} {act:?}");
            assert_eq!(ask(clerk(desk, false), act, &facts, NOW), Err(Refusal::NotAllowed), "{desk:?} {act:?}");
        }
    }
}

/// «seed 000»: in a closed record nobody gets in: not the holder, not who was let in, not the authors.
#[test]
fn nobody_gets_in_to_a_closed_record() {
    for (actor, facts) in everybody() {
        let facts = standing(CLOSED, facts);
        for document in [REPORT, DocumentFacts { author: Author::Professional(DOCTOR), ..REPORT }] {
            for act in acts_on(document).into_iter().filter(|act| is_about_health_data(*act)) {
                assert!(ask(actor, act, &facts, NOW).is_err(), "{actor:?} {act:?}");
            }
        }
    }
}

/// «seed 000», «seed 002», «seed 003»: the holder can have it opened again at any time, which is all that can be done with it.
#[test]
fn the_holder_reopens_the_record() {
    let closed = standing(CLOSED, record(&[GUARDIANSHIP]));
    for act in acts_on(REPORT) {
        let opens_again = act == Act::ReopenDossier;
        assert_eq!(ask(HOLDER_ASKS, act, &closed, years(9)).is_ok(), opens_again, "{act:?}");
        assert_eq!(ask(PARENT_ASKS, act, &closed, years(9)).is_ok(), opens_again, "{act:?}");
    }
    assert_eq!(ask(HOLDER_ASKS, Act::ReopenDossier, &record(&[]), NOW), Err(Refusal::RecordNotOpen));
}

/// «seed 000»: the rights of access stand as they were when the record is opened again.
#[test]
fn a_reopened_record_is_as_it_was() {
    for (kind, actor, basis) in CONNECTIONS {
        let closed = standing(CLOSED, record(&[kind]));
        assert_eq!(opens(actor, &closed), Err(Refusal::RecordNotOpen), "{kind:?}");
        let reopened = standing(State::Active { since: NOW }, closed);
        assert_eq!(opens(actor, &reopened), Ok(basis), "{kind:?}");
    }
}

/// «seed 000»: on the holder's death the Agency closes the record, as soon as the social security centre or a certificate says so.
#[test]
fn the_agency_closes_the_record_on_death() {
    let states =
        [State::Prepared { notified_at: None }, State::Active { since: days(-9) }, State::Closed { since: days(-9) }];
    for state in states {
        let facts = standing(state, record(&[]));
        for actor in [Actor::System, clerk(Desk::Identity, false)] {
            assert_eq!(ask(actor, Act::ArchiveDossier, &facts, NOW), Ok(Basis::Agency), "{state:?} {actor:?}");
        }
        for actor in [HOLDER_ASKS, DOCTOR_ASKS, clerk(Desk::Helpdesk, true)] {
            assert!(ask(actor, Act::ArchiveDossier, &facts, NOW).is_err(), "{state:?} {actor:?}");
        }
    }
}

/// «seed 000»: after that the data is accessible to nobody, and nobody opens the record again.
#[test]
fn nobody_gets_in_to_the_record_of_the_dead() {
    for (actor, facts) in everybody() {
        let facts = standing(ARCHIVED, facts);
        for act in acts_on(REPORT) {
            assert!(ask(actor, act, &facts, NOW).is_err(), "{actor:?} {act:?}");
        }
    }
}

/// «seed 000»: it is kept for ten years, then destroyed; so is a closed record nobody opens again.
#[test]
fn closed_and_archived_records_are_destroyed_after_ten_years() {
    for state in [CLOSED, ARCHIVED] {
        let facts = standing(state, record(&[]));
        let over = crate::lifecycle::term_after(NOW);
        assert_eq!(ask(Actor::System, Act::DestroyDossier, &facts, over - MOMENT), Err(Refusal::NotDue), "{state:?}");
        assert_eq!(ask(Actor::System, Act::DestroyDossier, &facts, over), Ok(Basis::Agency), "{state:?}");
    }
    assert_eq!(ask(Actor::System, Act::DestroyDossier, &record(&[]), years(80)), Err(Refusal::NotDue));
}

/// Regulation of 6 December 2019, art. 4(4): ten years without anybody coming in close a record.
#[test]
fn ten_years_of_silence_close_a_record() {
    let last = Facts { last_access: Some(NOW), ..record(&[]) };
    let over = crate::lifecycle::term_after(NOW);
    assert_eq!(ask(Actor::System, Act::CloseDossier, &last, over - MOMENT), Err(Refusal::NotDue));
    assert_eq!(ask(Actor::System, Act::CloseDossier, &last, over), Ok(Basis::Agency));
}
