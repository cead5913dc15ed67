//! Whom the holder may add, block, hide from or take as an assistant.
//!
//! Source: seed 000: the circle of trust is made up of independent professionals apart from the referring doctor; the
//! referring doctor cannot be blocked; an assistant has an own DSP; the author always keeps access.

use jiff::Timestamp;

use super::authorship;
use super::relationship::is_referring_doctor;
use crate::access::{DocumentFacts, Facts, PersonFacts, ProfessionalFacts, ProvisionKind, Refusal};
use crate::ids::ProfessionalId;

pub(super) fn may_join_circle(professional: &ProfessionalFacts, facts: &Facts, now: Timestamp) -> Result<(), Refusal> {
    match () {
        () if !professional.licence.is_valid(now) => Err(Refusal::NotLicensed),
        () if !professional.is_independent => Err(Refusal::NotIndependent),
        () if is_referring_doctor(professional.id, facts, now) => Err(Refusal::IsReferringDoctor),
        () if facts.has(ProvisionKind::Block(professional.id), now) => Err(Refusal::Blocked),
        () => Ok(()),
    }
}

pub(super) fn may_be_blocked(professional: ProfessionalId, facts: &Facts, now: Timestamp) -> Result<(), Refusal> {
    if is_referring_doctor(professional, facts, now) { Err(Refusal::IsReferringDoctor) } else { Ok(()) }
}

/// Hiding a document from its author would hide nothing.
pub(super) fn may_hide(professional: ProfessionalId, document: &DocumentFacts) -> Result<(), Refusal> {
    if authorship::is_author(professional, document) { Err(Refusal::NotAllowed) } else { Ok(()) }
}

pub(super) fn may_assist(person: &PersonFacts, facts: &Facts) -> Result<(), Refusal> {
    match () {
        () if person.id == facts.holder => Err(Refusal::NotAllowed),
        () if !person.has_active_record => Err(Refusal::NoOwnRecord),
        () => Ok(()),
    }
}
