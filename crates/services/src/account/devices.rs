//! Devices: the browsers signed in to an account, and the news that a new one is (feature A10).

use dossier::account::Device;
use dossier::ids::{AccountId, SessionId};
use dossier::trace::Action;
use jiff::{SignedDuration, Timestamp};
use storage::Work;
use storage::registry::accounts::{self, Account};
use storage::registry::{known_devices, sessions};

use super::alerts::{self, Alert};
use super::session::LONGEST_IDLE;
use super::traced::{self, Proof};
use crate::{Error, Person, Services, fresh_token};

/// A browser that has not come for so long is a new one again: as long as browsers keep a cookie.
pub const KNOWN_FOR: SignedDuration = SignedDuration::from_hours(400 * 24);

/// What a browser says of itself.
#[derive(Clone, Debug, Default)]
pub struct Browser {
    /// Its name for itself. It is read, and not kept.
    pub user_agent: String,
    /// The token by which it is known again, if it was here before.
    pub token: Option<String>,
}

/// A browser signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedIn {
    /// Its session.
    pub id: SessionId,
    /// The device.
    pub device: Device,
    /// Since when.
    pub began_at: Timestamp,
    /// When it was last used.
    pub last_seen_at: Timestamp,
    /// Whether it is the one that asks.
    pub is_this_one: bool,
}

/// Takes note of the browser in which a session has just begun. One that was never here is news for the owner, unless it
/// is the account's first. Returns the token by which it will be known again.
///
/// # Errors
/// [`Error::Over`] when there is no such session.
pub async fn arrive(services: &Services, session: &str, browser: &Browser) -> Result<String, Error> {
    let now = services.now();
    let device = Device::of_user_agent(&browser.user_agent);
    let fresh = fresh_token()?;
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            let mut session = sessions::find(&mut work, session).await?.ok_or(Error::Over)?;
            session.device = device;
            sessions::update(&mut work, &session).await?;
            let token = browser.token.as_deref().filter(|token| is_token(token)).unwrap_or(&fresh);
            let account = accounts::find(&mut work, session.account).await?.ok_or(Error::Over)?;
            if !known_devices::is_known(&mut work, account.id, token).await? {
                note_new(&mut work, account, device, now).await?;
            }
            known_devices::remember(&mut work, session.account, token, now).await?;
            work.commit().await?;
            services.mail_waiting.notify_one();
            Ok(token.to_owned())
        })
        .await
}

async fn note_new(work: &mut Work, mut account: Account, device: Device, now: Timestamp) -> Result<(), Error> {
    if account.profile.has_arrived {
        return alerts::tell(work, &account, Alert::NewDevice { device, at: now }, now).await;
    }
    account.profile.has_arrived = true;
    Ok(accounts::update(work, &account).await?)
}

fn is_token(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// The browsers signed in now, the one used last first.
///
/// # Errors
/// [`Error::NotFound`] for whoever has no account.
pub async fn list(services: &Services, person: &Person) -> Result<Vec<SignedIn>, Error> {
    let now = services.now();
    let mut work = services.storage.begin_reading().await?;
    let sessions = sessions::of_account(&mut work, account(person)?).await?;
    let is_over = |session: &sessions::Session| {
        now >= session.expires_at || now.duration_since(session.last_seen_at) >= LONGEST_IDLE
    };
    let in_force = sessions.into_iter().filter(|session| !is_over(session));
    let listed = in_force.map(|session| SignedIn {
        id: session.id,
        device: session.device,
        began_at: session.began_at,
        last_seen_at: session.last_seen_at,
        is_this_one: person.session == Some(session.id),
    });
    Ok(listed.collect())
}

/// Signs one browser out.
///
/// # Errors
/// [`Error::NotFound`] when the account has no such session.
pub async fn end(services: &Services, person: &Person, session: SessionId) -> Result<(), Error> {
    let account = account(person)?;
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            if sessions::end_one(&mut work, account, session).await? == 0 {
                return Err(Error::NotFound);
            }
            trace(&mut work, person, services.now()).await?;
            Ok(work.commit().await?)
        })
        .await
}

/// Signs all browsers out but the one that asks.
///
/// # Errors
/// [`Error::NotFound`] for whoever has no account.
pub async fn end_others(services: &Services, person: &Person) -> Result<(), Error> {
    let account = account(person)?;
    let own = person.session.ok_or(Error::NotFound)?;
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            if sessions::end_others(&mut work, account, own).await? > 0 {
                trace(&mut work, person, services.now()).await?;
            }
            Ok(work.commit().await?)
        })
        .await
}

async fn trace(work: &mut Work, person: &Person, now: Timestamp) -> Result<(), Error> {
    let owner = person.owner().ok_or(Error::NotFound)?;
    traced::write(work, owner, Action::DeviceSignedOut, Proof::Proven, now).await
}

/// The account of whoever is signed in.
pub(super) fn account(person: &Person) -> Result<AccountId, Error> {
    person.account.ok_or(Error::NotFound)
}
