//! A system asks for a token in its institution's name, or in that of a professional at work there.

use dossier::client::Party;
use serde_json::{Value, json};
use services::tokens::{self, Proof, Wanted};

use crate::Authorization;
use crate::caller::Caller;
use crate::failure::Failure;
use crate::proof::Credentials;
use crate::scopes::{Level, Scopes};

/// The grant `client_credentials`.
pub(super) async fn token(
    to: &Authorization,
    caller: Caller,
    credentials: &Credentials,
    scope: &str,
) -> Result<Value, Failure> {
    let asked: Scopes = scope.parse()?;
    let (registered, assertion) = credentials.verify(to, caller).await?;
    if matches!(registered.client.party, Party::App { .. }) {
        return Err(Failure::UnauthorizedClient);
    }
    let given = asked.within(&registered.client.scopes.parse()?, &[Level::System]);
    if given.is_empty() {
        return Err(Failure::Scope("none of the scopes is registered for this client".into()));
    }
    let wanted = Wanted {
        client: registered.client.id,
        purpose: assertion.iua.purpose()?,
        professional: assertion.iua.national_provider_identifier,
        patient: assertion.iua.person_id,
        proof: Proof { jti: assertion.jti, until: assertion.until },
        scopes: given.to_string(),
        certificate: caller.certificate,
    };
    let issued = tokens::issue(&to.services, &wanted).await.inspect_err(|error| {
        tracing::warn!(client = %wanted.client, %error, "no token given");
    })?;
    tracing::info!(client = %wanted.client, "token given");
    Ok(json!({
        "access_token": issued.token,
        "token_type": "bearer",
        "expires_in": issued.expires_in.as_secs(),
        "scope": wanted.scopes,
    }))
}
