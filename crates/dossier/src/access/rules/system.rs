//! What the program does to records by itself: send the notice of a prepared one. It reads nothing in them.
//!
//! Source: regulation of 6 December 2019, art. 2(3).

use crate::access::{Act, Basis, Refusal};
use crate::lifecycle::State;

pub(super) fn decide(act: Act, state: State) -> Result<Basis, Refusal> {
    match (act, state) {
        (Act::SendNotice, State::Prepared { .. }) => Ok(Basis::Agency),
        (Act::SendNotice, State::Active { .. } | State::Destroyed { .. }) => Err(Refusal::RecordNotOpen),
        _ => Err(Refusal::NotAllowed),
    }
}
