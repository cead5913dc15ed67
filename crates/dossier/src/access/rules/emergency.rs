//! Rules 6.5 and 10: a declared vital emergency opens the essentials, unless the holder has switched that off.
//!
//! Source: seed 000 (in an emergency, essential data is at hand; emergency access is one of the holder's access
//! rights); regulation of 6 December 2019, annex 1 (3).

use super::standing::Standing;
use crate::access::{Basis, Refusal};
use crate::document::Category;

/// What may be read in an emergency; the blood group stands in the summary.
const ESSENTIALS: [Category; 6] = [
    Category::Summaries,
    Category::Allergies,
    Category::History,
    Category::Prescriptions,
    Category::Devices,
    Category::PersonalExpression,
];

pub(super) fn may_declare(standing: &Standing) -> Result<Basis, Refusal> {
    if standing.is_emergency_off { Err(Refusal::EmergencyAccessOff) } else { Ok(Basis::Emergency) }
}

pub(super) fn check_essential(basis: Basis, category: Category) -> Result<(), Refusal> {
    if basis != Basis::Emergency || ESSENTIALS.contains(&category) { Ok(()) } else { Err(Refusal::NotEssential) }
}
