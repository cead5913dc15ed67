//! Names that systems gave to what they filed. Each may give one only once; whether another system used the same name is
//! not told, since that document may be hidden from whoever asks.

use dossier::document::entry::Identifier;
use dossier::ids::{DossierId, HolderId, InstitutionId, ProfessionalId};
use jiff::Timestamp;

use crate::vault::RegistryKey;
use crate::{StorageError, Work, params, sql};

/// Whose system gave a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Submitter {
    /// An institution's.
    Institution(InstitutionId),
    /// A practice's.
    Professional(ProfessionalId),
    /// A private person's.
    Person(HolderId),
}

impl Submitter {
    const fn id(&self) -> &[u8; 16] {
        match self {
            Self::Institution(id) => id.as_bytes(),
            Self::Professional(id) => id.as_bytes(),
            Self::Person(id) => id.as_bytes(),
        }
    }
}

fn index(key: &RegistryKey, submitter: Submitter, identifier: &Identifier) -> Result<[u8; 32], StorageError> {
    let system = identifier.system.as_deref().unwrap_or_default();
    // Bounded, so that no two pairs of system and value give the same bytes.
    let length = (system.len() as u64).to_be_bytes();
    let name = [submitter.id(), length.as_slice(), system.as_bytes(), identifier.value.as_bytes()].concat();
    Ok(key.index("submitted-identifier", &name)?)
}

fn dossier_index(key: &RegistryKey, dossier: DossierId) -> Result<[u8; 32], StorageError> {
    Ok(key.index("submitted-identifier-dossier", dossier.as_bytes())?)
}

/// Takes a name for something in this record; false when this submitter has used it before, wherever.
pub async fn take(
    work: &mut Work,
    submitter: Submitter,
    identifier: &Identifier,
    dossier: DossierId,
    now: Timestamp,
) -> Result<bool, StorageError> {
    let name = index(work.registry_key(), submitter, identifier)?;
    let whose = dossier_index(work.registry_key(), dossier)?;
    let known = work
        .transaction
        .optional(sql!("SELECT submitted_at FROM submitted_identifier WHERE identifier_index = $1"), params![name])
        .await?;
    if known.is_some() {
        return Ok(false);
    }
    work.transaction
        .execute(
            sql!(
                "INSERT INTO submitted_identifier (identifier_index, dossier_index, submitted_at)
                 VALUES ($1, $2, $3)"
            ),
            params![name, whose, now],
        )
        .await?;
    Ok(true)
}

/// Forgets the names of what lay in a record that is destroyed.
pub(crate) async fn forget(work: &mut Work, dossier: DossierId) -> Result<(), StorageError> {
    let whose = dossier_index(work.registry_key(), dossier)?;
    work.transaction.execute(sql!("DELETE FROM submitted_identifier WHERE dossier_index = $1"), params![whose]).await?;
    Ok(())
}
