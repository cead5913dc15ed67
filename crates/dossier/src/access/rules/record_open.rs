//! Rule 1: the record is open.
//!
//! Source: regulation of 6 December 2019, art. 3; seed 000 (a closed record is accessible to no one).

use jiff::Timestamp;

use crate::access::Refusal;
use crate::lifecycle::State;

pub(super) fn check(state: State, now: Timestamp) -> Result<(), Refusal> {
    if state.is_open_to_professionals(now) { Ok(()) } else { Err(Refusal::RecordNotOpen) }
}
