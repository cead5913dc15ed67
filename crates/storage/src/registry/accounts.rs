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
    /// What the person wants to be told.
    pub notices: Notices,
    /// Whether a browser has signed in before: the first one is no news to anybody.
    pub has_arrived: bool,
    /// Whether the person has answered if this account shall be opened by PIN, fingerprint or face.
    pub has_answered_on_passkeys: bool,
    /// Whether the person has answered if an identity elsewhere shall open this account.
    pub has_answered_on_identities: bool,
}

/// What somebody wants to be told. What the law says must be told is not a choice.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notices {
    /// Every access by a professional, not the first alone.
    pub every_access: bool,
    /// Where notices go; the first contact point if none of them was chosen.
    pub to: Option<ContactPoint>,
}

impl Profile {
    /// A new account's.
    pub fn new(owner: Owner, contact_points: Vec<ContactPoint>, language: Language) -> Self {
        let notices = Notices::default();
        Self {
            owner,
            contact_points,
            language,
            notices,
            has_arrived: false,
            has_answered_on_passkeys: false,
            has_answered_on_identities: false,
        }
    }

    /// Where notices go.
    pub fn notices_go_to(&self) -> Option<&ContactPoint> {
        let chosen = self.notices.to.as_ref().filter(|chosen| self.contact_points.contains(chosen));
        chosen.or(self.contact_points.first())
    }
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
