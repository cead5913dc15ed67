//! What a system sends at once (IHE ITI-65, ITI-105, ITI-41).

use dossier::document::DocumentEntry;
use dossier::document::entry::RelationKind;
use dossier::document::list::ListAbout;
use dossier::ids::{DocumentId, ListId};

use crate::Error;
use crate::documents::file_document::Filing;

/// Documents sent at once, for one record. All of it is filed, or nothing.
pub struct Submission {
    /// What is said of the whole.
    pub set: ListAbout,
    /// The new documents, at least one.
    pub documents: Vec<Submitted>,
    /// Folders put together for them.
    pub folders: Vec<Folder>,
    /// Documents of the record that the set names besides.
    pub named: Vec<DocumentId>,
}

/// A new document, as a system sends it.
pub struct Submitted {
    /// What people see of it, its content, and the document it replaces. The level is that of the entry's labels, where
    /// they name one.
    pub filing: Filing,
    /// What systems say of it. Its relations and its hash are filled in when it is filed.
    pub entry: DocumentEntry,
    /// What it is to other documents.
    pub relations: Vec<(RelationKind, Named)>,
    /// The length of the content, if the sender says it.
    pub size: Option<u64>,
    /// SHA-1 of the content, if the sender says it.
    pub sha1: Option<[u8; 20]>,
}

/// A document that a submission names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Named {
    /// The one at this place of the same submission.
    Here(usize),
    /// One that is in the record already.
    Filed(DocumentId),
}

/// A folder sent with documents.
pub struct Folder {
    /// What is said of it.
    pub about: ListAbout,
    /// The documents in it, at least one.
    pub documents: Vec<Named>,
}

/// What a submission has become, each in the order in which it was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provided {
    /// The documents.
    pub documents: Vec<DocumentId>,
    /// The submission set.
    pub set: ListId,
    /// The folders.
    pub folders: Vec<ListId>,
}

/// Why nothing of a submission was filed.
#[derive(Debug, thiserror::Error)]
#[error("{error}")]
pub struct ProvideError {
    /// The place of the document at fault, where it is one.
    pub document: Option<usize>,
    /// What is wrong.
    pub error: Error,
}

impl ProvideError {
    pub(super) fn at(document: usize) -> impl Fn(Error) -> Self {
        move |error| Self { document: Some(document), error }
    }
}

impl From<Error> for ProvideError {
    fn from(error: Error) -> Self {
        Self { document: None, error }
    }
}

impl From<ProvideError> for Error {
    fn from(error: ProvideError) -> Self {
        error.error
    }
}

/// What is wrong with a submission as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SubmissionError {
    /// Nothing to be filed.
    #[error("a submission has at least one new document")]
    NoDocument,
    /// More than [`LIST_LIMIT`](dossier::document::entry::LIST_LIMIT) of one thing.
    #[error("a submission has at most 64 documents, folders and members of each")]
    TooMany,
    /// A folder without a document.
    #[error("a folder has at least one document")]
    EmptyFolder,
    /// A place at which no document is, or that of the document itself.
    #[error("a document is named that is not in the submission")]
    NoSuchDocument,
    /// Two documents replace the same one.
    #[error("two documents replace the same one")]
    ReplacedTwice,
}
