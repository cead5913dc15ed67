//! Time, given from outside so that tests can move it.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

/// Tells the time.
pub trait Clock: Send + Sync {
    /// Now.
    fn now(&self) -> Timestamp;
}

/// The machine's clock.
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "the one place where the machine's clock is read")]
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
}

/// A clock that can be moved forward: for the demo and for tests, never for a real installation.
#[derive(Clone)]
pub struct MovableClock {
    base: Arc<dyn Clock>,
    ahead_micros: Arc<AtomicI64>,
}

impl MovableClock {
    /// A clock that shows what `base` shows until it is moved.
    pub fn over(base: Arc<dyn Clock>) -> Self {
        Self { base, ahead_micros: Arc::default() }
    }

    /// Moves it forward.
    pub fn advance(&self, by: SignedDuration) {
        let micros = i64::try_from(by.as_micros()).unwrap_or(i64::MAX).max(0);
        self.ahead_micros.fetch_add(micros, Ordering::SeqCst);
    }

    /// How far ahead of its base it is.
    pub fn ahead(&self) -> SignedDuration {
        SignedDuration::from_micros(self.ahead_micros.load(Ordering::SeqCst))
    }
}

impl Clock for MovableClock {
    fn now(&self) -> Timestamp {
        self.base.now() + self.ahead()
    }
}

/// The calendar day in Luxembourg, where letters are dated and care is given.
pub fn luxembourg_day(moment: Timestamp) -> Date {
    moment.to_zoned(luxembourg()).date()
}

/// The first moment of a day in Luxembourg.
///
/// # Errors
/// When the day lies outside the calendar.
pub fn start_of_luxembourg_day(day: Date) -> Result<Timestamp, jiff::Error> {
    Ok(day.to_zoned(luxembourg())?.timestamp())
}

/// Luxembourg's time zone.
pub fn luxembourg() -> TimeZone {
    // The zone is compiled in; were it missing, universal time is off by two hours at most.
    TimeZone::get("Europe/Luxembourg").unwrap_or(TimeZone::UTC)
}
