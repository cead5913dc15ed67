//! Slowing down those who guess: a few free attempts, then a pause that doubles.

use jiff::{SignedDuration, Timestamp};

/// Failures that cost nothing.
const FREE_FAILURES: u32 = 5;

/// The first pause; each further failure doubles it.
const FIRST_PAUSE: SignedDuration = SignedDuration::from_mins(1);

/// Long enough to make guessing hopeless, short enough that nobody can lock another out for a day.
const LONGEST_PAUSE: SignedDuration = SignedDuration::from_mins(15);

/// Failures are forgotten after this time without any.
const MEMORY: SignedDuration = SignedDuration::from_hours(24);

/// What is remembered of failures, by account, code or network address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Throttle {
    /// Failures in a row.
    pub failures: u32,
    /// The last of them.
    pub last_failure_at: Timestamp,
    /// No attempt counts before this moment.
    pub locked_until: Option<Timestamp>,
}

impl Throttle {
    /// How long somebody still has to wait; none when an attempt is welcome.
    pub fn wait(&self, now: Timestamp) -> Option<SignedDuration> {
        self.locked_until.filter(|until| now < *until).map(|until| until.duration_since(now))
    }

    /// What is remembered after one more failure. `weight` is how many free failures a subject has more than an
    /// account does: a network address is shared by many.
    pub fn after_failure(before: Option<Self>, weight: u32, now: Timestamp) -> Self {
        let remembered = before.filter(|before| now.duration_since(before.last_failure_at) < MEMORY);
        let failures = remembered.map_or(0, |before| before.failures).saturating_add(1);
        let beyond = failures.checked_sub(FREE_FAILURES * weight.max(1));
        let locked_until = beyond.map(|beyond| {
            let pause = FIRST_PAUSE.checked_mul(1 << beyond.min(20)).unwrap_or(LONGEST_PAUSE);
            now + pause.min(LONGEST_PAUSE)
        });
        Self { failures, last_failure_at: now, locked_until }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(minutes: i64) -> Timestamp {
        Timestamp::UNIX_EPOCH + SignedDuration::from_mins(minutes)
    }

    fn failed(times: u32, weight: u32) -> Throttle {
        let once = Throttle::after_failure(None, weight, at(0));
        (1..times).fold(once, |before, _| Throttle::after_failure(Some(before), weight, at(0)))
    }

    #[test]
    fn pauses_double_up_to_a_quarter_of_an_hour() {
        let minutes = |throttle: Throttle| throttle.wait(at(0)).map(|wait| wait.as_mins());
        assert_eq!(minutes(failed(4, 1)), None);
        assert_eq!(minutes(failed(5, 1)), Some(1));
        assert_eq!(minutes(failed(6, 1)), Some(2));
        assert_eq!(minutes(failed(8, 1)), Some(8));
        assert_eq!(minutes(failed(9, 1)), Some(15));
        assert_eq!(minutes(failed(60, 1)), Some(15));
        assert_eq!(minutes(failed(19, 4)), None);
        assert_eq!(minutes(failed(20, 4)), Some(1));
    }

    #[test]
    fn a_pause_ends_and_a_quiet_day_forgets() {
        let throttle = failed(5, 1);
        assert_eq!(throttle.wait(at(1)), None);
        assert_eq!(Throttle::after_failure(Some(throttle), 1, at(2)).failures, 6);
        assert_eq!(Throttle::after_failure(Some(throttle), 1, at(24 * 60 + 1)).failures, 1);
    }
}
