//! What the address of a page names.

use axum::extract::{FromRequestParts, Path};
use axum::http::request::Parts;
use serde::de::DeserializeOwned;

use crate::failure::Failure;
use crate::locale::Locale;
use crate::portal::Portal;

/// The identifiers in an address. One that cannot be any answers like a page that does not exist.
pub struct Named<T>(pub T);

impl<T: DeserializeOwned + Send> FromRequestParts<Portal> for Named<T> {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, portal: &Portal) -> Result<Self, Failure> {
        let Ok(Path(named)) = Path::<T>::from_request_parts(parts, portal).await else {
            return Err(Failure::not_found(Locale::negotiate(&parts.headers)));
        };
        Ok(Self(named))
    }
}
