//! What a clinical document says of itself at its beginning, for ITI-106: the attributes are in there already.

mod cda;
mod composition;

use dossier::document::DocumentEntry;

pub use cda::read as of_cda;
pub use composition::read as of_fhir;

use super::subject::Subject;

/// The attributes of a document, by its own words.
pub struct Header {
    /// Whom it is about.
    pub subject: Option<Subject>,
    /// What systems see.
    pub entry: DocumentEntry,
    /// Its title.
    pub title: Option<String>,
}
