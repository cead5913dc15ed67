//! Rule 6: something connects the professional with the holder now; the strongest connection counts.
//!
//! Source: seed 000 (circle of trust until withdrawn; presence code for 24 hours, given again each time).

use jiff::Timestamp;

use crate::access::{Basis, Facts, GrantKind, Refusal};
use crate::ids::ProfessionalId;

pub(super) fn strongest(professional: ProfessionalId, facts: &Facts, now: Timestamp) -> Result<Basis, Refusal> {
    facts
        .grants
        .iter()
        .filter(|grant| grant.professional == professional && grant.is_in_force(now))
        .map(|grant| match grant.kind {
            GrantKind::CircleOfTrust => Basis::CircleOfTrust,
            GrantKind::PresenceCode => Basis::PresenceCode,
        })
        .min()
        .ok_or(Refusal::NoTherapeuticRelationship)
}

pub(super) fn by_code(facts: &Facts) -> Result<Basis, Refusal> {
    if facts.presence_code_given { Ok(Basis::PresenceCode) } else { Err(Refusal::WrongCode) }
}
