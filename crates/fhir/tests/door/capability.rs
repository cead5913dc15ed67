//! The `CapabilityStatement` is true: each of its lines is tried.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use serde_json::Value;
use test_engines::{Engine, Fresh};

use crate::bundles::{document, report};
use crate::hospital::{BASE, Hospital, MATRICULE, annas_number};

fn all<'v>(value: &'v Value, name: &str) -> impl Iterator<Item = &'v Value> + use<'v> {
    value[name].as_array().map_or(&[][..], Vec::as_slice).iter()
}

#[tokio::test]
async fn every_line_of_it_can_be_asked_for() {
    let hospital = Hospital::open(Fresh::on(Engine::Sqlite)).await;
    let statement = hospital.send_bare(Request::get("/fhir/metadata"), Body::empty()).await;
    assert_eq!(statement.status, StatusCode::OK);
    assert_eq!(statement.json["fhirVersion"], "4.0.1");
    assert_eq!(statement.json["implementation"]["url"], BASE);
    let smart = hospital.send_bare(Request::get("/fhir/.well-known/smart-configuration"), Body::empty()).await;
    assert_eq!(smart.status, StatusCode::OK, "discovery lies below the base");
    let rest = &statement.json["rest"][0];
    let interactions: Vec<_> = all(rest, "interaction").map(|one| one["code"].as_str().unwrap()).collect();
    assert_eq!(interactions, ["transaction"]);
    let sent = hospital.post("", &report(1)).await;
    assert_eq!(sent.status, StatusCode::OK, "{}", sent.json);

    let mut tried = 0;
    for resource in all(rest, "resource") {
        let name = resource["type"].as_str().unwrap();
        for interaction in all(resource, "interaction") {
            let answer = interact(&hospital, &sent.json, name, interaction["code"].as_str().unwrap()).await;
            assert!(answer.is_success(), "{name} {interaction}: {answer}");
            tried += 1;
        }
        for parameter in all(resource, "searchParam") {
            let parameter = (parameter["name"].as_str().unwrap(), parameter["type"].as_str().unwrap());
            assert_is_searched_by(&hospital, name, parameter).await;
            tried += 1;
        }
        for operation in all(resource, "operation") {
            let answer = operate(&hospital, name, operation["name"].as_str().unwrap()).await;
            assert!(answer.is_success(), "{name} {operation}: {answer}");
            tried += 1;
        }
    }
    assert!(tried > 45, "{tried}");
    for format in all(&statement.json, "format") {
        let request = Request::get("/fhir/metadata").header("accept", format.as_str().unwrap());
        let answer = hospital.send_bare(request, Body::empty()).await;
        assert!(answer.headers["content-type"].to_str().unwrap().starts_with(format.as_str().unwrap()));
    }
}

async fn interact(hospital: &Hospital, sent: &Value, resource: &str, code: &str) -> StatusCode {
    match code {
        "read" => {
            let location = match resource {
                "Patient" => format!("Patient/{}", hospital.dossier()),
                _ => all(sent, "entry")
                    .map(|entry| entry["response"]["location"].as_str().unwrap().to_owned())
                    .find(|location| location.starts_with(&format!("{resource}/")))
                    .unwrap(),
            };
            hospital.get(&format!("/{location}")).await.status
        }
        "search-type" => hospital.get(&format!("/{resource}?{}", whose(hospital, resource))).await.status,
        "create" => {
            let mut document = document(50, "x");
            document.as_object_mut().unwrap().remove("identifier");
            let attachment = document["content"][0]["attachment"].as_object_mut().unwrap();
            attachment.remove("url");
            attachment.insert("data".into(), crate::bundles::TEXT_BASE64.into());
            hospital.post(&format!("/{resource}"), &document).await.status
        }
        other => panic!("nobody knows how to try {other}"),
    }
}

fn whose(hospital: &Hospital, resource: &str) -> String {
    match resource {
        "Patient" => format!("_id={}", hospital.dossier()),
        _ => format!("patient={}", hospital.dossier()),
    }
}

/// The parameter is looked at: it stands in the search's own address, and nothing is said to be left aside.
async fn assert_is_searched_by(hospital: &Hospital, resource: &str, (name, kind): (&str, &str)) {
    let value = match (name, kind) {
        ("patient", _) => hospital.dossier().to_string(),
        ("patient.identifier" | "identifier", _) if resource == "Patient" || name != "identifier" => {
            format!("{MATRICULE}%7C{}", annas_number())
        }
        (_, "date") => "2026".to_owned(),
        _ => "a".to_owned(),
    };
    let whose = if name.starts_with("patient") || name == "_id" { String::new() } else { whose(hospital, resource) };
    let scope =
        if name == "_id" && resource == "List" { format!("&patient={}", hospital.dossier()) } else { String::new() };
    let answer = hospital.get(&format!("/{resource}?{name}={value}&{whose}{scope}")).await;
    assert_eq!(answer.status, StatusCode::OK, "{resource} {name}: {}", answer.json);
    let own = answer.json["link"][0]["url"].as_str().unwrap();
    let named = if name == "patient.identifier" { "patient" } else { name };
    assert!(own.contains(&format!("{named}=")), "{resource} {name}: {own}");
    assert!(all(&answer.json, "entry").all(|entry| entry["search"]["mode"] == "match"), "{resource} {name}");
}

async fn operate(hospital: &Hospital, resource: &str, operation: &str) -> StatusCode {
    match operation {
        "match" => {
            let patient = serde_json::json!({ "resourceType": "Patient", "name": [{ "family": "Müller" }] });
            hospital.post(&format!("/{resource}/$match"), &patient).await.status
        }
        "generate-metadata" => {
            let document = crate::publishing::document_of_fhir();
            hospital.post(&format!("/{resource}/$generate-metadata"), &crate::publishing::asked(&document)).await.status
        }
        "ihe-pix" => {
            let path = format!("/{resource}/$ihe-pix?sourceIdentifier={MATRICULE}%7C{}", annas_number());
            hospital.get(&path).await.status
        }
        other => panic!("nobody knows how to try {other}"),
    }
}
