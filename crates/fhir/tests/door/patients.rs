//! ITI-78, ITI-83 and ITI-119: only patients whose record is open to whoever asks.

use axum::http::StatusCode;
use serde_json::json;
use test_engines::{Engine, Fresh, on_each_engine};

use crate::bundles::report;
use crate::hospital::{BASE, Hospital, MATRICULE, annas_number, jeans_number};

#[tokio::test]
async fn a_patient_is_found_by_whoever_may_open_the_record() {
    on_each_engine(async |fresh| {
        let hospital = Hospital::open(fresh).await;
        hospital.country.jean().await;
        let number = |number: String| format!("identifier={MATRICULE}%7C{number}");
        let found = hospital.get(&format!("/Patient?{}", number(annas_number()))).await.json;
        assert_eq!(found["total"], 1);
        let anna = &found["entry"][0]["resource"];
        assert_eq!((&anna["name"][0]["family"], &anna["birthDate"]), (&json!("Müller"), &json!("1980-05-17")));
        assert_eq!(anna["id"], hospital.dossier().to_string());
        assert_eq!(hospital.get(&format!("/Patient/{}", hospital.dossier())).await.json, *anna);
        assert_eq!(hospital.get(&format!("/Patient?{}", number(jeans_number()))).await.json["total"], 0);
        assert_eq!(hospital.get("/Patient?family=muller").await.json["total"], 0, "Nora has not met her yet");
        assert_eq!(hospital.post("", &report(1)).await.status, StatusCode::OK);
        hospital.get(&format!("/DocumentReference?patient={}", hospital.dossier())).await;
        for (query, total) in [
            ("family=mull", 1),
            ("family:exact=M%C3%BCller&birthdate=1980-05-17", 1),
            ("given=anna&birthdate=1980", 1),
            ("family=weber", 0),
            ("name=m&active=false", 0),
            ("identifier=urn:oid:1.3.182.4.4%7C", 1),
        ] {
            assert_eq!(hospital.get(&format!("/Patient?{query}")).await.json["total"], total, "{query}");
        }
        let other = hospital.get("/Patient?identifier=urn:oid:1.2%7C").await;
        assert_eq!(
            (other.status, other.json["issue"][0]["diagnostics"].as_str()),
            (StatusCode::NOT_FOUND, Some("targetSystem not found"))
        );
    })
    .await;
}

#[tokio::test]
async fn a_description_matches_and_a_number_crosses_over() {
    let hospital = Hospital::open(Fresh::on(Engine::Sqlite)).await;
    let described = |number: String, given: &str| {
        json!({ "resourceType": "Parameters", "parameter": [
            { "name": "resource", "resource": { "resourceType": "Patient",
              "identifier": [{ "system": MATRICULE, "value": number }], "name": [{ "given": [given] }] } },
            { "name": "onlyCertainMatches", "valueBoolean": false },
        ]})
    };
    let mut asked = described(annas_number(), "Anna");
    let found = hospital.post("/Patient/$match", &asked).await.json;
    assert_eq!((&found["total"], &found["entry"][0]["search"]["score"]), (&json!(1), &json!(1)));
    assert_eq!(found["entry"][0]["search"]["extension"][0]["valueCode"], "certain");
    asked["parameter"][1]["valueBoolean"] = json!(true);
    assert_eq!(hospital.post("/Patient/$match", &asked).await.json["total"], 1);
    let mut other = described(annas_number(), "Berthe");
    let found = hospital.post("/Patient/$match", &other).await.json;
    assert_eq!(found["entry"][0]["search"]["extension"][0]["valueCode"], "possible");
    other["parameter"][1]["valueBoolean"] = json!(true);
    assert_eq!(hospital.post("/Patient/$match", &other).await.json["total"], 0);
    assert_eq!(hospital.post("/Patient/$match", &described(jeans_number(), "Jean")).await.json["total"], 0);
    let nothing = hospital.post("/Patient/$match", &json!({ "resourceType": "Parameters" })).await;
    assert_eq!((nothing.status.as_u16(), nothing.issue().0), (422, "required"));

    let cross = |query: String| {
        let hospital = &hospital;
        async move { hospital.get(&format!("/Patient/$ihe-pix?{query}")).await }
    };
    let found = cross(format!("sourceIdentifier={MATRICULE}%7C{}", annas_number())).await.json;
    assert_eq!(found["parameter"][0]["name"], "targetId");
    assert_eq!(found["parameter"][0]["valueReference"]["reference"], format!("{BASE}/Patient/{}", hospital.dossier()));
    for (query, status) in [
        (format!("sourceIdentifier={MATRICULE}%7C{}", jeans_number()), 404),
        (format!("sourceIdentifier={MATRICULE}%7C1999010199999"), 404),
        ("sourceIdentifier=urn:oid:1.2%7C1".to_owned(), 400),
        (format!("sourceIdentifier={MATRICULE}%7C{}&targetSystem=urn:oid:1.2", annas_number()), 403),
        (String::new(), 400),
    ] {
        assert_eq!(cross(query.clone()).await.status.as_u16(), status, "{query}");
    }
}
