//! Browsers signed in. A session is known by a token of which only a keyed hash is stored. Whose it is, on which device
//! and when the person was last proven is sealed: who can write rows must not be able to make a session somebody else's,
//! nor make it look freshly proven.

use dossier::account::Device;
use dossier::ids::{AccountId, SessionId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::sealed;
use crate::database::Row;
use crate::vault::Context;
use crate::{StorageError, Work, params, sql};

/// A browser signed in.
#[derive(Clone)]
pub struct Session {
    /// This session.
    pub id: SessionId,
    /// To which account.
    pub account: AccountId,
    /// The device, as far as the browser said.
    pub device: Device,
    /// When the person last proved who it is.
    pub proven_at: Timestamp,
    /// When it began.
    pub began_at: Timestamp,
    /// When it was last used.
    pub last_seen_at: Timestamp,
    /// When it ends whatever happens.
    pub expires_at: Timestamp,
}

#[derive(Serialize, Deserialize)]
struct Sealed {
    account: AccountId,
    device: Device,
    proven_at: Timestamp,
}

impl Session {
    /// A session that begins now, by a proof made now, on a device not known yet.
    pub fn new(id: SessionId, account: AccountId, now: Timestamp, expires_at: Timestamp) -> Self {
        let device = Device::default();
        Self { id, account, device, proven_at: now, began_at: now, last_seen_at: now, expires_at }
    }

    const fn sealed(&self) -> Sealed {
        Sealed { account: self.account, device: self.device, proven_at: self.proven_at }
    }
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
pub async fn insert(work: &mut Work, token: &str, session: &Session) -> Result<(), StorageError> {
    let index = index(work, token)?;
    let account_index = account_index(work, session.account)?;
    let sealed = sealed::seal(work.registry_key(), &context(&index), &session.sealed())?;
    work.transaction
        .execute(
            sql!(
                "INSERT INTO session (token_index, session_id, account_index, sealed, began_at, last_seen_at,
                 expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7)"
            ),
            params![
                index,
                session.id,
                account_index,
                sealed,
                session.began_at,
                session.last_seen_at,
                session.expires_at
            ],
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
            sql!(
                "SELECT token_index, session_id, sealed, began_at, last_seen_at, expires_at FROM session
                 WHERE token_index = $1"
            ),
            params![index],
        )
        .await?;
    row.map(|row| session(work, &row)).transpose()
}

/// The sessions of an account, the one used last first, whether or not they have run out.
pub async fn of_account(work: &mut Work, account: AccountId) -> Result<Vec<Session>, StorageError> {
    let index = account_index(work, account)?;
    let rows = work
        .transaction
        .all(
            sql!(
                "SELECT token_index, session_id, sealed, began_at, last_seen_at, expires_at FROM session
                 WHERE account_index = $1 ORDER BY last_seen_at DESC, session_id"
            ),
            params![index],
        )
        .await?;
    rows.iter().map(|row| session(work, row)).collect()
}

fn session(work: &Work, row: &Row) -> Result<Session, StorageError> {
    let sealed: Sealed = sealed::open(work.registry_key(), &context(&row.digest(0)?), &row.bytes(2)?)?;
    Ok(Session {
        id: row.parsed(1)?,
        account: sealed.account,
        device: sealed.device,
        proven_at: sealed.proven_at,
        began_at: row.time(3)?,
        last_seen_at: row.time(4)?,
        expires_at: row.time(5)?,
    })
}

/// Writes the device and the time of the last proof.
pub async fn update(work: &mut Work, session: &Session) -> Result<(), StorageError> {
    let row = work
        .transaction
        .optional(sql!("SELECT token_index FROM session WHERE session_id = $1"), params![session.id])
        .await?;
    let Some(row) = row else { return Ok(()) };
    let sealed = sealed::seal(work.registry_key(), &context(&row.digest(0)?), &session.sealed())?;
    work.transaction
        .execute(sql!("UPDATE session SET sealed = $1 WHERE session_id = $2"), params![sealed, session.id])
        .await?;
    Ok(())
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

/// Ends one session of this account; of another account's it ends none. Returns how many.
pub async fn end_one(work: &mut Work, account: AccountId, id: SessionId) -> Result<u64, StorageError> {
    let index = account_index(work, account)?;
    work.transaction
        .execute(sql!("DELETE FROM session WHERE account_index = $1 AND session_id = $2"), params![index, id])
        .await
}

/// Ends all sessions of an account but one. Returns how many.
pub async fn end_others(work: &mut Work, account: AccountId, kept: SessionId) -> Result<u64, StorageError> {
    let index = account_index(work, account)?;
    work.transaction
        .execute(sql!("DELETE FROM session WHERE account_index = $1 AND session_id <> $2"), params![index, kept])
        .await
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
