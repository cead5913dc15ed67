//! Accounts: the password's hash, and sealed beside it whose the account is and how to reach the person.

use dossier::account::{ContactPoint, Login, Owner};
use dossier::ids::AccountId;
use dossier::language::Language;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::activation_codes::login_index;
use super::sealed;
use crate::database::Row;
use crate::vault::Context;
use crate::{StorageError, Work, params, sql};

/// Somebody's means to sign in.
#[derive(Clone)]
pub struct Account {
    /// This account.
    pub id: AccountId,
    /// The password as an argon2 string with its parameters and salt.
    pub password_hash: String,
    /// The rest, sealed where it is stored.
    pub profile: Profile,
}

/// What is known of a person's account.
#[derive(Clone, Serialize, Deserialize)]
pub struct Profile {
    /// Whose it is.
    pub owner: Owner,
    /// Where codes and notices may go; at least one.
    pub contact_points: Vec<ContactPoint>,
    /// The language of pages and messages.
    pub language: Language,
}

fn context(id: AccountId) -> Context {
    Context::new("account").id(id.as_bytes())
}

/// The account one signs in to with this login.
pub async fn find_by_login(work: &mut Work, login: &Login) -> Result<Option<Account>, StorageError> {
    let index = login_index(work.registry_key(), login)?;
    let row = work
        .transaction
        .optional(sql!("SELECT account_id, password_hash, sealed FROM account WHERE login_index = $1"), params![index])
        .await?;
    row.map(|row| account(work, &row)).transpose()
}

/// The account with this identifier.
pub async fn find(work: &mut Work, id: AccountId) -> Result<Option<Account>, StorageError> {
    let row = work
        .transaction
        .optional(sql!("SELECT account_id, password_hash, sealed FROM account WHERE account_id = $1"), params![id])
        .await?;
    row.map(|row| account(work, &row)).transpose()
}

fn account(work: &Work, row: &Row) -> Result<Account, StorageError> {
    let id = row.parsed(0)?;
    let profile = sealed::open(work.registry_key(), &context(id), &row.bytes(2)?)?;
    Ok(Account { id, password_hash: row.text(1)?, profile })
}

/// Adds an account.
///
/// # Errors
/// [`StorageError::AlreadyThere`] when the login has one.
pub async fn insert(work: &mut Work, login: &Login, account: &Account, now: Timestamp) -> Result<(), StorageError> {
    let index = login_index(work.registry_key(), login)?;
    let sealed = sealed::seal(work.registry_key(), &context(account.id), &account.profile)?;
    work.transaction
        .execute(
            sql!(
                "INSERT INTO account (account_id, login_index, password_hash, sealed, activated_at)
                 VALUES ($1, $2, $3, $4, $5)"
            ),
            params![account.id, index, account.password_hash.as_str(), sealed, now],
        )
        .await?;
    Ok(())
}

/// Writes a changed account.
pub async fn update(work: &mut Work, account: &Account) -> Result<(), StorageError> {
    let sealed = sealed::seal(work.registry_key(), &context(account.id), &account.profile)?;
    work.transaction
        .execute(
            sql!("UPDATE account SET password_hash = $1, sealed = $2 WHERE account_id = $3"),
            params![account.password_hash.as_str(), sealed, account.id],
        )
        .await?;
    Ok(())
}
