//! Forms of clients: one of each parameter, the unknown ignored (RFC 6749, section 3.2).

use axum::Form;
use axum::extract::{FromRequest, Request};
use serde::de::DeserializeOwned;

use crate::failure::Failure;

/// A form read.
pub struct Sent<T>(pub T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Sent<T> {
    type Rejection = Failure;

    async fn from_request(request: Request, state: &S) -> Result<Self, Failure> {
        match Form::from_request(request, state).await {
            Ok(Form(form)) => Ok(Self(form)),
            // What was sent may hold a secret: it is not repeated.
            Err(_) => Err(Failure::Request(
                "the parameters must be sent once each, as application/x-www-form-urlencoded".to_owned(),
            )),
        }
    }
}
