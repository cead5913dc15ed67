//! Rule 1: the record is open; and how long a closed one can be opened again.
//!
//! Source: regulation of 6 December 2019, art. 3 and 4; seed 000 (a closed record is accessible to no one).

use jiff::Timestamp;

use crate::access::Refusal;
use crate::lifecycle::State;

pub(super) fn check(state: State, now: Timestamp) -> Result<(), Refusal> {
    if state.is_open_to_professionals(now) { Ok(()) } else { Err(Refusal::RecordNotOpen) }
}

/// A closed record comes back within ten years. After them it is due to be destroyed, whether that has happened yet or not.
pub(super) fn check_reopening(state: State, now: Timestamp) -> Result<(), Refusal> {
    let comes_back = matches!(state, State::Closed { .. }) && state.due(None, now).is_none();
    if comes_back { Ok(()) } else { Err(Refusal::RecordNotOpen) }
}
