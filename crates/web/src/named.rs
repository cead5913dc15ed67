//! What the address of a page names.

use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::request::Parts;
use serde::de::DeserializeOwned;
use serde::de::value::{Error, SeqDeserializer, StrDeserializer};

use crate::failure::Failure;
use crate::holder_side::RECORD;
use crate::locale::Locale;
use crate::portal::Portal;

/// The identifiers in an address, but for whose record is open: that is [`HolderSide`](crate::holder_side::HolderSide)'s.
/// One that cannot be any answers like a page that does not exist.
pub struct Named<T>(pub T);

impl<T: DeserializeOwned + Send> FromRequestParts<Portal> for Named<T> {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, portal: &Portal) -> Result<Self, Failure> {
        let named = RawPathParams::from_request_parts(parts, portal).await.ok();
        let named =
            named.and_then(|named| parse(named.iter().filter(|(name, _)| *name != RECORD).map(|(_, value)| value)));
        named.map(Self).ok_or_else(|| Failure::not_found(Locale::negotiate(&parts.headers)))
    }
}

fn parse<'a, T: DeserializeOwned>(values: impl Iterator<Item = &'a str>) -> Option<T> {
    let values: Vec<&str> = values.collect();
    match values.as_slice() {
        [one] => T::deserialize(StrDeserializer::<Error>::new(one)).ok(),
        several => T::deserialize(SeqDeserializer::<_, Error>::new(several.iter().copied())).ok(),
    }
}
