//! FHIR in JSON and in XML, both ways over one tree of elements.
//!
//! What comes in may be hostile: depth, number of parts and size are bounded, duplicate keys, document types and
//! entities refused. Numbers stay as they are written.

pub(crate) mod bounds;
mod error;
mod json;
mod narrative;
mod path;
pub mod primitive;
mod structure;
mod xml;

use crate::element::Element;

pub use error::{CodecError, Fault};
pub(crate) use xml::character;

/// How a resource is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Syntax {
    /// `application/fhir+json`
    Json,
    /// `application/fhir+xml`
    Xml,
}

impl Syntax {
    /// The media type sent with it.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Json => "application/fhir+json; charset=utf-8",
            Self::Xml => "application/fhir+xml; charset=utf-8",
        }
    }

    /// Reads one resource.
    ///
    /// # Errors
    /// Where it is not well-formed, beyond the bounds, or not what FHIR R4 knows; names the element at fault.
    pub fn read(self, bytes: &[u8]) -> Result<Element, CodecError> {
        let text = std::str::from_utf8(bytes).map_err(|_| CodecError::whole(Fault::Charset))?;
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        match self {
            Self::Json => json::read(text),
            Self::Xml => xml::read(text),
        }
    }

    /// Writes one resource.
    pub fn write(self, resource: &Element) -> String {
        match self {
            Self::Json => json::write(resource),
            Self::Xml => xml::write(resource),
        }
    }
}

#[cfg(test)]
mod tests;
