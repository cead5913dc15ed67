//! Identities elsewhere that open an account here (OpenID Connect). Who somebody is there is kept only as a keyed hash;
//! which account it opens is sealed and bound to that hash, so that nobody who writes rows can move it to another.

use dossier::ids::{AccountId, IdentityId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::sealed;
use crate::database::Row;
use crate::vault::Context;
use crate::{StorageError, Work, params, sql};

/// A person as an identity provider names one: the pair that never changes there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// The provider's issuer address.
    pub issuer: String,
    /// Whom it means by it.
    pub subject: String,
}

/// An identity that opens an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkedIdentity {
    /// This link.
    pub id: IdentityId,
    /// The account it opens.
    pub account: AccountId,
    /// The provider's code in the configuration.
    pub provider: String,
    /// Since when.
    pub linked_at: Timestamp,
}

#[derive(Serialize, Deserialize)]
struct Sealed {
    account: AccountId,
    provider: String,
}

fn index(work: &Work, subject: &Subject) -> Result<[u8; 32], StorageError> {
    // The length keeps two pairs from running into one another.
    let pair = format!("{}\0{}\0{}", subject.issuer.len(), subject.issuer, subject.subject);
    Ok(work.registry_key().index("linked-identity", pair.as_bytes())?)
}

fn account_index(work: &Work, account: AccountId) -> Result<[u8; 32], StorageError> {
    Ok(work.registry_key().index("linked-identity-account", account.as_bytes())?)
}

fn context(index: &[u8; 32]) -> Context {
    Context::new("linked-identity").digest(index)
}

/// The link of this person at the provider.
pub async fn find(work: &mut Work, subject: &Subject) -> Result<Option<LinkedIdentity>, StorageError> {
    let index = index(work, subject)?;
    let row = work
        .transaction
        .optional(
            sql!(
                "SELECT identity_index, identity_id, sealed, linked_at FROM linked_identity WHERE identity_index = $1"
            ),
            params![index],
        )
        .await?;
    row.map(|row| identity(work, &row)).transpose()
}

/// All links of an account, the oldest first.
pub async fn of_account(work: &mut Work, account: AccountId) -> Result<Vec<LinkedIdentity>, StorageError> {
    let index = account_index(work, account)?;
    let rows = work
        .transaction
        .all(
            sql!(
                "SELECT identity_index, identity_id, sealed, linked_at FROM linked_identity
                 WHERE account_index = $1 ORDER BY linked_at, identity_id"
            ),
            params![index],
        )
        .await?;
    let identities: Result<Vec<_>, _> = rows.iter().map(|row| identity(work, row)).collect();
    Ok(identities?.into_iter().filter(|identity| identity.account == account).collect())
}

fn identity(work: &Work, row: &Row) -> Result<LinkedIdentity, StorageError> {
    let index = row.digest(0)?;
    let sealed: Sealed = sealed::open(work.registry_key(), &context(&index), &row.bytes(2)?)?;
    Ok(LinkedIdentity {
        id: row.parsed(1)?,
        account: sealed.account,
        provider: sealed.provider,
        linked_at: row.time(3)?,
    })
}

/// Links an identity to an account.
///
/// # Errors
/// [`StorageError::AlreadyThere`] when it opens one already.
pub async fn insert(work: &mut Work, subject: &Subject, identity: &LinkedIdentity) -> Result<(), StorageError> {
    let index = index(work, subject)?;
    let account_index = account_index(work, identity.account)?;
    let sealed = Sealed { account: identity.account, provider: identity.provider.clone() };
    let sealed = sealed::seal(work.registry_key(), &context(&index), &sealed)?;
    work.transaction
        .execute(
            sql!(
                "INSERT INTO linked_identity (identity_index, identity_id, account_index, sealed, linked_at)
                 VALUES ($1, $2, $3, $4, $5)"
            ),
            params![index, identity.id, account_index, sealed, identity.linked_at],
        )
        .await?;
    Ok(())
}

/// Ends a link of this account.
pub async fn remove(work: &mut Work, account: AccountId, id: IdentityId) -> Result<(), StorageError> {
    let index = account_index(work, account)?;
    work.transaction
        .execute(sql!("DELETE FROM linked_identity WHERE account_index = $1 AND identity_id = $2"), params![index, id])
        .await?;
    Ok(())
}

/// Ends all links of an account, as when it is opened anew by letter.
pub async fn remove_all(work: &mut Work, account: AccountId) -> Result<(), StorageError> {
    let index = account_index(work, account)?;
    work.transaction.execute(sql!("DELETE FROM linked_identity WHERE account_index = $1"), params![index]).await?;
    Ok(())
}
