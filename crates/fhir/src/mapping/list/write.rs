//! A submission set or folder as a `List`.

use dossier::document::entry::Moment;
use dossier::document::list::{DocumentList, ListKind};
use dossier::ids::DossierId;

use super::{DESIGNATION, RECIPIENT, SOURCE_ID, STRUCTURES, TYPES};
use crate::element::Element;
use crate::mapping::{concepts, ids, parties};

/// The codes of what an identifier of a list is for.
const IDENTIFIER_TYPES: &str = "https://profiles.ihe.net/ITI/MHD/CodeSystem/MHDIdentifierType";

/// The resource.
pub fn write(dossier: DossierId, list: &DocumentList) -> Option<Element> {
    let about = &list.about;
    let (profile, code) = match list.kind {
        ListKind::SubmissionSet => ("IHE.MHD.Minimal.SubmissionSet", "submissionset"),
        ListKind::Folder => ("IHE.MHD.Minimal.Folder", "folder"),
    };
    Element::build("List", |element| {
        element.put("id", ids::of_list(dossier, list.id));
        element.add("meta", |meta| {
            meta.put("lastUpdated", list.filed_at.to_string()).put("profile", format!("{STRUCTURES}/{profile}"));
        });
        extensions(element, list);
        identifiers(element, list);
        element.put("status", "current").put("mode", "working");
        element.put("title", about.title.as_deref().unwrap_or_default());
        element.add("code", |concept| {
            concept.add("coding", |coding| {
                coding.put("system", TYPES).put("code", code);
            });
        });
        element.add("subject", |subject| {
            subject.put("reference", format!("Patient/{dossier}"));
        });
        element.put("date", about.date.as_ref().map_or_else(|| list.filed_at.to_string(), written));
        // A list has one source; the others of a set are among the authors of its documents.
        if let Some(author) = about.authors.first() {
            parties::put_party(element, author, "source");
            parties::lead(element, "source", Some("source"));
        }
        element.add("note", |note| {
            note.put("text", about.comments.as_deref().unwrap_or_default());
        });
        let documents =
            list.documents.iter().map(|one| format!("DocumentReference/{}", ids::of_document(dossier, *one)));
        let folders = list.folders.iter().map(|one| format!("List/{}", ids::of_list(dossier, *one)));
        for reference in documents.chain(folders) {
            element.add("entry", |entry| {
                entry.add("item", |item| {
                    item.put("reference", reference);
                });
            });
        }
    })
}

fn written(moment: &Moment) -> String {
    moment.as_str().to_owned()
}

fn extensions(element: &mut Element, list: &DocumentList) {
    for designation in &list.about.designations {
        element.extend(DESIGNATION, |extension| {
            extension.add("valueCodeableConcept", |concept| concepts::put_concept(concept, designation));
        });
    }
    if let Some(source) = &list.about.source_id {
        element.extend(SOURCE_ID, |extension| {
            extension.add("valueIdentifier", |identifier| {
                let is_uri = source.starts_with("urn:");
                identifier.put("system", if is_uri { concepts::URIS } else { "" }).put("value", source.as_str());
            });
        });
    }
    for (number, recipient) in list.about.intended_recipients.iter().enumerate() {
        let id = format!("recipient-{}", number + 1);
        parties::put_party(element, recipient, &id);
        element.extend(RECIPIENT, |extension| parties::lead(extension, "valueReference", Some(&id)));
    }
}

fn identifiers(element: &mut Element, list: &DocumentList) {
    if let Some(unique) = &list.about.unique_id {
        element.add("identifier", |identifier| {
            identifier.put("use", "usual");
            identifier.add("type", |concept| {
                concept.add("coding", |coding| {
                    coding.put("system", IDENTIFIER_TYPES).put("code", "uniqueId");
                });
            });
            identifier.put("system", unique.system.as_deref().unwrap_or_default()).put("value", unique.value.as_str());
        });
    }
    let uuid = list.about.entry_uuid.map_or_else(|| list.id.to_string(), |uuid| uuid.to_string());
    element.add("identifier", |identifier| {
        identifier.put("use", "official").put("system", concepts::URIS).put("value", format!("urn:uuid:{uuid}"));
    });
}
