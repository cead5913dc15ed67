//! The life of a record, as one state machine: its states, what moves them, and what falls due by time.

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

/// Days of silence after the notice, from which professionals in charge may consult and file
/// (regulation of 6 December 2019, art. 3(3)).
pub const SILENCE_OPENS_AFTER: SignedDuration = SignedDuration::from_hours(30 * 24);

/// Years after which a closed or archived record is destroyed, an unused one closed, and a document destroyed
/// (regulation of 6 December 2019, art. 4(3) to 4(6); social security code, art. 60quater §5bis).
pub const TERM_IN_YEARS: i16 = 10;

/// The moment at which ten years are over.
pub fn term_after(start: Timestamp) -> Timestamp {
    let end = start.to_zoned(TimeZone::UTC).checked_add(TERM_IN_YEARS.years());
    end.map_or(Timestamp::MAX, |end| end.timestamp())
}

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
        /// When the holder opened it, or opened it again.
        since: Timestamp,
    },
    /// Closed by the holder or after ten years without use. Nobody gets in; it can be opened again.
    Closed {
        /// When.
        since: Timestamp,
    },
    /// The holder has died. Nobody gets in.
    Archived {
        /// When the notice of death was entered.
        since: Timestamp,
    },
    /// Gone: opposed before activation, or its time was over.
    Destroyed {
        /// When.
        since: Timestamp,
    },
}

/// What can happen to a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Event {
    /// The letter with the notice and the codes went out.
    NoticeSent,
    /// The holder accepted the terms and opened the record.
    Activated,
    /// The holder said no before opening it.
    Opposed,
    /// The holder closed it.
    Closed,
    /// The holder opened it again.
    Reopened,
    /// The holder has died.
    Died,
    /// Ten years without any access.
    FellSilent,
    /// Ten years closed or archived.
    TermReached,
}

impl Event {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::NoticeSent,
        Self::Activated,
        Self::Opposed,
        Self::Closed,
        Self::Reopened,
        Self::Died,
        Self::FellSilent,
        Self::TermReached,
    ];
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
            // Once its ten years are over, a closed record waits for its destruction only.
            (Self::Closed { .. }, Event::Reopened) if self.due(None, now).is_none() => Ok(Self::Active { since: now }),
            (Self::Active { .. }, Event::Closed | Event::FellSilent) => Ok(Self::Closed { since: now }),
            (Self::Prepared { .. } | Self::Active { .. } | Self::Closed { .. }, Event::Died) => {
                Ok(Self::Archived { since: now })
            }
            (Self::Prepared { .. }, Event::Opposed)
            | (Self::Closed { .. } | Self::Archived { .. }, Event::TermReached) => Ok(Self::Destroyed { since: now }),
            (state, event) => Err(Impossible { state, event }),
        }
    }

    /// What has fallen due by time alone. `last_access`: when anybody last came in.
    pub fn due(self, last_access: Option<Timestamp>, now: Timestamp) -> Option<Event> {
        match self {
            Self::Active { since } if term_after(last_access.unwrap_or(since).max(since)) <= now => {
                Some(Event::FellSilent)
            }
            Self::Closed { since } | Self::Archived { since } if term_after(since) <= now => Some(Event::TermReached),
            _ => None,
        }
    }

    /// Whether professionals may consult and file at all: active, or silent for thirty days after the notice.
    pub fn is_open_to_professionals(self, now: Timestamp) -> bool {
        match self {
            Self::Active { .. } => true,
            Self::Prepared { notified_at: Some(notified_at) } => now.duration_since(notified_at) >= SILENCE_OPENS_AFTER,
            Self::Prepared { notified_at: None }
            | Self::Closed { .. }
            | Self::Archived { .. }
            | Self::Destroyed { .. } => false,
        }
    }

    /// The word used in the database and in translation keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Prepared { .. } => "prepared",
            Self::Active { .. } => "active",
            Self::Closed { .. } => "closed",
            Self::Archived { .. } => "archived",
            Self::Destroyed { .. } => "destroyed",
        }
    }
}

#[cfg(test)]
mod tests;
