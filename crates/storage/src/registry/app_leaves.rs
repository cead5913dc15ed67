//! The leave of a person for an app to act in the person's name. Whose it is, for which app and for what is sealed and bound to
//! the row: nobody who writes rows can move it to another. What an app was given by it goes with it.

use dossier::client::AppRight;
use dossier::ids::{AccountId, AppLeaveId, ClientId, DossierId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::sealed;
use crate::database::Row;
use crate::vault::Context;
use crate::{StorageError, Work, params, sql};

/// A leave.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AppLeave {
    /// This leave.
    pub id: AppLeaveId,
    /// The app.
    pub client: ClientId,
    /// Whose account.
    pub account: AccountId,
    /// The scopes given.
    pub scopes: String,
    /// What they mean to the person.
    pub rights: Vec<AppRight>,
    /// The only record the app may act on; none for a professional's app.
    pub dossier: Option<DossierId>,
    /// Whether the app may ask for further tokens when the person is away.
    pub lasts: bool,
    /// Since when.
    pub given_at: Timestamp,
    /// From when it no longer counts.
    pub until: Timestamp,
}

fn account_index(work: &Work, account: AccountId) -> Result<[u8; 32], StorageError> {
    Ok(work.registry_key().index("app-leave-account", account.as_bytes())?)
}

fn context(id: AppLeaveId) -> Context {
    Context::new("app-leave").id(id.as_bytes())
}

/// Enters a leave.
pub async fn insert(work: &mut Work, leave: &AppLeave) -> Result<(), StorageError> {
    let account_index = account_index(work, leave.account)?;
    let sealed = sealed::seal(work.registry_key(), &context(leave.id), leave)?;
    work.transaction
        .execute(
            sql!(
                "INSERT INTO app_leave (leave_id, client_id, account_index, sealed, until)
                 VALUES ($1, $2, $3, $4, $5)"
            ),
            params![leave.id, leave.client, account_index, sealed, leave.until],
        )
        .await?;
    Ok(())
}

/// This leave, unless it has run out.
pub async fn find(work: &mut Work, id: AppLeaveId, now: Timestamp) -> Result<Option<AppLeave>, StorageError> {
    let row = work
        .transaction
        .optional(sql!("SELECT leave_id, sealed FROM app_leave WHERE leave_id = $1"), params![id])
        .await?;
    let leave = row.map(|row| leave(work, &row)).transpose()?;
    Ok(leave.filter(|leave| now < leave.until))
}

/// The leaves that the person of this account gave and that still count, the oldest first.
pub async fn of_account(work: &mut Work, account: AccountId, now: Timestamp) -> Result<Vec<AppLeave>, StorageError> {
    let index = account_index(work, account)?;
    let rows = work
        .transaction
        .all(sql!("SELECT leave_id, sealed FROM app_leave WHERE account_index = $1 ORDER BY leave_id"), params![index])
        .await?;
    let leaves: Result<Vec<_>, _> = rows.iter().map(|row| leave(work, row)).collect();
    Ok(leaves?.into_iter().filter(|leave| leave.account == account && now < leave.until).collect())
}

fn leave(work: &Work, row: &Row) -> Result<AppLeave, StorageError> {
    sealed::open(work.registry_key(), &context(row.parsed(0)?), &row.bytes(1)?)
}

/// Ends a leave, and what was given by it.
pub async fn end(work: &mut Work, id: AppLeaveId) -> Result<u64, StorageError> {
    work.transaction.execute(sql!("DELETE FROM app_leave WHERE leave_id = $1"), params![id]).await
}

/// Ends all leaves of an account, as when it is opened anew by letter.
pub async fn end_all(work: &mut Work, account: AccountId) -> Result<u64, StorageError> {
    let index = account_index(work, account)?;
    work.transaction.execute(sql!("DELETE FROM app_leave WHERE account_index = $1"), params![index]).await
}

/// Ends all leaves for an app.
pub async fn end_of_client(work: &mut Work, client: ClientId) -> Result<u64, StorageError> {
    work.transaction.execute(sql!("DELETE FROM app_leave WHERE client_id = $1"), params![client]).await
}

/// Forgets those that have run out.
pub async fn forget_expired(work: &mut Work, now: Timestamp) -> Result<u64, StorageError> {
    work.transaction.execute(sql!("DELETE FROM app_leave WHERE until <= $1"), params![now]).await
}
