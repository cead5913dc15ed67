//! Where the record stands, and the right to practise.

use jiff::Timestamp;

use super::{MOMENT, NOW, days, moments, years};
use crate::lifecycle::State;
use crate::professional::Licence;

/// Where the record stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    PreparedUnsent,
    Prepared29Days,
    PreparedAMomentShortOf30Days,
    Prepared30Days,
    Active,
    ActiveUnusedAMomentShortOf10Years,
    ActiveUnused10Years,
    Closed,
    ClosedAMomentShortOf10Years,
    Closed10Years,
    Archived,
    ArchivedAMomentShortOf10Years,
    Archived10Years,
    Destroyed,
}

/// Ten years before [`NOW`] by the calendar: the leap days of 2024 and 2028 lie between.
const TEN_YEARS_IN_DAYS: i64 = 3652;

impl Standing {
    pub const ALL: [Self; 14] = [
        Self::PreparedUnsent,
        Self::Prepared29Days,
        Self::PreparedAMomentShortOf30Days,
        Self::Prepared30Days,
        Self::Active,
        Self::ActiveUnusedAMomentShortOf10Years,
        Self::ActiveUnused10Years,
        Self::Closed,
        Self::ClosedAMomentShortOf10Years,
        Self::Closed10Years,
        Self::Archived,
        Self::ArchivedAMomentShortOf10Years,
        Self::Archived10Years,
        Self::Destroyed,
    ];

    pub fn state(self) -> State {
        let notified = |at| State::Prepared { notified_at: Some(at) };
        match self {
            Self::PreparedUnsent => State::Prepared { notified_at: None },
            Self::Prepared29Days => notified(days(-29)),
            Self::PreparedAMomentShortOf30Days => notified(days(-30) + MOMENT),
            Self::Prepared30Days => notified(days(-30)),
            Self::Active => State::Active { since: days(-90) },
            Self::ActiveUnusedAMomentShortOf10Years | Self::ActiveUnused10Years => State::Active { since: years(-12) },
            Self::Closed => State::Closed { since: days(-90) },
            Self::ClosedAMomentShortOf10Years => State::Closed { since: days(-TEN_YEARS_IN_DAYS) + MOMENT },
            Self::Closed10Years => State::Closed { since: days(-TEN_YEARS_IN_DAYS) },
            Self::Archived => State::Archived { since: days(-90) },
            Self::ArchivedAMomentShortOf10Years => State::Archived { since: days(-TEN_YEARS_IN_DAYS) + MOMENT },
            Self::Archived10Years => State::Archived { since: days(-TEN_YEARS_IN_DAYS) },
            Self::Destroyed => State::Destroyed { since: days(-1) },
        }
    }

    pub fn last_access(self) -> Option<Timestamp> {
        match self {
            Self::Active => Some(days(-1)),
            Self::ActiveUnusedAMomentShortOf10Years => Some(days(-TEN_YEARS_IN_DAYS) + MOMENT),
            Self::ActiveUnused10Years => Some(days(-TEN_YEARS_IN_DAYS)),
            _ => None,
        }
    }
}

/// The asking professional's right to practise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Practising {
    Valid,
    InItsLastMoment,
    SinceThisMoment,
    FromTheNextMoment,
    EndedThisMoment,
}

impl Practising {
    pub const ALL: [Self; 5] =
        [Self::Valid, Self::InItsLastMoment, Self::SinceThisMoment, Self::FromTheNextMoment, Self::EndedThisMoment];

    pub fn licence(self) -> Licence {
        let (from, until) = match self {
            Self::Valid => (years(-5), None),
            Self::InItsLastMoment => (years(-5), Some(moments(1))),
            Self::SinceThisMoment => (NOW, None),
            Self::FromTheNextMoment => (moments(1), None),
            Self::EndedThisMoment => (years(-5), Some(NOW)),
        };
        Licence { from, until }
    }
}
