//! Submissions as a hospital's system writes them.

use serde_json::{Value, json};

use crate::hospital::{MATRICULE, annas_number};

pub const REPORT: &str = "urn:uuid:00000000-0000-4000-8000-000000000001";
pub const CONTENT: &str = "urn:uuid:00000000-0000-4000-8000-000000000002";
pub const SET: &str = "urn:uuid:00000000-0000-4000-8000-000000000003";
pub const FOLDER: &str = "urn:uuid:00000000-0000-4000-8000-000000000004";

/// « Glycémie à jeun » in base64, and its SHA-1, computed elsewhere.
pub const TEXT: &str = "Glycémie à jeun";
pub const TEXT_BASE64: &str = "R2x5Y8OpbWllIMOgIGpldW4=";

fn patient() -> Value {
    json!({ "identifier": { "system": MATRICULE, "value": annas_number() } })
}

fn concept(system: &str, code: &str) -> Value {
    json!({ "coding": [{ "system": system, "code": code }] })
}

/// A `DocumentReference` with all attributes, under the identifier `urn:oid:1.2.3.{number}`.
pub fn document(number: u32, content: &str) -> Value {
    json!({
        "resourceType": "DocumentReference",
        "contained": [
            { "resourceType": "Practitioner", "id": "a", "identifier": [{ "system": "urn:oid:1.2.9", "value": "77" }],
              "name": [{ "family": "Weis", "given": ["Nora"] }] },
            { "resourceType": "Organization", "id": "o", "name": "Hôpital du Plateau" },
            { "resourceType": "PractitionerRole", "id": "r", "practitioner": { "reference": "#a" },
              "organization": { "reference": "#o" }, "specialty": [concept("http://snomed.info/sct", "394609007")] },
            { "resourceType": "Patient", "id": "p", "identifier": [{ "system": "urn:oid:1.2.8", "value": "P-12" }],
              "name": [{ "family": "Müller", "given": ["Anna"] }], "gender": "female", "birthDate": "1980-05-17" },
        ],
        "masterIdentifier": { "system": "urn:ietf:rfc:3986", "value": format!("urn:oid:1.2.3.{number}") },
        "identifier": [{ "use": "official", "system": "urn:ietf:rfc:3986",
                         "value": format!("urn:uuid:00000000-0000-4000-9000-{number:012}") }],
        "status": "current",
        "type": concept("http://loinc.org", "11502-2"),
        "category": [concept("http://loinc.org", "11502-2")],
        "subject": patient(),
        "author": [{ "reference": "#r" }],
        "authenticator": { "reference": "#a" },
        "description": "À jeun",
        "securityLabel": [concept("http://terminology.hl7.org/CodeSystem/v3-Confidentiality", "N")],
        "content": [{
            "attachment": {
                "contentType": "text/plain", "language": "fr-LU", "url": content, "title": "Glycémie",
                "creation": "2026-03-01T09:30:00+01:00", "size": TEXT.len(),
            },
            "format": { "system": "http://ihe.net/fhir/ihe.formatcode.fhir/CodeSystem/formatcode",
                        "code": "urn:ihe:iti:xds:2017:mimeTypeSufficient" },
        }],
        "context": {
            "event": [concept("http://snomed.info/sct", "33747003")],
            "period": { "start": "2026-03-01T08:00:00+01:00", "end": "2026-03-01T08:30:00+01:00" },
            "facilityType": concept("http://snomed.info/sct", "22232009"),
            "practiceSetting": concept("http://snomed.info/sct", "394609007"),
            "sourcePatientInfo": { "reference": "#p" },
            "related": [{ "identifier": { "system": "urn:oid:1.2.7", "value": "ORD-5" } }],
        },
    })
}

/// The content of a document.
pub fn binary() -> Value {
    json!({ "resourceType": "Binary", "contentType": "text/plain", "data": TEXT_BASE64 })
}

/// The submission set of these.
pub fn set(number: u32, items: &[&str]) -> Value {
    list(
        number,
        "submissionset",
        items,
        &json!([
            { "url": "https://profiles.ihe.net/ITI/MHD/StructureDefinition/ihe-sourceId",
              "valueIdentifier": { "value": "urn:oid:1.2.6" } },
            { "url": "https://profiles.ihe.net/ITI/MHD/StructureDefinition/ihe-designationType",
              "valueCodeableConcept": concept("http://loinc.org", "26436-6") },
        ]),
    )
}

/// A folder of these.
pub fn folder(number: u32, items: &[&str]) -> Value {
    list(
        number,
        "folder",
        items,
        &json!([
            { "url": "https://profiles.ihe.net/ITI/MHD/StructureDefinition/ihe-designationType",
              "valueCodeableConcept": concept("http://loinc.org", "11502-2") },
        ]),
    )
}

fn list(number: u32, code: &str, items: &[&str], extensions: &Value) -> Value {
    let entries: Vec<Value> = items.iter().map(|item| json!({ "item": { "reference": item } })).collect();
    let source = (code == "submissionset").then(|| json!({ "reference": "#s" }));
    let mut list = json!({
        "resourceType": "List",
        "extension": extensions,
        "identifier": [{ "use": "usual", "system": "urn:ietf:rfc:3986", "value": format!("urn:oid:1.2.4.{number}") }],
        "status": "current", "mode": "working", "title": "Laboratoire",
        "code": concept("https://profiles.ihe.net/ITI/MHD/CodeSystem/MHDlistTypes", code),
        "subject": patient(), "date": "2026-03-02T07:00:00Z", "entry": entries,
    });
    if let Some(source) = source {
        list["contained"] =
            json!([{ "resourceType": "Practitioner", "id": "s", "name": [{ "family": "Weis", "given": ["Nora"] }] }]);
        list["source"] = source;
    }
    list
}

/// An entry of a bundle.
pub fn entry(name: &str, method: &str, url: &str, resource: &Value) -> Value {
    json!({ "fullUrl": name, "resource": resource, "request": { "method": method, "url": url } })
}

/// A bundle of these, under the comprehensive profile.
pub fn bundle(entries: &[Value]) -> Value {
    json!({
        "resourceType": "Bundle",
        "meta": { "profile":
            ["https://profiles.ihe.net/ITI/MHD/StructureDefinition/IHE.MHD.Comprehensive.ProvideBundle"] },
        "type": "transaction",
        "entry": entries,
    })
}

/// One report in a submission set.
pub fn report(number: u32) -> Value {
    bundle(&[
        entry(SET, "POST", "List", &set(number, &[REPORT])),
        entry(REPORT, "POST", "DocumentReference", &document(number, CONTENT)),
        entry(CONTENT, "POST", "Binary", &binary()),
    ])
}

/// The same with a folder.
pub fn report_in_a_folder(number: u32) -> Value {
    let mut bundle = report(number);
    let folder = entry(FOLDER, "POST", "List", &folder(1000 + number, &[REPORT]));
    bundle["entry"].as_array_mut().unwrap().push(folder);
    bundle["entry"][0]["resource"] = set(number, &[REPORT, FOLDER]);
    bundle
}
