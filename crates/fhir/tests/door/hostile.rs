//! What is sent to do harm: refused with an `OperationOutcome`, and nothing of it kept.

use axum::body::Body;
use axum::http::Request;
use serde_json::json;
use test_engines::{Engine, Fresh};

use crate::bundles::report;
use crate::hospital::Hospital;

#[tokio::test]
async fn nothing_hostile_is_kept() {
    let hospital = Hospital::open(Fresh::on(Engine::Sqlite)).await;
    let before = hospital.kept();
    let json = "application/fhir+json";
    let xml = "application/fhir+xml";
    let good = report(1).to_string();
    let cases: Vec<(&str, &str, Vec<u8>, u16)> = vec![
        ("nothing", json, Vec::new(), 400),
        ("cut off", json, good.as_bytes()[..good.len() / 2].to_vec(), 400),
        ("no JSON", json, b"<Bundle/>".to_vec(), 400),
        ("not UTF-8", json, b"{\"resourceType\":\"Bundle\",\"id\":\"\xff\"}".to_vec(), 400),
        ("UTF-16", json, good.encode_utf16().flat_map(u16::to_le_bytes).collect(), 400),
        ("another charset", "application/fhir+json; charset=iso-8859-1", good.clone().into_bytes(), 415),
        ("no FHIR", "text/plain", good.clone().into_bytes(), 415),
        ("another version", "application/fhir+json; fhirVersion=3.0", good.clone().into_bytes(), 415),
        ("deep", json, "[".repeat(1_000_000).into_bytes(), 413),
        ("a key twice", json, good.replacen("\"type\":", "\"type\":\"transaction\",\"type\":", 1).into_bytes(), 400),
        ("a huge number", json, good.replace("\"size\":17", &format!("\"size\":{}", "9".repeat(100_000))).into_bytes(), 400),
        (
            "entities",
            xml,
            b"<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><Bundle xmlns=\"http://hl7.org/fhir\"><id value=\"&a;\"/></Bundle>".to_vec(),
            400,
        ),
        ("deep XML", xml, format!("<Bundle xmlns=\"http://hl7.org/fhir\">{}", "<entry>".repeat(100_000)).into_bytes(), 400),
        ("too large", json, vec![b' '; 70_000_000], 413),
        ("another resource", json, b"{\"resourceType\":\"Patient\"}".to_vec(), 422),
    ];
    for (name, media_type, body, status) in cases {
        let request = Request::post("/fhir").header("content-type", media_type);
        let answer = hospital.send(request, Body::from(body)).await;
        assert_eq!(answer.status.as_u16(), status, "{name}: {}", answer.json);
        assert_eq!(answer.json["resourceType"], "OperationOutcome", "{name}");
    }
    for url in ["../../../etc/passwd", "file:///etc/passwd", "http://127.0.0.1/x", "Binary/../x", "urn:uuid:0"] {
        let mut bundle = report(2);
        bundle["entry"][1]["resource"]["content"][0]["attachment"]["url"] = json!(url);
        let answer = hospital.post("", &bundle).await;
        assert_eq!((answer.status.as_u16(), answer.issue().0), (422, "invariant"), "{url}");
    }
    for path in ["/Binary/..%2f..%2fetc%2fpasswd", "/Binary/%00", "/List/%F0%9F%98%80", "/Nothing", "/Patient/a/b"] {
        let answer = hospital.get(path).await;
        assert_eq!((answer.status.as_u16(), &answer.json["resourceType"]), (404, &json!("OperationOutcome")), "{path}");
    }
    let answer = hospital.send(Request::delete("/fhir/DocumentReference"), Body::empty()).await;
    assert_eq!((answer.status.as_u16(), answer.issue().0), (405, "not-supported"));
    assert_eq!(hospital.kept(), before);
}
