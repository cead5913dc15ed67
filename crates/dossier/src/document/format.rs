//! The formats a document may have.

use serde::{Deserialize, Serialize};

/// An accepted format of content. What is not listed is refused when it is filed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// PDF, PDF/A included.
    Pdf,
    /// JPEG image.
    Jpeg,
    /// PNG image.
    Png,
    /// Plain text in UTF-8.
    Text,
    /// A clinical document of HL7: CDA, release 2, in XML.
    Cda,
    /// A document bundle of HL7 FHIR in JSON.
    #[serde(rename = "fhir-json")]
    FhirJson,
    /// A document bundle of HL7 FHIR in XML.
    #[serde(rename = "fhir-xml")]
    FhirXml,
}

impl Format {
    /// All of them.
    pub const ALL: [Self; 7] = [Self::Pdf, Self::Jpeg, Self::Png, Self::Text, Self::Cda, Self::FhirJson, Self::FhirXml];

    /// The media type sent with the content.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Text => "text/plain; charset=utf-8",
            Self::Cda => "application/xml",
            Self::FhirJson => "application/fhir+json",
            Self::FhirXml => "application/fhir+xml",
        }
    }

    /// The ending of a downloaded file's name.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::Text => "txt",
            Self::Cda | Self::FhirXml => "xml",
            Self::FhirJson => "json",
        }
    }

    /// Whether a browser shows the bytes themselves to a person. Markup is never handed to a browser to be shown: it
    /// is drawn from its text, or saved as a file.
    pub const fn is_shown_by_browsers(self) -> bool {
        matches!(self, Self::Pdf | Self::Jpeg | Self::Png | Self::Text)
    }

    /// The format that a declared media type claims, if it claims one of ours. XML and JSON in general claim nothing:
    /// only the bytes say what is in them.
    pub fn claimed(media_type: &str) -> Option<Self> {
        match media_type.split(';').next().map(str::trim) {
            Some("application/pdf") => Some(Self::Pdf),
            Some("image/jpeg") => Some(Self::Jpeg),
            Some("image/png") => Some(Self::Png),
            Some("text/plain") => Some(Self::Text),
            Some("application/fhir+json") => Some(Self::FhirJson),
            Some("application/fhir+xml") => Some(Self::FhirXml),
            _ => None,
        }
    }
}
