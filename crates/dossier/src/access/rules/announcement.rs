//! A document that waits for an announcement consultation is withheld from the holder's side, thirty days at most.
//!
//! Source: law of 24 July 2014, art. 16(5).

use jiff::Timestamp;

use crate::access::{DocumentFacts, Refusal};

pub(super) fn check(document: &DocumentFacts, now: Timestamp) -> Result<(), Refusal> {
    let waits = document.announced_until.is_some_and(|until| now < until);
    if waits { Err(Refusal::AwaitsAnnouncement) } else { Ok(()) }
}
