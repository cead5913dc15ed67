//! How every act runs: again while another transaction comes first, and refusals on a beat.
//!
//! Whoever may not see a thing must not learn from the time of the answer whether it exists (access rules, "Invisible";
//! Regulation (EU) 2025/327, art. 8). What is not permitted and what does not exist go the same way; what is left of a
//! difference, the size of a record for one, disappears because both are answered at the next beat.

use std::time::Duration;

use tokio::time::Instant;

use crate::{Error, Problem, Services};

/// Refusals are answered at multiples of this time after the question.
pub const BEAT: Duration = Duration::from_millis(50);

impl Services {
    /// Runs an act.
    pub(crate) async fn act<T, F: Future<Output = Result<T, Error>>>(&self, act: impl Fn() -> F) -> Result<T, Error> {
        let asked = Instant::now();
        let outcome = self.storage.retrying(act).await;
        if matches!(outcome, Err(Error::Refused(_) | Error::NotFound | Error::Invalid(Problem::NumberOrCode))) {
            tokio::time::sleep_until(next_beat(asked, Instant::now())).await;
        }
        outcome
    }

    /// Runs an act whose answer tells nothing about the record, and so must not tell it by its time either.
    pub(crate) async fn act_on_the_beat<T, F: Future<Output = Result<T, Error>>>(
        &self,
        act: impl Fn() -> F,
    ) -> Result<T, Error> {
        let asked = Instant::now();
        let outcome = self.storage.retrying(act).await;
        tokio::time::sleep_until(next_beat(asked, Instant::now())).await;
        outcome
    }
}

fn next_beat(asked: Instant, now: Instant) -> Instant {
    let beats = now.duration_since(asked).as_nanos() / BEAT.as_nanos() + 1;
    asked + BEAT * u32::try_from(beats).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_beat_is_never_now() {
        let asked = Instant::now();
        let after = |micros| next_beat(asked, asked + Duration::from_micros(micros)).duration_since(asked);
        assert_eq!(after(0), BEAT);
        assert_eq!(after(49_999), BEAT);
        assert_eq!(after(50_000), 2 * BEAT);
        assert_eq!(after(120_000), 3 * BEAT);
    }
}
