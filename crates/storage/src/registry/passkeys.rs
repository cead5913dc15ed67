//! PIN, fingerprint or face: keys that live on a person's device. What is kept here, the public part, is sealed with whose
//! it is and what its owner calls it: who can write rows must not be able to open an account with another key.

use dossier::ids::{AccountId, PasskeyId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::sealed;
use crate::database::Row;
use crate::vault::Context;
use crate::{StorageError, Work, params, sql};

/// A key of one account.
#[derive(Clone)]
pub struct Passkey {
    /// This key.
    pub id: PasskeyId,
    /// The rest, sealed where it is stored.
    pub details: Details,
    /// When somebody last signed in with it.
    pub used_at: Option<Timestamp>,
}

/// What is known of a key.
#[derive(Clone, Serialize, Deserialize)]
pub struct Details {
    /// Whose account it opens.
    pub account: AccountId,
    /// What its owner calls it.
    pub name: String,
    /// When it was added.
    pub added_at: Timestamp,
    /// Its public part, as the library that checks it writes it.
    pub credential: String,
}

fn index(work: &Work, credential: &[u8]) -> Result<[u8; 32], StorageError> {
    Ok(work.registry_key().index("passkey", credential)?)
}

fn account_index(work: &Work, account: AccountId) -> Result<[u8; 32], StorageError> {
    Ok(work.registry_key().index("passkey-account", account.as_bytes())?)
}

fn context(index: &[u8; 32], id: PasskeyId) -> Context {
    Context::new("passkey").digest(index).id(id.as_bytes())
}

/// Adds a key; `credential` is the identifier that the device gave it.
///
/// # Errors
/// [`StorageError::AlreadyThere`] when it is known.
pub async fn insert(work: &mut Work, credential: &[u8], passkey: &Passkey) -> Result<(), StorageError> {
    let index = index(work, credential)?;
    let account = account_index(work, passkey.details.account)?;
    let sealed = sealed::seal(work.registry_key(), &context(&index, passkey.id), &passkey.details)?;
    work.transaction
        .execute(
            sql!(
                "INSERT INTO passkey (credential_index, passkey_id, account_index, sealed, used_at)
                 VALUES ($1, $2, $3, $4, $5)"
            ),
            params![index, passkey.id, account, sealed, passkey.used_at],
        )
        .await?;
    Ok(())
}

/// The key with this identifier of its device.
pub async fn find(work: &mut Work, credential: &[u8]) -> Result<Option<Passkey>, StorageError> {
    let index = index(work, credential)?;
    let row = work
        .transaction
        .optional(
            sql!("SELECT credential_index, passkey_id, sealed, used_at FROM passkey WHERE credential_index = $1"),
            params![index],
        )
        .await?;
    row.map(|row| passkey(work, &row)).transpose()
}

/// The keys of an account, the oldest first.
pub async fn of_account(work: &mut Work, account: AccountId) -> Result<Vec<Passkey>, StorageError> {
    let index = account_index(work, account)?;
    let rows = work
        .transaction
        .all(
            sql!(
                "SELECT credential_index, passkey_id, sealed, used_at FROM passkey WHERE account_index = $1
                 ORDER BY passkey_id"
            ),
            params![index],
        )
        .await?;
    rows.iter().map(|row| passkey(work, row)).collect()
}

fn passkey(work: &Work, row: &Row) -> Result<Passkey, StorageError> {
    let id = row.parsed(1)?;
    let details = sealed::open(work.registry_key(), &context(&row.digest(0)?, id), &row.bytes(2)?)?;
    Ok(Passkey { id, details, used_at: row.optional_time(3)? })
}

/// Writes a key that was used or renamed.
pub async fn update(work: &mut Work, passkey: &Passkey) -> Result<(), StorageError> {
    let row = work
        .transaction
        .optional(sql!("SELECT credential_index FROM passkey WHERE passkey_id = $1"), params![passkey.id])
        .await?;
    let Some(row) = row else { return Ok(()) };
    let sealed = sealed::seal(work.registry_key(), &context(&row.digest(0)?, passkey.id), &passkey.details)?;
    work.transaction
        .execute(
            sql!("UPDATE passkey SET sealed = $1, used_at = $2 WHERE passkey_id = $3"),
            params![sealed, passkey.used_at, passkey.id],
        )
        .await?;
    Ok(())
}

/// Removes one key of this account; of another account's it removes none. Returns how many.
pub async fn remove(work: &mut Work, account: AccountId, id: PasskeyId) -> Result<u64, StorageError> {
    let index = account_index(work, account)?;
    work.transaction
        .execute(sql!("DELETE FROM passkey WHERE account_index = $1 AND passkey_id = $2"), params![index, id])
        .await
}

/// Removes all keys of an account, as when it is opened anew by letter.
pub async fn remove_all(work: &mut Work, account: AccountId) -> Result<(), StorageError> {
    let index = account_index(work, account)?;
    work.transaction.execute(sql!("DELETE FROM passkey WHERE account_index = $1"), params![index]).await?;
    Ok(())
}
