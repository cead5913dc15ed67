//! Names inside a submission: `urn:uuid:…` for what is in it, ids and addresses for what is filed already.

use std::cell::RefCell;
use std::collections::HashMap;

use dossier::document::entry::RelationKind;
use dossier::ids::{DocumentId, DossierId};
use services::exchange::Named;

use super::entries::{Entries, Entry};
use crate::http::failure::Failure;
use crate::http::outcome::IssueType;
use crate::mapping::document_reference::RelationCode;
use crate::mapping::ids;
use crate::mapping::place::Place;

/// What the names lead to.
pub struct Resolver<'s, 'b> {
    documents: HashMap<&'b str, usize>,
    contents: HashMap<&'b str, &'s Place<'b>>,
    folders: Vec<&'b str>,
    unused: RefCell<HashMap<&'b str, &'s Place<'b>>>,
    dossier: DossierId,
    base: &'s str,
}

impl<'s, 'b> Resolver<'s, 'b> {
    /// Over these entries, for this record.
    pub fn new(entries: &'s Entries<'b>, dossier: DossierId, base: &'s str) -> Self {
        let named = |entry: &'s Entry<'b>| Some((entry.full_url?, &entry.resource));
        let contents: HashMap<_, _> = entries.contents.iter().filter_map(named).collect();
        let documents = entries.documents.iter().enumerate();
        Self {
            documents: documents.filter_map(|(place, entry)| Some((entry.full_url?, place))).collect(),
            unused: RefCell::new(contents.clone()),
            contents,
            folders: entries.folders.iter().filter_map(|entry| entry.full_url).collect(),
            dossier,
            base,
        }
    }

    /// The content that an attachment's address leads to, for one document only.
    pub fn content(&self, url: &Place) -> Result<&'s Place<'b>, Failure> {
        let found = self.contents.get(url.value()).copied();
        let words = "the address of a content is the fullUrl of a Binary, or of a document, in the submission";
        let found = found.ok_or_else(|| url.wrong(IssueType::Invariant, words))?;
        if self.unused.borrow_mut().remove(url.value()).is_none() {
            return Err(url.wrong(IssueType::Invariant, "two documents have the same content"));
        }
        Ok(found)
    }

    /// Checks that each content is some document's.
    pub fn check_all_used(&self) -> Result<(), Failure> {
        match self.unused.borrow().values().next() {
            None => Ok(()),
            Some(left) => Err(left.wrong(IssueType::Invariant, "no DocumentReference is about this content")),
        }
    }

    /// The document that a reference leads to, here or filed.
    pub fn named(&self, reference: &Place) -> Result<Named, Failure> {
        let address = reference.required("reference")?;
        match self.documents.get(address.value()) {
            Some(place) => Ok(Named::Here(*place)),
            None => self.filed_at(&address).map(Named::Filed),
        }
    }

    /// The document, filed already, that a reference leads to.
    pub fn filed(&self, reference: &Place) -> Result<DocumentId, Failure> {
        self.filed_at(&reference.required("reference")?)
    }

    /// The document that a change goes to.
    pub fn patched(&self, entry: &Entry) -> Result<DocumentId, Failure> {
        self.document(entry.url).ok_or_else(|| nowhere(&entry.resource))
    }

    /// The documents that are filed already and named by the set; what is new must all be named.
    pub fn set(&self, items: &[Place]) -> Result<Vec<DocumentId>, Failure> {
        let mut filed = Vec::new();
        for item in items {
            let address = item.required("reference")?;
            let is_here = self.documents.contains_key(address.value()) || self.folders.contains(&address.value());
            if !is_here {
                filed.push(self.filed_at(&address)?);
            }
        }
        Ok(filed)
    }

    fn filed_at(&self, address: &Place) -> Result<DocumentId, Failure> {
        self.document(address.value()).ok_or_else(|| nowhere(address))
    }

    /// A document of this record; one of another is none.
    fn document(&self, address: &str) -> Option<DocumentId> {
        let local = address.strip_prefix(self.base).map_or(address, |rest| rest.trim_start_matches('/'));
        let (dossier, document) = ids::document(local.strip_prefix("DocumentReference/")?)?;
        (dossier == self.dossier).then_some(document)
    }
}

/// The same as for a document that is not there, or not to be seen.
fn nowhere(place: &Place) -> Failure {
    Failure::not_open().at(place.path())
}

/// What a relation is to the acts; nothing for taking another's place, which the filing itself says.
pub const fn kind(code: RelationCode) -> Option<RelationKind> {
    match code {
        RelationCode::Replaces => None,
        RelationCode::Transforms => Some(RelationKind::Transforms),
        RelationCode::Signs => Some(RelationKind::Signs),
        RelationCode::Appends => Some(RelationKind::Appends),
    }
}
