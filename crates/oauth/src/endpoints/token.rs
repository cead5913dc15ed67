//! `POST /oauth/token`

use axum::Json;
use axum::extract::State;
use axum::response::IntoResponse;
use serde::Deserialize;
use serde_json::{Value, json};
use services::apps::{self, Given};

use super::form::Sent;
use super::system;
use crate::caller::Caller;
use crate::failure::Failure;
use crate::proof::Credentials;
use crate::{Authorization, not_kept};

/// What is asked for, and what is brought for it.
#[derive(Deserialize)]
pub struct TokenForm {
    grant_type: Option<String>,
    scope: Option<String>,
    code: Option<String>,
    redirect_uri: Option<String>,
    code_verifier: Option<String>,
    refresh_token: Option<String>,
    #[serde(flatten)]
    credentials: Credentials,
}

/// Gives a system or an app a token.
pub async fn submit(
    State(to): State<Authorization>,
    caller: Caller,
    Sent(form): Sent<TokenForm>,
) -> Result<impl IntoResponse, Failure> {
    let answer = match form.grant_type.as_deref() {
        Some("client_credentials") => {
            let scope = form.scope.as_deref().unwrap_or_default();
            system::token(&to, caller, &form.credentials, scope).await?
        }
        Some("authorization_code") => {
            let (code, redirect) = (needed("code", form.code)?, needed("redirect_uri", form.redirect_uri)?);
            let verifier = needed("code_verifier", form.code_verifier)?;
            let app = form.credentials.app(&to, caller).await?;
            says(apps::redeem(&to.services, &app, &code, &redirect, &verifier).await?)
        }
        Some("refresh_token") => {
            let token = needed("refresh_token", form.refresh_token)?;
            let app = form.credentials.app(&to, caller).await?;
            says(apps::refresh(&to.services, &app, &token).await?)
        }
        Some(_) => return Err(Failure::GrantType),
        None => return Err(Failure::Request("grant_type is missing".into())),
    };
    Ok((not_kept(), Json(answer)))
}

fn needed(name: &str, value: Option<String>) -> Result<String, Failure> {
    value.ok_or_else(|| Failure::Request(format!("{name} is missing")))
}

fn says(given: Given) -> Value {
    let mut answer = json!({
        "access_token": given.token,
        "token_type": "bearer",
        "expires_in": given.expires_in.as_secs(),
        "scope": given.scopes,
    });
    if let Some(refresh) = given.refresh {
        answer["refresh_token"] = refresh.into();
    }
    if let Some(dossier) = given.dossier {
        answer["patient"] = dossier.to_string().into();
    }
    answer
}
