//! Browsers signed in. A session is known by a token of which only a keyed hash is stored. Whose it is is sealed: who can
//! write rows must not be able to make a session somebody else's.

use dossier::ids::{AccountId, SessionId};
use jiff::Timestamp;

use super::sealed;
use crate::vault::Context;
use crate::{StorageError, Work, params, sql};

/// A browser signed in.
pub struct Session {
    /// This session.
    pub id: SessionId,
    /// To which account.
    pub account: AccountId,
    /// When it was last used.
    pub last_seen_at: Timestamp,
    /// When it ends whatever happens.
    pub expires_at: Timestamp,
}

fn account_index(work: &Work, account: AccountId) -> Result<[u8; 32], StorageError> {
    Ok(work.registry_key().index("session-account", account.as_bytes())?)
}

fn index(work: &Work, token: &str) -> Result<[u8; 32], StorageError> {
    Ok(work.registry_key().index("session", token.as_bytes())?)
}

fn context(index: &[u8; 32]) -> Context {
    Context::new("session").id(index)
}

/// Begins a session.
pub async fn insert(work: &mut Work, token: &str, session: &Session, now: Timestamp) -> Result<(), StorageError> {
    let index = index(work, token)?;
    let account_index = account_index(work, session.account)?;
    let sealed = sealed::seal(work.registry_key(), &context(&index), &session.account)?;
    work.transaction
        .execute(
            sql!(
                "INSERT INTO session (token_index, session_id, account_index, sealed, began_at, last_seen_at,
                 expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7)"
            ),
            params![index, session.id, account_index, sealed, now, session.last_seen_at, session.expires_at],
        )
        .await?;
    Ok(())
}

/// The session of this token, whether or not it has run out.
pub async fn find(work: &mut Work, token: &str) -> Result<Option<Session>, StorageError> {
    let index = index(work, token)?;
    let row = work
        .transaction
        .optional(
            sql!("SELECT session_id, sealed, last_seen_at, expires_at FROM session WHERE token_index = $1"),
            params![index],
        )
        .await?;
    row.map(|row| {
        Ok(Session {
            id: row.parsed(0)?,
            account: sealed::open(work.registry_key(), &context(&index), &row.bytes(1)?)?,
            last_seen_at: row.time(2)?,
            expires_at: row.time(3)?,
        })
    })
    .transpose()
}

/// Notes that the session was used.
pub async fn touch(work: &mut Work, id: SessionId, now: Timestamp) -> Result<(), StorageError> {
    work.transaction
        .execute(sql!("UPDATE session SET last_seen_at = $1 WHERE session_id = $2"), params![now, id])
        .await?;
    Ok(())
}

/// Ends one session.
pub async fn end(work: &mut Work, token: &str) -> Result<(), StorageError> {
    let index = index(work, token)?;
    work.transaction.execute(sql!("DELETE FROM session WHERE token_index = $1"), params![index]).await?;
    Ok(())
}

/// Ends all sessions of an account, as after a new password.
pub async fn end_all(work: &mut Work, account: AccountId) -> Result<(), StorageError> {
    let index = account_index(work, account)?;
    work.transaction.execute(sql!("DELETE FROM session WHERE account_index = $1"), params![index]).await?;
    Ok(())
}

/// Forgets sessions that ran out.
pub async fn forget_expired(work: &mut Work, idle_since: Timestamp, now: Timestamp) -> Result<u64, StorageError> {
    work.transaction
        .execute(sql!("DELETE FROM session WHERE expires_at <= $1 OR last_seen_at <= $2"), params![now, idle_since])
        .await
}
