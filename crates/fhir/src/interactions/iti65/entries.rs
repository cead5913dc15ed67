//! The entries of a submission, each as what it is. There is no other kind.

use crate::http::failure::Failure;
use crate::http::outcome::IssueType;
use crate::mapping::list::TYPES;
use crate::mapping::place::Place;

/// All entries, sorted.
pub struct Entries<'b> {
    /// The submission set.
    pub set: Entry<'b>,
    /// The new documents.
    pub documents: Vec<Entry<'b>>,
    /// Their contents.
    pub contents: Vec<Entry<'b>>,
    /// Folders.
    pub folders: Vec<Entry<'b>>,
    /// Changes to documents that are there.
    pub patches: Vec<Entry<'b>>,
    /// What each entry is, in the order of the bundle.
    pub order: Vec<Part>,
}

/// What an entry is, and at which place among those.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The submission set.
    Set,
    /// A new document.
    Document(usize),
    /// A content.
    Content(usize),
    /// A folder.
    Folder(usize),
    /// A change.
    Patch(usize),
}

/// One entry.
pub struct Entry<'b> {
    /// The name that others in the bundle call it by.
    pub full_url: Option<&'b str>,
    /// The address of its request.
    pub url: &'b str,
    /// Its resource.
    pub resource: Place<'b>,
}

impl<'b> Entries<'b> {
    /// Sorts them.
    ///
    /// # Errors
    /// For an entry that has no place in a submission, a second set, or two entries of one name.
    pub fn sort(bundle: &Place<'b>) -> Result<Self, Failure> {
        let mut sets = Vec::new();
        let (mut documents, mut contents, mut folders, mut patches) = (vec![], vec![], vec![], vec![]);
        let mut order = Vec::new();
        let mut names = std::collections::HashSet::new();
        for place in bundle.all("entry") {
            let entry = Entry::read(&place)?;
            if entry.full_url.is_some_and(|name| !names.insert(name)) {
                let words = "two entries have the same fullUrl";
                return Err(place.required("fullUrl")?.wrong(IssueType::Duplicate, words));
            }
            let method = place.text("request.method").unwrap_or_default();
            let (part, group) = match (method, entry.resource.element.kind().name.as_str()) {
                ("POST", "List") if entry.is_list("submissionset") => (Part::Set, &mut sets),
                ("POST", "List") if entry.is_list("folder") => (Part::Folder(folders.len()), &mut folders),
                ("POST", "DocumentReference") => (Part::Document(documents.len()), &mut documents),
                ("POST", "Binary" | "Bundle") => (Part::Content(contents.len()), &mut contents),
                ("PATCH", "Parameters") => (Part::Patch(patches.len()), &mut patches),
                ("POST" | "PUT", "List" | "Patient") => {
                    let words = "folders are filed anew, and patients are known here already";
                    return Err(place.wrong(IssueType::NotSupported, words));
                }
                _ => return Err(place.wrong(IssueType::Invariant, "an entry that has no place in a submission")),
            };
            // Where a change goes is looked at with what it changes.
            let is_patch = matches!(part, Part::Patch(_));
            if !is_patch && entry.url.trim_end_matches('/') != entry.resource.element.kind().name {
                let words = "its request goes to another address than its resource belongs to";
                return Err(place.required("request.url")?.wrong(IssueType::Invariant, words));
            }
            order.push(part);
            group.push(entry);
        }
        let words = "a submission has one submission set, a List of code submissionset";
        let set = sets.pop().filter(|_| sets.is_empty()).ok_or_else(|| bundle.wrong(IssueType::Required, words))?;
        Ok(Self { set, documents, contents, folders, patches, order })
    }

    /// The place of the document whose content this is.
    pub fn document_of_content(&self, content: usize) -> Option<usize> {
        let name = self.contents.get(content)?.full_url?;
        let url = |entry: &Entry<'b>| entry.resource.text("content.attachment.url");
        self.documents.iter().position(|document| url(document) == Some(name))
    }
}

impl<'b> Entry<'b> {
    fn read(place: &Place<'b>) -> Result<Self, Failure> {
        place.required("request.method")?;
        Ok(Self {
            full_url: place.text("fullUrl"),
            url: place.required("request.url")?.value(),
            resource: place.required("resource")?,
        })
    }

    fn is_list(&self, code: &str) -> bool {
        let codings = self.resource.element.every("code.coding");
        codings.iter().any(|coding| coding.text("system") == Some(TYPES) && coding.text("code") == Some(code))
    }
}
