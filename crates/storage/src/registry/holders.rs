//! The directory of holders. An entry is sealed; it is found by a keyed index of the social security number.

use dossier::holder::Holder;
use dossier::ids::{DossierId, HolderId};
use dossier::matricule::Matricule;
use jiff::Timestamp;

use super::sealed;
use crate::vault::Context;
use crate::{StorageError, Work, params, sql};

/// A holder and the one record the person has.
pub struct Entry {
    /// The person.
    pub holder: Holder,
    /// The record.
    pub dossier: DossierId,
}

fn number_index(work: &Work, matricule: &Matricule) -> Result<[u8; 32], StorageError> {
    Ok(work.registry_key().index("social-security-number", matricule.as_str().as_bytes())?)
}

fn context(id: HolderId) -> Context {
    Context::new("holder").id(id.as_bytes())
}

/// The holder with this number.
pub async fn find_by_number(work: &mut Work, matricule: &Matricule) -> Result<Option<Entry>, StorageError> {
    let index = number_index(work, matricule)?;
    let row = work
        .transaction
        .optional(sql!("SELECT holder_id, dossier_id, sealed FROM holder WHERE number_index = $1"), params![index])
        .await?;
    row.map(|row| entry(work, &row)).transpose()
}

/// The holder with this identifier.
pub async fn find(work: &mut Work, id: HolderId) -> Result<Option<Entry>, StorageError> {
    let row = work
        .transaction
        .optional(sql!("SELECT holder_id, dossier_id, sealed FROM holder WHERE holder_id = $1"), params![id])
        .await?;
    row.map(|row| entry(work, &row)).transpose()
}

fn entry(work: &Work, row: &crate::database::Row) -> Result<Entry, StorageError> {
    let holder = sealed::open(work.registry_key(), &context(row.parsed(0)?), &row.bytes(2)?)?;
    Ok(Entry { holder, dossier: row.parsed(1)? })
}

/// Adds a holder.
///
/// # Errors
/// [`StorageError::AlreadyThere`] when the number is known.
pub async fn insert(work: &mut Work, entry: &Entry, now: Timestamp) -> Result<(), StorageError> {
    let index = number_index(work, &entry.holder.matricule)?;
    let sealed = sealed::seal(work.registry_key(), &context(entry.holder.id), &entry.holder)?;
    work.transaction
        .execute(
            sql!(
                "INSERT INTO holder (holder_id, dossier_id, number_index, sealed, updated_at)
                 VALUES ($1, $2, $3, $4, $5)"
            ),
            params![entry.holder.id, entry.dossier, index, sealed, now],
        )
        .await?;
    Ok(())
}

/// Writes what has changed about a known holder.
pub async fn update(work: &mut Work, holder: &Holder, now: Timestamp) -> Result<(), StorageError> {
    let index = number_index(work, &holder.matricule)?;
    let sealed = sealed::seal(work.registry_key(), &context(holder.id), holder)?;
    work.transaction
        .execute(
            sql!("UPDATE holder SET number_index = $1, sealed = $2, updated_at = $3 WHERE holder_id = $4"),
            params![index, sealed, now, holder.id],
        )
        .await?;
    Ok(())
}

/// Holders whose letter is not printed yet, or whose codes are lost, a page at a time, in the order of their identifiers.
pub async fn awaiting_letter(work: &mut Work, after: &str, limit: i64) -> Result<Vec<HolderId>, StorageError> {
    let rows = work
        .transaction
        .all(
            sql!(
                "SELECT holder_id FROM dossier WHERE holder_id > $1 AND ((state = 'prepared' AND state_since IS NULL)
                 OR (codes_lost_at IS NOT NULL AND state IN ('prepared', 'active'))) ORDER BY holder_id LIMIT $2"
            ),
            params![after, limit],
        )
        .await?;
    rows.iter().map(|row| row.parsed(0)).collect()
}
