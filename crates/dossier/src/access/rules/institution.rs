//! What an institution's system may do in its own name: announce that it takes care of the holder, or no longer does.
//! Whether that opens anything is decided when a professional comes: an opposition is not the institution's to see.
//!
//! Source: seed 000 (stays); regulation of 6 December 2019, art. 11 and annex 1 (3).

use jiff::Timestamp;

use super::licence;
use crate::access::{Act, Basis, Facts, Refusal};
use crate::institution::Certificate;
use crate::lifecycle::State;

pub(super) fn decide(certificate: Certificate, act: Act, facts: &Facts, now: Timestamp) -> Result<Basis, Refusal> {
    licence::certified(certificate, now)?;
    match (act, facts.state) {
        (Act::AnnounceStay, State::Prepared { .. } | State::Active { .. } | State::Closed { .. }) => {
            Ok(Basis::Institution)
        }
        (Act::AnnounceStay, State::Archived { .. } | State::Destroyed { .. }) => Err(Refusal::RecordNotOpen),
        _ => Err(Refusal::NotAllowed),
    }
}
