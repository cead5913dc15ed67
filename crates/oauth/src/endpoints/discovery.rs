//! Where everything is: `/.well-known/smart-configuration` (SMART App Launch 2.2) and
//! `/.well-known/oauth-authorization-server` (RFC 8414; RFC 8705; IHE IUA 2.4, ITI-103).

use axum::Json;
use axum::extract::State;
use serde_json::{Value, json};

use crate::Authorization;
use crate::addresses::{INTROSPECTION, REVOCATION, TOKEN};
use crate::assertion::ALGORITHMS;

const METHOD: &str = "private_key_jwt";

/// An app that can keep no secret names itself alone.
const METHODS: [&str; 2] = [METHOD, "none"];

const GRANTS: [&str; 3] = ["client_credentials", "authorization_code", "refresh_token"];

const CAPABILITIES: [&str; 10] = [
    "launch-standalone",
    "authorize-post",
    "client-public",
    "client-confidential-asymmetric",
    "context-standalone-patient",
    "permission-offline",
    "permission-patient",
    "permission-user",
    "permission-v1",
    "permission-v2",
];

/// What systems and apps are registered for most.
const SCOPES: [&str; 13] = [
    "launch/patient",
    "offline_access",
    "patient/*.rs",
    "patient/DocumentReference.crs",
    "user/*.rs",
    "user/DocumentReference.crs",
    "system/DocumentReference.crs",
    "system/List.crs",
    "system/Binary.cr",
    "system/Bundle.r",
    "system/Patient.rs",
    "system/AuditEvent.rs",
    "system/*.rs",
];

/// `GET /.well-known/smart-configuration`, at the root and at the FHIR base.
pub async fn smart(State(to): State<Authorization>) -> Json<Value> {
    Json(json!({
        "authorization_endpoint": to.addresses.authorization(),
        "token_endpoint": to.addresses.token(),
        "token_endpoint_auth_methods_supported": METHODS,
        "token_endpoint_auth_signing_alg_values_supported": ALGORITHMS,
        "grant_types_supported": GRANTS,
        "response_types_supported": ["code"],
        "code_challenge_methods_supported": ["S256"],
        "capabilities": CAPABILITIES,
        "management_endpoint": to.addresses.management(),
        "scopes_supported": SCOPES,
        "introspection_endpoint": to.addresses.introspection(),
        "revocation_endpoint": to.addresses.revocation(),
    }))
}

/// `GET /.well-known/oauth-authorization-server`
pub async fn metadata(State(to): State<Authorization>) -> Json<Value> {
    let mut metadata = json!({
        "issuer": to.addresses.issuer(),
        "authorization_endpoint": to.addresses.authorization(),
        "authorization_response_iss_parameter_supported": true,
        "code_challenge_methods_supported": ["S256"],
        "token_endpoint": to.addresses.token(),
        "token_endpoint_auth_methods_supported": METHODS,
        "token_endpoint_auth_signing_alg_values_supported": ALGORITHMS,
        "grant_types_supported": GRANTS,
        "response_types_supported": ["code"],
        "scopes_supported": SCOPES,
        "introspection_endpoint": to.addresses.introspection(),
        "introspection_endpoint_auth_methods_supported": [METHOD, "Bearer"],
        "introspection_endpoint_auth_signing_alg_values_supported": ALGORITHMS,
        "revocation_endpoint": to.addresses.revocation(),
        "revocation_endpoint_auth_methods_supported": [METHOD],
        "revocation_endpoint_auth_signing_alg_values_supported": ALGORITHMS,
    });
    if let Some(base) = to.addresses.mutual_tls() {
        metadata["tls_client_certificate_bound_access_tokens"] = true.into();
        metadata["mtls_endpoint_aliases"] = json!({
            "token_endpoint": format!("{base}{TOKEN}"),
            "introspection_endpoint": format!("{base}{INTROSPECTION}"),
            "revocation_endpoint": format!("{base}{REVOCATION}"),
        });
    }
    Json(metadata)
}
