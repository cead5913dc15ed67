//! What the life line and the post told, and what an act answered.

use dossier::access::Refusal;
use dossier::trace::{Action, Outcome, Trace};
use services::{Error, Person, Problem};
use test_engines::Country;

use crate::support::life_line;

/// The last line of somebody's own life line that tells of this.
pub async fn line(country: &Country, holder: &Person, action: Action) -> Trace {
    lines(country, holder, action).await.pop().unwrap()
}

/// All lines of somebody's own life line that tell of this, the oldest first.
pub async fn lines(country: &Country, holder: &Person, action: Action) -> Vec<Trace> {
    life_line(country, holder).await.into_iter().filter(|line| line.action == action).collect()
}

/// Whom it concerned, what was said with it, and how it ended.
pub fn said(line: &Trace) -> (Option<&str>, Option<&str>, Outcome) {
    (line.whom.as_deref(), line.context.as_deref(), line.outcome)
}

/// How many messages with these words in them were sent to this address or number.
pub async fn told(country: &Country, to: &str, words: &str) -> usize {
    country.deliver_mail().await;
    country.post.all_to(to).iter().filter(|text| text.contains(words)).count()
}

/// Why it was refused; none for any other answer.
pub fn refused<T>(answer: Result<T, Error>) -> Option<Refusal> {
    answer.err().and_then(|error| if let Error::Refused(refusal) = error { Some(refusal) } else { None })
}

/// What was wrong with what was typed; none for any other answer.
pub fn problem<T>(answer: Result<T, Error>) -> Option<Problem> {
    answer.err().and_then(|error| if let Error::Invalid(problem) = error { Some(problem) } else { None })
}

/// Whether there was nothing there.
pub fn not_found<T>(answer: &Result<T, Error>) -> bool {
    matches!(answer, Err(Error::NotFound))
}
