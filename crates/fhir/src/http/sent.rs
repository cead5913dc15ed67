//! A resource that was sent.

use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{FromRequest, Request};
use axum::http::StatusCode;

use super::failure::Failure;
use super::negotiation;
use super::outcome::IssueType;
use crate::codec::Syntax;
use crate::element::Element;

/// Larger bodies than this, in bytes, are read off the async threads.
const LARGE: usize = 128 * 1024;

/// The resource in a request's body, and the syntax it was in.
pub struct Sent(pub Element, pub Syntax);

impl<S: Send + Sync> FromRequest<S> for Sent {
    type Rejection = Failure;

    async fn from_request(request: Request, state: &S) -> Result<Self, Failure> {
        let unsupported = || {
            let words = "a body is in application/fhir+json or application/fhir+xml, in UTF-8, of FHIR version 4.0";
            Failure::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, IssueType::NotSupported, words)
        };
        let syntax = negotiation::of_body(request.headers()).ok_or_else(unsupported)?;
        let bytes = Bytes::from_request(request, state).await.map_err(|error| unread(&error))?;
        Ok(Self(read(syntax, bytes).await?, syntax))
    }
}

async fn read(syntax: Syntax, bytes: Bytes) -> Result<Element, Failure> {
    if bytes.len() < LARGE {
        return Ok(syntax.read(&bytes)?);
    }
    let reading = tokio::task::spawn_blocking(move || syntax.read(&bytes));
    reading.await.map_err(|_| Failure::fault())?.map_err(Failure::from)
}

/// A body that is too large, or broke off.
pub fn unread(error: &BytesRejection) -> Failure {
    match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => {
            Failure::new(StatusCode::PAYLOAD_TOO_LARGE, IssueType::TooLong, "the body is larger than is taken here")
        }
        status => Failure::new(status, IssueType::Structure, "the body could not be read"),
    }
}
