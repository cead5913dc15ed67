//! The Agency's doctor: inside an exceptional case that a second person has approved, and nowhere else.
//!
//! Source: seed 000 (only the Agency's doctor, only in an exceptional procedure, traced by name). A private document
//! stays private unless the case is about that document.

use jiff::Timestamp;

use super::{confidentiality, requests};
use crate::access::{Act, Basis, DocumentFacts, Facts, ProvisionKind, Refusal, TraceFacts, TracedDocumentFacts};
use crate::document::Confidentiality;
use crate::ids::{CaseId, DocumentId, StaffId};
use crate::lifecycle::State;

pub(super) fn decide(doctor: StaffId, act: Act, facts: &Facts, now: Timestamp) -> Result<Basis, Refusal> {
    if let Act::AnswerRequest(asked) = act {
        return requests::answer_as_agency_doctor(asked, facts.state);
    }
    let State::Active { .. } = facts.state else { return Err(Refusal::RecordNotOpen) };
    match act {
        Act::RequestCase | Act::EndCase => Ok(Basis::Agency),
        Act::ApproveCase(case) => approve(doctor, case, facts, now),
        Act::ConsultDossier | Act::ReadLifeLine => case_on(doctor, None, facts, now).map(|_| Basis::ExceptionalCase),
        Act::ConsultDocument(document) | Act::EraseDocument(document) => see(doctor, &document, facts, now),
        Act::ReadTrace(trace) => read_trace(doctor, &trace, facts, now),
        _ => Err(Refusal::NotAllowed),
    }
}

/// The second person is another one than the doctor who asked.
pub(super) fn approve(second: StaffId, case: CaseId, facts: &Facts, now: Timestamp) -> Result<Basis, Refusal> {
    let requested_by_another = facts.any(
        now,
        |kind| matches!(kind, ProvisionKind::CaseRequest { case: one, doctor, .. } if *one == case && *doctor != second),
    );
    if requested_by_another { Ok(Basis::Agency) } else { Err(Refusal::NotAllowed) }
}

fn see(doctor: StaffId, document: &DocumentFacts, facts: &Facts, now: Timestamp) -> Result<Basis, Refusal> {
    let names_it = case_on(doctor, Some(document.id), facts, now)?;
    if document.confidentiality != Confidentiality::Private || !names_it {
        confidentiality::check(document.confidentiality, Basis::ExceptionalCase)?;
    }
    Ok(Basis::ExceptionalCase)
}

fn read_trace(doctor: StaffId, trace: &TraceFacts, facts: &Facts, now: Timestamp) -> Result<Basis, Refusal> {
    match trace.document {
        TracedDocumentFacts::Known(document) => see(doctor, &document, facts, now),
        TracedDocumentFacts::None => case_on(doctor, None, facts, now).map(|_| Basis::ExceptionalCase),
        // What its level was is not known any more: it may have been private.
        TracedDocumentFacts::Gone => case_on(doctor, None, facts, now).and(Err(Refusal::Confidentiality)),
    }
}

/// Whether an approved case of this doctor reaches the document, or the record where none is asked for; and whether it
/// names that document.
fn case_on(doctor: StaffId, document: Option<DocumentId>, facts: &Facts, now: Timestamp) -> Result<bool, Refusal> {
    let mut reached = Err(Refusal::NoApprovedCase);
    let own = facts.in_force_as(now, |kind| match *kind {
        ProvisionKind::CaseRequest { case, document, doctor: asked } if asked == doctor => Some((case, document)),
        _ => None,
    });
    for (case, about) in own {
        if !is_approved(case, doctor, facts, now) {
            continue;
        }
        match (about, document) {
            (Some(about), Some(document)) if about == document => return Ok(true),
            (Some(_), Some(_)) => {}
            (None, _) | (_, None) => reached = Ok(false),
        }
    }
    reached
}

fn is_approved(case: CaseId, doctor: StaffId, facts: &Facts, now: Timestamp) -> bool {
    facts.any(
        now,
        |kind| matches!(kind, ProvisionKind::CaseApproval { case: one, approved_by } if *one == case && *approved_by != doctor),
    )
}
