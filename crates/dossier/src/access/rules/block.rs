//! Rule 4: « Accès bloqué ». The referring doctor cannot be blocked.
//!
//! Source: seed 000 (the "blacklist", and its one exception); regulation of 6 December 2019, art. 6(3).

use super::standing::Standing;
use crate::access::Refusal;

pub(super) fn check(standing: &Standing) -> Result<(), Refusal> {
    if standing.is_blocked && !standing.is_referring_doctor { Err(Refusal::Blocked) } else { Ok(()) }
}
