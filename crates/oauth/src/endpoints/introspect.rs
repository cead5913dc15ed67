//! `POST /oauth/introspect` (RFC 7662; IHE IUA 2.4, ITI-102)

use axum::Json;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::IntoResponse;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use dossier::client::Thumbprint;
use dossier::ids::ClientId;
use serde::Deserialize;
use serde_json::{Value, json};
use services::tokens::{self, Access};

use super::form::Sent;
use crate::bearer::Bearer;
use crate::caller::Caller;
use crate::failure::Failure;
use crate::proof::Credentials;
use crate::{Authorization, not_kept};

/// Which token is asked about.
#[derive(Deserialize)]
pub struct IntrospectForm {
    token: Option<String>,
    #[serde(flatten)]
    credentials: Credentials,
}

/// Says what a token of the client's own stands for. Of any other it says what it says of one that never was.
pub async fn submit(
    State(to): State<Authorization>,
    caller: Caller,
    headers: HeaderMap,
    Sent(form): Sent<IntrospectForm>,
) -> Result<impl IntoResponse, Failure> {
    let token = form.token.ok_or_else(|| Failure::Request("token is missing".into()))?;
    let asks = asking(&to, caller, &headers, &form.credentials).await?;
    let access = tokens::find(&to.services, &token).await?.filter(|access| access.client.id == asks);
    let answer = access.map_or_else(|| json!({ "active": false }), |access| says(&to, &access, &token));
    Ok((not_kept(), Json(answer)))
}

/// By a token of its own, or by an assertion.
async fn asking(
    to: &Authorization,
    caller: Caller,
    headers: &HeaderMap,
    credentials: &Credentials,
) -> Result<ClientId, Failure> {
    if credentials.is_there() {
        return Ok(credentials.verify(to, caller).await?.0.client.id);
    }
    let bearer = Bearer::of(to, headers, caller.certificate).await;
    bearer.map(|bearer| bearer.client.id).map_err(|error| Failure::Client(error.to_string()))
}

fn says(to: &Authorization, access: &Access, token: &str) -> Value {
    let professional = access.person.professional();
    let mut claims = json!({
        "active": true,
        "iss": to.addresses.issuer(),
        "aud": to.addresses.fhir(),
        "client_id": access.client.id,
        "sub": subject(access),
        "scope": access.scopes,
        "token_type": "bearer",
        "iat": access.issued_at.as_second(),
        "exp": access.expires_at.as_second(),
        "jti": Bearer::tail(token),
        "extensions": { "ihe_iua": {
            "subject_organization": access.person.organisation(),
            "purpose_of_use": [{
                "system": "http://terminology.hl7.org/CodeSystem/v3-ActReason",
                "code": access.purpose.code(),
            }],
        } },
    });
    // Only who the person is. Whether there is a record of a patient whom a system named, nobody learns here.
    if let Some(own) = access.person.own_dossier() {
        claims["patient"] = own.dossier.to_string().into();
    }
    if let Some(Thumbprint(bound)) = access.certificate {
        claims["cnf"] = json!({ "x5t#S256": URL_SAFE_NO_PAD.encode(bound) });
    }
    if let Some(professional) = professional {
        claims["extensions"]["ihe_iua"]["subject_name"] = professional.name().into();
        claims["extensions"]["ihe_iua"]["national_provider_identifier"] = professional.directory_id.to_string().into();
    }
    claims
}

/// Whom the token speaks for: a professional by the directory's identifier, a holder by the record, otherwise the system.
fn subject(access: &Access) -> String {
    match (access.person.professional(), access.person.own_dossier()) {
        (Some(professional), _) => professional.directory_id.to_string(),
        (None, Some(own)) => own.dossier.to_string(),
        (None, None) => access.client.id.to_string(),
    }
}
