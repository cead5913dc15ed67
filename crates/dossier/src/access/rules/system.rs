//! What the program does to records by itself: its jobs and feeds. It reads nothing in them.
//!
//! Source: regulation of 6 December 2019, art. 2(3), 4(3) to 4(6), 7(4), 9(4); social security code, art. 60quater §5bis.

use jiff::Timestamp;

use crate::access::{Act, Basis, DocumentFacts, Facts, Refusal};
use crate::lifecycle::{Event, State};

pub(super) fn decide(act: Act, facts: &Facts, now: Timestamp) -> Result<Basis, Refusal> {
    match act {
        // To an active record's holder it brings fresh codes in place of lost ones (seed 000).
        Act::SendNotice => in_state(matches!(facts.state, State::Prepared { .. } | State::Active { .. })),
        Act::DeclareReferringDoctor | Act::NoteLicenceStop | Act::NoteMajority(_) => {
            in_state(!matches!(facts.state, State::Archived { .. } | State::Destroyed { .. }))
        }
        Act::ArchiveDossier => archive(facts.state),
        Act::CloseDossier => due(Event::FellSilent, facts, now),
        Act::DestroyDossier => due(Event::TermReached, facts, now),
        Act::DestroyDocument(document) => destroy(&document, facts.state, now),
        _ => Err(Refusal::NotAllowed),
    }
}

pub(super) fn archive(state: State) -> Result<Basis, Refusal> {
    in_state(!matches!(state, State::Archived { .. } | State::Destroyed { .. }))
}

fn in_state(right: bool) -> Result<Basis, Refusal> {
    if right { Ok(Basis::Agency) } else { Err(Refusal::RecordNotOpen) }
}

fn due(event: Event, facts: &Facts, now: Timestamp) -> Result<Basis, Refusal> {
    if facts.state.due(facts.last_access, now) == Some(event) { Ok(Basis::Agency) } else { Err(Refusal::NotDue) }
}

fn destroy(document: &DocumentFacts, state: State, now: Timestamp) -> Result<Basis, Refusal> {
    in_state(!matches!(state, State::Destroyed { .. }))?;
    if document.kept_until.is_some_and(|until| until <= now) { Ok(Basis::Agency) } else { Err(Refusal::NotDue) }
}
