//! What can be told of a submission from itself: counts, places, names used twice.

use std::collections::HashSet;

use dossier::document::entry::{Identifier, LIST_LIMIT};
use dossier::document::list::ListAbout;
use dossier::ids::DocumentId;
use uuid::Uuid;

use super::submission::{Named, Submission, SubmissionError};
use crate::Problem;

/// Checks it. Nothing of a record is needed for that, so nothing of one is told.
pub(super) fn check(submission: &Submission) -> Result<(), Problem> {
    counts(submission)?;
    places(submission)?;
    replacements(submission)?;
    let mut names = HashSet::new();
    // A name is for one thing only, within one submission too (XDSRegistryDuplicateUniqueIdInMessage).
    if identifiers(submission).all(|name| names.insert(name)) { Ok(()) } else { Err(Problem::DuplicateIdentifier) }
}

fn counts(submission: &Submission) -> Result<(), SubmissionError> {
    if submission.documents.is_empty() {
        return Err(SubmissionError::NoDocument);
    }
    if submission.folders.iter().any(|folder| folder.documents.is_empty()) {
        return Err(SubmissionError::EmptyFolder);
    }
    let relations = submission.documents.iter().map(|document| document.relations.len());
    let members = submission.folders.iter().map(|folder| folder.documents.len());
    let all = [submission.documents.len(), submission.folders.len(), submission.named.len()].into_iter();
    let most = all.chain(relations).chain(members).max().unwrap_or(0);
    if most <= LIST_LIMIT { Ok(()) } else { Err(SubmissionError::TooMany) }
}

fn places(submission: &Submission) -> Result<(), SubmissionError> {
    let is_there = |named: &Named| match named {
        Named::Here(place) => *place < submission.documents.len(),
        Named::Filed(_) => true,
    };
    let members = submission.folders.iter().flat_map(|folder| &folder.documents);
    let mut related = submission.documents.iter().enumerate().flat_map(|(place, document)| {
        document.relations.iter().map(move |(_, named)| (named, *named == Named::Here(place)))
    });
    let is_right = members.clone().all(is_there) && related.all(|(named, is_itself)| is_there(named) && !is_itself);
    if is_right { Ok(()) } else { Err(SubmissionError::NoSuchDocument) }
}

fn replacements(submission: &Submission) -> Result<(), SubmissionError> {
    let mut seen = HashSet::new();
    let mut replaced = submission.documents.iter().filter_map(|document| document.filing.replaces);
    if replaced.all(|old| seen.insert(old)) { Ok(()) } else { Err(SubmissionError::ReplacedTwice) }
}

/// The documents of the record that it names, each once, besides those it replaces.
pub(super) fn named_documents(submission: &Submission) -> Vec<DocumentId> {
    let related = submission.documents.iter().flat_map(|document| document.relations.iter().map(|(_, named)| *named));
    let members = submission.folders.iter().flat_map(|folder| folder.documents.iter().copied());
    let filed = related.chain(members).filter_map(|named| match named {
        Named::Filed(document) => Some(document),
        Named::Here(_) => None,
    });
    let mut seen = HashSet::new();
    filed.chain(submission.named.iter().copied()).filter(|document| seen.insert(*document)).collect()
}

/// Every name that its sender gives to something in it.
pub(super) fn identifiers(submission: &Submission) -> impl Iterator<Item = Identifier> + '_ {
    let of_documents = submission.documents.iter().map(|one| (&one.entry.master_identifier, one.entry.entry_uuid));
    let lists = std::iter::once(&submission.set).chain(submission.folders.iter().map(|folder| &folder.about));
    let of_lists = lists.map(|about: &ListAbout| (&about.unique_id, about.entry_uuid));
    of_documents.chain(of_lists).flat_map(|(unique, entry)| unique.iter().map(bare).chain(entry.map(of_uuid)))
}

/// The kind is no part of the name.
fn bare(identifier: &Identifier) -> Identifier {
    Identifier { kind: None, ..identifier.clone() }
}

fn of_uuid(uuid: Uuid) -> Identifier {
    Identifier { system: Some("urn:ietf:rfc:3986".to_owned()), value: format!("urn:uuid:{uuid}"), kind: None }
}
