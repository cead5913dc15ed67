//! A new password, chosen by somebody who is signed in and has just proven it (feature A10).

use dossier::trace::Action;
use storage::registry::accounts;
use storage::registry::{known_devices, sessions};

use super::alerts::{self, Alert};
use super::traced::{self, Proof};
use super::{devices, password, step_up};
use crate::{Error, Person, Services};

/// Sets the new password, typed twice. All other browsers are signed out, and no browser is known any more.
///
/// # Errors
/// [`Problem::Password`](crate::Problem); [`Error::NotProven`].
pub async fn change(services: &Services, person: &Person, typed: &str, repeated: &str) -> Result<(), Error> {
    let now = services.now();
    step_up::check(person, now)?;
    let id = devices::account(person)?;
    let session = person.session.ok_or(Error::NotFound)?;
    password::check(typed, repeated)?;
    let hash = password::hash(services, typed).await?;
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            let mut account = accounts::find(&mut work, id).await?.ok_or(Error::NotFound)?;
            account.password_hash.clone_from(&hash);
            accounts::update(&mut work, &account).await?;
            sessions::end_others(&mut work, id, session).await?;
            known_devices::forget_all(&mut work, id).await?;
            alerts::tell(&mut work, &account, Alert::PasswordChanged, now).await?;
            traced::write(&mut work, account.profile.owner, Action::PasswordReset, Proof::Proven, now).await?;
            work.commit().await?;
            services.mail_waiting.notify_one();
            Ok(())
        })
        .await
}
