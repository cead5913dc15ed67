use jiff::SignedDuration;

use super::*;

const BEFORE: Timestamp = Timestamp::constant(1_800_000_000, 0);
const NOW: Timestamp = Timestamp::constant(1_900_000_000, 0);
const MOMENT: SignedDuration = SignedDuration::from_nanos(1);

const UNSENT: State = State::Prepared { notified_at: None };
const SENT: State = State::Prepared { notified_at: Some(BEFORE) };
const ACTIVE: State = State::Active { since: BEFORE };
const CLOSED: State = State::Closed { since: BEFORE };
const ARCHIVED: State = State::Archived { since: BEFORE };
const DESTROYED: State = State::Destroyed { since: BEFORE };

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// What every event does to every state; a dash where it cannot happen.
#[test]
fn every_event_in_every_state() {
    let states = [UNSENT, SENT, ACTIVE, CLOSED, ARCHIVED, DESTROYED];
    let sent_now = Some(State::Prepared { notified_at: Some(NOW) });
    let active = Some(State::Active { since: NOW });
    let closed = Some(State::Closed { since: NOW });
    let archived = Some(State::Archived { since: NOW });
    let destroyed = Some(State::Destroyed { since: NOW });
    let dash = None;
    #[rustfmt::skip]
    let table = [
        //                     unsent     sent        active    closed     archived   destroyed
        (Event::NoticeSent,  [ sent_now,  Some(SENT), dash,     dash,      dash,      dash ]),
        (Event::Activated,   [ active,    active,     dash,     dash,      dash,      dash ]),
        (Event::Opposed,     [ destroyed, destroyed,  dash,     dash,      dash,      dash ]),
        (Event::Closed,      [ dash,      dash,       closed,   dash,      dash,      dash ]),
        (Event::Reopened,    [ dash,      dash,       dash,     active,    dash,      dash ]),
        (Event::Died,        [ archived,  archived,   archived, archived,  dash,      dash ]),
        (Event::FellSilent,  [ dash,      dash,       closed,   dash,      dash,      dash ]),
        (Event::TermReached, [ dash,      dash,       dash,     destroyed, destroyed, dash ]),
    ];
    assert_eq!(table.map(|(event, _)| event), Event::ALL);
    for (event, expected) in table {
        for (state, expected) in states.into_iter().zip(expected) {
            let expected = expected.ok_or(Impossible { state, event });
            assert_eq!(state.after(event, NOW), expected, "{state:?} {event:?}");
        }
    }
}

#[test]
fn what_cannot_happen_is_said_with_state_and_event() {
    let impossible = DESTROYED.after(Event::Reopened, NOW).unwrap_err();
    assert_eq!(
        impossible.to_string(),
        "Reopened cannot happen to a record that is Destroyed { since: 2027-01-15T08:00:00Z }"
    );
}

/// Ten years end on the same day of the calendar; a year without 29 February ends them on the 28th.
#[test]
fn ten_years_by_the_calendar() {
    for (start, end) in [
        ("2026-03-01T00:00:00Z", "2036-03-01T00:00:00Z"),
        ("2026-02-28T23:59:59.999999Z", "2036-02-28T23:59:59.999999Z"),
        ("2028-02-29T12:30:00Z", "2038-02-28T12:30:00Z"),
        ("2028-03-01T00:00:00Z", "2038-03-01T00:00:00Z"),
        ("2022-02-28T00:00:00Z", "2032-02-28T00:00:00Z"),
        ("1999-12-31T23:59:59Z", "2009-12-31T23:59:59Z"),
    ] {
        assert_eq!(term_after(at(start)), at(end), "{start}");
    }
}

#[test]
fn a_term_beyond_the_end_of_time_never_comes() {
    assert_eq!(term_after(at("9995-01-01T00:00:00Z")), Timestamp::MAX);
}

/// The event that falls due, and the first moment at which it does; nothing the moment before.
#[test]
fn what_falls_due_by_time() {
    let over = term_after(BEFORE);
    for (state, event) in [
        (ACTIVE, Some(Event::FellSilent)),
        (CLOSED, Some(Event::TermReached)),
        (ARCHIVED, Some(Event::TermReached)),
        (UNSENT, None),
        (SENT, None),
        (DESTROYED, None),
    ] {
        assert_eq!(state.due(None, over - MOMENT), None, "{state:?}");
        for now in [over, over + MOMENT, over + SignedDuration::from_hours(24 * 365 * 100)] {
            assert_eq!(state.due(None, now), event, "{state:?} {now}");
        }
    }
}

/// Silence is counted from the last access, and not from one before the record was opened or opened again.
#[test]
fn silence_begins_with_the_last_access() {
    let later = BEFORE + SignedDuration::from_hours(24 * 400);
    let earlier = BEFORE - SignedDuration::from_hours(24 * 400);
    for (last_access, begins) in [(None, BEFORE), (Some(later), later), (Some(BEFORE), BEFORE), (Some(earlier), BEFORE)]
    {
        let over = term_after(begins);
        assert_eq!(ACTIVE.due(last_access, over - MOMENT), None, "{last_access:?}");
        assert_eq!(ACTIVE.due(last_access, over), Some(Event::FellSilent), "{last_access:?}");
    }
}

/// Nobody gets in to a closed or archived record, so an access cannot lengthen its ten years.
#[test]
fn no_access_lengthens_the_term_of_a_closed_record() {
    let over = term_after(BEFORE);
    for state in [CLOSED, ARCHIVED] {
        assert_eq!(state.due(Some(over), over), Some(Event::TermReached), "{state:?}");
    }
}

/// What falls due is always something that can happen.
#[test]
fn what_is_due_can_happen() {
    for state in [UNSENT, SENT, ACTIVE, CLOSED, ARCHIVED, DESTROYED] {
        if let Some(event) = state.due(None, Timestamp::MAX) {
            assert!(state.after(event, NOW).is_ok(), "{state:?} {event:?}");
        }
    }
}

/// Thirty days of silence after the notice, counted to the moment.
#[test]
fn when_professionals_are_let_in() {
    let thirty_days = BEFORE + SignedDuration::from_hours(30 * 24);
    for (state, now, open) in [
        (UNSENT, Timestamp::MAX, false),
        (SENT, BEFORE, false),
        (SENT, thirty_days - MOMENT, false),
        (SENT, thirty_days, true),
        (SENT, thirty_days + MOMENT, true),
        (SENT, BEFORE - MOMENT, false),
        (ACTIVE, BEFORE, true),
        (CLOSED, NOW, false),
        (ARCHIVED, NOW, false),
        (DESTROYED, NOW, false),
    ] {
        assert_eq!(state.is_open_to_professionals(now), open, "{state:?} {now}");
    }
}

/// A letter printed again leaves the thirty days where they were.
#[test]
fn a_second_letter_does_not_start_again() {
    let again = SENT.after(Event::NoticeSent, NOW).unwrap();
    assert!(again.is_open_to_professionals(BEFORE + SILENCE_OPENS_AFTER));
}

/// Closed and opened again: the ten years start anew each time.
#[test]
fn a_record_lives_through_closing_and_reopening() {
    let closed = ACTIVE.after(Event::Closed, NOW).unwrap();
    assert_eq!(closed.due(None, term_after(BEFORE)), None);
    let reopened = closed.after(Event::Reopened, term_after(BEFORE)).unwrap();
    assert_eq!(reopened, State::Active { since: term_after(BEFORE) });
    assert_eq!(reopened.due(Some(BEFORE), term_after(NOW)), None);
}

/// Once its ten years are over a closed record waits for its destruction, and is not opened again.
#[test]
fn a_closed_record_is_reopened_within_ten_years() {
    let over = term_after(BEFORE);
    assert_eq!(CLOSED.after(Event::Reopened, over - MOMENT), Ok(State::Active { since: over - MOMENT }));
    for now in [over, over + MOMENT] {
        let impossible = Impossible { state: CLOSED, event: Event::Reopened };
        assert_eq!(CLOSED.after(Event::Reopened, now), Err(impossible), "{now}");
        assert_eq!(CLOSED.after(Event::TermReached, now), Ok(State::Destroyed { since: now }), "{now}");
    }
}

#[test]
fn the_words_of_the_states() {
    let words = [UNSENT, SENT, ACTIVE, CLOSED, ARCHIVED, DESTROYED].map(State::code);
    assert_eq!(words, ["prepared", "prepared", "active", "closed", "archived", "destroyed"]);
}
