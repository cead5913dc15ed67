//! The list of documents as FHIR R4 `DocumentReference`s, each naming its file beside it.

use dossier::document::Author;
use serde_json::{Value, json};

use super::{Planned, Prepared};

/// The list, as a Bundle of type `collection`.
pub(super) fn bundle(prepared: &Prepared) -> Value {
    let patient = json!({
        "fullUrl": "urn:dsp:holder",
        "resource": {
            "resourceType": "Patient",
            "name": [{ "text": prepared.life_line.holder_name }],
            "birthDate": prepared.life_line.holder_birth_date.to_string(),
        },
    });
    let documents = prepared.documents.iter().map(entry);
    json!({
        "resourceType": "Bundle",
        "type": "collection",
        "timestamp": prepared.life_line.taken_at.to_string(),
        "entry": std::iter::once(patient).chain(documents).collect::<Vec<Value>>(),
    })
}

fn entry(planned: &Planned) -> Value {
    let envelope = &planned.envelope;
    let metadata = &envelope.metadata;
    let hash = json!([{
        "url": "urn:lu:esante:dsp:sha-256",
        "valueString": hex::encode(envelope.sha256),
    }]);
    let mut reference = json!({
        "resourceType": "DocumentReference",
        "id": envelope.id.to_string(),
        "status": "current",
        "type": { "coding": [{ "system": "urn:lu:esante:dsp:kind", "code": metadata.kind.code() }] },
        "category": [{ "coding": [{ "system": "urn:lu:esante:dsp:category", "code": metadata.kind.category().code() }] }],
        "subject": { "reference": "urn:dsp:holder" },
        "date": envelope.filed_at.to_string(),
        "author": [{ "display": author(planned) }],
        "description": metadata.title,
        "securityLabel": [{ "coding": [{
            "system": "http://terminology.hl7.org/CodeSystem/v3-Confidentiality",
            "code": confidentiality(planned),
        }] }],
        "content": [{ "attachment": {
            "contentType": envelope.format.media_type(),
            "url": planned.path,
            "size": envelope.size,
            "title": metadata.title,
            "creation": metadata.care_date.to_string(),
            "extension": hash,
        } }],
    });
    if let Some(replaced) = envelope.replaces {
        reference["relatesTo"] = json!([{
            "code": "replaces",
            "target": { "reference": format!("urn:uuid:{replaced}") },
        }]);
    }
    json!({ "fullUrl": format!("urn:uuid:{}", envelope.id), "resource": reference })
}

fn author(planned: &Planned) -> String {
    let envelope = &planned.envelope;
    match envelope.author {
        Author::Professional(_) if !envelope.author_organisation.is_empty() => {
            format!("{}, {}", envelope.author_name, envelope.author_organisation)
        }
        _ => envelope.author_name.clone(),
    }
}

/// The three levels in HL7's words: normal, restricted, very restricted.
const fn confidentiality(planned: &Planned) -> &'static str {
    use dossier::document::Confidentiality;
    match planned.envelope.metadata.confidentiality {
        Confidentiality::Normal => "N",
        Confidentiality::Confidential => "R",
        Confidentiality::Private => "V",
    }
}
