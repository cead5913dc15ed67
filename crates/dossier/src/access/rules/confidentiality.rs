//! Rule 8: the document's level.
//!
//! Source: seed 000, the two privacy levels. No basis raises them.

use crate::access::{Basis, Refusal};
use crate::document::Confidentiality;

pub(super) fn check(level: Confidentiality, basis: Basis) -> Result<(), Refusal> {
    let permitted = match level {
        Confidentiality::Normal => true,
        Confidentiality::Confidential => basis == Basis::CircleOfTrust,
        Confidentiality::Private => false,
    };
    if permitted { Ok(()) } else { Err(Refusal::Confidentiality) }
}
