//! `POST /oauth/revoke` (RFC 7009)

use axum::extract::State;
use axum::response::IntoResponse;
use serde::Deserialize;
use services::tokens;

use super::form::Sent;
use crate::caller::Caller;
use crate::failure::Failure;
use crate::proof::Credentials;
use crate::{Authorization, not_kept};

/// Which token is to end.
#[derive(Deserialize)]
pub struct RevokeForm {
    token: Option<String>,
    #[serde(flatten)]
    credentials: Credentials,
}

/// Ends a token of the client's own. Any other gets the same answer.
pub async fn submit(
    State(to): State<Authorization>,
    caller: Caller,
    Sent(form): Sent<RevokeForm>,
) -> Result<impl IntoResponse, Failure> {
    let token = form.token.ok_or_else(|| Failure::Request("token is missing".into()))?;
    let (registered, _) = form.credentials.verify(&to, caller).await?;
    tokens::revoke(&to.services, registered.client.id, &token).await?;
    Ok(not_kept())
}
