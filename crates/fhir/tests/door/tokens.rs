//! Nothing without a token, and no more than it is for.

use axum::body::Body;
use axum::http::Request;
use serde_json::json;
use test_engines::{Engine, Fresh};

use crate::bundles::{document, report};
use crate::hospital::{Hospital, annas_number};

#[tokio::test]
async fn a_token_narrows_what_may_be_asked() {
    let hospital = Hospital::open(Fresh::on(Engine::Sqlite)).await;
    let sent = hospital.post("", &report(1)).await.json;
    let content = format!("/fhir/{}", sent["entry"][2]["response"]["location"].as_str().unwrap());
    let search = format!("/fhir/DocumentReference?patient={}", hospital.dossier());
    let asks = [
        ("GET", search.clone(), "system/DocumentReference.s"),
        ("GET", content.clone(), "system/Binary.r"),
        ("GET", format!("/fhir/List?patient={}", hospital.dossier()), "system/List.s"),
        ("GET", format!("/fhir/Patient/{}", hospital.dossier()), "system/Patient.r"),
        ("POST", "/fhir".to_owned(), "system/DocumentReference.c system/List.c system/Binary.c"),
        ("POST", "/fhir/DocumentReference".to_owned(), "system/DocumentReference.c"),
        ("POST", "/fhir/Patient/$match".to_owned(), "system/Patient.s"),
        ("GET", "/fhir/Patient/$ihe-pix".to_owned(), "system/Patient.s"),
    ];
    for (place, (method, path, scope)) in asks.iter().enumerate() {
        let request = || Request::builder().method(*method).uri(path).header("content-type", "application/fhir+json");
        // Whatever is sent is well-formed: only the token is at fault.
        let body = || Body::from(if *method == "POST" { document(9, "urn:uuid:1").to_string() } else { String::new() });
        let bare = hospital.send_bare(request(), body()).await;
        assert_eq!(
            (bare.status.as_u16(), bare.headers["www-authenticate"].to_str().unwrap()),
            (401, "Bearer"),
            "{path}"
        );
        assert_eq!(bare.issue().0, "login", "{path}");
        let wrong = hospital.send_as("0123", request(), body()).await;
        assert_eq!(wrong.headers["www-authenticate"], "Bearer error=\"invalid_token\"", "{path}");
        let other = if scope.contains("Binary") { "system/Patient.rs" } else { "system/Binary.r" };
        let narrow = hospital.token_for(&format!("narrow {place}"), other, None).await;
        let refused = hospital.send_as(&narrow, request(), body()).await;
        assert_eq!((refused.status.as_u16(), refused.issue().0), (403, "forbidden"), "{path}");
        let fitting = hospital.token_for(&format!("fitting {place}"), scope, None).await;
        let heard = hospital.send_as(&fitting, request(), body()).await;
        assert!(!matches!(heard.status.as_u16(), 401 | 403), "{path}: {}", heard.json);
    }

    // A token for one patient answers about any other as about nobody.
    let nobody = json!({ "patient": "00000000-0000-7000-8000-000000000000" });
    let jean = hospital.country.jean().await.own_dossier().unwrap().dossier;
    assert_ne!(nobody["patient"], jean.to_string());
    let for_anna = hospital.token_for("for Anna", crate::hospital::SCOPES, Some(annas_number())).await;
    let found = hospital.send_as(&for_anna, Request::get(&search), Body::empty()).await;
    assert_eq!(found.json["total"], 1, "{}", found.json);
    let for_jean = hospital.token_for("for Jean", crate::hospital::SCOPES, Some(crate::hospital::jeans_number())).await;
    let found = hospital.send_as(&for_jean, Request::get(&search), Body::empty()).await;
    assert_eq!(found.json["total"], 0);
    let found = hospital.send_as(&for_jean, Request::get(&content), Body::empty()).await;
    assert_eq!(found.status.as_u16(), 404);
}
