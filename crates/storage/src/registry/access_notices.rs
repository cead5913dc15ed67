//! When a holder was last told that this professional opened the record. Without the key nobody can read who it was.

use dossier::ids::{DossierId, ProfessionalId};
use jiff::Timestamp;

use crate::{StorageError, Work, params, sql};

fn index(work: &Work, dossier: DossierId, professional: ProfessionalId) -> Result<[u8; 32], StorageError> {
    let pair = [dossier.as_bytes().as_slice(), professional.as_bytes()].concat();
    Ok(work.registry_key().index("access-notice", &pair)?)
}

/// When the holder was last told of this professional.
pub async fn told_at(
    work: &mut Work,
    dossier: DossierId,
    professional: ProfessionalId,
) -> Result<Option<Timestamp>, StorageError> {
    let index = index(work, dossier, professional)?;
    let row = work
        .transaction
        .optional(sql!("SELECT told_at FROM access_notice WHERE pair_index = $1"), params![index])
        .await?;
    row.map(|row| row.time(0)).transpose()
}

/// Remembers that the holder is told now.
pub async fn remember(
    work: &mut Work,
    dossier: DossierId,
    professional: ProfessionalId,
    now: Timestamp,
) -> Result<(), StorageError> {
    let index = index(work, dossier, professional)?;
    work.transaction
        .execute(
            sql!(
                "INSERT INTO access_notice (pair_index, told_at) VALUES ($1, $2)
                 ON CONFLICT (pair_index) DO UPDATE SET told_at = excluded.told_at"
            ),
            params![index, now],
        )
        .await?;
    Ok(())
}

/// Forgets what was told before.
pub async fn forget_before(work: &mut Work, moment: Timestamp) -> Result<u64, StorageError> {
    work.transaction.execute(sql!("DELETE FROM access_notice WHERE told_at < $1"), params![moment]).await
}
