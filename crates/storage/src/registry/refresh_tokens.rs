//! What an app exchanges for its next token. Each is known by a keyed hash, and counts once (RFC 9700, section 4.14).

use dossier::ids::AppLeaveId;
use jiff::Timestamp;

use crate::{StorageError, Work, params, sql};

/// What became of one that was brought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Brought {
    /// It counts, and is used up by this.
    Fresh(AppLeaveId),
    /// It was used before: whoever brings it, or whoever did, is not the app.
    Used(AppLeaveId),
}

fn index(work: &Work, token: &str) -> Result<[u8; 32], StorageError> {
    Ok(work.registry_key().index("refresh-token", token.as_bytes())?)
}

/// Keeps a new one.
pub async fn keep(work: &mut Work, token: &str, leave: AppLeaveId) -> Result<(), StorageError> {
    let index = index(work, token)?;
    work.transaction
        .execute(sql!("INSERT INTO refresh_token (token_index, leave_id) VALUES ($1, $2)"), params![index, leave])
        .await?;
    Ok(())
}

/// Whose leave this one stands for, used or not.
pub async fn find(work: &mut Work, token: &str) -> Result<Option<AppLeaveId>, StorageError> {
    let index = index(work, token)?;
    let row = work
        .transaction
        .optional(sql!("SELECT leave_id FROM refresh_token WHERE token_index = $1"), params![index])
        .await?;
    row.map(|row| row.parsed(0)).transpose()
}

/// Uses one up; none when there is none.
pub async fn spend(work: &mut Work, token: &str, now: Timestamp) -> Result<Option<Brought>, StorageError> {
    let Some(leave) = find(work, token).await? else { return Ok(None) };
    let index = index(work, token)?;
    let used = work
        .transaction
        .execute(
            sql!("UPDATE refresh_token SET used_at = $1 WHERE token_index = $2 AND used_at IS NULL"),
            params![now, index],
        )
        .await?;
    Ok(Some(if used == 1 { Brought::Fresh(leave) } else { Brought::Used(leave) }))
}
