//! Contents as they are sent: bytes in base64, or a document of FHIR itself.

use base64::Engine as _;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use bytes::Bytes;

use super::place::Place;
use crate::codec::Syntax;
use crate::http::failure::Failure;
use crate::http::negotiation;
use crate::http::outcome::IssueType;

/// Padding at the end may be missing, as some systems leave it out.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// The bytes of an element in base64.
///
/// # Errors
/// When they are none, or not in base64.
pub fn decoded(data: &Place) -> Result<Bytes, Failure> {
    let text = data.value();
    let bytes = if text.bytes().any(|byte| byte.is_ascii_whitespace()) {
        BASE64.decode(text.split_ascii_whitespace().collect::<String>())
    } else {
        BASE64.decode(text)
    };
    match bytes {
        Ok(bytes) if !bytes.is_empty() => Ok(bytes.into()),
        _ => Err(data.wrong(IssueType::Value, "not base64, or empty")),
    }
}

/// The content that an entry of a submission holds, for an attachment of this media type.
///
/// # Errors
/// When it is neither a `Binary` of this type nor a document of FHIR.
pub fn content(resource: &Place, media_type: &Place) -> Result<Bytes, Failure> {
    match resource.element.kind().name.as_str() {
        "Binary" => {
            let said = resource.required("contentType")?;
            if essence(said.value()) != essence(media_type.value()) {
                let words = "another type than the DocumentReference says";
                return Err(said.wrong(IssueType::Invariant, words));
            }
            decoded(&resource.required("data")?)
        }
        _ if resource.text("type") == Some("document") => {
            let syntax = negotiation::syntax(media_type.value());
            let words = "a document of FHIR is application/fhir+json or application/fhir+xml";
            let syntax = syntax.ok_or_else(|| media_type.wrong(IssueType::Invariant, words))?;
            Ok(syntax.write(resource.element).into())
        }
        _ => Err(resource.wrong(IssueType::Invariant, "neither a Binary nor a Bundle of type document")),
    }
}

/// A media type without its parameters.
fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// Whether a content of this type is a resource by itself, and in which syntax.
pub fn is_resource(media_type: &str) -> Option<Syntax> {
    match essence(media_type).as_str() {
        "application/fhir+json" => Some(Syntax::Json),
        "application/fhir+xml" => Some(Syntax::Xml),
        _ => None,
    }
}
