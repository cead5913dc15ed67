//! Who has met whom, without the key unreadable: « Mes patients » of a professional, and the records that a private
//! person looks after.

use dossier::ids::{DossierId, HolderId, ProfessionalId};
use jiff::Timestamp;

use super::sealed;
use crate::database::Row;
use crate::vault::{Context, RegistryKey};
use crate::{StorageError, Work, params, sql};

fn professional_index(key: &RegistryKey, professional: ProfessionalId) -> Result<[u8; 32], StorageError> {
    Ok(key.index("known-patient-professional", professional.as_bytes())?)
}

fn person_index(key: &RegistryKey, person: HolderId) -> Result<[u8; 32], StorageError> {
    Ok(key.index("entrusted-dossier-person", person.as_bytes())?)
}

fn dossier_index(key: &RegistryKey, dossier: DossierId) -> Result<[u8; 32], StorageError> {
    Ok(key.index("known-dossier", dossier.as_bytes())?)
}

fn context(who: &[u8; 32], dossier: &[u8; 32]) -> Context {
    Context::new("known-dossier").digest(who).digest(dossier)
}

/// Remembers that the professional has met the holder of this record.
pub async fn remember(work: &mut Work, professional: ProfessionalId, dossier: DossierId) -> Result<(), StorageError> {
    let key = work.registry_key();
    let (who, whose) = (professional_index(key, professional)?, dossier_index(key, dossier)?);
    let sealed = sealed::seal(key, &context(&who, &whose), &dossier)?;
    work.transaction
        .execute(
            sql!(
                "INSERT INTO known_patient (professional_index, dossier_index, sealed) VALUES ($1, $2, $3)
                 ON CONFLICT (professional_index, dossier_index) DO NOTHING"
            ),
            params![who, whose, sealed],
        )
        .await?;
    Ok(())
}

/// Remembers that the person looks after this record.
pub async fn entrust(work: &mut Work, person: HolderId, dossier: DossierId) -> Result<(), StorageError> {
    let key = work.registry_key();
    let (who, whose) = (person_index(key, person)?, dossier_index(key, dossier)?);
    let sealed = sealed::seal(key, &context(&who, &whose), &dossier)?;
    work.transaction
        .execute(
            sql!(
                "INSERT INTO entrusted_dossier (person_index, dossier_index, sealed) VALUES ($1, $2, $3)
                 ON CONFLICT (person_index, dossier_index) DO NOTHING"
            ),
            params![who, whose, sealed],
        )
        .await?;
    Ok(())
}

/// The records the professional has met.
pub async fn all(work: &mut Work, professional: ProfessionalId) -> Result<Vec<DossierId>, StorageError> {
    let who = professional_index(work.registry_key(), professional)?;
    let rows = work
        .transaction
        .all(sql!("SELECT dossier_index, sealed FROM known_patient WHERE professional_index = $1"), params![who])
        .await?;
    rows.iter().map(|row| dossier(work, &who, row)).collect()
}

/// The records the professional has met in which this end of the licence was not dealt with yet.
pub async fn untold_of_stop(
    work: &mut Work,
    professional: ProfessionalId,
    stop: Timestamp,
) -> Result<Vec<DossierId>, StorageError> {
    let who = professional_index(work.registry_key(), professional)?;
    let rows = work
        .transaction
        .all(
            sql!(
                "SELECT dossier_index, sealed FROM known_patient
                 WHERE professional_index = $1 AND (told_of_stop IS NULL OR told_of_stop < $2)"
            ),
            params![who, stop],
        )
        .await?;
    rows.iter().map(|row| dossier(work, &who, row)).collect()
}

/// Remembers that this end of the professional's licence was dealt with in the record.
pub async fn tell_of_stop(
    work: &mut Work,
    professional: ProfessionalId,
    dossier: DossierId,
    stop: Timestamp,
) -> Result<(), StorageError> {
    let key = work.registry_key();
    let (who, whose) = (professional_index(key, professional)?, dossier_index(key, dossier)?);
    work.transaction
        .execute(
            sql!("UPDATE known_patient SET told_of_stop = $1 WHERE professional_index = $2 AND dossier_index = $3"),
            params![stop, who, whose],
        )
        .await?;
    Ok(())
}

/// The records the person looks after or once did.
pub async fn entrusted(work: &mut Work, person: HolderId) -> Result<Vec<DossierId>, StorageError> {
    let who = person_index(work.registry_key(), person)?;
    let rows = work
        .transaction
        .all(sql!("SELECT dossier_index, sealed FROM entrusted_dossier WHERE person_index = $1"), params![who])
        .await?;
    rows.iter().map(|row| dossier(work, &who, row)).collect()
}

fn dossier(work: &Work, who: &[u8; 32], row: &Row) -> Result<DossierId, StorageError> {
    sealed::open(work.registry_key(), &context(who, &row.digest(0)?), &row.bytes(1)?)
}

/// Forgets who has met the holder of a record that is destroyed.
pub(crate) async fn forget(work: &mut Work, dossier: DossierId) -> Result<(), StorageError> {
    let whose = dossier_index(work.registry_key(), dossier)?;
    let tx = &mut work.transaction;
    tx.execute(sql!("DELETE FROM known_patient WHERE dossier_index = $1"), params![whose]).await?;
    tx.execute(sql!("DELETE FROM entrusted_dossier WHERE dossier_index = $1"), params![whose]).await?;
    Ok(())
}
