//! What a holder has declared: the terms accepted, the position on organ donation. Each stays, dated.

use dossier::access::{Act, Actor, Permit};
use dossier::declaration::Declaration;
use dossier::ids::DossierId;
use jiff::Timestamp;

use super::{OpenDossier, misused};
use crate::vault::Context;
use crate::{StorageError, Work, params, sql};

fn context(dossier: DossierId, declared_at: Timestamp) -> Context {
    Context::new("declaration").id(dossier.as_bytes()).text(&declared_at.as_microsecond().to_string())
}

/// All declarations, the oldest first.
pub async fn all(
    work: &mut Work,
    dossier: &OpenDossier,
    permit: &Permit,
) -> Result<Vec<(Timestamp, Declaration)>, StorageError> {
    dossier.must_be_for(permit)?;
    match (permit.actor(), permit.act()) {
        (Actor::Person { .. }, Act::ConsultDossier | Act::ConsultDeclarations)
        | (Actor::TransplantCoordinator(_), Act::LookUpOrganDonation) => {}
        _ => return Err(misused(permit)),
    }
    let rows = work
        .transaction
        .all(
            sql!("SELECT declared_at, sealed FROM declaration WHERE dossier_id = $1 ORDER BY declared_at"),
            params![dossier.id],
        )
        .await?;
    rows.iter()
        .map(|row| {
            let declared_at = row.time(0)?;
            let opened = dossier.key.open(&context(dossier.id, declared_at), &row.bytes(1)?)?;
            Ok((declared_at, serde_json::from_slice(&opened)?))
        })
        .collect()
}

/// Adds a declaration.
pub async fn insert(
    work: &mut Work,
    dossier: &OpenDossier,
    permit: &Permit,
    declaration: &Declaration,
) -> Result<(), StorageError> {
    dossier.must_be_for(permit)?;
    match (permit.act(), declaration) {
        (Act::ActivateDossier, Declaration::TermsAccepted { .. })
        | (Act::StateOrganDonation, Declaration::OrganDonation(_)) => {}
        _ => return Err(misused(permit)),
    }
    let at = permit.decided_at();
    let sealed = dossier.key.seal(&context(dossier.id, at), &serde_json::to_vec(declaration)?)?;
    work.transaction
        .execute(
            sql!("INSERT INTO declaration (dossier_id, declared_at, sealed) VALUES ($1, $2, $3)"),
            params![dossier.id, at, sealed],
        )
        .await?;
    Ok(())
}
