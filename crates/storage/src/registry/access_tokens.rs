//! Tokens of systems and apps. Each is known by a keyed hash only; whose it is and what for is sealed, bound to that hash.

use dossier::client::{Purpose, Thumbprint};
use dossier::ids::{AccountId, AppLeaveId, ClientId, DossierId, ProfessionalId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::sealed;
use crate::vault::Context;
use crate::{StorageError, Work, params, sql};

/// What a token says.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct AccessToken {
    /// Which client asked for it.
    pub client: ClientId,
    /// In whose name it acts.
    pub subject: Subject,
    /// What it may be used for.
    pub scopes: String,
    /// What the client said it needs it for.
    pub purpose: Purpose,
    /// The only record it may be used for, where the client named a patient.
    pub dossier: Option<DossierId>,
    /// The certificate without which it does not count.
    pub certificate: Option<Thumbprint>,
    /// When it was given.
    pub issued_at: Timestamp,
    /// From when it no longer counts.
    pub expires_at: Timestamp,
}

/// In whose name a client acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Subject {
    /// An institution's system, in the institution's.
    System,
    /// A professional of the institution, for whom its system vouches.
    Professional(ProfessionalId),
    /// The person whose account it is, who gave this leave.
    Person(AccountId, AppLeaveId),
}

impl Subject {
    const fn leave(self) -> Option<AppLeaveId> {
        match self {
            Self::Person(_, leave) => Some(leave),
            Self::System | Self::Professional(_) => None,
        }
    }
}

fn place(work: &Work, token: &str) -> Result<([u8; 32], Context), StorageError> {
    let index = work.registry_key().index("access-token", token.as_bytes())?;
    Ok((index, Context::new("access-token").digest(&index)))
}

/// Keeps a new token.
pub async fn keep(work: &mut Work, token: &str, says: &AccessToken) -> Result<(), StorageError> {
    let (index, context) = place(work, token)?;
    let sealed = sealed::seal(work.registry_key(), &context, says)?;
    work.transaction
        .execute(
            sql!(
                "INSERT INTO access_token (token_index, client_id, leave_id, sealed, expires_at)
                 VALUES ($1, $2, $3, $4, $5)"
            ),
            params![index, says.client, says.subject.leave(), sealed, says.expires_at],
        )
        .await?;
    Ok(())
}

/// What this token says, unless it has expired.
pub async fn find(work: &mut Work, token: &str, now: Timestamp) -> Result<Option<AccessToken>, StorageError> {
    let (index, context) = place(work, token)?;
    let row = work
        .transaction
        .optional(sql!("SELECT sealed FROM access_token WHERE token_index = $1"), params![index])
        .await?;
    let says: Option<AccessToken> =
        row.map(|row| sealed::open(work.registry_key(), &context, &row.bytes(0)?)).transpose()?;
    Ok(says.filter(|says| now < says.expires_at))
}

/// Ends one token of this client; of another's it ends none.
pub async fn end(work: &mut Work, client: ClientId, token: &str) -> Result<u64, StorageError> {
    let (index, _) = place(work, token)?;
    work.transaction
        .execute(sql!("DELETE FROM access_token WHERE token_index = $1 AND client_id = $2"), params![index, client])
        .await
}

/// Ends all tokens of a client.
pub async fn end_all(work: &mut Work, client: ClientId) -> Result<u64, StorageError> {
    work.transaction.execute(sql!("DELETE FROM access_token WHERE client_id = $1"), params![client]).await
}

/// Forgets those that have expired.
pub async fn forget_expired(work: &mut Work, now: Timestamp) -> Result<u64, StorageError> {
    work.transaction.execute(sql!("DELETE FROM access_token WHERE expires_at <= $1"), params![now]).await
}
