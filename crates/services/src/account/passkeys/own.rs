//! The keys of an account: listed, named, removed; and the answer to the question at the first sign-in.

use dossier::ids::PasskeyId;
use dossier::trace::Action;
use jiff::Timestamp;
use storage::registry::accounts;
use storage::registry::passkeys;

use crate::account::alerts::{self, Alert};
use crate::account::traced::{self, Proof};
use crate::account::{devices, step_up};
use crate::{Error, Person, Problem, Services};

/// The longest name, in characters.
pub const NAME_LIMIT: usize = 60;

/// A key as its owner sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnPasskey {
    /// Which.
    pub id: PasskeyId,
    /// What it is called.
    pub name: String,
    /// When it was added.
    pub added_at: Timestamp,
    /// When it was last used.
    pub used_at: Option<Timestamp>,
}

/// The keys of the account, the oldest first.
///
/// # Errors
/// [`Error::NotFound`] for whoever has no account.
pub async fn list(services: &Services, person: &Person) -> Result<Vec<OwnPasskey>, Error> {
    let mut work = services.storage.begin_reading().await?;
    let known = passkeys::of_account(&mut work, devices::account(person)?).await?;
    let own = known.into_iter().map(|passkey| OwnPasskey {
        id: passkey.id,
        name: passkey.details.name,
        added_at: passkey.details.added_at,
        used_at: passkey.used_at,
    });
    Ok(own.collect())
}

/// Calls a key otherwise.
///
/// # Errors
/// [`Problem::PasskeyName`]; [`Error::NotFound`] when the account has no such key.
pub async fn rename(services: &Services, person: &Person, id: PasskeyId, typed: &str) -> Result<(), Error> {
    let account = devices::account(person)?;
    let name = name(typed)?;
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            let known = passkeys::of_account(&mut work, account).await?;
            let mut passkey = known.into_iter().find(|passkey| passkey.id == id).ok_or(Error::NotFound)?;
            passkey.details.name.clone_from(&name);
            passkeys::update(&mut work, &passkey).await?;
            Ok(work.commit().await?)
        })
        .await
}

/// Removes a key: with it, nobody signs in any more.
///
/// # Errors
/// [`Error::NotFound`] when the account has no such key; [`Error::NotProven`].
pub async fn remove(services: &Services, person: &Person, id: PasskeyId) -> Result<(), Error> {
    let now = services.now();
    step_up::check(person, now)?;
    let account = devices::account(person)?;
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            if passkeys::remove(&mut work, account, id).await? == 0 {
                return Err(Error::NotFound);
            }
            let owner = accounts::find(&mut work, account).await?.ok_or(Error::NotFound)?;
            alerts::tell(&mut work, &owner, Alert::PasskeyRemoved, now).await?;
            traced::write(&mut work, owner.profile.owner, Action::PasskeyRemoved, Proof::Proven, now).await?;
            work.commit().await?;
            services.mail_waiting.notify_one();
            Ok(())
        })
        .await
}

/// Whether the person is still to be asked how to open the account on this device (seed 004, at the first sign-in).
///
/// # Errors
/// [`Error::NotFound`] for whoever has no account.
pub async fn is_to_be_asked(services: &Services, person: &Person) -> Result<bool, Error> {
    if !super::are_possible(services) {
        return Ok(false);
    }
    let mut work = services.storage.begin_reading().await?;
    let account = accounts::find(&mut work, devices::account(person)?).await?.ok_or(Error::NotFound)?;
    Ok(!account.profile.has_answered_on_passkeys)
}

/// « Ne pas rester connecté »: the person is not asked again. Nothing else changes.
///
/// # Errors
/// [`Error::NotFound`] for whoever has no account.
pub async fn decline(services: &Services, person: &Person) -> Result<(), Error> {
    let id = devices::account(person)?;
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            let mut account = accounts::find(&mut work, id).await?.ok_or(Error::NotFound)?;
            account.profile.has_answered_on_passkeys = true;
            accounts::update(&mut work, &account).await?;
            Ok(work.commit().await?)
        })
        .await
}

/// A name as it is kept.
pub(super) fn name(typed: &str) -> Result<String, Problem> {
    let name = typed.trim();
    let fits = !name.is_empty() && name.chars().count() <= NAME_LIMIT && !name.contains(char::is_control);
    if fits { Ok(name.to_owned()) } else { Err(Problem::PasskeyName) }
}
