//! The desks, the institutions' systems, the transplant coordinator and the program: none of them sees health data.

use Basis::{Agency, Institution, OrganLaw, SignedRequest};
use Refusal::{NotAllowed, NotCertified, NotDue, RecordNotOpen};
use Stage::{Active, Archived, Closed, Destroyed, Prepared};

use super::{Stage, designation, stage};
use crate::access::rules::tests::case::{Age, CASE, NOW, Situation, Standing};
use crate::access::{Act, Basis, Desk, Refusal};
use crate::request::Addressee;

/// Yes in these states, otherwise not open.
fn in_stages(stages: &[Stage], situation: &Situation, basis: Basis) -> Result<Basis, Refusal> {
    if stages.contains(&stage(situation.standing)) { Ok(basis) } else { Err(RecordNotOpen) }
}

/// What a desk does of its own, then what it does on a request that the holder has signed.
pub(super) fn desk(desk: Desk, signed: bool, situation: &Situation, act: &Act) -> Result<Basis, Refusal> {
    match (act, desk, signed) {
        (Act::ArchiveDossier | Act::RegisterRepresentative(_) | Act::EndRepresentation, Desk::Identity, _) => {
            in_stages(&[Prepared, Active, Closed], situation, Agency)
        }
        // On the treating doctor's certificate.
        (Act::RecogniseDiscernment, Desk::Identity, _) => {
            in_stages(&[Prepared, Active, Closed], situation, Agency)?;
            if situation.age == Age::Minor { Ok(Agency) } else { Err(NotAllowed) }
        }
        (Act::ReissueCodes, Desk::Helpdesk, _) => in_stages(&[Prepared, Active], situation, Agency),
        (Act::OpposeDossier, _, true) => in_stages(&[Prepared], situation, SignedRequest),
        // Another person than the doctor who asked; the record knows of one case.
        (Act::ApproveCase(case), ..) => {
            in_stages(&[Active], situation, Agency)?;
            if *case == CASE { Ok(Agency) } else { Err(NotAllowed) }
        }
        // What the helpdesk was asked, and what anybody else has left unanswered; in a closed record too.
        (Act::AnswerRequest(asked), Desk::Helpdesk, _) if asked.to == Addressee::Helpdesk || asked.due_at <= NOW => {
            in_stages(&[Active, Closed], situation, Agency)
        }
        // What is closed comes back within ten years.
        (Act::ReopenDossier, _, true) if situation.standing == Standing::Closed10Years => Err(RecordNotOpen),
        (Act::ReopenDossier, _, true) => in_stages(&[Closed], situation, SignedRequest),
        (
            Act::CloseDossier
            | Act::AddToCircle(_)
            | Act::WithdrawFromCircle
            | Act::EndPresence
            | Act::BlockProfessional(_)
            | Act::UnblockProfessional
            | Act::ObjectToConsultation
            | Act::WithdrawObjection
            | Act::OpposeInstitution
            | Act::LiftOpposition
            | Act::SwitchEmergencyAccess(_)
            | Act::DesignateAssistant(_)
            | Act::RemoveAssistant,
            _,
            true,
        ) => {
            let basis = in_stages(&[Active], situation, SignedRequest)?;
            designation::against(situation, act).map_or(Ok(basis), Err)
        }
        _ => Err(NotAllowed),
    }
}

pub(super) fn institution(is_certified: bool, situation: &Situation, act: &Act) -> Result<Basis, Refusal> {
    match (is_certified, act) {
        (false, _) => Err(NotCertified),
        (true, Act::AnnounceStay) => in_stages(&[Prepared, Active, Closed], situation, Institution),
        (true, _) => Err(NotAllowed),
    }
}

/// The one exception by law for an archived record.
pub(super) fn coordinator(situation: &Situation, act: &Act) -> Result<Basis, Refusal> {
    match act {
        Act::LookUpOrganDonation => in_stages(&[Active, Archived], situation, OrganLaw),
        _ => Err(NotAllowed),
    }
}

pub(super) fn system(situation: &Situation, act: &Act) -> Result<Basis, Refusal> {
    let due_in = |standings: &[Standing]| {
        if standings.contains(&situation.standing) { Ok(Agency) } else { Err(NotDue) }
    };
    match act {
        Act::SendNotice => in_stages(&[Prepared, Active], situation, Agency),
        Act::DeclareReferringDoctor | Act::NoteLicenceStop | Act::NoteMajority(_) | Act::ArchiveDossier => {
            in_stages(&[Prepared, Active, Closed], situation, Agency)
        }
        Act::CloseDossier => due_in(&[Standing::ActiveUnused10Years]),
        Act::DestroyDossier => due_in(&[Standing::Closed10Years, Standing::Archived10Years]),
        Act::DestroyDocument(document) => match document.kept_until {
            _ if stage(situation.standing) == Destroyed => Err(RecordNotOpen),
            Some(until) if until <= NOW => Ok(Agency),
            Some(_) | None => Err(NotDue),
        },
        _ => Err(NotAllowed),
    }
}
