//! `GET` and `POST /oauth/authorize`: an app sends a person's browser, which goes on to the portal to ask the person.

use axum::extract::rejection::QueryRejection;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use dossier::client::Client;
use serde::Deserialize;
use services::apps::{self, AppRequest, Asks, back};
use services::{Error, clients};

use super::form::Sent;
use crate::Authorization;
use crate::caller::Caller;
use crate::failure::Failure;
use crate::scopes::{Level, Scopes};

/// What an app asks (RFC 6749, section 4.1.1; RFC 7636; SMART App Launch 2.2).
#[derive(Deserialize)]
pub struct AuthorizeForm {
    client_id: Option<String>,
    redirect_uri: Option<String>,
    response_type: Option<String>,
    scope: Option<String>,
    state: Option<String>,
    aud: Option<String>,
    code_challenge: Option<String>,
    code_challenge_method: Option<String>,
}

/// Why an app is sent back at once: the code of the error, and words for whoever builds the app.
struct No(&'static str, &'static str);

/// From a link.
pub async fn show(
    State(to): State<Authorization>,
    caller: Caller,
    asked: Result<Query<AuthorizeForm>, QueryRejection>,
) -> Response {
    match asked {
        Ok(Query(form)) => begin(&to, caller, &form).await,
        Err(_) => stranded("The app has sent what cannot be read."),
    }
}

/// From a form.
pub async fn submit(State(to): State<Authorization>, caller: Caller, Sent(form): Sent<AuthorizeForm>) -> Response {
    begin(&to, caller, &form).await
}

async fn begin(to: &Authorization, caller: Caller, form: &AuthorizeForm) -> Response {
    let named = form.client_id.as_deref().and_then(|id| id.parse().ok());
    let registered = match named {
        Some(id) => clients::find(&to.services, id).await,
        None => Ok(None),
    };
    let client = match registered {
        Ok(Some(registered)) if registered.is_certified(to.services.now()) => registered.client,
        Ok(_) => return stranded("This app is not registered here."),
        Err(error) => return Failure::from(error).into_response(),
    };
    // Nobody is ever sent to an address that the app has not registered, to the letter.
    let Some(redirect) = client.redirects.iter().find(|one| Some(*one) == form.redirect_uri.as_ref()) else {
        return stranded("The app wants to be gone back to at an address that it has not registered.");
    };
    let state = form.state.as_deref().unwrap_or_default();
    let sent_back = |error: &str, words: &str| {
        let says = [("error", error), ("error_description", words)];
        Redirect::to(&back(redirect, to.addresses.issuer(), state, &says)).into_response()
    };
    let request = match request(to, form, &client, redirect) {
        Ok(request) => request,
        Err(No(error, words)) => return sent_back(error, words),
    };
    match apps::ask(&to.services, &request, caller.from).await {
        Ok(token) => Redirect::to(&page(request.asks, &token)).into_response(),
        Err(Error::Throttled { .. }) => sent_back("temporarily_unavailable", "too many requests were begun"),
        Err(error) => Failure::from(error).into_response(),
    }
}

/// Where the portal asks.
fn page(asks: Asks, token: &str) -> String {
    match asks {
        Asks::Holder => format!("/apps/{token}"),
        Asks::Professional => format!("/professional/apps/{token}"),
    }
}

fn request(to: &Authorization, form: &AuthorizeForm, client: &Client, redirect: &str) -> Result<AppRequest, No> {
    if form.response_type.as_deref() != Some("code") {
        return Err(No("unsupported_response_type", "response_type must be code"));
    }
    if form.code_challenge_method.as_deref() != Some("S256") {
        return Err(No("invalid_request", "code_challenge_method must be S256"));
    }
    let challenge = form.code_challenge.as_deref().unwrap_or_default();
    // A SHA-256 in base64url.
    if challenge.len() != 43 || !challenge.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte)) {
        return Err(No("invalid_request", "code_challenge must be the SHA-256 of the verifier in base64url"));
    }
    if form.aud.as_deref().map(|aud| aud.trim_end_matches('/')) != Some(&to.addresses.fhir()) {
        return Err(No("invalid_request", "aud must be the FHIR base"));
    }
    let state = form.state.as_deref().filter(|state| (1..=500).contains(&state.len()));
    let state = state.ok_or(No("invalid_request", "state is needed, of at most 500 characters"))?;
    let (asks, scopes) = scopes(form, client).ok_or(No("invalid_scope", "none of the scopes can be given"))?;
    Ok(AppRequest {
        client: client.id,
        asks,
        rights: scopes.rights(),
        lasts: scopes.has("offline_access"),
        scopes: scopes.to_string(),
        redirect: redirect.to_owned(),
        state: state.to_owned(),
        challenge: challenge.to_owned(),
    })
}

/// Holders are asked about one patient, themselves; professionals about those open to them.
fn scopes(form: &AuthorizeForm, client: &Client) -> Option<(Asks, Scopes)> {
    let asked: Scopes = form.scope.as_deref()?.parse().ok()?;
    let registered: Scopes = client.scopes.parse().ok()?;
    [(Asks::Holder, Level::Patient), (Asks::Professional, Level::User)]
        .into_iter()
        .map(|(asks, level)| (asks, asked.within(&registered, &[level])))
        .find(|(_, given)| !given.rights().is_empty())
}

/// The browser stays here: there is no address that it could safely be sent to.
fn stranded(words: &'static str) -> Response {
    (StatusCode::BAD_REQUEST, words).into_response()
}
