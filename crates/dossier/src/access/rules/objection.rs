//! Rule 5: the holder objects to sharing one consultation; for its day nothing is consulted nor filed.
//!
//! Source: seed 000 (the right to object to the exchange within a single consultation); law of 24 July 2014.

use super::standing::Standing;
use crate::access::Refusal;

pub(super) fn check(standing: &Standing) -> Result<(), Refusal> {
    if standing.has_objection { Err(Refusal::ConsultationObjection) } else { Ok(()) }
}
