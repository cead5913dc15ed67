//! Steps of a conversation not finished yet: an activation, a sign-in, a forgotten password. Each is known by a
//! token that only the person's browser or mailbox has.

use jiff::Timestamp;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::sealed;
use crate::vault::Context;
use crate::{StorageError, Work, params, sql};

fn place(work: &Work, purpose: &str, token: &str) -> Result<([u8; 32], Context), StorageError> {
    let index = work.registry_key().index("challenge", format!("{purpose}\0{token}").as_bytes())?;
    Ok((index, Context::new("challenge").digest(&index)))
}

/// Keeps where the conversation stands, in place of what was kept before.
pub async fn keep<T: Serialize>(
    work: &mut Work,
    purpose: &str,
    token: &str,
    value: &T,
    expires_at: Timestamp,
) -> Result<(), StorageError> {
    let (index, context) = place(work, purpose, token)?;
    let sealed = sealed::seal(work.registry_key(), &context, value)?;
    work.transaction
        .execute(
            sql!(
                "INSERT INTO challenge (token_index, sealed, expires_at) VALUES ($1, $2, $3)
                 ON CONFLICT (token_index) DO UPDATE SET sealed = excluded.sealed, expires_at = excluded.expires_at"
            ),
            params![index, sealed, expires_at],
        )
        .await?;
    Ok(())
}

/// Where the conversation stands, unless it took too long.
pub async fn find<T: DeserializeOwned>(
    work: &mut Work,
    purpose: &str,
    token: &str,
    now: Timestamp,
) -> Result<Option<T>, StorageError> {
    let (index, context) = place(work, purpose, token)?;
    let row = work
        .transaction
        .optional(sql!("SELECT sealed FROM challenge WHERE token_index = $1 AND expires_at > $2"), params![index, now])
        .await?;
    row.map(|row| sealed::open(work.registry_key(), &context, &row.bytes(0)?)).transpose()
}

/// Ends the conversation.
pub async fn forget(work: &mut Work, purpose: &str, token: &str) -> Result<(), StorageError> {
    let (index, _) = place(work, purpose, token)?;
    work.transaction.execute(sql!("DELETE FROM challenge WHERE token_index = $1"), params![index]).await?;
    Ok(())
}

/// Forgets all that took too long.
pub async fn forget_expired(work: &mut Work, now: Timestamp) -> Result<u64, StorageError> {
    work.transaction.execute(sql!("DELETE FROM challenge WHERE expires_at <= $1"), params![now]).await
}
