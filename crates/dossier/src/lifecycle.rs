//! The states of a record and what moves them.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// Days of silence after the notice, from which professionals in charge may consult and file
/// (regulation of 6 December 2019, art. 3(3)).
pub const SILENCE_OPENS_AFTER: SignedDuration = SignedDuration::from_hours(30 * 24);

/// Where a record stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "lowercase")]
pub enum State {
    /// Created on affiliation, empty; the holder has neither activated nor opposed.
    Prepared {
        /// When the notice was sent; none while the letter is not printed.
        notified_at: Option<Timestamp>,
    },
    /// In use.
    Active {
        /// When the holder opened it.
        since: Timestamp,
    },
    /// Gone: the holder opposed before activating (regulation of 6 December 2019, art. 3(1)).
    Destroyed {
        /// When.
        since: Timestamp,
    },
}

/// What can happen to a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// The letter with the notice and the codes went out.
    NoticeSent,
    /// The holder accepted the terms and opened the record.
    Activated,
    /// The holder said no before opening it.
    Opposed,
}

/// An event that the present state does not know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{event:?} cannot happen to a record that is {state:?}")]
pub struct Impossible {
    /// Where the record stands.
    pub state: State,
    /// What was asked of it.
    pub event: Event,
}

impl State {
    /// The state after the event.
    ///
    /// # Errors
    /// [`Impossible`] when the event has no meaning in this state.
    pub fn after(self, event: Event, now: Timestamp) -> Result<Self, Impossible> {
        match (self, event) {
            (Self::Prepared { notified_at: None }, Event::NoticeSent) => Ok(Self::Prepared { notified_at: Some(now) }),
            // A letter printed again does not start the thirty days again.
            (Self::Prepared { notified_at: Some(_) }, Event::NoticeSent) => Ok(self),
            (Self::Prepared { .. }, Event::Activated) => Ok(Self::Active { since: now }),
            (Self::Prepared { .. }, Event::Opposed) => Ok(Self::Destroyed { since: now }),
            (state, event) => Err(Impossible { state, event }),
        }
    }

    /// Whether professionals may consult and file at all: active, or silent for thirty days after the notice.
    pub fn is_open_to_professionals(self, now: Timestamp) -> bool {
        match self {
            Self::Active { .. } => true,
            Self::Prepared { notified_at: Some(notified_at) } => now.duration_since(notified_at) >= SILENCE_OPENS_AFTER,
            Self::Prepared { notified_at: None } | Self::Destroyed { .. } => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(hours: i64) -> Timestamp {
        Timestamp::UNIX_EPOCH + SignedDuration::from_hours(hours)
    }

    #[test]
    fn every_state_and_event() {
        let unsent = State::Prepared { notified_at: None };
        let sent = State::Prepared { notified_at: Some(at(0)) };
        let active = State::Active { since: at(0) };
        let destroyed = State::Destroyed { since: at(0) };
        let table = [
            (unsent, Event::NoticeSent, Some(State::Prepared { notified_at: Some(at(5)) })),
            (unsent, Event::Activated, Some(State::Active { since: at(5) })),
            (unsent, Event::Opposed, Some(State::Destroyed { since: at(5) })),
            (sent, Event::NoticeSent, Some(sent)),
            (sent, Event::Activated, Some(State::Active { since: at(5) })),
            (sent, Event::Opposed, Some(State::Destroyed { since: at(5) })),
            (active, Event::NoticeSent, None),
            (active, Event::Activated, None),
            (active, Event::Opposed, None),
            (destroyed, Event::NoticeSent, None),
            (destroyed, Event::Activated, None),
            (destroyed, Event::Opposed, None),
        ];
        for (state, event, expected) in table {
            assert_eq!(state.after(event, at(5)).ok(), expected, "{state:?} {event:?}");
        }
    }

    #[test]
    fn silence_opens_the_record_on_the_thirtieth_day() {
        let sent = State::Prepared { notified_at: Some(at(0)) };
        assert!(!sent.is_open_to_professionals(at(30 * 24 - 1)));
        assert!(sent.is_open_to_professionals(at(30 * 24)));
        assert!(!State::Prepared { notified_at: None }.is_open_to_professionals(at(1_000_000)));
        assert!(State::Active { since: at(9) }.is_open_to_professionals(at(9)));
        assert!(!State::Destroyed { since: at(0) }.is_open_to_professionals(at(1_000_000)));
    }
}
