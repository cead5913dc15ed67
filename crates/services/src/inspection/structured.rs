//! Whether a text is a document of HL7: CDA, or a FHIR document bundle in JSON or XML.

use dossier::document::Format;

use super::InspectionError;
use super::fhir::{self, JsonError};
use super::xml::{self, Space, XmlError};

/// The format, where the bytes are of one of these; none where they are something else.
///
/// # Errors
/// When they set out to be one of these and may not be filed.
pub(super) fn identify(content: &[u8]) -> Result<Option<Format>, InspectionError> {
    // Marks of UTF-16, with a tag after them.
    if content.starts_with(b"\xFF\xFE<\0") || content.starts_with(b"\xFE\xFF\0<") {
        return Err(InspectionError::Encoding);
    }
    let Ok(text) = std::str::from_utf8(content) else {
        return if content.starts_with(b"<?xml") { Err(InspectionError::Encoding) } else { Ok(None) };
    };
    let text = unmarked(text);
    match text.trim_start().chars().next() {
        Some('<') => in_xml(text),
        Some('{') if text.contains("\"resourceType\"") => in_json(text),
        _ => Ok(None),
    }
}

/// Without the mark that some programs put before UTF-8.
pub(crate) fn unmarked(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

fn in_xml(text: &str) -> Result<Option<Format>, InspectionError> {
    let (space, name) = match xml::outermost(text) {
        Some((space @ (Space::Hl7 | Space::Fhir), name)) => (space, name),
        // Any other markup is refused; what only begins like it is a text.
        Some(_) if xml::parse(text).is_ok() => return Err(InspectionError::UnknownFormat),
        _ => return Ok(None),
    };
    let outermost = xml::parse(text).map_err(|error| match error {
        XmlError::Malformed => InspectionError::Damaged,
        XmlError::Entities => InspectionError::Entities,
        XmlError::Encoding => InspectionError::Encoding,
        XmlError::TooIntricate => InspectionError::TooIntricate,
    })?;
    match space {
        Space::Hl7 if name == "ClinicalDocument" => Ok(Some(Format::Cda)),
        Space::Fhir if fhir::from_xml(outermost).is_document() => Ok(Some(Format::FhirXml)),
        _ => Err(InspectionError::NotADocument),
    }
}

fn in_json(text: &str) -> Result<Option<Format>, InspectionError> {
    match fhir::from_json(text) {
        Ok(resource) if resource.is_document() => Ok(Some(Format::FhirJson)),
        Ok(_) => Err(InspectionError::NotADocument),
        Err(JsonError::Malformed) => Err(InspectionError::Damaged),
        Err(JsonError::TooIntricate) => Err(InspectionError::TooIntricate),
    }
}
