//! One-time codes of a conversation: sent, and tried.

use dossier::account::{ContactPoint, OneTimeChallenge, OneTimeOutcome};
use dossier::codes::OneTimeCode;
use dossier::trace::Action;
use jiff::Timestamp;
use storage::Work;
use storage::registry::accounts::Account;

use super::throttling::{self, Subject};
use super::traced::{self, Proof};
use crate::Error;
use crate::messages::{Message, queue};

/// Sends a code and returns what is waited for. Each code counts against the subjects: it costs, right or wrong.
///
/// # Errors
/// [`Error::Throttled`].
pub(super) async fn send(
    work: &mut Work,
    token: &str,
    account: &Account,
    to: &ContactPoint,
    subjects: &[Subject],
    now: Timestamp,
) -> Result<OneTimeChallenge, Error> {
    throttling::check(work, subjects, now).await?;
    throttling::count_failure(work, subjects, now).await?;
    let code = OneTimeCode::from_random(&crate::fresh_code_bytes()?);
    let challenge = OneTimeChallenge::new(code_hash(work, token, &code)?, now);
    let message = Message::one_time_code(&code, to.clone(), account.profile.language, now);
    queue(work, &message, now).await?;
    traced::write(work, account.profile.owner, Action::CodeSent, Proof::Proven, now).await?;
    Ok(challenge)
}

/// What trying this text as the code leads to.
pub(super) fn attempt(
    work: &Work,
    token: &str,
    challenge: &mut OneTimeChallenge,
    typed: &str,
    now: Timestamp,
) -> Result<OneTimeOutcome, Error> {
    Ok(match OneTimeCode::parse(typed) {
        Ok(code) => challenge.attempt(&code_hash(work, token, &code)?, now),
        Err(_) => OneTimeOutcome::Wrong,
    })
}

pub(super) fn code_hash(work: &Work, token: &str, code: &OneTimeCode) -> Result<[u8; 32], Error> {
    // Bound to the conversation: a code sent for one is worth nothing in another.
    Ok(work.registry_key().index("one-time-code", format!("{token}\0{}", code.canonical()).as_bytes())?)
}
