//! Documents that belong together: what was sent at once, and folders (IHE ITI TF-3, 4.2.3.3 and 4.2.3.4).

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::entry::{Bounded, Bounds, Concept, EntryError, Identifier, Moment, Party};
use crate::ids::{DocumentId, ListId};

/// A list of documents in one record. Once filed it is never changed; only what is destroyed leaves it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DocumentList {
    /// Which.
    pub id: ListId,
    /// What it is.
    pub kind: ListKind,
    /// What its sender says of it.
    pub about: ListAbout,
    /// When it was filed.
    pub filed_at: Timestamp,
    /// The documents in it.
    pub documents: Vec<DocumentId>,
    /// The folders in it; a folder has none.
    pub folders: Vec<ListId>,
}

/// What a list is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ListKind {
    /// What was sent at once (`SubmissionSet`).
    SubmissionSet,
    /// What somebody put together (Folder).
    Folder,
}

/// What the sender of a list says of it.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListAbout {
    /// Names the list in all the world (uniqueId).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unique_id: Option<Identifier>,
    /// Names this entry (entryUUID).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entry_uuid: Option<Uuid>,
    /// The system it comes from (sourceId).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_id: Option<String>,
    /// One line (title).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Free text (comments).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comments: Option<String>,
    /// What it is about (contentTypeCode of a submission set, codeList of a folder).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub designations: Vec<Concept>,
    /// Who sent it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub authors: Vec<Party>,
    /// Whom it is meant for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub intended_recipients: Vec<Party>,
    /// When it was sent (submissionTime), or put together.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<Moment>,
}

impl ListAbout {
    /// Checks that it stays within bounds.
    ///
    /// # Errors
    /// The first thing that is too much, or not written as it must be.
    pub fn check(&self) -> Result<(), EntryError> {
        let bounds = &mut Bounds::new();
        self.unique_id.check("unique_id", bounds)?;
        self.source_id.check("source_id", bounds)?;
        self.title.check("title", bounds)?;
        bounds.prose("comments", self.comments.as_deref())?;
        self.designations.check("designations", bounds)?;
        self.authors.check("authors", bounds)?;
        self.intended_recipients.check("intended_recipients", bounds)
    }
}

impl DocumentList {
    /// What is left of the list for somebody who may see these documents of it and no others: nothing where that is
    /// none. Its words may tell of what is missing, so they are there only when nothing is.
    #[must_use]
    pub fn of_what_is_seen(mut self, sees: impl Fn(DocumentId) -> bool) -> Option<Self> {
        let all = self.documents.len();
        self.documents.retain(|&document| sees(document));
        if self.documents.len() < all {
            let ListAbout { unique_id, entry_uuid, source_id, date, .. } = self.about;
            self.about = ListAbout { unique_id, entry_uuid, source_id, date, ..ListAbout::default() };
        }
        (!self.documents.is_empty()).then_some(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_tells_nothing_of_what_is_not_seen() {
        let [one, other] = [1, 2].map(|number| DocumentId::new(Uuid::from_u128(number)));
        let said = |text: &str| Some(text.to_owned());
        let list = DocumentList {
            id: ListId::new(Uuid::from_u128(9)),
            kind: ListKind::Folder,
            about: ListAbout {
                title: said("Séropositivité"),
                comments: said("suivi"),
                designations: vec![Concept { text: said("Suivi VIH"), codings: Vec::new() }],
                ..ListAbout::default()
            },
            filed_at: Timestamp::UNIX_EPOCH,
            documents: vec![one, other],
            folders: Vec::new(),
        };
        assert!(list.clone().of_what_is_seen(|_| true).unwrap() == list);
        let rest = list.clone().of_what_is_seen(|document| document == other).unwrap();
        assert_eq!(rest.documents, [other]);
        assert!(rest.about == ListAbout::default(), "nor by what it is about, nor by who wrote it");
        assert!(list.of_what_is_seen(|_| false).is_none());
    }
}
