//! The content of a document, as it was filed.

use axum::body::Body;
use axum::http::HeaderValue;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use dossier::ids::DocumentId;
use services::documents::open_document::{self, Delivery};

use super::disposition::disposition;
use super::shelf::Shelf;
use crate::failure::Failure;
use crate::security::DOCUMENT_POLICY;

/// Streams it, under a policy that lets it do nothing.
///
/// # Errors
/// The page for a document that does not exist for this person.
pub async fn deliver(shelf: &Shelf, document: DocumentId, delivery: Delivery) -> Result<Response, Failure> {
    let Shelf { visit, dossier, .. } = shelf;
    let content = open_document::deliver(&visit.services, shelf.person(), *dossier, document, delivery).await;
    let content = content.map_err(|error| visit.fail(&error))?;
    let envelope = &content.envelope;
    let headers = [
        (CONTENT_TYPE, HeaderValue::from_static(envelope.format.media_type())),
        (CONTENT_LENGTH, HeaderValue::from(envelope.size)),
        (CONTENT_DISPOSITION, disposition(envelope, delivery)),
        (CONTENT_SECURITY_POLICY, HeaderValue::from_static(DOCUMENT_POLICY)),
    ];
    Ok((headers, Body::from_stream(content.bytes)).into_response())
}
