//! Proving once more who one is, with a PIN, fingerprint or face instead of password and code.

use storage::registry::accounts;
use storage::registry::passkeys::{self, Passkey};
use webauthn_rs::prelude::{AuthenticationResult, PasskeyAuthentication, PublicKeyCredential};

use super::ceremony::{self, Begun, Waiting};
use crate::account::throttling::{self, ClientAddress, Subject};
use crate::account::{devices, step_up};
use crate::{Error, Person, Problem, Services};

const PURPOSE: &str = "passkey-step-up";

/// What the browser is to ask of the device: one of the account's own keys.
///
/// # Errors
/// [`Error::NotFound`] when the account has none.
pub async fn begin(services: &Services, person: &Person) -> Result<Begun, Error> {
    let account = devices::account(person)?;
    let known = {
        let mut work = services.storage.begin_reading().await?;
        passkeys::of_account(&mut work, account).await?
    };
    if known.is_empty() {
        return Err(Error::NotFound);
    }
    let keys: Result<Vec<_>, Error> =
        known.iter().map(|passkey| ceremony::of_text(&passkey.details.credential)).collect();
    let portal = ceremony::portal(services)?;
    let (options, state) = portal.start_passkey_authentication(&keys?).map_err(|error| ceremony::not_begun(&error))?;
    ceremony::begin(services, PURPOSE, &options, &Waiting { account, state }).await
}

/// The device's answer: the session is freshly proven.
///
/// # Errors
/// [`Problem::Passkey`]; [`Error::Throttled`]; [`Error::Over`].
pub async fn finish(
    services: &Services,
    person: &Person,
    token: &str,
    sent: &str,
    from: ClientAddress,
) -> Result<(), Error> {
    let now = services.now();
    let (id, session) = person.account.zip(person.session).ok_or(Error::NotFound)?;
    let answer: PublicKeyCredential = ceremony::answer(sent)?;
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            let subjects = [Subject::step_up(id), Subject::address(from)];
            throttling::check(&mut work, &subjects, now).await?;
            let waiting: Waiting<PasskeyAuthentication> = ceremony::end(services, &mut work, PURPOSE, token).await?;
            let account = accounts::find(&mut work, id).await?.ok_or(Error::Over)?;
            let known = passkeys::find(&mut work, answer.get_credential_id()).await?;
            let own = known.filter(|passkey| passkey.details.account == id && waiting.account == id);
            let result = ceremony::portal(services)?.finish_passkey_authentication(&answer, &waiting.state);
            let (Some(passkey), Some(result)) = (own, result.ok().filter(AuthenticationResult::user_verified)) else {
                step_up::refuse(&mut work, &account, &subjects, now).await?;
                work.commit().await?;
                return Err(Problem::Passkey.into());
            };
            let credential = ceremony::after_use(&passkey.details.credential, &result)?;
            let details = passkeys::Details { credential, ..passkey.details };
            passkeys::update(&mut work, &Passkey { details, used_at: Some(now), ..passkey }).await?;
            throttling::forget(&mut work, &subjects[0]).await?;
            step_up::prove(&mut work, &account, session, now).await?;
            Ok(work.commit().await?)
        })
        .await
}
