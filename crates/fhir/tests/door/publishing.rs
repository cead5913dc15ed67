//! ITI-105 and ITI-106: a document with its content inside, and one that says everything itself.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use fhir::codec::Syntax;
use serde_json::{Value, json};
use test_engines::{Engine, Fresh};

use crate::bundles::{CONTENT, REPORT, TEXT, TEXT_BASE64, document, report};
use crate::hospital::{Hospital, MATRICULE, annas_number, jeans_number};

fn published(number: u32) -> Value {
    let mut document = document(number, "x");
    document.as_object_mut().unwrap().remove("identifier");
    let attachment = document["content"][0]["attachment"].as_object_mut().unwrap();
    attachment.remove("url");
    attachment.insert("data".into(), json!(TEXT_BASE64));
    document
}

#[tokio::test]
async fn a_published_document_is_filed_with_a_set_of_its_own() {
    let hospital = Hospital::open(Fresh::on(Engine::Sqlite)).await;
    let created = hospital.post("/DocumentReference", &published(1)).await;
    assert_eq!(created.status, StatusCode::CREATED, "{}", created.json);
    let location = created.headers["location"].to_str().unwrap();
    assert!(location.ends_with(created.json["id"].as_str().unwrap()));
    let attachment = &created.json["content"][0]["attachment"];
    assert_eq!((&attachment["data"], &attachment["size"]), (&Value::Null, &json!(TEXT.len())));
    assert_eq!(hospital.get(attachment["url"].as_str().unwrap()).await.body, TEXT.as_bytes());
    assert_eq!(hospital.get(location).await.json["masterIdentifier"], created.json["masterIdentifier"]);
    let sets = hospital.get(&format!("/List?patient={}&code=submissionset", hospital.dossier())).await;
    assert_eq!(sets.json["total"], 1);

    let before = hospital.kept();
    let changed = |change: fn(&mut Value)| {
        let mut document = published(2);
        change(&mut document);
        document
    };
    for (document, status, kind) in [
        (changed(|one| one["identifier"] = json!([{ "value": "x" }])), 422, "invariant"),
        (changed(|one| one["content"][0]["attachment"]["url"] = json!("x")), 422, "invariant"),
        (changed(|one| drop(one["content"][0]["attachment"].as_object_mut().unwrap().remove("data"))), 422, "required"),
        (changed(|one| drop(one.as_object_mut().unwrap().remove("subject"))), 422, "required"),
        (changed(|one| one["subject"]["identifier"]["value"] = json!(jeans_number())), 403, "forbidden"),
        (changed(|one| one["content"][0]["attachment"]["data"] = json!("TVqQAAMAAAAEAAAA")), 422, "business-rule"),
        (published(1), 422, "duplicate"),
    ] {
        let answer = hospital.post("/DocumentReference", &document).await;
        assert_eq!((answer.status.as_u16(), answer.issue().0), (status, kind), "{}", answer.json);
    }
    assert_eq!(hospital.kept(), before);
}

/// A patient summary as a document of FHIR.
pub fn document_of_fhir() -> Value {
    json!({
        "resourceType": "Bundle", "type": "document", "timestamp": "2026-03-01T09:00:00Z",
        "identifier": { "system": "urn:oid:1.2.3", "value": "summary" },
        "entry": [
            { "fullUrl": "urn:uuid:00000000-0000-4000-8000-0000000000c1", "resource": {
                "resourceType": "Composition", "status": "final", "title": "Résumé patient", "date": "2026-03-01",
                "type": { "coding": [{ "system": "http://loinc.org", "code": "60591-5" }] }, "confidentiality": "R",
                "subject": { "reference": "urn:uuid:00000000-0000-4000-8000-0000000000c2" },
                "author": [{ "reference": "urn:uuid:00000000-0000-4000-8000-0000000000c3" }],
                "section": [{ "title": "Allergies", "text": { "status": "generated",
                    "div": "<div xmlns=\"http://www.w3.org/1999/xhtml\">Aucune</div>" } }],
            } },
            { "fullUrl": "urn:uuid:00000000-0000-4000-8000-0000000000c2", "resource": {
                "resourceType": "Patient", "identifier": [{ "system": MATRICULE, "value": annas_number() }] } },
            { "fullUrl": "urn:uuid:00000000-0000-4000-8000-0000000000c3", "resource": {
                "resourceType": "Practitioner", "name": [{ "family": "Weis", "given": ["Nora"] }] } },
        ],
    })
}

/// The parameters of ITI-106.
pub fn asked(document: &Value) -> Value {
    json!({ "resourceType": "Parameters", "parameter": [{ "name": "document", "resource": document }] })
}

fn cda(number: &str) -> String {
    format!(
        "<ClinicalDocument xmlns=\"urn:hl7-org:v3\"><typeId root=\"2.16.840.1.113883.1.3\" extension=\"POCD_HD000040\"/>\
         <id root=\"1.2.3.77\"/><code code=\"11502-2\" codeSystem=\"2.16.840.1.113883.6.1\"/><title>Bilan</title>\
         <effectiveTime value=\"20260301\"/><confidentialityCode code=\"N\" codeSystem=\"2.16.840.1.113883.5.25\"/>\
         <recordTarget><patientRole><id root=\"1.3.182.4.4\" extension=\"{number}\"/></patientRole></recordTarget>\
         <component><structuredBody><component><section><text>Normal</text></section></component></structuredBody>\
         </component></ClinicalDocument>"
    )
}

fn binary(content: &str) -> Value {
    json!({ "resourceType": "Binary", "contentType": "text/xml", "data": STANDARD.encode(content) })
}

#[tokio::test]
async fn a_clinical_document_says_what_it_is() {
    let hospital = Hospital::open(Fresh::on(Engine::Sqlite)).await;
    let operation = "/DocumentReference/$generate-metadata";
    for (document, title, code, level) in [
        (document_of_fhir(), "Résumé patient", "60591-5", "R"),
        (binary(&cda(&annas_number())), "Bilan", "11502-2", "N"),
    ] {
        let answer = hospital.post(operation, &asked(&document)).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.json);
        let reference = answer.json["parameter"][0]["valueReference"]["reference"].as_str().unwrap();
        let shown = hospital.get(reference).await.json;
        assert_eq!(shown["content"][0]["attachment"]["title"], title);
        assert_eq!(shown["type"]["coding"][0]["code"], code);
        assert_eq!(shown["securityLabel"][0]["coding"][0]["code"], level);
    }
    let before = hospital.kept();
    let mut nobody = document_of_fhir();
    nobody["entry"][1]["resource"] = json!({ "resourceType": "Patient", "active": true });
    for (document, status) in [
        (nobody, 422),
        (binary(&cda(&jeans_number())), 403),
        (binary("<a/>"), 422),
        (json!({ "resourceType": "Patient" }), 422),
    ] {
        assert_eq!(hospital.post(operation, &asked(&document)).await.status.as_u16(), status);
    }
    assert_eq!(hospital.kept(), before);
}

#[tokio::test]
async fn a_document_of_fhir_comes_back_as_one() {
    let hospital = Hospital::open(Fresh::on(Engine::Sqlite)).await;
    let mut sent = report(1);
    sent["entry"][1]["resource"]["content"][0]["attachment"] = json!({
        "contentType": "application/fhir+json", "language": "fr", "url": CONTENT, "creation": "2026-03-01",
    });
    sent["entry"][2] = crate::bundles::entry(CONTENT, "POST", "Bundle", &document_of_fhir());
    let answer = hospital.post("", &sent).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.json);
    assert_eq!(sent["entry"][1]["fullUrl"], REPORT);
    let path = format!("/fhir/{}", answer.json["entry"][2]["response"]["location"].as_str().unwrap());
    let native = hospital.send(Request::get(&path), Body::empty()).await;
    assert_eq!(native.json, document_of_fhir());
    let in_xml = hospital.send(Request::get(&path).header("accept", "application/fhir+xml"), Body::empty()).await;
    assert!(in_xml.xml() == Syntax::Json.read(&native.body).unwrap());
}
