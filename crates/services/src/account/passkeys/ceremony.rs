//! What all conversations with a device have in common: the portal proves to be itself, the device answers once.

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use storage::Work;
use storage::registry::challenges;
use webauthn_rs::WebauthnBuilder;
use webauthn_rs::prelude::{AuthenticationResult, Passkey as Credential, Url, Webauthn, WebauthnError};

use crate::{Error, Problem, Services, fresh_token};
use jiff::SignedDuration;

/// Somebody with a device that asks for a PIN needs time.
const TIME_TO_FINISH: SignedDuration = SignedDuration::from_mins(10);

/// A conversation that has begun.
pub struct Begun {
    /// Names it.
    pub token: String,
    /// What the browser is to ask of the device, as JSON.
    pub options: String,
}

/// Whether the portal's address is one that devices make keys for: a name, and encrypted or on this machine.
pub fn are_possible(services: &Services) -> bool {
    portal(services).is_ok()
}

/// The portal as devices know it.
pub(super) fn portal(services: &Services) -> Result<Webauthn, Error> {
    let no = |error: &dyn std::fmt::Display| Error::Internal(format!("no passkeys at this address: {error}"));
    let origin = Url::parse(&services.settings.portal).map_err(|error| no(&error))?;
    let name = origin.domain().ok_or_else(|| no(&"it has no name"))?;
    let portal = WebauthnBuilder::new(name, &origin).map_err(|error| no(&error))?;
    portal.rp_name("DSP").build().map_err(|error| no(&error))
}

/// Keeps where the conversation stands and puts what the browser is to ask into words.
pub(super) async fn begin<T: Serialize>(
    services: &Services,
    purpose: &str,
    options: &impl Serialize,
    state: &T,
) -> Result<Begun, Error> {
    let token = fresh_token()?;
    let options = serde_json::to_string(options).map_err(|error| fault(&error))?;
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            challenges::keep(&mut work, purpose, &token, state, services.now() + TIME_TO_FINISH).await?;
            Ok::<_, Error>(work.commit().await?)
        })
        .await?;
    Ok(Begun { token, options })
}

/// Where the conversation stood; it is over with this answer, whatever it is.
///
/// # Errors
/// [`Error::Over`].
pub(super) async fn end<T: DeserializeOwned>(
    services: &Services,
    work: &mut Work,
    purpose: &str,
    token: &str,
) -> Result<T, Error> {
    let state = challenges::find(work, purpose, token, services.now()).await?.ok_or(Error::Over)?;
    challenges::forget(work, purpose, token).await?;
    Ok(state)
}

/// The device's answer as the browser sent it.
pub(super) fn answer<T: DeserializeOwned>(sent: &str) -> Result<T, Error> {
    serde_json::from_str(sent).map_err(|_| Problem::Passkey.into())
}

/// A key as it is kept.
pub(super) fn to_text(credential: &Credential) -> Result<String, Error> {
    serde_json::to_string(credential).map_err(|error| fault(&error))
}

/// A key that was kept.
pub(super) fn of_text(text: &str) -> Result<Credential, Error> {
    serde_json::from_str(text).map_err(|error| fault(&error))
}

/// The key after it was used: its counter has moved on.
pub(super) fn after_use(text: &str, result: &AuthenticationResult) -> Result<String, Error> {
    let mut credential = of_text(text)?;
    credential.update_credential(result);
    to_text(&credential)
}

/// A challenge that could not even be made.
pub(super) fn not_begun(error: &WebauthnError) -> Error {
    fault(error)
}

fn fault(error: &dyn std::fmt::Display) -> Error {
    Error::Internal(format!("passkeys: {error}"))
}

/// What one account waits for.
#[derive(Serialize, Deserialize)]
pub(super) struct Waiting<T> {
    pub(super) account: dossier::ids::AccountId,
    pub(super) state: T,
}
