//! The Agency's desks. They never see a document, a title or a category; they move states and, on a request that the
//! holder has signed, who has access.
//!
//! Source: seeds 000 and 001 (closing and reopening by form; lost codes; the Agency has no access to health data).

use jiff::Timestamp;

use super::{agency_doctor, designation, record_open, requests};
use crate::access::{Act, Basis, Desk, Facts, Refusal};
use crate::ids::StaffId;
use crate::lifecycle::State;

pub(super) fn decide(
    staff: StaffId,
    desk: Desk,
    signed_request: bool,
    act: Act,
    facts: &Facts,
    now: Timestamp,
) -> Result<Basis, Refusal> {
    match act {
        Act::ArchiveDossier => archive(desk, facts.state),
        Act::RegisterRepresentative(_) | Act::EndRepresentation => represent(desk, facts.state),
        Act::ApproveCase(case) => {
            active(facts.state)?;
            agency_doctor::approve(staff, case, facts, now)
        }
        Act::AnswerRequest(asked) => requests::answer_at_desk(desk, asked, facts.state, now),
        Act::ReopenDossier => {
            signed(signed_request)?;
            record_open::check_reopening(facts.state, now).map(|()| Basis::SignedRequest)
        }
        _ => on_request(signed_request, act, facts, now),
    }
}

fn on_request(signed_request: bool, act: Act, facts: &Facts, now: Timestamp) -> Result<Basis, Refusal> {
    let designated = match act {
        Act::CloseDossier
        | Act::WithdrawFromCircle
        | Act::EndPresence
        | Act::UnblockProfessional
        | Act::ObjectToConsultation
        | Act::WithdrawObjection
        | Act::OpposeInstitution
        | Act::LiftOpposition
        | Act::SwitchEmergencyAccess(_)
        | Act::RemoveAssistant => Ok(()),
        Act::AddToCircle(professional) => designation::may_join_circle(&professional, facts, now),
        Act::BlockProfessional(professional) => designation::may_be_blocked(professional, facts, now),
        Act::DesignateAssistant(person) => designation::may_assist(&person, facts),
        _ => return Err(Refusal::NotAllowed),
    };
    signed(signed_request)?;
    active(facts.state)?;
    designated.map(|()| Basis::SignedRequest)
}

fn signed(signed_request: bool) -> Result<(), Refusal> {
    if signed_request { Ok(()) } else { Err(Refusal::NotAllowed) }
}

fn active(state: State) -> Result<(), Refusal> {
    if matches!(state, State::Active { .. }) { Ok(()) } else { Err(Refusal::RecordNotOpen) }
}

fn archive(desk: Desk, state: State) -> Result<Basis, Refusal> {
    if desk != Desk::Identity {
        return Err(Refusal::NotAllowed);
    }
    super::system::archive(state)
}

fn represent(desk: Desk, state: State) -> Result<Basis, Refusal> {
    match (desk, state) {
        (Desk::Helpdesk, _) => Err(Refusal::NotAllowed),
        (Desk::Identity, State::Archived { .. } | State::Destroyed { .. }) => Err(Refusal::RecordNotOpen),
        (Desk::Identity, _) => Ok(Basis::Agency),
    }
}
