//! The doors that people and systems come in by.

use axum::Router;
use oauth::{Addresses, Authorization};
use services::Services;

/// Where the FHIR door is, below the public address.
pub const FHIR: &str = "/fhir";

/// The portal, and what is for systems. `https`: whether browsers reach it encrypted. `mutual_tls`: where systems reach this
/// process with certificates of their own, if they do.
pub fn all(services: &Services, https: bool, mutual_tls: Option<&str>) -> Router {
    web::router::router(services.clone(), https).merge(for_systems(services, mutual_tls))
}

/// What is for systems alone.
pub fn for_systems(services: &Services, mutual_tls: Option<&str>) -> Router {
    let addresses = Addresses::at(&services.settings().portal, FHIR).with_mutual_tls(mutual_tls);
    let authorization = Authorization::new(services.clone(), addresses.clone());
    oauth::router(authorization).merge(fhir::router(services.clone(), addresses))
}
