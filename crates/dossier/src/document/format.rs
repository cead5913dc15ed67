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
}

impl Format {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Pdf, Self::Jpeg, Self::Png, Self::Text];

    /// The media type sent with the content.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Text => "text/plain; charset=utf-8",
        }
    }

    /// The ending of a downloaded file's name.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::Text => "txt",
        }
    }

    /// The format that a file's name or declared media type claims, if it claims one of ours.
    pub fn claimed(media_type: &str) -> Option<Self> {
        match media_type.split(';').next().map(str::trim) {
            Some("application/pdf") => Some(Self::Pdf),
            Some("image/jpeg") => Some(Self::Jpeg),
            Some("image/png") => Some(Self::Png),
            Some("text/plain") => Some(Self::Text),
            _ => None,
        }
    }
}
