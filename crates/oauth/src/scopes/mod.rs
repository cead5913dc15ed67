//! Scopes: what a client may ask for at all. A scope grants nothing by itself; the access decision does.
//!
//! Four vocabularies mean the same: SMART v2 letters (`system/DocumentReference.rs`), the words of SMART v1
//! (`.read`, `.write`, `.*`), those of the EU Health Data API (`.search`, `.create`), and the names of IHE transactions
//! (`ITI-67`). Sources: SMART App Launch 2.2, "Scopes and Launch Context"; IHE IUA 2.4.

mod grant;
mod rights;
#[cfg(test)]
mod tests;
mod transaction;

use std::fmt;
use std::str::FromStr;

use self::grant::Grant;

pub use self::grant::{Interaction, Level};

/// More words than any request needs.
const MOST_WORDS: usize = 64;

/// Scopes asked for or given, in the words in which they were.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scopes(Vec<Word>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Word {
    text: String,
    grants: Vec<Grant>,
}

/// A text that is no list of scopes.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ScopeError {
    /// A word of no vocabulary.
    #[error("a scope is not known: {0}")]
    Unknown(String),
    /// Too many words.
    #[error("more than {MOST_WORDS} scopes")]
    TooMany,
}

/// What can be asked for beside resources: that the app is told whose record it is, and that it may go on when the person is
/// away.
const CONTEXT: [&str; 2] = ["launch/patient", "offline_access"];

/// What others offer and this server does not: it is understood, and never given.
const NOT_HERE: [&str; 5] = ["openid", "fhirUser", "profile", "launch", "online_access"];

impl Scopes {
    /// Whether one of them covers this.
    pub fn allows(&self, resource: &str, interaction: Interaction) -> bool {
        self.grants().any(|grant| grant.covers(resource, interaction))
    }

    /// Whether this word was given, such as `offline_access`.
    pub fn has(&self, word: &str) -> bool {
        self.0.iter().any(|one| one.text == word)
    }

    /// Whether nothing is left.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether one of them is for a resource at this level.
    pub fn is_for(&self, level: Level) -> bool {
        self.grants().any(|grant| grant.level == level)
    }

    /// Of what is asked for here, what `registered` lets a client have at these levels. A word that is let whole stays as it
    /// was written; of one that is let in part, the part.
    #[must_use]
    pub fn within(&self, registered: &Self, levels: &[Level]) -> Self {
        let mut given = Self::default();
        for word in &self.0 {
            for text in word.within(registered, levels) {
                // What was parsed once parses again.
                if let Ok(Some(word)) = parse(&text) {
                    given.add(word);
                }
            }
        }
        given
    }

    fn grants(&self) -> impl Iterator<Item = &Grant> {
        self.0.iter().flat_map(|word| &word.grants)
    }

    fn add(&mut self, word: Word) {
        if !self.0.contains(&word) {
            self.0.push(word);
        }
    }
}

impl Word {
    fn within(&self, registered: &Scopes, levels: &[Level]) -> Vec<String> {
        if self.grants.is_empty() {
            return registered.has(&self.text).then(|| self.text.clone()).into_iter().collect();
        }
        let let_have = |grant: &Grant| -> Vec<Grant> {
            let asked = levels.contains(&grant.level).then_some(grant);
            asked.into_iter().flat_map(|asked| registered.grants().filter_map(|other| asked.and(other))).collect()
        };
        let parts: Vec<Grant> = self.grants.iter().flat_map(let_have).collect();
        let is_whole = self.grants.iter().all(|grant| grant.is_within(&parts));
        if is_whole { vec![self.text.clone()] } else { parts.iter().map(ToString::to_string).collect() }
    }
}

impl fmt::Display for Scopes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words: Vec<&str> = self.0.iter().map(|word| word.text.as_str()).collect();
        f.write_str(&words.join(" "))
    }
}

impl FromStr for Scopes {
    type Err = ScopeError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut scopes = Self::default();
        for (count, word) in text.split_ascii_whitespace().enumerate() {
            if count == MOST_WORDS {
                return Err(ScopeError::TooMany);
            }
            if let Some(word) = parse(word)? {
                scopes.add(word);
            }
        }
        Ok(scopes)
    }
}

/// None for what is well formed and never given, such as a scope narrowed by a query (`?category=…`), since a part of it that
/// nobody enforces would be the whole.
fn parse(word: &str) -> Result<Option<Word>, ScopeError> {
    let known = |grants| Ok(Some(Word { text: word.to_owned(), grants }));
    if CONTEXT.contains(&word) {
        return known(vec![]);
    }
    if NOT_HERE.contains(&word) {
        return Ok(None);
    }
    if let Some(grants) = transaction::grants(word) {
        return known(grants);
    }
    let (plain, is_narrowed) = word.split_once('?').map_or((word, false), |(plain, _)| (plain, true));
    match Grant::parse(plain) {
        Some(_) if is_narrowed => Ok(None),
        Some(grant) => known(vec![grant]),
        None => Err(ScopeError::Unknown(printable(word))),
    }
}

/// For an error message: short, and of the characters that RFC 6749 lets it have.
fn printable(word: &str) -> String {
    let plain = |letter: &char| letter.is_ascii_graphic() && !['"', '\\'].contains(letter);
    word.chars().filter(plain).take(60).collect()
}
