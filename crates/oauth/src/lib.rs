//! The authorization server of the FHIR door: who may ask at all. Systems of institutions prove themselves with a signed
//! assertion and are given a token for five minutes (SMART App Launch 2.2, "Backend Services"; IHE IUA 2.4). Apps send people to
//! the portal, who let them act in their name (authorization code with PKCE).
//!
//! A token says who asks and within which scopes. It grants nothing: every act asks [`dossier::access::decide`].
#![warn(missing_docs)]

mod addresses;
mod assertion;
mod bearer;
mod caller;
mod certificate;
mod endpoints;
mod failure;
mod iua;
mod proof;
pub mod scopes;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::{HeaderValue, Method, header};
use axum::routing::{get, post};
use services::Services;
use tower_http::cors::{Any, CorsLayer};

use self::addresses::{AUTHORIZATION, INTROSPECTION, REVOCATION, TOKEN};
use self::endpoints::{authorize, discovery, introspect, revoke, token};

pub use self::addresses::Addresses;
pub use self::bearer::{Bearer, Unauthorised};
pub use self::certificate::PeerCertificate;

/// Far more than a request for a token takes, in bytes.
const FORM_LIMIT: usize = 64 * 1024;

/// What every endpoint works with. A router whose state gives one (`FromRef`) can take a [`Bearer`].
#[derive(Clone)]
pub struct Authorization {
    pub(crate) services: Services,
    pub(crate) addresses: Addresses,
}

impl Authorization {
    /// An authorization server over these acts.
    pub const fn new(services: Services, addresses: Addresses) -> Self {
        Self { services, addresses }
    }
}

/// The endpoints: leave to act for a person, tokens, what they mean, ending them, and where all this is.
pub fn router(authorization: Authorization) -> Router {
    let smart_at_the_door = format!("{}/.well-known/smart-configuration", authorization.addresses.fhir_path());
    let open = Router::new()
        .route(TOKEN, post(token::submit))
        .route("/.well-known/smart-configuration", get(discovery::smart))
        .route(&smart_at_the_door, get(discovery::smart))
        .route("/.well-known/oauth-authorization-server", get(discovery::metadata))
        .layer(from_any_page());
    let between_systems =
        Router::new().route(INTROSPECTION, post(introspect::submit)).route(REVOCATION, post(revoke::submit));
    let in_a_browser = Router::new().route(AUTHORIZATION, get(authorize::show).post(authorize::submit));
    open.merge(between_systems).merge(in_a_browser).layer(DefaultBodyLimit::max(FORM_LIMIT)).with_state(authorization)
}

/// Pages of other sites may ask: what proves a client is in the request, never in a cookie.
fn from_any_page() -> CorsLayer {
    CorsLayer::new()
        .allow_origin(Any)
        .allow_methods([Method::GET, Method::POST])
        .allow_headers([header::ACCEPT, header::CONTENT_TYPE])
}

/// Nothing that is said here may be kept by anybody in between (RFC 6749, section 5.1).
fn not_kept() -> [(header::HeaderName, HeaderValue); 2] {
    [
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
        (header::PRAGMA, HeaderValue::from_static("no-cache")),
    ]
}
