//! An issuer on this machine that signs whatever a test wants.

use std::sync::{Arc, Mutex};

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use base64::Engine as _;
use base64::prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD};
use openidconnect::PrivateSigningKey as _;
use openidconnect::core::{CoreEdDsaPrivateSigningKey, CoreHmacKey, CoreJwsSigningAlgorithm};
use serde_json::{Value, json};
use tokio::net::TcpListener;

/// What the issuer does, and what it was sent.
#[derive(Default)]
pub struct Desk {
    /// Answered with at the token endpoint.
    pub id_token: String,
    /// The number of the key it publishes.
    pub key: u8,
    /// Whether it works.
    pub is_broken: bool,
    /// The last token request: its authorization and its form.
    pub asked: Option<(String, String)>,
}

/// A running issuer.
pub struct Issuer {
    pub url: String,
    pub desk: Arc<Mutex<Desk>>,
}

impl Issuer {
    pub async fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let desk = Arc::new(Mutex::new(Desk::default()));
        let router = Router::new()
            .route("/.well-known/openid-configuration", get(metadata))
            .route("/keys", get(keys))
            .route("/token", post(token))
            .with_state((url.clone(), desk.clone()));
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { url, desk }
    }

    /// From now on it hands out this token.
    pub fn hands_out(&self, token: String) {
        self.desk.lock().unwrap().id_token = token;
    }
}

type Shared = State<(String, Arc<Mutex<Desk>>)>;

async fn metadata(State((url, desk)): Shared) -> Response {
    if desk.lock().unwrap().is_broken {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    }
    let metadata = json!({
        "issuer": url,
        "authorization_endpoint": format!("{url}/authorize"),
        "token_endpoint": format!("{url}/token"),
        "jwks_uri": format!("{url}/keys"),
        "response_types_supported": ["code"],
        "subject_types_supported": ["public"],
        // More than is accepted.
        "id_token_signing_alg_values_supported": ["EdDSA", "HS256", "none"],
    });
    Json(metadata).into_response()
}

async fn keys(State((_, desk)): Shared) -> Json<Value> {
    let number = desk.lock().unwrap().key;
    Json(json!({ "keys": [key(number).as_verification_key()] }))
}

async fn token(State((_, desk)): Shared, headers: HeaderMap, form: String) -> Json<Value> {
    let mut desk = desk.lock().unwrap();
    let authorization = headers.get("authorization").map_or("", |value| value.to_str().unwrap());
    desk.asked = Some((authorization.to_owned(), form));
    Json(json!({ "access_token": "unused", "token_type": "Bearer", "id_token": desk.id_token }))
}

/// Its key with this number.
fn key(number: u8) -> CoreEdDsaPrivateSigningKey {
    // An Ed25519 key in PKCS #8: the fixed beginning, then the 32 bytes of the seed.
    let mut der = b"\x30\x2e\x02\x01\x00\x30\x05\x06\x03\x2b\x65\x70\x04\x22\x04\x20".to_vec();
    der.extend([number; 32]);
    let pem = format!("-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----\n", BASE64_STANDARD.encode(der));
    let name = openidconnect::JsonWebKeyId::new(format!("key-{number}"));
    CoreEdDsaPrivateSigningKey::from_ed25519_pem(&pem, Some(name)).unwrap()
}

fn unsigned(header: &Value, claims: &Value) -> String {
    let part = |value: &Value| BASE64_URL_SAFE_NO_PAD.encode(value.to_string());
    format!("{}.{}", part(header), part(claims))
}

/// Signed with the key of this number.
pub fn signed(number: u8, claims: &Value) -> String {
    let unsigned = unsigned(&json!({ "alg": "EdDSA", "kid": format!("key-{number}") }), claims);
    let signature = key(number).sign(&CoreJwsSigningAlgorithm::EdDsa, unsigned.as_bytes()).unwrap();
    format!("{unsigned}.{}", BASE64_URL_SAFE_NO_PAD.encode(signature))
}

/// Signed with the client's secret, as whoever has the secret could do.
pub fn signed_with_secret(secret: &str, claims: &Value) -> String {
    let unsigned = unsigned(&json!({ "alg": "HS256" }), claims);
    let key = CoreHmacKey::new(secret);
    let signature = key.sign(&CoreJwsSigningAlgorithm::HmacSha256, unsigned.as_bytes()).unwrap();
    format!("{unsigned}.{}", BASE64_URL_SAFE_NO_PAD.encode(signature))
}

/// Not signed at all.
pub fn not_signed(claims: &Value) -> String {
    format!("{}.", unsigned(&json!({ "alg": "none" }), claims))
}
