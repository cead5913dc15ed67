//! The layer around all transactions: the syntax of answers, an `OperationOutcome` for every error, the request's name
//! given back.

use axum::body::Body;
use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::failure::Failure;
use super::negotiation::{self, NotProducible};
use super::outcome::IssueType;
use super::reply::Unwritten;
use crate::codec::Syntax;

static REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// The longest name of a request that is given back.
const LONGEST_REQUEST_ID: usize = 128;

/// Around what answers with resources alone: what cannot be written as asked for is not done at all.
pub async fn resources(request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let wanted = negotiation::wanted(&parts);
    let request = Request::from_parts(parts, body);
    let name = request_id(&request);
    let response = if wanted == Err(NotProducible) {
        let words = "answers are written in application/fhir+json or application/fhir+xml, of FHIR version 4.0";
        Failure::new(StatusCode::NOT_ACCEPTABLE, IssueType::NotSupported, words).into_response()
    } else {
        next.run(request).await
    };
    finished(response, wanted.unwrap_or(Syntax::Json), name)
}

/// Around what answers with documents as they are; errors are in JSON where nothing else was asked for.
pub async fn documents(request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let wanted = negotiation::wanted(&parts).unwrap_or(Syntax::Json);
    let request = Request::from_parts(parts, body);
    let name = request_id(&request);
    finished(next.run(request).await, wanted, name)
}

fn request_id(request: &Request) -> Option<HeaderValue> {
    request.headers().get(&REQUEST_ID).filter(|name| name.len() <= LONGEST_REQUEST_ID).cloned()
}

fn finished(response: Response, syntax: Syntax, request_id: Option<HeaderValue>) -> Response {
    let response = if response.extensions().get::<Unwritten>().is_some() { response } else { explained(response) };
    let mut response = written(response, syntax);
    if let Some(request_id) = request_id {
        response.headers_mut().insert(REQUEST_ID.clone(), request_id);
    }
    // Nobody in between keeps health data.
    response.headers_mut().entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}

/// An error that does not come from a transaction: no such address, no such method, a broken request.
fn explained(response: Response) -> Response {
    let status = response.status();
    let failure = match status {
        StatusCode::NOT_FOUND => Failure::not_found(),
        StatusCode::METHOD_NOT_ALLOWED => Failure::new(status, IssueType::NotSupported, "not done with this here"),
        StatusCode::UNAUTHORIZED => Failure::new(status, IssueType::Login, "a token that counts is needed"),
        StatusCode::FORBIDDEN => Failure::new(status, IssueType::Forbidden, "the token is not for this"),
        status if status.is_client_error() => Failure::new(status, IssueType::Structure, "the request cannot be read"),
        status if status.is_server_error() => Failure::new(status, IssueType::Exception, "this did not work"),
        _ => return response,
    };
    let mut explained = failure.into_response();
    for name in [header::ALLOW, header::WWW_AUTHENTICATE, header::RETRY_AFTER] {
        if let Some(value) = response.headers().get(&name) {
            explained.headers_mut().insert(name, value.clone());
        }
    }
    explained
}

fn written(mut response: Response, syntax: Syntax) -> Response {
    let Some(Unwritten(resource)) = response.extensions_mut().remove::<Unwritten>() else { return response };
    let text = syntax.write(&resource);
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(syntax.media_type()));
    headers.remove(header::CONTENT_LENGTH);
    *response.body_mut() = Body::from(text);
    response
}
