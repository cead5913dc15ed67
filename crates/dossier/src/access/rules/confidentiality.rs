//! Rule 8: the document's level. No basis raises it, emergency included.
//!
//! Source: seed 000, the two privacy levels.

use crate::access::{Basis, Refusal};
use crate::document::Confidentiality;

pub(super) fn check(level: Confidentiality, basis: Basis) -> Result<(), Refusal> {
    let permitted = match level {
        Confidentiality::Normal => true,
        Confidentiality::Confidential => matches!(
            basis,
            Basis::Holder
                | Basis::LegalRepresentative
                | Basis::Assistant
                | Basis::ReferringDoctor
                | Basis::CircleOfTrust
                | Basis::ExceptionalCase
        ),
        Confidentiality::Private => matches!(basis, Basis::Holder | Basis::LegalRepresentative),
    };
    if permitted { Ok(()) } else { Err(Refusal::Confidentiality) }
}
