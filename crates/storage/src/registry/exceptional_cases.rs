//! The Agency's register of exceptional cases: what the second person reads before approving.

use dossier::ids::{CaseId, DocumentId, DossierId, StaffId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::sealed;
use crate::vault::Context;
use crate::{StorageError, Work, params, sql};

/// A case as it was asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExceptionalCase {
    /// Which case.
    pub id: CaseId,
    /// In which record.
    pub dossier: DossierId,
    /// About which document; none for the whole record.
    pub document: Option<DocumentId>,
    /// Who asked.
    pub doctor: StaffId,
    /// Why.
    pub grounds: String,
    /// When.
    pub requested_at: Timestamp,
}

fn dossier_index(work: &Work, dossier: DossierId) -> Result<[u8; 32], StorageError> {
    Ok(work.registry_key().index("exceptional-case-dossier", dossier.as_bytes())?)
}

fn context(id: CaseId) -> Context {
    Context::new("exceptional-case").id(id.as_bytes())
}

/// Enters a case.
pub async fn insert(work: &mut Work, case: &ExceptionalCase) -> Result<(), StorageError> {
    let whose = dossier_index(work, case.dossier)?;
    let sealed = sealed::seal(work.registry_key(), &context(case.id), case)?;
    work.transaction
        .execute(
            sql!(
                "INSERT INTO exceptional_case (case_id, dossier_index, sealed, requested_at)
                 VALUES ($1, $2, $3, $4)"
            ),
            params![case.id, whose, sealed, case.requested_at],
        )
        .await?;
    Ok(())
}

/// The case with this identifier.
pub async fn find(work: &mut Work, id: CaseId) -> Result<Option<ExceptionalCase>, StorageError> {
    let row =
        work.transaction.optional(sql!("SELECT sealed FROM exceptional_case WHERE case_id = $1"), params![id]).await?;
    row.map(|row| sealed::open(work.registry_key(), &context(id), &row.bytes(0)?)).transpose()
}

/// Forgets the cases in a record that is destroyed: their grounds speak of its holder.
pub(crate) async fn forget(work: &mut Work, dossier: DossierId) -> Result<(), StorageError> {
    let whose = dossier_index(work, dossier)?;
    work.transaction.execute(sql!("DELETE FROM exceptional_case WHERE dossier_index = $1"), params![whose]).await?;
    Ok(())
}
