//! What the holder asks to be put right, and who answers.
//!
//! Source: Regulation (EU) 2016/679, art. 12(3), 16 and 17; seed 000 (the author answers for a document; nobody deletes but
//! the Agency's doctor). Whoever answers learns by it nothing else of the record: being asked opens nothing.

use jiff::Timestamp;

use super::holder_side::{self, Capacity};
use super::life_line;
use crate::access::{AddressedFacts, Basis, Desk, DocumentFacts, Facts, Refusal, RequestFacts};
use crate::document::Author;
use crate::ids::ProfessionalId;
use crate::lifecycle::State;
use crate::request::Addressee;

/// What a person asks about, the person sees. What lies in the holder's own space is the holder's to replace.
pub(super) fn make(capacity: Capacity, about: &RequestFacts, facts: &Facts, now: Timestamp) -> Result<Basis, Refusal> {
    match about {
        RequestFacts::Rectification(document) => {
            let basis = holder_side::read(capacity, document, facts, now)?;
            written_by_a_professional(document).map(|()| basis)
        }
        RequestFacts::Erasure(document) => holder_side::read(capacity, document, facts, now),
        RequestFacts::MissingDocument(professional) if professional.licence.is_valid(now) => Ok(capacity.basis()),
        RequestFacts::MissingDocument(_) => Err(Refusal::NotLicensed),
        RequestFacts::UnrecognisedAccess(trace) => life_line::for_holder_side(capacity, trace, facts, now),
    }
}

fn written_by_a_professional(document: &DocumentFacts) -> Result<(), Refusal> {
    if matches!(document.author, Author::Professional(_)) { Ok(()) } else { Err(Refusal::NotAllowed) }
}

/// The professional who was asked, blocked or not, like the author of a document.
pub(super) fn answer_as_professional(asking: ProfessionalId, asked: AddressedFacts) -> Result<Basis, Refusal> {
    if asked.to == Addressee::Professional(asking) { Ok(Basis::Addressee) } else { Err(Refusal::NotAllowed) }
}

/// The helpdesk answers what it was asked, and takes up what somebody else has left unanswered too long.
pub(super) fn answer_at_desk(
    desk: Desk,
    asked: AddressedFacts,
    state: State,
    now: Timestamp,
) -> Result<Basis, Refusal> {
    let is_theirs = asked.to == Addressee::Helpdesk || asked.due_at <= now;
    if desk == Desk::Helpdesk && is_theirs { while_it_lasts(state) } else { Err(Refusal::NotAllowed) }
}

pub(super) fn answer_as_agency_doctor(asked: AddressedFacts, state: State) -> Result<Basis, Refusal> {
    if asked.to == Addressee::AgencyDoctor { while_it_lasts(state) } else { Err(Refusal::NotAllowed) }
}

/// An answer is owed in a closed record too.
fn while_it_lasts(state: State) -> Result<Basis, Refusal> {
    match state {
        State::Active { .. } | State::Closed { .. } => Ok(Basis::Agency),
        State::Prepared { .. } | State::Archived { .. } | State::Destroyed { .. } => Err(Refusal::RecordNotOpen),
    }
}
