//! A `List` that was sent.

use dossier::document::entry::Identifier;
use dossier::document::list::ListAbout;
use uuid::Uuid;

use super::{AUTHOR_ORGANISATION, DESIGNATION, RECIPIENT, SOURCE_ID};
use crate::http::failure::Failure;
use crate::http::outcome::IssueType;
use crate::mapping::document_reference::Profile;
use crate::mapping::place::Place;
use crate::mapping::subject::Subject;
use crate::mapping::{concepts, parties};

/// What a `List` says.
pub struct Sent<'e> {
    /// What it is.
    pub about: ListAbout,
    /// Whom it is about, if it says so.
    pub subject: Option<Subject>,
    /// What is in it.
    pub items: Vec<Place<'e>>,
}

/// Reads a submission set.
///
/// # Errors
/// The first element that is missing, too much or not understood.
pub fn read_set<'e>(list: &Place<'e>, profile: Profile, base: &str) -> Result<Sent<'e>, Failure> {
    list.required("date")?;
    let source = extensions(list, SOURCE_ID).into_iter().find_map(|one| one.at("valueIdentifier"));
    let words = "a submission set names the system it comes from in the extension ihe-sourceId";
    let source = source.ok_or_else(|| list.wrong(IssueType::Required, words))?;
    let mut sent = read(list, base)?;
    sent.about.source_id = Some(source.required("value")?.value().to_owned());
    if profile.is_comprehensive() {
        list.required("subject")?;
        if sent.about.designations.is_empty() {
            let words = "this profile says what a submission set is about in the extension ihe-designationType";
            return Err(list.wrong(IssueType::Required, words));
        }
    }
    Ok(sent)
}

/// Reads a folder.
///
/// # Errors
/// The first element that is missing, too much or not understood.
pub fn read_folder<'e>(list: &Place<'e>, profile: Profile, base: &str) -> Result<Sent<'e>, Failure> {
    list.forbidden("source")?;
    if profile.is_comprehensive() {
        list.required("subject")?;
        list.required("title")?;
    }
    read(list, base)
}

fn read<'e>(list: &Place<'e>, base: &str) -> Result<Sent<'e>, Failure> {
    list.few(&["contained", "extension", "identifier"])?;
    for name in ["encounter", "orderedBy", "emptyReason", "modifierExtension", "implicitRules"] {
        list.forbidden(name)?;
    }
    let is_as_sent = list.text("status") == Some("current") && list.text("mode") == Some("working");
    if !is_as_sent {
        return Err(list.wrong(IssueType::Invariant, "its status is current and its mode working"));
    }
    let mut items = Vec::new();
    for entry in list.all("entry") {
        for name in ["flag", "deleted", "date"] {
            entry.forbidden(name)?;
        }
        items.push(entry.required("item")?);
    }
    let identifiers = list.all("identifier");
    let designations = extensions(list, DESIGNATION).into_iter().filter_map(|one| one.at("valueCodeableConcept"));
    let recipients = extensions(list, RECIPIENT).into_iter().filter_map(|one| one.at("valueReference"));
    let about = ListAbout {
        unique_id: identifiers.iter().find(|one| !is_entry_uuid(one)).map(unique_id).transpose()?,
        entry_uuid: identifiers.iter().filter(|one| is_entry_uuid(one)).find_map(entry_uuid),
        source_id: None,
        title: list.owned("title"),
        comments: list.owned("note.text"),
        designations: designations.map(|one| concepts::concept(&one)).collect::<Result<_, _>>()?,
        authors: authors(list)?,
        intended_recipients: recipients.map(|one| parties::party(list, &one)).collect::<Result<_, _>>()?,
        date: list.at("date").map(|one| concepts::moment(&one)).transpose()?,
    };
    let subject = list.at("subject").map(|one| Subject::of_reference(list, &one, base)).transpose()?;
    Ok(Sent { about, subject, items })
}

/// Who sent it: the source, and the organisation that the source is from.
fn authors(list: &Place) -> Result<Vec<dossier::document::entry::Party>, Failure> {
    let Some(source) = list.at("source") else { return Ok(Vec::new()) };
    source.few(&["extension"])?;
    let has_somebody = ["reference", "identifier", "display"].iter().any(|name| source.at(name).is_some());
    let organisations = extensions(&source, AUTHOR_ORGANISATION).into_iter().filter_map(|one| one.at("valueReference"));
    let all = has_somebody.then(|| source.clone()).into_iter().chain(organisations);
    all.map(|one| parties::party(list, &one)).collect()
}

fn extensions<'e>(place: &Place<'e>, url: &str) -> Vec<Place<'e>> {
    place.all("extension").into_iter().filter(|one| one.text("url") == Some(url)).collect()
}

fn is_entry_uuid(identifier: &Place) -> bool {
    let is_typed_unique =
        identifier.text("type.coding.code") == Some("uniqueId") || identifier.text("use") == Some("usual");
    identifier.text("value").is_some_and(|value| value.starts_with("urn:uuid:")) && !is_typed_unique
}

fn entry_uuid(identifier: &Place) -> Option<Uuid> {
    identifier.text("value")?.strip_prefix("urn:uuid:")?.parse().ok()
}

fn unique_id(identifier: &Place) -> Result<Identifier, Failure> {
    Ok(Identifier { kind: None, ..concepts::identifier(identifier)? })
}
