//! When somebody came to a record on the holder's side. Without the key nobody can read who, nor to which record.

use dossier::ids::{AccountId, DossierId};
use dossier::visits::Visits;

use super::sealed;
use crate::vault::{Context, RegistryKey};
use crate::{StorageError, Work, params, sql};

fn account_index(key: &RegistryKey, account: AccountId) -> Result<[u8; 32], StorageError> {
    Ok(key.index("visit-account", account.as_bytes())?)
}

fn dossier_index(key: &RegistryKey, dossier: DossierId) -> Result<[u8; 32], StorageError> {
    Ok(key.index("visit-dossier", dossier.as_bytes())?)
}

fn context(account: &[u8; 32], dossier: &[u8; 32]) -> Context {
    Context::new("visit").digest(account).digest(dossier)
}

/// The visits of this account to this record.
pub async fn find(work: &mut Work, account: AccountId, dossier: DossierId) -> Result<Visits, StorageError> {
    let key = work.registry_key();
    let (who, whose) = (account_index(key, account)?, dossier_index(key, dossier)?);
    let row = work
        .transaction
        .optional(sql!("SELECT sealed FROM visit WHERE account_index = $1 AND dossier_index = $2"), params![who, whose])
        .await?;
    match row {
        Some(row) => sealed::open(work.registry_key(), &context(&who, &whose), &row.bytes(0)?),
        None => Ok(Visits::default()),
    }
}

/// Writes them.
pub async fn keep(
    work: &mut Work,
    account: AccountId,
    dossier: DossierId,
    visits: &Visits,
) -> Result<(), StorageError> {
    let key = work.registry_key();
    let (who, whose) = (account_index(key, account)?, dossier_index(key, dossier)?);
    let sealed = sealed::seal(key, &context(&who, &whose), visits)?;
    work.transaction
        .execute(
            sql!(
                "INSERT INTO visit (account_index, dossier_index, sealed) VALUES ($1, $2, $3)
                 ON CONFLICT (account_index, dossier_index) DO UPDATE SET sealed = excluded.sealed"
            ),
            params![who, whose, sealed],
        )
        .await?;
    Ok(())
}

/// Forgets who came to a record that is destroyed.
pub(crate) async fn forget(work: &mut Work, dossier: DossierId) -> Result<(), StorageError> {
    let whose = dossier_index(work.registry_key(), dossier)?;
    work.transaction.execute(sql!("DELETE FROM visit WHERE dossier_index = $1"), params![whose]).await?;
    Ok(())
}
