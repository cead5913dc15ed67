//! ITI-105: a document with its content inside.

use axum::http::StatusCode;
use serde_json::{Value, json};
use test_engines::{Engine, Fresh};

use crate::bundles::{TEXT, TEXT_BASE64, document};
use crate::hospital::{Hospital, jeans_number};

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
