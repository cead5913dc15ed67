//! Rule 7: the holder hid this document from this professional.
//!
//! Source: seed 000 (certain documents can be hidden); regulation of 6 December 2019, art. 6(3).

use super::standing::Standing;
use crate::access::Refusal;

pub(super) fn check(standing: &Standing) -> Result<(), Refusal> {
    if standing.is_hidden { Err(Refusal::HiddenFromYou) } else { Ok(()) }
}
