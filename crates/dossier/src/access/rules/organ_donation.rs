//! The one exception for an archived record: the position on organ donation is looked up before a removal.
//!
//! Source: law of 25 November 1982 as amended in 2021, art. 9 and 10. The doctor must look it up before a removal, which
//! may come before the notice of death: so in an active record too.

use crate::access::{Act, Basis, Refusal};
use crate::lifecycle::State;

pub(super) fn decide(act: Act, state: State) -> Result<Basis, Refusal> {
    match (act, state) {
        (Act::LookUpOrganDonation, State::Active { .. } | State::Archived { .. }) => Ok(Basis::OrganLaw),
        (Act::LookUpOrganDonation, _) => Err(Refusal::RecordNotOpen),
        _ => Err(Refusal::NotAllowed),
    }
}
