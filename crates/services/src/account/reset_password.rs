//! « Mot de passe oublié » (feature A8, seed 004): number and e-mail, a link by e-mail, a new password.

use dossier::access::Refusal;
use dossier::account::{ContactPoint, Login, Owner};
use dossier::ids::AccountId;
use dossier::trace::Action;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use storage::Work;
use storage::registry::accounts::{self, Account};
use storage::registry::{app_leaves, challenges, sessions};

use super::password;
use super::throttling::{self, ClientAddress, Subject};
use super::traced::{self, Proof};
use crate::messages::{Message, queue};
use crate::{Error, Services, fresh_token};

const PURPOSE: &str = "password-reset";
/// How long a link works.
pub const LINK_LIFE: SignedDuration = SignedDuration::from_hours(1);

#[derive(Serialize, Deserialize)]
struct Reset {
    account: AccountId,
    login: String,
    expires_at: Timestamp,
    /// The hash of the password forgotten: with the first new password, every other link dies.
    forgotten: String,
}

/// Sends the link, if number and e-mail belong together. The answer is the same if they do not.
///
/// # Errors
/// [`Error::Throttled`] after too many requests.
pub async fn request(services: &Services, login: &str, email: &str, from: ClientAddress) -> Result<(), Error> {
    let now = services.now();
    let typed: Option<(Login, ContactPoint)> = login.parse().ok().zip(email.parse().ok());
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            let mut subjects = vec![Subject::address(from)];
            subjects.extend(login.parse().ok().map(|login| Subject::password_reset(&login)));
            throttling::check(&mut work, &subjects, now).await?;
            // Each request counts, right or wrong: it sends mail.
            throttling::count_failure(&mut work, &subjects, now).await?;
            let account = match &typed {
                Some((login, _)) => accounts::find_by_login(&mut work, login).await?,
                None => None,
            };
            if let (Some(account), Some((login, email @ ContactPoint::Email(_)))) = (account, &typed)
                && account.profile.contact_points.contains(email)
            {
                let token = fresh_token()?;
                let reset = Reset {
                    account: account.id,
                    login: login.as_str().to_owned(),
                    expires_at: now + LINK_LIFE,
                    forgotten: account.password_hash.clone(),
                };
                challenges::keep(&mut work, PURPOSE, &token, &reset, reset.expires_at).await?;
                let door = match account.profile.owner {
                    Owner::Holder(_) => "",
                    Owner::Professional(_) => "/professional",
                };
                let link = format!("{}{door}/forgotten-password/{token}", services.settings.portal);
                let message = Message::password_reset(link, email.clone(), account.profile.language, reset.expires_at);
                queue(&mut work, &message, now).await?;
                let owner = account.profile.owner;
                traced::write(&mut work, owner, Action::PasswordResetRequested, Proof::Unproven, now).await?;
            } else if let Ok(login) = login.parse() {
                let proof = Proof::Failed(Refusal::NotAllowed);
                traced::write_by_login(&mut work, &login, Action::PasswordResetRequested, proof, now).await?;
            }
            work.commit().await?;
            services.mail_waiting.notify_one();
            Ok(())
        })
        .await
}

/// Whether the link still works.
///
/// # Errors
/// [`Error::Over`] when it does not.
pub async fn check_link(services: &Services, token: &str) -> Result<(), Error> {
    find(services, &mut services.storage.begin_reading().await?, token).await.map(drop)
}

async fn find(services: &Services, work: &mut Work, token: &str) -> Result<(Reset, Account), Error> {
    let reset: Reset = challenges::find(work, PURPOSE, token, services.now()).await?.ok_or(Error::Over)?;
    let account = accounts::find(work, reset.account).await?.ok_or(Error::Over)?;
    if account.password_hash == reset.forgotten { Ok((reset, account)) } else { Err(Error::Over) }
}

/// Sets the new password, typed twice; ends all sessions of the account.
///
/// # Errors
/// [`crate::Problem::Password`]; [`Error::Over`] when the link was used or has expired.
pub async fn reset(services: &Services, token: &str, password: &str, repeated: &str) -> Result<(), Error> {
    let now = services.now();
    password::check(password, repeated)?;
    check_link(services, token).await?;
    let hash = password::hash(services, password).await?;
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            let (reset, mut account) = find(services, &mut work, token).await?;
            account.password_hash.clone_from(&hash);
            accounts::update(&mut work, &account).await?;
            challenges::forget(&mut work, PURPOSE, token).await?;
            sessions::end_all(&mut work, account.id).await?;
            app_leaves::end_all(&mut work, account.id).await?;
            if let Ok(login) = reset.login.parse() {
                throttling::forget(&mut work, &Subject::login(&login)).await?;
            }
            traced::write(&mut work, account.profile.owner, Action::PasswordReset, Proof::Proven, now).await?;
            Ok(work.commit().await?)
        })
        .await
}
