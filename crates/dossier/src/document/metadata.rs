//! What is known about a document besides its content.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Confidentiality, DocumentEntry, Format, Kind};
use crate::access::DocumentFacts;
use crate::ids::{DocumentId, HolderId, ProfessionalId};
use crate::lifecycle::term_after;

/// The longest title, in characters.
pub const TITLE_LIMIT: usize = 120;

/// What the person filing a document says about it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Metadata {
    /// One line, as it appears in lists.
    pub title: String,
    /// « Type de document ».
    pub kind: Kind,
    /// The day of the care the document is about.
    pub care_date: Date,
    /// Proposed by a professional, set by the holder.
    pub confidentiality: Confidentiality,
    /// How long it is kept.
    pub retention: Retention,
}

/// What is wrong with the metadata of a document to be filed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MetadataError {
    /// No title.
    #[error("the title is missing")]
    TitleMissing,
    /// A title over [`TITLE_LIMIT`].
    #[error("the title is longer than 120 characters")]
    TitleTooLong,
    /// Care in the future.
    #[error("the date of care lies in the future")]
    CareInFuture,
}

impl Metadata {
    /// Checks what a form cannot: the title is a line of its own, and care is not announced but given.
    pub fn check(&self, today: Date) -> Result<(), MetadataError> {
        let length = self.title.trim().chars().count();
        match () {
            () if length == 0 => Err(MetadataError::TitleMissing),
            () if length > TITLE_LIMIT || self.title.contains(char::is_control) => Err(MetadataError::TitleTooLong),
            () if self.care_date > today => Err(MetadataError::CareInFuture),
            () => Ok(()),
        }
    }
}

/// How long a document is kept (seed 000; social security code, art. 60quater §5bis).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Retention {
    /// Ten years from filing.
    #[default]
    TenYears,
    /// For life, if the holder agrees; until then, ten years.
    LifelongProposed,
    /// Until the end of this day, if the holder agrees; until then, ten years.
    ShorterProposed(Date),
}

/// Who wrote a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Author {
    /// The holder: the document lies in the « Espace personnel » and is visibly the patient's own.
    Holder(HolderId),
    /// Who acts for the holder by law; it lies in the holder's space too.
    Representative(HolderId),
    /// Who assists the holder; it lies in the holder's space too.
    Assistant(HolderId),
    /// A professional, who can always read it again.
    Professional(ProfessionalId),
}

/// A document as it appears in a list: everything but the content.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Envelope {
    /// This version.
    pub id: DocumentId,
    /// What was said about it.
    pub metadata: Metadata,
    /// Who wrote it.
    pub author: Author,
    /// The author's name at the time of filing.
    pub author_name: String,
    /// Practice or institution, empty for a holder.
    pub author_organisation: String,
    /// When it was filed.
    pub filed_at: Timestamp,
    /// What the content was found to be.
    pub format: Format,
    /// Content length in bytes.
    pub size: u64,
    /// SHA-256 of the content.
    pub sha256: [u8; 32],
    /// The version this one replaces; that one stays reachable (feature D6).
    pub replaces: Option<DocumentId>,
    /// What the system that filed it says of it; none for what was filed in the portal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entry: Option<DocumentEntry>,
}

impl Envelope {
    /// The part of it that access is decided on, as it was filed.
    pub fn facts(&self) -> DocumentFacts {
        DocumentFacts {
            id: self.id,
            category: self.metadata.kind.category(),
            confidentiality: self.metadata.confidentiality,
            author: self.author,
            announced_until: None,
            kept_until: Some(term_after(self.filed_at)),
        }
    }
}
