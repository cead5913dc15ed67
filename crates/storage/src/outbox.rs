//! Messages on their way out, queued in the transaction of the act that causes them.

use dossier::ids::MessageId;
use jiff::Timestamp;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::vault::Context;
use crate::{StorageError, Work, params, sql};

/// A message taken for sending.
pub struct Taken<T> {
    /// This message.
    pub id: MessageId,
    /// What it says and to whom; none when it cannot be opened, which must not hold up the others.
    pub message: Option<T>,
    /// How often it was tried, this time included.
    pub attempts: u32,
}

fn context(id: MessageId) -> Context {
    Context::new("message").id(id.as_bytes())
}

/// Queues a message, due at once.
pub async fn queue<T: Serialize>(
    work: &mut Work,
    id: MessageId,
    message: &T,
    now: Timestamp,
) -> Result<(), StorageError> {
    let sealed = work.registry_key().seal(&context(id), &serde_json::to_vec(message)?)?;
    work.transaction
        .execute(
            sql!("INSERT INTO message (message_id, sealed, queued_at, attempts, due_at) VALUES ($1, $2, $3, 0, $3)"),
            params![id, sealed, now],
        )
        .await?;
    Ok(())
}

/// Takes one message that is due; unless it is settled before `retry_at`, it is due again then.
pub async fn take<T: DeserializeOwned>(
    work: &mut Work,
    now: Timestamp,
    retry_at: Timestamp,
) -> Result<Option<Taken<T>>, StorageError> {
    let row = work
        .transaction
        .optional(
            sql!(
                "UPDATE message SET due_at = $1, attempts = attempts + 1
                 WHERE message_id = (SELECT message_id FROM message WHERE due_at <= $2 ORDER BY due_at LIMIT 1)
                 RETURNING message_id, sealed, attempts"
            ),
            params![retry_at, now],
        )
        .await?;
    row.map(|row| {
        let id = row.parsed(0)?;
        let opened = work.registry_key().open(&context(id), &row.bytes(1)?);
        Ok(Taken {
            id,
            message: opened.ok().and_then(|opened| serde_json::from_slice(&opened).ok()),
            attempts: u32::try_from(row.integer(2)?).unwrap_or(u32::MAX),
        })
    })
    .transpose()
}

/// Puts off a message that could not be sent.
pub async fn postpone(work: &mut Work, id: MessageId, due_at: Timestamp) -> Result<(), StorageError> {
    work.transaction.execute(sql!("UPDATE message SET due_at = $1 WHERE message_id = $2"), params![due_at, id]).await?;
    Ok(())
}

/// Forgets messages settled and queued before this moment.
pub async fn forget_settled(work: &mut Work, queued_before: Timestamp) -> Result<u64, StorageError> {
    work.transaction
        .execute(sql!("DELETE FROM message WHERE due_at IS NULL AND queued_at < $1"), params![queued_before])
        .await
}

/// Settles a message: sent, or given up. Its text is forgotten either way; it may hold a one-time code.
pub async fn settle(work: &mut Work, id: MessageId, sent_at: Option<Timestamp>) -> Result<(), StorageError> {
    let nothing = Vec::<u8>::new();
    work.transaction
        .execute(
            sql!("UPDATE message SET due_at = NULL, sent_at = $1, sealed = $2 WHERE message_id = $3"),
            params![sent_at, nothing, id],
        )
        .await?;
    Ok(())
}
