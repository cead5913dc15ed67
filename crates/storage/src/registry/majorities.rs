//! Minors with a parent registered, until parents and holder have heard of majority. Without the key a row tells the month
//! from which on it is looked at, and not of whom.

use dossier::access::majority::Step;
use dossier::ids::DossierId;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::sealed;
use crate::vault::{Context, RegistryKey};
use crate::{StorageError, Work, params, sql};

/// A handover to come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Awaited {
    /// The minor's record.
    pub dossier: DossierId,
    /// What was told last.
    pub told: Option<Step>,
}

fn index(key: &RegistryKey, dossier: DossierId) -> Result<[u8; 32], StorageError> {
    Ok(key.index("majority", dossier.as_bytes())?)
}

fn context(index: &[u8; 32]) -> Context {
    Context::new("majority").digest(index)
}

/// Remembers that this record is handed over at majority; it is looked at from that moment on.
pub async fn await_handover(work: &mut Work, dossier: DossierId, look_at: Timestamp) -> Result<(), StorageError> {
    let index = index(work.registry_key(), dossier)?;
    let sealed = sealed::seal(work.registry_key(), &context(&index), &Awaited { dossier, told: None })?;
    work.transaction
        .execute(
            sql!(
                "INSERT INTO majority (dossier_index, sealed, look_at) VALUES ($1, $2, $3)
                 ON CONFLICT (dossier_index) DO NOTHING"
            ),
            params![index, sealed, look_at],
        )
        .await?;
    Ok(())
}

/// Those to be looked at now, and how to continue after them; `after` begins with [`FIRST`].
pub async fn page(
    work: &mut Work,
    now: Timestamp,
    after: [u8; 32],
    limit: i64,
) -> Result<(Vec<Awaited>, [u8; 32]), StorageError> {
    let rows = work
        .transaction
        .all(
            sql!(
                "SELECT dossier_index, sealed FROM majority WHERE look_at <= $1 AND dossier_index > $2
                 ORDER BY dossier_index LIMIT $3"
            ),
            params![now, after, limit],
        )
        .await?;
    let last = rows.last().map_or(Ok(after), |row| row.digest(0))?;
    let open =
        |row: &crate::database::Row| sealed::open(work.registry_key(), &context(&row.digest(0)?), &row.bytes(1)?);
    Ok((rows.iter().map(open).collect::<Result<_, _>>()?, last))
}

/// Before all of them.
pub const FIRST: [u8; 32] = [0; 32];

/// Remembers what was told.
pub async fn tell(work: &mut Work, dossier: DossierId, step: Step) -> Result<(), StorageError> {
    let index = index(work.registry_key(), dossier)?;
    let sealed = sealed::seal(work.registry_key(), &context(&index), &Awaited { dossier, told: Some(step) })?;
    work.transaction
        .execute(sql!("UPDATE majority SET sealed = $1 WHERE dossier_index = $2"), params![sealed, index])
        .await?;
    Ok(())
}

/// There is nothing more to be told.
pub async fn forget(work: &mut Work, dossier: DossierId) -> Result<(), StorageError> {
    let index = index(work.registry_key(), dossier)?;
    work.transaction.execute(sql!("DELETE FROM majority WHERE dossier_index = $1"), params![index]).await?;
    Ok(())
}
