//! A document as a `DocumentReference`.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use dossier::document::entry::{
    CONFIDENTIALITY_SYSTEMS, Coding, Concept, Identifier, Moment, Party, PartyKind, Period, PersonName, RelationKind,
};
use dossier::document::{Author, Confidentiality, DocumentEntry, Envelope};
use dossier::ids::DossierId;

use crate::element::Element;
use crate::mapping::{concepts, ids, kinds, parties};

/// A document to be shown.
pub struct Shown<'d> {
    /// The record it lies in.
    pub dossier: DossierId,
    /// Everything but the content, as this person may see it.
    pub envelope: &'d Envelope,
    /// Whether a newer version took its place.
    pub is_superseded: bool,
    /// Our own address, without a slash at the end.
    pub base: &'d str,
}

/// The resource.
pub fn write(shown: &Shown) -> Option<Element> {
    let none = DocumentEntry::default();
    let entry = shown.envelope.entry.as_ref().unwrap_or(&none);
    Element::build("DocumentReference", |document| {
        about(document, shown);
        people(document, shown.envelope, entry);
        relations(document, shown, entry);
        document.put("description", entry.description.as_deref().unwrap_or_default());
        for label in labels(shown.envelope, entry) {
            document.add("securityLabel", |element| concepts::put_concept(element, &label));
        }
        document.add("content", |content| {
            content.add("attachment", |attachment| self::attachment(attachment, shown, entry));
            content.add("format", |format| concepts::put_coding(format, &kinds::format_of(entry.format.as_ref())));
        });
        context(document, shown.envelope, entry);
    })
}

fn about(document: &mut Element, shown: &Shown) {
    let envelope = shown.envelope;
    let entry = envelope.entry.as_ref();
    document.put("id", ids::of_document(shown.dossier, envelope.id));
    document.add("meta", |meta| {
        meta.put("lastUpdated", envelope.filed_at.to_string());
        meta.add("security", |security| concepts::put_coding(security, &level(envelope.metadata.confidentiality)));
    });
    let own = || Identifier {
        system: Some(concepts::URIS.to_owned()),
        value: format!("urn:uuid:{}", envelope.id),
        kind: None,
    };
    let master = entry.and_then(|entry| entry.master_identifier.clone()).unwrap_or_else(own);
    document.add("masterIdentifier", |element| concepts::put_identifier(element, &master));
    let uuid =
        entry.and_then(|entry| entry.entry_uuid).map_or_else(|| envelope.id.to_string(), |uuid| uuid.to_string());
    document.add("identifier", |element| {
        element.put("use", "official").put("system", concepts::URIS).put("value", format!("urn:uuid:{uuid}"));
    });
    document.put("status", if shown.is_superseded { "superseded" } else { "current" });
    let kind = envelope.metadata.kind;
    let said = entry.and_then(|entry| entry.document_type.as_ref());
    document.add("type", |element| concepts::put_concept(element, &kinds::type_of(kind, said)));
    for category in kinds::categories_of(kind, entry.map_or(&[], |entry| &entry.categories)) {
        document.add("category", |element| concepts::put_concept(element, &category));
    }
    document.add("subject", |subject| {
        subject.put("reference", format!("Patient/{}", shown.dossier));
    });
    document.put("date", envelope.filed_at.to_string());
    document.add("custodian", |custodian| {
        custodian.put("display", "Agence eSanté");
    });
}

/// Authors as their system named them, or else whoever filed it.
fn people(document: &mut Element, envelope: &Envelope, entry: &DocumentEntry) {
    let filer;
    let authors = if entry.authors.is_empty() {
        filer = [filer_of(envelope)];
        &filer[..]
    } else {
        &entry.authors[..]
    };
    for (number, author) in authors.iter().enumerate() {
        let id = format!("author-{}", number + 1);
        parties::put_party(document, author, &id);
        parties::lead(document, "author", Some(&id));
    }
    if let Some(authenticator) = &entry.authenticator {
        parties::put_party(document, authenticator, "authenticator");
        parties::lead(document, "authenticator", Some("authenticator"));
    }
}

fn filer_of(envelope: &Envelope) -> Party {
    let text = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    let kind = match envelope.author {
        Author::Holder(_) => PartyKind::Patient,
        Author::Representative(_) | Author::Assistant(_) => PartyKind::RelatedPerson,
        Author::Professional(_) => PartyKind::Professional,
    };
    Party {
        kind,
        name: text(&envelope.author_name).map(|name| PersonName { text: Some(name), ..PersonName::default() }),
        identifiers: Vec::new(),
        organisation: text(&envelope.author_organisation),
        organisation_identifiers: Vec::new(),
        roles: Vec::new(),
        specialities: Vec::new(),
        telecoms: Vec::new(),
    }
}

fn relations(document: &mut Element, shown: &Shown, entry: &DocumentEntry) {
    let replaces = shown.envelope.replaces.map(|old| ("replaces", old));
    let others = entry.relations.iter().map(|relation| {
        let code = match relation.kind {
            RelationKind::Transforms => "transforms",
            RelationKind::Appends => "appends",
            RelationKind::Signs => "signs",
        };
        (code, relation.to)
    });
    for (code, to) in replaces.into_iter().chain(others) {
        document.add("relatesTo", |relation| {
            relation.put("code", code);
            relation.add("target", |target| {
                target.put("reference", format!("DocumentReference/{}", ids::of_document(shown.dossier, to)));
            });
        });
    }
}

/// The level that counts now, and what else its sender labelled it with.
fn labels(envelope: &Envelope, entry: &DocumentEntry) -> Vec<Concept> {
    let is_level =
        |coding: &Coding| coding.system.as_deref().is_some_and(|system| CONFIDENTIALITY_SYSTEMS.contains(&system));
    let now = Concept { text: None, codings: vec![level(envelope.metadata.confidentiality)] };
    let others = entry.security_labels.iter().filter(|label| !label.codings.iter().any(is_level)).cloned();
    std::iter::once(now).chain(others).collect()
}

fn level(confidentiality: Confidentiality) -> Coding {
    let (code, display) = match confidentiality {
        Confidentiality::Normal => ("N", "normal"),
        Confidentiality::Confidential => ("R", "restricted"),
        Confidentiality::Private => ("V", "very restricted"),
    };
    Coding {
        system: Some(CONFIDENTIALITY_SYSTEMS[0].to_owned()),
        code: code.to_owned(),
        display: Some(display.to_owned()),
    }
}

fn attachment(attachment: &mut Element, shown: &Shown, entry: &DocumentEntry) {
    let envelope = shown.envelope;
    attachment.put("contentType", kinds::media_type_of(envelope.format, entry.media_type.as_deref()));
    attachment.put("language", entry.language.as_deref().unwrap_or_default());
    attachment.put("url", format!("{}/Binary/{}", shown.base, ids::of_document(shown.dossier, envelope.id)));
    attachment.put("size", envelope.size.to_string());
    attachment.put("hash", entry.sha1.map(|hash| STANDARD.encode(hash)).unwrap_or_default());
    attachment.put("title", envelope.metadata.title.as_str());
    attachment.put("creation", entry.creation.as_ref().map_or_else(|| envelope.filed_at.to_string(), said));
}

fn said(moment: &Moment) -> String {
    moment.as_str().to_owned()
}

fn context(document: &mut Element, envelope: &Envelope, entry: &DocumentEntry) {
    if let Some(source) = &entry.source_patient {
        parties::put_source_patient(document, source, "source-patient");
    }
    document.add("context", |context| {
        for event in &entry.events {
            context.add("event", |element| concepts::put_concept(element, event));
        }
        let care = || Period { start: envelope.metadata.care_date.to_string().parse().ok(), end: None };
        context.add("period", |period| concepts::put_period(period, &entry.period.clone().unwrap_or_else(care)));
        for (field, concept) in [("facilityType", &entry.facility), ("practiceSetting", &entry.practice_setting)] {
            if let Some(concept) = concept {
                context.add(field, |element| concepts::put_concept(element, concept));
            }
        }
        if entry.source_patient.is_some() {
            parties::lead(context, "sourcePatientInfo", Some("source-patient"));
        }
        for related in &entry.related {
            context.add("related", |element| {
                element.add("identifier", |identifier| concepts::put_identifier(identifier, related));
            });
        }
    });
}
