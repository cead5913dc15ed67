//! What stands in a record about access. It ends, and stays readable as it was: nothing is overwritten.

use dossier::access::{Act, By, Ending, Permit, Provision, ProvisionKind};
use dossier::ids::{DossierId, ProvisionId};

use super::{OpenDossier, misused};
use crate::vault::Context;
use crate::{StorageError, Work, params, sql};

fn context(dossier: DossierId, provision: ProvisionId) -> Context {
    Context::new("provision").id(dossier.as_bytes()).id(provision.as_bytes())
}

/// Every provision ever entered in this record, the oldest first.
pub async fn all(work: &mut Work, dossier: &OpenDossier) -> Result<Vec<Provision>, StorageError> {
    let rows = work
        .transaction
        .all(
            sql!("SELECT provision_id, sealed FROM provision WHERE dossier_id = $1 ORDER BY provision_id"),
            params![dossier.id],
        )
        .await?;
    rows.iter().map(|row| opened(dossier, row.parsed(0)?, &row.bytes(1)?)).collect()
}

fn opened(dossier: &OpenDossier, id: ProvisionId, sealed: &[u8]) -> Result<Provision, StorageError> {
    Ok(serde_json::from_slice(&dossier.key.open(&context(dossier.id, id), sealed)?)?)
}

/// Enters a provision.
pub async fn insert(
    work: &mut Work,
    dossier: &OpenDossier,
    permit: &Permit,
    provision: &Provision,
) -> Result<(), StorageError> {
    dossier.must_be_for(permit)?;
    if !enters(permit.act(), provision.kind) {
        return Err(misused(permit));
    }
    let sealed = dossier.key.seal(&context(dossier.id, provision.id), &serde_json::to_vec(provision)?)?;
    work.transaction
        .execute(
            sql!("INSERT INTO provision (dossier_id, provision_id, sealed) VALUES ($1, $2, $3)"),
            params![dossier.id, provision.id, sealed],
        )
        .await?;
    Ok(())
}

/// Ends a provision. Nothing else of it changes. An end that has come stays; one that is still to come gives way to an
/// earlier one, which changes the answer for no moment that is over.
pub async fn end(
    work: &mut Work,
    dossier: &OpenDossier,
    permit: &Permit,
    provision: &Provision,
    ending: Ending,
) -> Result<(), StorageError> {
    dossier.must_be_for(permit)?;
    let stays = provision.ended.is_some_and(|before| before.at <= permit.decided_at() || before.at <= ending.at);
    if !ends(permit.act(), provision.kind) || stays {
        return Err(misused(permit));
    }
    let row = work
        .transaction
        .optional(
            sql!("SELECT sealed FROM provision WHERE dossier_id = $1 AND provision_id = $2"),
            params![dossier.id, provision.id],
        )
        .await?;
    let kept = row.map(|row| opened(dossier, provision.id, &row.bytes(0)?)).transpose()?;
    if kept != Some(*provision) {
        return Err(StorageError::Contradiction("a provision to be ended is not the one that stands".into()));
    }
    let sealed =
        dossier.key.seal(&context(dossier.id, provision.id), &serde_json::to_vec(&provision.ended(ending))?)?;
    work.transaction
        .execute(
            sql!("UPDATE provision SET sealed = $1 WHERE dossier_id = $2 AND provision_id = $3"),
            params![sealed, dossier.id, provision.id],
        )
        .await?;
    Ok(())
}

/// The end entered with this permit, now.
pub fn ending(permit: &Permit, by: By) -> Ending {
    Ending { at: permit.decided_at(), recorded_at: permit.decided_at(), by }
}

/// Which act enters which kind of provision.
fn enters(act: Act, kind: ProvisionKind) -> bool {
    match kind {
        ProvisionKind::ReferringDoctor(_) => act == Act::DeclareReferringDoctor,
        ProvisionKind::CircleOfTrust(professional) => {
            matches!(act, Act::AddToCircle(added) if added.id == professional)
        }
        ProvisionKind::PresenceCode(_) => act == Act::EnterPresenceCode,
        ProvisionKind::Stay { .. } => act == Act::AnnounceStay,
        ProvisionKind::Emergency(_) => act == Act::DeclareEmergency,
        ProvisionKind::Block(professional) => act == Act::BlockProfessional(professional),
        ProvisionKind::ConsultationObjection(_) => act == Act::ObjectToConsultation,
        ProvisionKind::InstitutionOpposition(_) => act == Act::OpposeInstitution,
        ProvisionKind::EmergencyAccessOff => act == Act::SwitchEmergencyAccess(false),
        ProvisionKind::Hide { document, professional } => match act {
            Act::HideDocument(hidden, from) => hidden.id == document && from == professional,
            // A new version stays hidden from whom the old one was.
            Act::ReplaceDocument(old) => old.id != document,
            _ => false,
        },
        ProvisionKind::Level { document, level } => match act {
            Act::SetConfidentiality(set, to) => set.id == document && to == level,
            // The versions before a stricter one become as strict.
            Act::ReplaceDocument(_) => true,
            _ => false,
        },
        ProvisionKind::Announcement { .. } | ProvisionKind::Authorship(_) => {
            matches!(act, Act::FileDocument(_) | Act::ReplaceDocument(_))
        }
        ProvisionKind::RetentionProposal { document, .. } => {
            matches!(act, Act::ProposeRetention(proposed) if proposed.id == document)
        }
        ProvisionKind::RetentionAgreement { document, .. } => {
            matches!(act, Act::AgreeRetention(agreed) if agreed.id == document)
        }
        ProvisionKind::Assistant { person, .. } => {
            matches!(act, Act::DesignateAssistant(designated) if designated.id == person)
        }
        ProvisionKind::Representative { person, .. } => {
            matches!(act, Act::RegisterRepresentative(registered) if registered.id == person)
        }
        ProvisionKind::Discernment => act == Act::RecogniseDiscernment,
        ProvisionKind::CaseRequest { .. } => act == Act::RequestCase,
        ProvisionKind::CaseApproval { case, .. } => act == Act::ApproveCase(case),
    }
}

/// Which act ends which kind of provision before its time.
fn ends(act: Act, kind: ProvisionKind) -> bool {
    match kind {
        ProvisionKind::ReferringDoctor(_) => act == Act::DeclareReferringDoctor,
        ProvisionKind::CircleOfTrust(professional) => {
            act == Act::WithdrawFromCircle || act == Act::BlockProfessional(professional)
        }
        ProvisionKind::Stay { .. } => act == Act::AnnounceStay,
        ProvisionKind::Block(_) => matches!(act, Act::UnblockProfessional | Act::DeclareReferringDoctor),
        ProvisionKind::ConsultationObjection(_) => act == Act::WithdrawObjection,
        ProvisionKind::InstitutionOpposition(_) => act == Act::LiftOpposition,
        ProvisionKind::EmergencyAccessOff => act == Act::SwitchEmergencyAccess(true),
        ProvisionKind::Hide { document, .. } => matches!(act, Act::UnhideDocument(shown) if shown.id == document),
        ProvisionKind::Level { document, .. } => {
            matches!(act, Act::SetConfidentiality(set, _) if set.id == document)
        }
        ProvisionKind::Announcement { document, .. } => {
            matches!(act, Act::ReleaseDocument(released) if released.id == document)
        }
        ProvisionKind::RetentionProposal { document, .. } => {
            matches!(act, Act::ProposeRetention(other) | Act::AgreeRetention(other) if other.id == document)
        }
        ProvisionKind::RetentionAgreement { document, .. } => {
            matches!(act, Act::AgreeRetention(agreed) if agreed.id == document)
        }
        ProvisionKind::Assistant { .. } => act == Act::RemoveAssistant,
        ProvisionKind::Representative { .. } => act == Act::EndRepresentation,
        ProvisionKind::CaseRequest { .. } | ProvisionKind::CaseApproval { .. } => act == Act::EndCase,
        ProvisionKind::PresenceCode(_) => act == Act::EndPresence,
        ProvisionKind::Emergency(_) | ProvisionKind::Authorship(_) | ProvisionKind::Discernment => false,
    }
}
