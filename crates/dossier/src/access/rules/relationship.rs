//! Rule 6: something connects the professional with the holder now; the strongest connection counts.
//!
//! Source: seed 000 (referring doctor, circle of trust, presence code, stays unless opposed, emergencies); regulation of
//! 6 December 2019, annex 1 (3), for the durations.

use jiff::Timestamp;

use super::Asking;
use super::standing::Standing;
use crate::access::{Basis, Facts, Place, ProvisionKind, Refusal};
use crate::ids::ProfessionalId;
use crate::lifecycle::State;

/// The circle of trust and the presence code are for independent professionals, a stay for those of the institution; the
/// referring doctor may act anywhere.
pub(super) fn strongest(place: Place, standing: &Standing) -> Result<Basis, Refusal> {
    match place {
        _ if standing.is_referring_doctor => Ok(Basis::ReferringDoctor),
        Place::OwnPractice if standing.is_in_circle => Ok(Basis::CircleOfTrust),
        Place::OwnPractice if standing.has_code => Ok(Basis::PresenceCode),
        Place::Institution { .. } if standing.is_staying && !standing.is_opposed => Ok(Basis::Stay),
        _ if standing.has_emergency && !standing.is_emergency_off => Ok(Basis::Emergency),
        _ => Err(Refusal::NoTherapeuticRelationship),
    }
}

/// The strongest connection but for an emergency, which gives nothing that could be filed by it.
pub(super) fn lasting(place: Place, standing: &Standing) -> Result<Basis, Refusal> {
    match strongest(place, standing)? {
        Basis::Emergency => Err(Refusal::NoTherapeuticRelationship),
        basis => Ok(basis),
    }
}

/// Wherever the doctor acts, but only in a record that its holder has opened.
pub(super) fn is_referring_doctor(professional: ProfessionalId, facts: &Facts, now: Timestamp) -> bool {
    matches!(facts.state, State::Active { .. }) && facts.has(ProvisionKind::ReferringDoctor(professional), now)
}

pub(super) fn by_code(asking: &Asking, facts: &Facts) -> Result<Basis, Refusal> {
    match (asking.place, facts.presence_code_given) {
        (Place::OwnPractice, true) => Ok(Basis::PresenceCode),
        (Place::OwnPractice, false) => Err(Refusal::WrongCode),
        (Place::Institution { .. }, _) => Err(Refusal::NotIndependent),
    }
}
