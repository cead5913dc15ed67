//! A hospital's system from its keys to a token that ends.

use axum::http::StatusCode;
use jiff::SignedDuration;
use test_engines::{Engine, Fresh, on_each_engine};

use crate::desk::{Desk, SCOPES, credentials, encoded, send};
use axum::http::Request;

#[tokio::test]
async fn a_system_asks_in_the_name_of_its_institution() {
    on_each_engine(async |fresh| {
        let desk = Desk::open(fresh).await;
        let given = desk.ask(&desk.assertion("one"), &format!("{SCOPES} system/*.cruds")).await;
        assert_eq!(given.status, StatusCode::OK, "{}", given.body);
        assert_eq!(given.headers["cache-control"], "no-store");
        assert_eq!(given.body["token_type"], "bearer");
        assert_eq!(given.body["expires_in"], 300);
        let scope = given.body["scope"].as_str().unwrap();
        assert_eq!(scope, format!("{SCOPES} system/Binary.rs system/Patient.rs"));

        let token = given.body["access_token"].as_str().unwrap();
        let found = desk.probe(token).await;
        assert_eq!(found.status, StatusCode::OK);
        assert_eq!(found.body["name"], "Hôpital du Plateau");
        assert_eq!(found.body["purpose"], "TREAT");
        assert_eq!(found.body["may_delete"], false);
        assert_eq!(found.body["tail"], token[token.len() - 32..]);
        assert!(!String::from_utf8_lossy(&desk.country.fresh.plain_bytes()).contains(token));

        desk.country.pass(SignedDuration::from_secs(301));
        let expired = desk.probe(token).await;
        assert_eq!(expired.status, StatusCode::UNAUTHORIZED);
        assert_eq!(expired.headers["www-authenticate"], "Bearer error=\"invalid_token\"");
    })
    .await;
}

#[tokio::test]
async fn a_token_says_what_it_is_and_ends_when_asked() {
    let desk = Desk::open(Fresh::on(Engine::Sqlite)).await;
    let (token, other) = (desk.token("one").await, desk.token("two").await);
    let proof = desk.assertion("three");
    let mut form = credentials(&proof);
    form.push(("token", &token));
    let says = desk.post("/oauth/introspect", &form).await.body;
    assert_eq!(says["active"], true);
    assert_eq!(says["client_id"], desk.client.to_string());
    assert_eq!(says["scope"], SCOPES);
    assert_eq!(says["aud"], "https://dsp.example.lu/fhir");
    assert_eq!(says["exp"].as_i64().unwrap() - says["iat"].as_i64().unwrap(), 300);

    let with_bearer = || Request::post("/oauth/introspect").header("authorization", format!("Bearer {other}"));
    let says = send(&desk.router, with_bearer(), encoded(&[("token", &token)])).await;
    assert_eq!(says.body["active"], true);
    let revoked = desk.post("/oauth/revoke", &form).await;
    assert_eq!(revoked.status, StatusCode::OK);
    assert_eq!(desk.probe(&token).await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(desk.probe(&other).await.status, StatusCode::OK);
    let says = send(&desk.router, with_bearer(), encoded(&[("token", &token)])).await;
    assert_eq!(says.body, serde_json::json!({ "active": false }));

    let unasked = desk.post("/oauth/introspect", &[("token", &other)]).await;
    assert_eq!(unasked.body["error"], "invalid_client");
}

#[tokio::test]
async fn what_is_asked_otherwise_is_refused_in_oauths_words() {
    let desk = Desk::open(Fresh::on(Engine::Sqlite)).await;
    let proof = desk.assertion("one");
    let valid = crate::desk::token_form(&proof, SCOPES);
    let with = |name: &'static str, value: &'static str| {
        let mut form: Vec<_> = valid.iter().copied().filter(|(one, _)| *one != name).collect();
        form.push((name, value));
        form
    };
    let without = |name: &str| valid.iter().copied().filter(|(one, _)| *one != name).collect::<Vec<_>>();
    let twice = |name: &str| [valid.clone(), valid.iter().copied().filter(|(one, _)| *one == name).collect()].concat();
    for (form, error) in [
        (with("grant_type", "password"), "unsupported_grant_type"),
        (without("grant_type"), "invalid_request"),
        (without("scope"), "invalid_scope"),
        (with("scope", "system/Patient"), "invalid_scope"),
        (with("scope", "system/Consent.rs patient/Patient.rs openid"), "invalid_scope"),
        (with("client_assertion_type", "saml"), "invalid_client"),
        (without("client_assertion"), "invalid_client"),
        (with("client_id", "somebody"), "invalid_client"),
        (twice("scope"), "invalid_request"),
        (twice("client_assertion"), "invalid_request"),
    ] {
        let answer = desk.post("/oauth/token", &form).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST);
        assert_eq!(answer.body["error"], error, "{}", answer.body);
        assert_eq!(answer.headers["cache-control"], "no-store");
    }
    // None of them has used the proof up.
    assert_eq!(desk.post("/oauth/token", &valid).await.status, StatusCode::OK);
}
