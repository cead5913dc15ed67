//! Signing in with a PIN, fingerprint or face: one step. The device knows whose account it opens and has recognised its
//! owner, something one has and something one is or knows: as strong as password and one-time code together.

use dossier::trace::Action;
use jiff::Timestamp;
use storage::Work;
use storage::registry::accounts;
use storage::registry::passkeys::{self, Passkey};
use webauthn_rs::prelude::{DiscoverableAuthentication, PublicKeyCredential};

use super::ceremony::{self, Begun};
use crate::account::sign_in::begin_session;
use crate::account::step_up;
use crate::account::throttling::{self, ClientAddress, Subject};
use crate::account::traced::{self, Proof};
use crate::{Error, Problem, Services};

const PURPOSE: &str = "passkey-sign-in";

/// What the browser is to ask of the device: any key it has for this portal.
///
/// # Errors
/// [`Error::Throttled`], also where many began and nobody finished; [`Error::Internal`] where [`super::are_possible`] says no.
pub async fn begin(services: &Services, from: ClientAddress) -> Result<Begun, Error> {
    let now = services.now();
    let begun = [Subject::begun_with_passkey(from)];
    {
        let mut work = services.storage.begin_reading().await?;
        throttling::check(&mut work, &[Subject::address(from)], now).await?;
        throttling::check(&mut work, &begun, now).await?;
    }
    let portal = ceremony::portal(services)?;
    let (mut options, state) =
        portal.start_discoverable_authentication().map_err(|error| ceremony::not_begun(&error))?;
    // The person has pressed a button: the browser asks at once, and not only when a field is filled in.
    options.mediation = None;
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            throttling::count_failure(&mut work, &begun, now).await?;
            Ok::<_, Error>(work.commit().await?)
        })
        .await?;
    ceremony::begin(services, PURPOSE, &options, &state).await
}

/// The device's answer; returns the session's token.
///
/// # Errors
/// [`Problem::Passkey`] whatever is wrong with it; [`Error::Throttled`]; [`Error::Over`].
pub async fn finish(services: &Services, token: &str, sent: &str, from: ClientAddress) -> Result<String, Error> {
    let now = services.now();
    let answer: PublicKeyCredential = ceremony::answer(sent)?;
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            let address = Subject::address(from);
            throttling::check(&mut work, std::slice::from_ref(&address), now).await?;
            let state: DiscoverableAuthentication = ceremony::end(services, &mut work, PURPOSE, token).await?;
            let known = passkeys::find(&mut work, answer.get_credential_id()).await?;
            let proven = match &known {
                Some(passkey) => proven(services, &answer, state, passkey, now)?,
                None => None,
            };
            let account = match &known {
                Some(passkey) => accounts::find(&mut work, passkey.details.account).await?,
                None => None,
            };
            let (Some(passkey), Some(account)) = (proven, &account) else {
                match &account {
                    Some(account) => step_up::refuse(&mut work, account, &[address], now).await?,
                    None => throttling::count_failure(&mut work, &[address], now).await?,
                }
                work.commit().await?;
                return Err(Problem::Passkey.into());
            };
            throttling::forget(&mut work, &Subject::begun_with_passkey(from)).await?;
            passkeys::update(&mut work, &passkey).await?;
            let session = begin_session(&mut work, account, now).await?;
            trace(&mut work, account.profile.owner, now).await?;
            work.commit().await?;
            Ok(session)
        })
        .await
}

async fn trace(work: &mut Work, owner: dossier::account::Owner, now: Timestamp) -> Result<(), Error> {
    traced::write(work, owner, Action::SignedInByPasskey, Proof::Proven, now).await
}

/// The key as it is after this use; none when the answer does not prove that it was used, by its owner, here and now.
fn proven(
    services: &Services,
    answer: &PublicKeyCredential,
    state: DiscoverableAuthentication,
    passkey: &Passkey,
    now: Timestamp,
) -> Result<Option<Passkey>, Error> {
    let portal = ceremony::portal(services)?;
    let key = ceremony::of_text(&passkey.details.credential)?;
    let says_whose = portal.identify_discoverable_authentication(answer);
    let is_whose = says_whose.is_ok_and(|(whose, _)| whose.as_bytes() == passkey.details.account.as_bytes());
    let result = portal.finish_discoverable_authentication_v2(answer, state, &key);
    let Some(result) = result.ok().filter(|result| is_whose && result.user_verified()) else { return Ok(None) };
    let mut used = passkey.clone();
    used.details.credential = ceremony::after_use(&passkey.details.credential, &result)?;
    used.used_at = Some(now);
    Ok(Some(used))
}
