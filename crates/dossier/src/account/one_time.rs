//! One-time codes: short-lived, used once, few attempts (feature A3).

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// How long a code holds.
pub const ONE_TIME_CODE_LIFE: SignedDuration = SignedDuration::from_mins(10);

/// How often a code may be tried.
pub const ONE_TIME_CODE_ATTEMPTS: u8 = 5;

/// A code that was sent and is waited for. It keeps the code's hash, never the code.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct OneTimeChallenge {
    code_hash: [u8; 32],
    expires_at: Timestamp,
    attempts_left: u8,
}

/// What an attempt led to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OneTimeOutcome {
    /// The code was right; it is spent.
    Right,
    /// Wrong, but it may be tried again.
    Wrong,
    /// Expired or tried too often; a new code is needed.
    Spent,
}

impl OneTimeChallenge {
    /// A challenge for a code just sent.
    pub fn new(code_hash: [u8; 32], now: Timestamp) -> Self {
        Self { code_hash, expires_at: now + ONE_TIME_CODE_LIFE, attempts_left: ONE_TIME_CODE_ATTEMPTS }
    }

    /// Tries a code by its hash.
    pub fn attempt(&mut self, code_hash: &[u8; 32], now: Timestamp) -> OneTimeOutcome {
        if now >= self.expires_at || self.attempts_left == 0 {
            return OneTimeOutcome::Spent;
        }
        self.attempts_left -= 1;
        // Comparing keyed hashes leaks nothing about the code through time.
        if self.code_hash == *code_hash {
            self.attempts_left = 0;
            OneTimeOutcome::Right
        } else if self.attempts_left == 0 {
            OneTimeOutcome::Spent
        } else {
            OneTimeOutcome::Wrong
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RIGHT: [u8; 32] = [1; 32];
    const WRONG: [u8; 32] = [2; 32];

    #[test]
    fn a_code_works_once() {
        let mut challenge = OneTimeChallenge::new(RIGHT, Timestamp::UNIX_EPOCH);
        assert_eq!(challenge.attempt(&WRONG, Timestamp::UNIX_EPOCH), OneTimeOutcome::Wrong);
        assert_eq!(challenge.attempt(&RIGHT, Timestamp::UNIX_EPOCH), OneTimeOutcome::Right);
        assert_eq!(challenge.attempt(&RIGHT, Timestamp::UNIX_EPOCH), OneTimeOutcome::Spent);
    }

    #[test]
    fn a_code_expires() {
        let mut challenge = OneTimeChallenge::new(RIGHT, Timestamp::UNIX_EPOCH);
        assert_eq!(challenge.attempt(&RIGHT, Timestamp::UNIX_EPOCH + ONE_TIME_CODE_LIFE), OneTimeOutcome::Spent);
    }

    #[test]
    fn five_wrong_attempts_spend_it() {
        let mut challenge = OneTimeChallenge::new(RIGHT, Timestamp::UNIX_EPOCH);
        let outcomes: Vec<_> = (0..6).map(|_| challenge.attempt(&WRONG, Timestamp::UNIX_EPOCH)).collect();
        assert_eq!(outcomes[..4], [OneTimeOutcome::Wrong; 4]);
        assert_eq!(outcomes[4..], [OneTimeOutcome::Spent; 2]);
        assert_eq!(challenge.attempt(&RIGHT, Timestamp::UNIX_EPOCH), OneTimeOutcome::Spent);
    }
}
