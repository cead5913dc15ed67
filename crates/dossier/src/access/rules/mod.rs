//! The rules, one file each. [`decide`] asks those that concern the actor; the first that stands against it wins.

mod agency_doctor;
mod announcement;
mod authorship;
mod block;
mod category_matrix;
mod confidentiality;
mod designation;
mod emergency;
mod hidden;
mod holder_side;
mod institution;
mod licence;
mod life_line;
mod objection;
mod obligations;
mod organ_donation;
mod professional;
mod record_open;
mod relationship;
mod requests;
mod staff;
mod standing;
mod system;
#[cfg(test)]
mod tests;

use jiff::Timestamp;

use super::{Actor, Decision, Facts, Permit, Place, Request};
use crate::ids::ProfessionalId;
use crate::professional::{Licence, ProfessionalCategory};

/// Decides whether the person may do what is asked, and for what reason.
///
/// # Errors
/// The [`Refusal`](super::Refusal) names the first rule that stands against it.
pub fn decide(request: &Request, facts: &Facts, now: Timestamp) -> Decision {
    let act = request.act;
    let basis = match request.actor {
        Actor::Person { id, has_active_record } => holder_side::decide(id, has_active_record, act, facts, now)?,
        Actor::Professional { id, category, licence, place } => {
            professional::decide(&Asking { id, category, licence, place }, act, facts, now)?
        }
        Actor::Institution { certificate, .. } => institution::decide(certificate, act, facts, now)?,
        Actor::AgencyDoctor(doctor) => agency_doctor::decide(doctor, act, facts, now)?,
        Actor::Staff { id, desk, signed_request } => staff::decide(id, desk, signed_request, act, facts, now)?,
        Actor::TransplantCoordinator(_) => organ_donation::decide(act, facts.state)?,
        Actor::System => system::decide(act, facts, now)?,
    };
    Ok(Permit::new(facts.dossier, *request, basis, obligations::of(request, basis, facts), now))
}

/// The professional who asks.
struct Asking {
    id: ProfessionalId,
    category: ProfessionalCategory,
    licence: Licence,
    place: Place,
}
