//! When one person came to one record, so that what is new since then can be told. A visit is a session: it begins when
//! its person first looks, and whatever is opened later in it belongs to it.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::ids::SessionId;

/// No session lasts longer than this: what is older is over.
const OVER_AFTER: SignedDuration = SignedDuration::from_hours(24);

/// The visits of one person to one record that may still go on, and the latest one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Visits(Vec<Visit>);

/// One visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Visit {
    session: SessionId,
    began_at: Timestamp,
    before: Option<Timestamp>,
}

impl Visit {
    /// When the visit before this one began; none for the very first.
    pub const fn before(self) -> Option<Timestamp> {
        self.before
    }
}

impl Visits {
    /// The visit of this session, if it has begun.
    pub fn of(&self, session: SessionId) -> Option<Visit> {
        self.0.iter().copied().find(|visit| visit.session == session)
    }

    /// Begins the visit of this session.
    pub fn begin(&mut self, session: SessionId, now: Timestamp) -> Visit {
        let before = self.0.iter().map(|visit| visit.began_at).max();
        self.0.retain(|visit| now.duration_since(visit.began_at) < OVER_AFTER);
        let visit = Visit { session, began_at: now, before };
        self.0.push(visit);
        visit
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    fn session(number: u128) -> SessionId {
        SessionId::new(Uuid::from_u128(number))
    }

    fn hour(hours: i64) -> Timestamp {
        Timestamp::UNIX_EPOCH + SignedDuration::from_hours(hours)
    }

    #[test]
    fn the_visit_before_is_that_of_another_session_and_stays_the_same() {
        let mut visits = Visits::default();
        assert_eq!(visits.of(session(1)), None);
        assert_eq!(visits.begin(session(1), hour(0)).before(), None, "the very first");
        assert_eq!(visits.begin(session(2), hour(1)).before(), Some(hour(0)));
        assert_eq!(visits.begin(session(3), hour(100)).before(), Some(hour(1)));

        assert_eq!(visits.of(session(3)).and_then(Visit::before), Some(hour(1)));
        assert_eq!(visits.of(session(1)), None, "long over");
    }

    #[test]
    fn two_windows_do_not_disturb_each_other() {
        let mut visits = Visits::default();
        let telephone = visits.begin(session(1), hour(0));
        let computer = visits.begin(session(2), hour(1));
        assert_eq!(visits.of(session(1)), Some(telephone));
        assert_eq!(visits.of(session(2)), Some(computer));
    }
}
