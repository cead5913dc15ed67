//! What a form sends and what an address asks for. Whoever tampers with them is answered by our own pages.

use axum::extract::rejection::{FormRejection, QueryRejection};
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::StatusCode;
use axum::http::request::Parts;
use serde::de::DeserializeOwned;

use crate::error_page::Mishap;
use crate::failure::Failure;
use crate::locale::Locale;
use crate::portal::Portal;

/// The fields of a form.
pub struct Form<T>(pub T);

impl<T: DeserializeOwned> FromRequest<Portal> for Form<T> {
    type Rejection = Failure;

    async fn from_request(request: Request, portal: &Portal) -> Result<Self, Failure> {
        let locale = Locale::negotiate(request.headers());
        let read = axum::Form::from_request(request, portal).await;
        read.map(|axum::Form(fields)| Self(fields))
            .map_err(|rejection: FormRejection| Failure::Page(locale, mishap(rejection.status())))
    }
}

/// The part of an address after the question mark.
pub struct Query<T>(pub T);

impl<T: DeserializeOwned> FromRequestParts<Portal> for Query<T> {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, portal: &Portal) -> Result<Self, Failure> {
        let read = axum::extract::Query::from_request_parts(parts, portal).await;
        read.map(|axum::extract::Query(asked)| Self(asked)).map_err(|rejection: QueryRejection| {
            Failure::Page(Locale::negotiate(&parts.headers), mishap(rejection.status()))
        })
    }
}

fn mishap(status: StatusCode) -> Mishap {
    if status == StatusCode::PAYLOAD_TOO_LARGE { Mishap::TooLarge } else { Mishap::Malformed }
}
