//! ITI-66 and ITI-67: every parameter, pages, and what is not to be found.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use test_engines::{Engine, Fresh};

use crate::bundles::report_in_a_folder;
use crate::hospital::{BASE, Hospital, MATRICULE, annas_number, jeans_number};

/// Each parameter with a value that finds the report, and one that does not.
const DOCUMENTS: [(&str, &str, &str); 26] = [
    ("status", "current", "superseded"),
    ("status", "superseded,current", "entered-in-error"),
    ("author.given", "nor", "anna"),
    ("author.given:exact", "Nora", "nora"),
    ("author.family:contains", "eis", "müller"),
    ("author:Practitioner.family", "Weis", "Klein"),
    ("category", "http://loinc.org|11502-2", "http://loinc.org|60591-5"),
    ("category", "urn:lu:esante:dsp:category|laboratory-results", "urn:lu:esante:dsp:category|imaging"),
    ("type", "http://loinc.org|60591-5,http://loinc.org|11502-2", "|11502-2"),
    ("creation", "2026-03-01", "2026-03-02"),
    ("creation", "ge2026-03-01T08:30:00Z", "gt2026-03-01T08:30:00Z"),
    ("date", "ge2026", "lt2026"),
    ("event", "33747003", "1"),
    ("facility", "http://snomed.info/sct|22232009", "http://loinc.org|22232009"),
    ("format", "urn:ihe:iti:xds:2017:mimeTypeSufficient", "urn:ihe:rad:PDF"),
    ("identifier", "urn:ietf:rfc:3986|urn:oid:1.2.3.1", "urn:ietf:rfc:3986|urn:oid:1.2.3.9"),
    ("identifier", "urn:uuid:00000000-0000-4000-9000-000000000001", "urn:uuid:00000000-0000-4000-9000-000000000009"),
    ("period", "ge2026-03-01", "lt2026-03-01"),
    ("period", "eb2026-04", "sa2026-04"),
    ("related:identifier", "urn:oid:1.2.7|ORD-5", "urn:oid:1.2.7|ORD-6"),
    ("security-label", "N", "R"),
    ("setting", "394609007", "1"),
    ("_lastUpdated", "ge2026-03-01", "lt2026-03-01"),
    ("_id", "{id}", "0"),
    ("patient", "{patient}", "00000000-0000-7000-8000-000000000000"),
    ("patient.identifier", "{number}", "urn:oid:1.2|1"),
];

const LISTS: [(&str, &str, &str); 10] = [
    ("code", "https://profiles.ihe.net/ITI/MHD/CodeSystem/MHDlistTypes|submissionset", "other"),
    ("date", "2026-03-02", "2026-03-01"),
    ("designationType", "http://loinc.org|26436-6", "http://loinc.org|1"),
    ("identifier", "urn:oid:1.2.4.1", "urn:oid:1.2.4.2"),
    ("source.given", "Nora", "Anna"),
    ("source.family", "weis", "klein"),
    ("sourceId", "urn:oid:1.2.6", "urn:oid:1.2.5"),
    ("status", "current", "retired"),
    ("_lastUpdated", "ge2026", "lt2026"),
    ("_id", "{id}", "0"),
];

async fn total(hospital: &Hospital, resource: &str, query: &str) -> u64 {
    let answer = hospital.get(&format!("/{resource}?{query}")).await;
    assert_eq!(answer.status, StatusCode::OK, "{query}: {}", answer.json);
    answer.json["total"].as_u64().unwrap()
}

fn escaped(value: &str) -> String {
    value.replace('|', "%7C")
}

#[tokio::test]
async fn every_parameter_finds_and_does_not_find() {
    let hospital = Hospital::open(Fresh::on(Engine::Sqlite)).await;
    let sent = hospital.post("", &report_in_a_folder(1)).await.json;
    let id = |place: usize| {
        let location = sent["entry"][place]["response"]["location"].as_str().unwrap();
        location.split_once('/').unwrap().1.to_owned()
    };
    let patient = hospital.dossier().to_string();
    let number = format!("{MATRICULE}|{}", annas_number());
    for (resource, table, id) in [("DocumentReference", &DOCUMENTS[..], id(1)), ("List", &LISTS[..], id(0))] {
        let filled = |value: &str| {
            escaped(&value.replace("{id}", &id).replace("{patient}", &patient).replace("{number}", &number))
        };
        for (name, hit, miss) in table {
            let mut scope = if name.starts_with("patient") { String::new() } else { format!("&patient={patient}") };
            // The folder answers to most of what the set does.
            scope += if resource == "List" { "&code=submissionset" } else { "" };
            for (value, expected) in [(hit, 1), (miss, 0)] {
                let query = format!("{name}={}{scope}", filled(value));
                assert_eq!(total(&hospital, resource, &query).await, expected, "{query}");
                let post = Request::post(format!("/fhir/{resource}/_search?{}", scope.trim_start_matches('&')))
                    .header("content-type", "application/x-www-form-urlencoded");
                let body = Body::from(format!("{name}={}", filled(value)));
                assert_eq!(hospital.send(post, body).await.json["total"], expected, "by POST: {query}");
            }
        }
    }
    for (resource, id) in [("DocumentReference", id(1)), ("List", id(0))] {
        assert_eq!(total(&hospital, resource, &format!("_id={id}")).await, 1, "an id names its patient");
    }
}

#[tokio::test]
async fn pages_hold_while_documents_arrive() {
    let hospital = Hospital::open(Fresh::on(Engine::Sqlite)).await;
    for number in 1..=5 {
        assert_eq!(hospital.post("", &report_in_a_folder(number)).await.status, StatusCode::OK);
    }
    let number = escaped(&format!("{MATRICULE}|{}", annas_number()));
    let mut next = format!("{BASE}/DocumentReference?patient.identifier={number}&status=current&_count=2&_format=json");
    let (mut seen, mut arriving) = (Vec::new(), 6);
    loop {
        let page = hospital.get(&next).await.json;
        assert!(!page["link"].to_string().contains(&annas_number()), "no number in an address");
        assert!(page["link"][0]["url"].as_str().unwrap().contains("_format=json"));
        let entries = page["entry"].as_array().unwrap();
        seen.extend(
            entries.iter().map(|one| one["resource"]["masterIdentifier"]["value"].as_str().unwrap().to_owned()),
        );
        let Some(link) = page["link"].as_array().unwrap().iter().find(|link| link["relation"] == "next") else { break };
        next = link["url"].as_str().unwrap().to_owned();
        hospital.post("", &report_in_a_folder(arriving)).await;
        arriving += 1;
    }
    assert_eq!(seen, [5, 4, 3, 2, 1].map(|number| format!("urn:oid:1.2.3.{number}")));
}

#[tokio::test]
async fn who_is_not_there_and_who_is_not_open_are_the_same() {
    let hospital = Hospital::open(Fresh::on(Engine::Sqlite)).await;
    let jean = hospital.country.jean().await.own_dossier().unwrap().dossier;
    let nobody = "00000000-0000-7000-8000-000000000000";
    let mut answers = Vec::new();
    for patient in [format!("patient={jean}"), format!("patient={nobody}")] {
        let answer = hospital.get(&format!("/DocumentReference?{patient}&status=current")).await;
        answers.push((answer.status, answer.json.to_string().replace(&jean.to_string(), nobody)));
    }
    assert_eq!(answers[0], answers[1]);
    for number in [jeans_number(), "1999010199999".to_owned()] {
        let number = escaped(&format!("{MATRICULE}|{number}"));
        let answer = hospital.get(&format!("/DocumentReference?patient.identifier={number}&status=current")).await;
        assert_eq!((answer.status, answer.json["total"].as_u64()), (StatusCode::OK, Some(0)));
    }
    let read = |id: String| {
        let hospital = &hospital;
        async move { hospital.get(&format!("/DocumentReference/{id}")).await }
    };
    let simple = jean.to_string().replace('-', "");
    let (of_jean, of_nobody) = (read(format!("{simple}{}", "1".repeat(32))).await, read("0".repeat(64)).await);
    assert_eq!((of_jean.status, of_jean.json), (StatusCode::NOT_FOUND, of_nobody.json));
}

#[tokio::test]
async fn what_cannot_be_searched_is_said() {
    let hospital = Hospital::open(Fresh::on(Engine::Sqlite)).await;
    let patient = format!("patient={}", hospital.dossier());
    let cases = [
        ("status=current".to_owned(), 400, "required"),
        (format!("{patient}&date=yesterday"), 400, "value"),
        (format!("{patient}&type:not=a"), 400, "value"),
        (format!("{patient}&_count=x"), 400, "value"),
        (format!("{patient}&_cursor=x"), 400, "value"),
        (format!("{patient}&type=%zz"), 400, "value"),
        (format!("{patient}&_format=ttl"), 406, "not-supported"),
        (format!("{patient}&{patient}&patient=00000000-0000-7000-8000-000000000000"), 400, "not-supported"),
    ];
    for (query, status, kind) in cases {
        let answer = hospital.get(&format!("/DocumentReference?{query}")).await;
        assert_eq!((answer.status.as_u16(), answer.issue().0), (status, kind), "{query}: {}", answer.json);
    }
    let unknown = format!("/fhir/DocumentReference?{patient}&colour=red");
    let lenient = hospital.send(Request::get(&unknown), Body::empty()).await;
    assert_eq!(lenient.json["entry"][0]["search"]["mode"], "outcome");
    assert!(!lenient.json["link"][0]["url"].as_str().unwrap().contains("colour"));
    let strict = hospital.send(Request::get(&unknown).header("prefer", "handling=strict"), Body::empty()).await;
    assert_eq!((strict.status.as_u16(), strict.issue().0), (400, "not-supported"));
}
