//! The content of a document, as it was filed.

use axum::body::Body;
use axum::http::HeaderValue;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use dossier::ids::{DocumentId, TraceId};
use serde::Deserialize;
use services::documents::open_document::{self, Delivery};
use services::documents::read_document;

use super::disposition::disposition;
use super::shelf::Shelf;
use crate::failure::Failure;
use crate::security::DOCUMENT_POLICY;

/// What the address of a content says besides naming it.
#[derive(Default, Deserialize)]
pub struct Look {
    look: Option<String>,
}

impl Look {
    /// The trace of the reading page that the content is shown in, if it names one.
    pub fn page(&self) -> Option<TraceId> {
        self.look.as_deref()?.parse().ok()
    }

    /// How the content is delivered to a browser that shows it.
    pub fn delivery(&self) -> Delivery {
        self.page().map_or(Delivery::Shown, Delivery::Inside)
    }
}

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

/// A content packed into it, by its number from 0.
///
/// # Errors
/// The page for a document that does not exist for this person.
pub async fn deliver_attachment(
    shelf: &Shelf,
    document: DocumentId,
    number: &str,
    look: &Look,
) -> Result<Response, Failure> {
    let Shelf { visit, dossier, .. } = shelf;
    let place = number.parse().map_err(|_| Failure::not_found(visit.locale))?;
    let page = look.page();
    let attachment = read_document::attachment(&visit.services, shelf.person(), *dossier, document, place, page).await;
    let attachment = attachment.map_err(|error| visit.fail(&error))?;
    let headers = [
        (CONTENT_TYPE, HeaderValue::from_static(attachment.format.media_type())),
        (CONTENT_DISPOSITION, HeaderValue::from_static("inline")),
        (CONTENT_SECURITY_POLICY, HeaderValue::from_static(DOCUMENT_POLICY)),
    ];
    Ok((headers, Body::from(attachment.content)).into_response())
}
