//! « Mes patients »: the records a professional has opened or filed in. Without the key, the table says nothing of
//! who has met whom.

use dossier::ids::{DossierId, ProfessionalId};

use super::sealed;
use crate::vault::{Context, RegistryKey};
use crate::{StorageError, Work, params, sql};

fn professional_index(key: &RegistryKey, professional: ProfessionalId) -> Result<[u8; 32], StorageError> {
    Ok(key.index("known-patient-professional", professional.as_bytes())?)
}

/// Remembers that the professional has met the holder of this record.
pub async fn remember(work: &mut Work, professional: ProfessionalId, dossier: DossierId) -> Result<(), StorageError> {
    let key = work.registry_key();
    let professional_index = professional_index(key, professional)?;
    let pair = [professional.as_bytes().as_slice(), dossier.as_bytes().as_slice()].concat();
    let dossier_index = key.index("known-patient-pair", &pair)?;
    let context = Context::new("known-patient").digest(&professional_index).digest(&dossier_index);
    let sealed = sealed::seal(key, &context, &dossier)?;
    work.transaction
        .execute(
            sql!(
                "INSERT INTO known_patient (professional_index, dossier_index, sealed) VALUES ($1, $2, $3)
                 ON CONFLICT (professional_index, dossier_index) DO NOTHING"
            ),
            params![professional_index, dossier_index, sealed],
        )
        .await?;
    Ok(())
}

/// The records the professional has met.
pub async fn all(work: &mut Work, professional: ProfessionalId) -> Result<Vec<DossierId>, StorageError> {
    let professional_index = professional_index(work.registry_key(), professional)?;
    let rows = work
        .transaction
        .all(
            sql!("SELECT dossier_index, sealed FROM known_patient WHERE professional_index = $1"),
            params![professional_index],
        )
        .await?;
    rows.iter()
        .map(|row| {
            let context = Context::new("known-patient").digest(&professional_index).digest(&row.digest(0)?);
            sealed::open(work.registry_key(), &context, &row.bytes(1)?)
        })
        .collect()
}
