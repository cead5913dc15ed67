//! The doors that people and systems come in by, on one router.

use axum::Router;
use oauth::{Addresses, Authorization};
use services::Services;

/// Where the FHIR door is, below the public address.
pub const FHIR: &str = "/fhir";

/// The portal and the authorization server. `https`: whether browsers reach it encrypted.
pub fn router(services: &Services, https: bool) -> Router {
    let addresses = Addresses::at(&services.settings().portal, FHIR);
    let authorization = Authorization::new(services.clone(), addresses);
    web::router::router(services.clone(), https).merge(oauth::router(authorization))
}
