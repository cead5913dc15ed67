//! Rights of access given in a record. They end, and stay readable as they were: nothing is overwritten.

use dossier::access::{Act, Grant, GrantKind, Permit};
use dossier::ids::{DossierId, GrantId};
use jiff::Timestamp;

use super::{OpenDossier, misused};
use crate::vault::Context;
use crate::{StorageError, Work, params, sql};

fn context(dossier: DossierId, grant: GrantId) -> Context {
    Context::new("access-grant").id(dossier.as_bytes()).id(grant.as_bytes())
}

/// Every right of access ever given in this record.
pub async fn all(work: &mut Work, dossier: &OpenDossier) -> Result<Vec<Grant>, StorageError> {
    let rows = work
        .transaction
        .all(
            sql!("SELECT grant_id, sealed FROM access_grant WHERE dossier_id = $1 ORDER BY grant_id"),
            params![dossier.id],
        )
        .await?;
    rows.iter()
        .map(|row| {
            let opened = dossier.key.open(&context(dossier.id, row.parsed(0)?), &row.bytes(1)?)?;
            Ok(serde_json::from_slice(&opened)?)
        })
        .collect()
}

/// Gives a right of access.
pub async fn insert(
    work: &mut Work,
    dossier: &OpenDossier,
    permit: &Permit,
    grant: &Grant,
) -> Result<(), StorageError> {
    dossier.must_be_for(permit)?;
    match (permit.act(), grant.kind) {
        (Act::AddToCircle, GrantKind::CircleOfTrust) | (Act::EnterPresenceCode, GrantKind::PresenceCode) => {}
        _ => return Err(misused(permit)),
    }
    let sealed = dossier.key.seal(&context(dossier.id, grant.id), &serde_json::to_vec(grant)?)?;
    work.transaction
        .execute(
            sql!("INSERT INTO access_grant (dossier_id, grant_id, sealed) VALUES ($1, $2, $3)"),
            params![dossier.id, grant.id, sealed],
        )
        .await?;
    Ok(())
}

/// Ends a right of access.
pub async fn withdraw(
    work: &mut Work,
    dossier: &OpenDossier,
    permit: &Permit,
    grant: &Grant,
    now: Timestamp,
) -> Result<(), StorageError> {
    dossier.must_be_for(permit)?;
    if permit.act() != Act::WithdrawFromCircle || grant.kind != GrantKind::CircleOfTrust {
        return Err(misused(permit));
    }
    let ended = Grant { withdrawn_at: Some(now), ..*grant };
    let sealed = dossier.key.seal(&context(dossier.id, grant.id), &serde_json::to_vec(&ended)?)?;
    let touched = work
        .transaction
        .execute(
            sql!("UPDATE access_grant SET sealed = $1 WHERE dossier_id = $2 AND grant_id = $3"),
            params![sealed, dossier.id, grant.id],
        )
        .await?;
    if touched == 1 { Ok(()) } else { Err(StorageError::Contradiction("no such right of access".into())) }
}
