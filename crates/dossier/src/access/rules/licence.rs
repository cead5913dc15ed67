//! Rule 2: the professional may practise in Luxembourg now.
//!
//! Source: seed 000 (only professionals authorised to practise in Luxembourg); regulation of 6 December 2019, art. 7(4).

use jiff::Timestamp;

use crate::access::Refusal;
use crate::professional::Licence;

pub(super) fn check(licence: Licence, now: Timestamp) -> Result<(), Refusal> {
    if licence.is_valid(now) { Ok(()) } else { Err(Refusal::NotLicensed) }
}
