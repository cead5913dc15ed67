//! The routes, made from [`crate::offers`].

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::from_fn;
use axum::routing::{any, get};
use oauth::Addresses;
use services::Services;

use crate::capability;
use crate::door::Door;
use crate::http::failure::Failure;
use crate::http::form;
use crate::offers::{Form, offers};

/// What a submission is besides its documents, in bytes.
const AROUND_DOCUMENTS: usize = 1024 * 1024;

/// FHIR at the base that these addresses name. What is here is asked for with a token, but for what the door can do.
pub fn router(services: Services, addresses: Addresses) -> Router {
    let base = addresses.fhir_path().to_owned();
    let document = usize::try_from(services.settings().document_limit).unwrap_or(usize::MAX / 4);
    // A submission of two of the largest documents; base64 makes three bytes four.
    let limit = document / 3 * 8 + AROUND_DOCUMENTS;
    let door = Door::new(services, addresses);
    let (mut resources, mut documents) = (Router::new(), Router::new());
    for offer in offers() {
        let path = format!("{base}{}", offer.path);
        match offer.form {
            Form::Resources => resources = resources.route(&path, offer.handler),
            Form::Documents => documents = documents.route(&path, offer.handler),
        }
    }
    let nothing = || async { Failure::not_found() };
    let resources = resources
        .route(&format!("{base}/metadata"), get(capability::show))
        .route(&format!("{base}/"), any(nothing))
        .route(&format!("{base}/{{*rest}}"), any(nothing))
        .layer(from_fn(form::resources));
    resources.merge(documents.layer(from_fn(form::documents))).layer(DefaultBodyLimit::max(limit)).with_state(door)
}
