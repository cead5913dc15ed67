//! ITI-65 and what is found of it: documents, lists, contents.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use fhir::codec::Syntax;
use serde_json::{Value, json};
use test_engines::on_each_engine;

use crate::bundles::{CONTENT, REPORT, TEXT, document, entry, report, report_in_a_folder};
use crate::hospital::Hospital;

#[tokio::test]
async fn what_is_submitted_is_found_and_fetched() {
    on_each_engine(async |fresh| {
        let hospital = Hospital::open(fresh).await;
        let sent = report_in_a_folder(1);
        let in_xml = Syntax::Xml.write(&Syntax::Json.read(sent.to_string().as_bytes()).unwrap());
        let request = Request::post("/fhir").header("content-type", "application/fhir+xml");
        let answer = hospital.send(request.header("accept", "application/fhir+json"), Body::from(in_xml)).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.json);
        assert_eq!(answer.json["type"], "transaction-response");
        let entries = answer.json["entry"].as_array().unwrap();
        let kinds: Vec<_> = entries.iter().map(|one| location(one).split('/').next().unwrap().to_owned()).collect();
        assert_eq!(kinds, ["List", "DocumentReference", "Binary", "List"], "in the order of the request");
        assert!(entries.iter().all(|one| one["response"]["status"] == "201 Created"));

        let patient = format!("patient=Patient/{}", hospital.dossier());
        let found = hospital.get(&format!("/DocumentReference?{patient}&status=current")).await;
        assert_eq!((found.status, found.json["total"].as_u64()), (StatusCode::OK, Some(1)));
        let shown = &found.json["entry"][0]["resource"];
        assert_shown_as_sent(shown, &sent["entry"][1]["resource"]);
        let by_id = hospital.get(&format!("/{}", location(&entries[1]))).await;
        assert_eq!(by_id.json, *shown);
        let in_xml = hospital.get_xml(&format!("/{}", location(&entries[1]))).await;
        assert!(in_xml == Syntax::Json.read(&by_id.body).unwrap(), "both syntaxes say the same");

        let url = shown["content"][0]["attachment"]["url"].as_str().unwrap();
        assert_eq!(url, format!("https://dsp.example.lu/fhir/{}", location(&entries[2])));
        assert_content(&hospital, url).await;

        let lists = hospital.get(&format!("/List?{patient}&status=current&code=submissionset")).await;
        assert_eq!(lists.json["total"], 1);
        let items = lists.json["entry"][0]["resource"]["entry"].as_array().unwrap();
        let items: Vec<_> = items.iter().map(|one| one["item"]["reference"].as_str().unwrap()).collect();
        assert_eq!(items, [location(&entries[1]), location(&entries[3])]);
        let folder = hospital.get(&format!("/{}", location(&entries[3]))).await.json;
        assert_eq!((&folder["title"], &folder["code"]["coding"][0]["code"]), (&json!("Laboratoire"), &json!("folder")));
    })
    .await;
}

fn location(entry: &Value) -> String {
    entry["response"]["location"].as_str().unwrap().to_owned()
}

/// What the system said is there as it said it, contained resources by what they say.
fn assert_shown_as_sent(shown: &Value, sent: &Value) {
    for field in ["masterIdentifier", "status", "description", "identifier"] {
        assert_eq!(shown[field], sent[field], "{field}");
    }
    for (field, coding) in [("type", "/type/coding/0"), ("category", "/category/0/coding/0")] {
        assert_eq!(shown.pointer(coding), sent.pointer(coding), "{field}");
    }
    for field in ["event", "period", "facilityType", "practiceSetting", "related"] {
        assert_eq!(shown["context"][field], sent["context"][field], "{field}");
    }
    for field in ["contentType", "language", "title", "creation", "size"] {
        assert_eq!(shown["content"][0]["attachment"][field], sent["content"][0]["attachment"][field], "{field}");
    }
    assert_eq!(shown["securityLabel"][0]["coding"][0]["code"], "N");
    let contained = |reference: &Value| {
        let id = reference["reference"].as_str().unwrap().strip_prefix('#').unwrap().to_owned();
        shown["contained"].as_array().unwrap().iter().find(|one| one["id"] == id.as_str()).unwrap().clone()
    };
    let role = contained(&shown["author"][0]);
    assert_eq!(role["specialty"], sent["contained"][2]["specialty"]);
    assert_eq!(contained(&role["practitioner"])["name"], sent["contained"][0]["name"]);
    assert_eq!(contained(&role["organization"])["name"], "Hôpital du Plateau");
    assert_eq!(contained(&shown["authenticator"])["identifier"], sent["contained"][0]["identifier"]);
    let source = contained(&shown["context"]["sourcePatientInfo"]);
    assert_eq!((&source["birthDate"], &source["gender"]), (&json!("1980-05-17"), &json!("female")));
}

async fn assert_content(hospital: &Hospital, url: &str) {
    let content = hospital.get(url).await;
    assert_eq!(
        (content.status, content.headers["content-type"].to_str().unwrap()),
        (StatusCode::OK, "text/plain; charset=utf-8")
    );
    assert_eq!(content.body, TEXT.as_bytes());
    let path = url.strip_prefix("https://dsp.example.lu").unwrap();
    let part = hospital.send(Request::get(path).header("range", "bytes=3-5"), Body::empty()).await;
    assert_eq!((part.status, &part.body[..]), (StatusCode::PARTIAL_CONTENT, &TEXT.as_bytes()[3..6]));
    assert_eq!(part.headers["content-range"], format!("bytes 3-5/{}", TEXT.len()));
    let resource = hospital.send(Request::get(path).header("accept", "application/fhir+json"), Body::empty()).await;
    assert_eq!(resource.json["resourceType"], "Binary");
    assert_eq!(resource.json["data"], crate::bundles::TEXT_BASE64);
    let wrong = hospital.send(Request::get(path).header("accept", "image/png"), Body::empty()).await;
    assert_eq!(wrong.status, StatusCode::NOT_ACCEPTABLE);
}

#[tokio::test]
async fn a_new_version_supersedes_the_old_one() {
    let hospital = Hospital::open(test_engines::Fresh::on(test_engines::Engine::Sqlite)).await;
    let old = location(&hospital.post("", &report(1)).await.json["entry"][1]);
    let patch = json!({ "resourceType": "Parameters", "parameter": [{ "name": "operation", "part": [
        { "name": "type", "valueCode": "replace" },
        { "name": "path", "valueString": "DocumentReference.status" },
        { "name": "value", "valueCode": "superseded" },
    ]}]});
    let mut newer = report(2);
    newer["entry"][1]["resource"]["relatesTo"] = json!([{ "code": "replaces", "target": { "reference": old } }]);
    newer["entry"].as_array_mut().unwrap().push(entry(
        "urn:uuid:00000000-0000-4000-8000-000000000009",
        "PATCH",
        &old,
        &patch,
    ));
    let answer = hospital.post("", &newer).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.json);
    assert_eq!(answer.json["entry"][3]["response"]["status"], "200 OK");
    let new = location(&answer.json["entry"][1]);
    let ids = |status: &str| {
        let query = format!("/DocumentReference?patient={}&status={status}", hospital.dossier());
        let hospital = &hospital;
        async move {
            let found = hospital.get(&query).await.json;
            let entries = found["entry"].as_array().cloned().unwrap_or_default();
            entries.iter().map(|one| one["resource"]["id"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
        }
    };
    let id = |location: &str| location.split_once('/').unwrap().1.to_owned();
    assert_eq!(ids("current").await, [id(&new)]);
    assert_eq!(ids("superseded").await, [id(&old)]);
    assert_eq!(ids("current,superseded").await, [id(&new), id(&old)]);
    let shown = hospital.get(&format!("/{new}")).await.json;
    assert_eq!(shown["relatesTo"][0]["target"]["reference"], old.as_str());
}

/// What may be wrong with a submission: what it is, the change, the status, the kind of issue and the element.
type Wrong = (fn(&mut Value), u16, &'static str, &'static str);

const DOCUMENT: &str = "Bundle.entry[1].resource";

fn wrong() -> Vec<Wrong> {
    vec![
        (|bundle| bundle["meta"] = Value::Null, 400, "structure", "Bundle.meta"),
        (|bundle| bundle["type"] = json!("batch"), 422, "invariant", "Bundle"),
        (|bundle| bundle["entry"][1]["resource"]["nothing"] = json!("x"), 400, "structure", ".nothing"),
        (|bundle| bundle["entry"][1]["resource"]["status"] = json!("superseded"), 422, "invariant", ".status"),
        (|bundle| bundle["entry"][1]["resource"]["docStatus"] = json!("final"), 422, "invariant", ".docStatus"),
        (
            |bundle| drop(bundle["entry"][1]["resource"].as_object_mut().unwrap().remove("category")),
            422,
            "required",
            ".category",
        ),
        (
            |bundle| bundle["entry"][1]["resource"]["author"] = json!([{ "display": "x" }]),
            422,
            "invariant",
            ".author[0]",
        ),
        (|bundle| bundle["entry"][1]["resource"]["type"]["coding"][0]["code"] = json!("0-0"), 200, "", ""),
        (
            |bundle| {
                bundle["entry"][1]["resource"]["type"]["coding"][0]["code"] = json!("0-0");
                bundle["entry"][1]["resource"]["category"][0]["coding"][0]["code"] = json!("0-0");
            },
            422,
            "code-invalid",
            ".type",
        ),
        (
            |bundle| bundle["entry"][1]["resource"]["securityLabel"][0]["coding"][0]["code"] = json!("L"),
            422,
            "code-invalid",
            ".securityLabel[0]",
        ),
        (
            |bundle| bundle["entry"][1]["resource"]["subject"]["identifier"]["value"] = json!("2000010112345"),
            400,
            "invariant",
            "",
        ),
        (
            |bundle| bundle["entry"][1]["resource"]["content"][0]["attachment"]["size"] = json!(3),
            422,
            "business-rule",
            ".content[0].attachment.size",
        ),
        (
            |bundle| {
                bundle["entry"][1]["resource"]["content"][0]["attachment"]["hash"] =
                    json!("AAAAAAAAAAAAAAAAAAAAAAAAAAA=");
            },
            422,
            "business-rule",
            ".content[0].attachment.hash",
        ),
        (
            |bundle| bundle["entry"][2]["fullUrl"] = json!("urn:uuid:00000000-0000-4000-8000-0000000000ff"),
            422,
            "invariant",
            ".content[0].attachment.url",
        ),
        (|bundle| bundle["entry"][2]["fullUrl"] = json!(REPORT), 422, "duplicate", ""),
        (|bundle| bundle["entry"][2]["resource"]["data"] = json!("===="), 422, "value", ""),
        (|bundle| bundle["entry"][2]["resource"]["contentType"] = json!("text/html"), 422, "invariant", ""),
        (|bundle| bundle["entry"][2]["request"]["url"] = json!("Patient"), 422, "invariant", ""),
        (|bundle| drop(bundle["entry"].as_array_mut().unwrap().remove(0)), 422, "required", ""),
        (
            |bundle| {
                let second = entry(
                    "urn:uuid:00000000-0000-4000-8000-0000000000aa",
                    "POST",
                    "DocumentReference",
                    &document(9, CONTENT),
                );
                bundle["entry"].as_array_mut().unwrap().push(second);
            },
            422,
            "invariant",
            ".attachment.url",
        ),
        (
            |bundle| {
                let target = format!("DocumentReference/{}", "0".repeat(64));
                bundle["entry"][1]["resource"]["relatesTo"] =
                    json!([{ "code": "replaces", "target": { "reference": target } }]);
            },
            403,
            "forbidden",
            ".relatesTo[0].target.reference",
        ),
    ]
}

#[tokio::test]
async fn what_is_wrong_is_named_and_nothing_of_it_kept() {
    let hospital = Hospital::open(test_engines::Fresh::on(test_engines::Engine::Sqlite)).await;
    for (place, (change, status, kind, element)) in wrong().into_iter().enumerate() {
        let before = hospital.kept();
        let mut bundle = report(100 + u32::try_from(place).unwrap());
        change(&mut bundle);
        let answer = hospital.post("", &bundle).await;
        assert_eq!(answer.status.as_u16(), status, "{place}: {}", answer.json);
        if status == 200 {
            continue;
        }
        let (code, expression) = answer.issue();
        assert_eq!(code, kind, "{place}: {}", answer.json);
        let full = if element.starts_with('.') { format!("{DOCUMENT}{element}") } else { element.to_owned() };
        assert!(element.is_empty() || expression == full || expression.ends_with(element), "{place}: {expression}");
        assert_eq!(hospital.kept(), before, "{place}");
    }
}

#[tokio::test]
async fn an_identifier_names_one_document() {
    let hospital = Hospital::open(test_engines::Fresh::on(test_engines::Engine::Sqlite)).await;
    assert_eq!(hospital.post("", &report(1)).await.status, StatusCode::OK);
    let mut again = report(1);
    again["entry"][0]["resource"]["identifier"][0]["value"] = json!("urn:oid:1.2.4.99");
    let answer = hospital.post("", &again).await;
    assert_eq!((answer.status.as_u16(), answer.issue().0), (422, "duplicate"));
    let details = &answer.json["issue"][0]["details"]["coding"][0]["code"];
    assert_eq!(details, "XDSDuplicateUniqueIdInRegistry");
}
