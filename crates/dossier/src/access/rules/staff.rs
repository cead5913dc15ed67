//! The Agency's desks. They never see a document, a title or a category; they move states, replace lost codes and, on a
//! request that the holder has signed, enter who has access.
//!
//! Source: seeds 000 and 001 (closing and reopening by form; lost codes; the Agency has no access to health data); law of
//! 24 July 2014, art. 13 (a minor's discernment, on the treating doctor's written word); regulation of 6 December 2019,
//! art. 3(1) (opposition in writing).

use jiff::Timestamp;

use super::{agency_doctor, designation, record_open, requests};
use crate::access::{Act, Basis, Desk, Facts, ProvisionKind, Refusal};
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
        Act::RecogniseDiscernment => recognise_discernment(desk, facts, now),
        Act::ReissueCodes => reissue_codes(desk, facts.state),
        Act::OpposeDossier => {
            signed(signed_request)?;
            in_state(matches!(facts.state, State::Prepared { .. })).map(|()| Basis::SignedRequest)
        }
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
    in_state(matches!(state, State::Active { .. }))
}

fn in_state(right: bool) -> Result<(), Refusal> {
    if right { Ok(()) } else { Err(Refusal::RecordNotOpen) }
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

/// The desk enters what the treating doctor has certified; it does not judge itself.
fn recognise_discernment(desk: Desk, facts: &Facts, now: Timestamp) -> Result<Basis, Refusal> {
    let basis = represent(desk, facts.state)?;
    let is_minor = now < facts.of_age_from && !facts.has(ProvisionKind::Discernment, now);
    if is_minor { Ok(basis) } else { Err(Refusal::NotAllowed) }
}

/// Codes open an account, and a record that is to be opened or is open.
fn reissue_codes(desk: Desk, state: State) -> Result<Basis, Refusal> {
    if desk != Desk::Helpdesk {
        return Err(Refusal::NotAllowed);
    }
    in_state(matches!(state, State::Prepared { .. } | State::Active { .. })).map(|()| Basis::Agency)
}
