//! The person at work and the reason, as the system names them.

use axum::http::StatusCode;
use serde_json::{Value, json};
use test_engines::{Engine, Fresh};

use crate::desk::{Answer, Desk, SCOPES};
use crate::node;

/// Asks with these claims of IUA.
async fn ask(desk: &Desk, jti: &str, iua: Value) -> Answer {
    let order = desk.order(jti, &json!({ "extensions": { "ihe_iua": iua } }));
    desk.ask(&node::assertions(&[order]).remove(0), SCOPES).await
}

#[tokio::test]
async fn a_professional_is_who_the_directory_says() {
    let desk = Desk::open(Fresh::on(Engine::Sqlite)).await;
    let iua = json!({
        "subject_name": "Dr Nobody",
        "national_provider_identifier": "DOC-1001",
        "purpose_of_use": [{ "system": "urn:oid:2.16.840.1.113883.5.8", "code": "BTG" }],
    });
    let given = ask(&desk, "one", iua).await;
    let found = desk.probe(given.body["access_token"].as_str().unwrap()).await.body;
    assert_eq!(found["name"], "Sophie Klein");
    assert_eq!(found["organisation"], "Hôpital du Plateau");
    assert_eq!(found["purpose"], "BTG");
    assert_eq!(found["dossier"], Value::Null);

    for (jti, wrong) in [
        ("two", json!({ "national_provider_identifier": "DOC-9999" })),
        ("three", json!({ "national_provider_identifier": "" })),
        ("four", json!({ "purpose_of_use": [{ "code": "HMARKT" }] })),
        ("five", json!({ "person_id": "Anna" })),
    ] {
        let answer = ask(&desk, jti, wrong).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST);
        assert_eq!(answer.body["error"], "invalid_request", "{}", answer.body);
    }
}

#[tokio::test]
async fn a_patient_named_binds_the_token_and_is_not_given_away() {
    let desk = Desk::open(Fresh::on(Engine::Sqlite)).await;
    desk.country.import_affiliates(&test_engines::affiliates()).await;
    let known = test_engines::number("19800517123");
    let unknown = test_engines::number("19990101099");
    let record = async |jti: &str, id: &str| {
        let given = ask(&desk, jti, json!({ "person_id": id })).await;
        assert_eq!(given.status, StatusCode::OK, "{}", given.body);
        desk.probe(given.body["access_token"].as_str().unwrap()).await.body["dossier"].clone()
    };
    let anna = record("one", &known).await;
    assert_eq!(record("two", &format!("{known}^^^&1.3.182.4.4&ISO")).await, anna);
    assert_eq!(record("three", &format!("urn:oid:1.3.182.4.4|{known}")).await, anna);
    assert_eq!(record("four", anna.as_str().unwrap()).await, anna);
    let nobody = record("five", &unknown).await;
    assert!(nobody.is_string() && nobody != anna);
}
