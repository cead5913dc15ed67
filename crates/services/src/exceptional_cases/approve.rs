//! Approving an exceptional case: by a second person at the Agency, for a time. The holder is told at once.

use dossier::access::{Act, Actor, ProvisionKind};
use dossier::ids::CaseId;
use jiff::Timestamp;

use super::record_of;
use crate::case::{Case, Particulars};
use crate::{Error, Person, Problem, Services};

/// Approves the case; returns until when. When that is over, it can be approved again.
///
/// # Errors
/// [`Problem::AlreadyInForce`]; [`Error::Refused`] for who asked for it and for anybody who is not at the Agency, and
/// where there is no such case.
pub async fn approve(services: &Services, person: &Person, id: CaseId) -> Result<Timestamp, Error> {
    let now = services.now();
    let until = now + services.settings.access.exceptional_case;
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let dossier = record_of(&mut work, id).await?;
            let case = Case::open(&mut work, dossier, person, now).await?;
            let (mut work, permit) = case.ask(work, Act::ApproveCase(id), Particulars::default()).await?;
            let (Actor::AgencyDoctor(approved_by) | Actor::Staff { id: approved_by, .. }) = permit.actor() else {
                return Err(Error::Internal("a case approved by nobody at the Agency".into()));
            };
            if is_approved(&case, id) {
                return Err(Problem::AlreadyInForce.into());
            }
            case.provide(&mut work, &permit, ProvisionKind::CaseApproval { case: id, approved_by }, Some(until))
                .await?;
            let trace = case.record(&mut work, &permit, Particulars::default()).await?;
            work.commit_traced(trace).await?;
            Ok(until)
        })
        .await
}

fn is_approved(case: &Case, id: CaseId) -> bool {
    case.facts
        .in_force(case.now())
        .any(|kind| matches!(kind, ProvisionKind::CaseApproval { case: one, .. } if one == id))
}
