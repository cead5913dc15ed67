//! Browsers that have signed in to an account before. Each keeps a token of which only a keyed hash is stored, a different
//! one for each account: the rows do not tell that two people share a computer.

use dossier::ids::AccountId;
use jiff::Timestamp;

use crate::{StorageError, Work, params, sql};

fn index(work: &Work, account: AccountId, token: &str) -> Result<[u8; 32], StorageError> {
    let known_by = [account.as_bytes(), token.as_bytes()].concat();
    Ok(work.registry_key().index("known-device", &known_by)?)
}

fn account_index(work: &Work, account: AccountId) -> Result<[u8; 32], StorageError> {
    Ok(work.registry_key().index("known-device-account", account.as_bytes())?)
}

/// Whether the browser with this token has signed in to this account before.
pub async fn is_known(work: &mut Work, account: AccountId, token: &str) -> Result<bool, StorageError> {
    let index = index(work, account, token)?;
    let row = work
        .transaction
        .optional(sql!("SELECT device_index FROM known_device WHERE device_index = $1"), params![index])
        .await?;
    Ok(row.is_some())
}

/// Remembers the browser with this token, and that it was here now.
pub async fn remember(work: &mut Work, account: AccountId, token: &str, now: Timestamp) -> Result<(), StorageError> {
    let (index, account) = (index(work, account, token)?, account_index(work, account)?);
    work.transaction
        .execute(
            sql!(
                "INSERT INTO known_device (device_index, account_index, seen_at) VALUES ($1, $2, $3)
                 ON CONFLICT (device_index) DO UPDATE SET seen_at = excluded.seen_at"
            ),
            params![index, account, now],
        )
        .await?;
    Ok(())
}

/// Forgets all browsers of an account, as after a new password.
pub async fn forget_all(work: &mut Work, account: AccountId) -> Result<(), StorageError> {
    let index = account_index(work, account)?;
    work.transaction.execute(sql!("DELETE FROM known_device WHERE account_index = $1"), params![index]).await?;
    Ok(())
}

/// Forgets browsers that have not come for so long.
pub async fn forget_before(work: &mut Work, moment: Timestamp) -> Result<u64, StorageError> {
    work.transaction.execute(sql!("DELETE FROM known_device WHERE seen_at < $1"), params![moment]).await
}
