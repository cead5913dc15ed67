//! Adding a PIN, fingerprint or face: at the first sign-in, or later in the account.

use dossier::ids::PasskeyId;
use dossier::trace::Action;
use storage::registry::accounts;
use storage::registry::passkeys::{self, Details, Passkey};
use uuid::Uuid;
use webauthn_rs::prelude::{PasskeyRegistration, RegisterPublicKeyCredential};
use webauthn_rs_proto::ResidentKeyRequirement;

use super::ceremony::{self, Begun, Waiting};
use super::own;
use crate::account::alerts::{self, Alert};
use crate::account::traced::{self, Proof};
use crate::account::{devices, step_up};
use crate::{Error, Person, Problem, Services, fresh_uuid};

const PURPOSE: &str = "passkey-added";

/// What the browser is to ask of the device: a key that it can find by itself, and that it uses only after it has
/// recognised its owner.
///
/// # Errors
/// [`Error::NotProven`]; [`Error::Internal`] where [`super::are_possible`] says no.
pub async fn begin(services: &Services, person: &Person) -> Result<Begun, Error> {
    step_up::check(person, services.now())?;
    let account = devices::account(person)?;
    let known = {
        let mut work = services.storage.begin_reading().await?;
        passkeys::of_account(&mut work, account).await?
    };
    let known: Result<Vec<_>, Error> =
        known.iter().map(|passkey| Ok(ceremony::of_text(&passkey.details.credential)?.cred_id().clone())).collect();
    let name = person.name();
    let portal = ceremony::portal(services)?;
    let whose = Uuid::from_bytes(*account.as_bytes());
    let (mut options, state) = portal
        .start_passkey_registration(whose, &name, &name, Some(known?))
        .map_err(|error| ceremony::not_begun(&error))?;
    if let Some(wanted) = &mut options.public_key.authenticator_selection {
        wanted.resident_key = Some(ResidentKeyRequirement::Required);
        wanted.require_resident_key = true;
    }
    ceremony::begin(services, PURPOSE, &options, &Waiting { account, state }).await
}

/// The device's answer. `name`: what the key is called until its owner calls it otherwise.
///
/// # Errors
/// [`Problem::Passkey`] when the answer proves nothing; [`Problem::PasskeyName`]; [`Error::Over`].
pub async fn finish(services: &Services, person: &Person, token: &str, sent: &str, name: &str) -> Result<(), Error> {
    let now = services.now();
    let account = devices::account(person)?;
    let answer: RegisterPublicKeyCredential = ceremony::answer(sent)?;
    let name = own::name(name)?;
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            let waiting: Waiting<PasskeyRegistration> = ceremony::end(services, &mut work, PURPOSE, token).await?;
            if waiting.account != account {
                return Err(Error::Over);
            }
            let made = ceremony::portal(services)?.finish_passkey_registration(&answer, &waiting.state);
            let credential = made.map_err(|_| Problem::Passkey)?;
            if passkeys::find(&mut work, credential.cred_id()).await?.is_some() {
                return Err(Problem::Passkey.into());
            }
            let details =
                Details { account, name: name.clone(), added_at: now, credential: ceremony::to_text(&credential)? };
            let passkey = Passkey { id: PasskeyId::new(fresh_uuid(now)?), details, used_at: None };
            passkeys::insert(&mut work, credential.cred_id(), &passkey).await?;
            let mut owner = accounts::find(&mut work, account).await?.ok_or(Error::NotFound)?;
            owner.profile.has_answered_on_passkeys = true;
            accounts::update(&mut work, &owner).await?;
            alerts::tell(&mut work, &owner, Alert::PasskeyAdded, now).await?;
            traced::write(&mut work, owner.profile.owner, Action::PasskeyAdded, Proof::Proven, now).await?;
            work.commit().await?;
            services.mail_waiting.notify_one();
            Ok(())
        })
        .await
}
