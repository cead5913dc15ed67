//! `POST /oauth/token`

use axum::Json;
use axum::extract::State;
use axum::response::IntoResponse;
use dossier::client::Party;
use serde::Deserialize;
use serde_json::json;
use services::tokens::{self, Proof, Wanted};

use super::form::Sent;
use crate::caller::Caller;
use crate::failure::Failure;
use crate::proof::Credentials;
use crate::scopes::{Level, Scopes};
use crate::{Authorization, not_kept};

/// What is asked for.
#[derive(Deserialize)]
pub struct TokenForm {
    grant_type: Option<String>,
    scope: Option<String>,
    #[serde(flatten)]
    credentials: Credentials,
}

/// Gives a system a token.
pub async fn submit(
    State(to): State<Authorization>,
    caller: Caller,
    Sent(form): Sent<TokenForm>,
) -> Result<impl IntoResponse, Failure> {
    match form.grant_type.as_deref() {
        Some("client_credentials") => {}
        Some(_) => return Err(Failure::GrantType),
        None => return Err(Failure::Request("grant_type is missing".into())),
    }
    let asked: Scopes = form.scope.as_deref().unwrap_or_default().parse()?;
    let (registered, assertion) = form.credentials.verify(&to, caller).await?;
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
    let answer = json!({
        "access_token": issued.token,
        "token_type": "bearer",
        "expires_in": issued.expires_in.as_secs(),
        "scope": wanted.scopes,
    });
    Ok((not_kept(), Json(answer)))
}
