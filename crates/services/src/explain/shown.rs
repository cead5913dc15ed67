//! Documents by their titles, for whoever may see them.

use dossier::access::{Act, DocumentFacts};
use dossier::ids::DocumentId;
use jiff::Timestamp;

use crate::Error;
use crate::case::Case;

/// A document, in an explanation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Title {
    /// Which.
    pub id: DocumentId,
    /// Its title.
    pub title: String,
}

/// A document that the asking person may see.
pub(super) struct Shown {
    /// As it was filed, before anything was provided for it.
    pub(super) filed: DocumentFacts,
    /// How it is named.
    pub(super) title: Title,
}

/// The documents of the case that were there at that moment and that its person may see now, the newest first.
pub(super) fn shown(case: &Case, then: Timestamp) -> Result<Vec<Shown>, Error> {
    let mut all = Vec::new();
    for document in &case.documents {
        let Some(filed) = document.facts_as_of(&[], then) else { continue };
        let Ok(permit) = case.may(Act::ConsultDocument(document.facts())) else { continue };
        let title = Title { id: filed.id, title: document.open(&permit)?.metadata.title.clone() };
        all.push(Shown { filed, title });
    }
    Ok(all)
}
