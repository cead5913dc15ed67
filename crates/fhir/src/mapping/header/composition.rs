//! The beginning of a document of FHIR: its Composition, and the patient it is about.

use dossier::document::DocumentEntry;
use dossier::document::entry::{Coding, Concept, Period};

use super::Header;
use crate::http::failure::Failure;
use crate::http::outcome::IssueType;
use crate::mapping::place::Place;
use crate::mapping::subject::{MATRICULE, Subject};
use crate::mapping::{concepts, parties};

/// Reads it from a Bundle of type document.
///
/// # Errors
/// When it is no document, or its beginning is not understood.
pub fn read(bundle: &Place) -> Result<Header, Failure> {
    let first = bundle.at("entry.resource").filter(|first| first.element.is("Composition"));
    let is_document = bundle.text("type") == Some("document");
    let words = "a document of FHIR is a Bundle of type document that begins with a Composition";
    let composition = first.filter(|_| is_document).ok_or_else(|| bundle.wrong(IssueType::Invariant, words))?;
    composition.few(&["author", "category", "event"])?;
    let identifier = bundle.required("identifier")?;
    let level = composition.text("confidentiality").map(|code| Concept {
        text: None,
        codings: vec![Coding {
            system: Some(dossier::document::entry::CONFIDENTIALITY_SYSTEMS[0].to_owned()),
            code: code.to_owned(),
            display: None,
        }],
    });
    let concepts_of = |name: &str| composition.all(name).iter().map(concepts::concept).collect::<Result<Vec<_>, _>>();
    let event = composition.at("event");
    let entry = DocumentEntry {
        master_identifier: Some(concepts::identifier(&identifier)?),
        document_type: Some(concepts::concept(&composition.required("type")?)?),
        categories: concepts_of("category")?,
        events: event
            .iter()
            .flat_map(|event| event.all("code"))
            .map(|one| concepts::concept(&one))
            .collect::<Result<_, _>>()?,
        security_labels: level.into_iter().collect(),
        language: composition.owned("language").or_else(|| bundle.owned("language")),
        creation: composition.at("date").map(|date| concepts::moment(&date)).transpose()?,
        period: event
            .and_then(|event| event.at("period"))
            .map(|one| concepts::period(&one))
            .transpose()?
            .filter(has_end),
        authors: composition.all("author").iter().map(|one| author(bundle, one)).collect::<Result<_, _>>()?,
        ..DocumentEntry::default()
    };
    let subject = composition.at("subject").and_then(|subject| patient(bundle, &subject));
    Ok(Header { subject, entry, title: composition.owned("title") })
}

fn has_end(period: &Period) -> bool {
    period.start.is_some() || period.end.is_some()
}

/// The entry of the bundle that a reference leads to.
fn entry<'e>(bundle: &Place<'e>, reference: &Place) -> Option<Place<'e>> {
    let wanted = reference.text("reference")?;
    let entries = bundle.all("entry");
    let is_wanted = |one: &&Place| {
        let name = one.text("fullUrl").unwrap_or_default();
        !wanted.is_empty() && (name == wanted || name.strip_suffix(wanted).is_some_and(|base| base.ends_with('/')))
    };
    entries.iter().find(is_wanted)?.at("resource")
}

fn patient(bundle: &Place, reference: &Place) -> Option<Subject> {
    let of = |identifiers: Vec<Place>| {
        let own = identifiers.into_iter().find(|one| one.text("system") == Some(MATRICULE))?;
        own.owned("value").map(Subject::Number)
    };
    of(reference.all("identifier")).or_else(|| of(entry(bundle, reference)?.all("identifier")))
}

/// An author in the bundle is read where it stands; any other is only named.
fn author(bundle: &Place, reference: &Place) -> Result<dossier::document::entry::Party, Failure> {
    match entry(bundle, reference) {
        Some(one) => parties::of_resource(&one, &|inner| entry(bundle, inner)),
        None => parties::elsewhere(reference),
    }
}
