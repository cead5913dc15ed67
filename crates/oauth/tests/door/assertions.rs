//! What proves nothing.

use axum::http::StatusCode;
use serde_json::{Value, json};
use test_engines::{Engine, Fresh, on_each_engine};

use crate::desk::{Desk, SCOPES};
use crate::node;

/// An order with another header.
fn with_header(mut order: Value, name: &str, value: Value) -> Value {
    order["header"][name] = value;
    order
}

/// Orders that are each wrong in one way.
fn wrong(desk: &Desk) -> Vec<Value> {
    let plain = || desk.order("wrong", &json!({}));
    let but = |besides: Value| desk.order("wrong", &besides);
    let without = |name: &str| {
        let mut order = plain();
        order["claims"].as_object_mut().unwrap().remove(name);
        order
    };
    let now = desk.now();
    let (_, stranger) = node::keys(&[("P-384", "k1")]).remove(0);
    let mut foreign = plain();
    foreign["key"] = stranger;
    let mut unsigned = with_header(plain(), "alg", json!("none"));
    unsigned.as_object_mut().unwrap().remove("key");
    let mut confused = with_header(plain(), "alg", json!("HS384"));
    confused["secret"] = json!(desk.key().to_string());
    vec![
        but(json!({ "aud": "https://elsewhere.example/token" })),
        but(json!({ "aud": [crate::desk::TOKEN, "https://elsewhere.example/token"] })),
        but(json!({ "exp": now - 31 })),
        but(json!({ "exp": now + 400 })),
        but(json!({ "exp": -1 })),
        but(json!({ "exp": 1e300 })),
        but(json!({ "iat": now + 60 })),
        but(json!({ "nbf": now + 60 })),
        but(json!({ "iss": "somebody else" })),
        but(json!({ "jti": "" })),
        without("jti"),
        without("exp"),
        without("aud"),
        without("sub"),
        foreign,
        unsigned,
        confused,
        with_header(plain(), "kid", json!("k2")),
        with_header(plain(), "kid", Value::Null),
        with_header(plain(), "alg", json!("RS384")),
        with_header(plain(), "jku", json!("https://elsewhere.example/keys")),
        with_header(plain(), "crit", json!(["exp"])),
    ]
}

#[tokio::test]
async fn nothing_but_a_right_assertion_proves_a_client() {
    let desk = Desk::open(Fresh::on(Engine::Sqlite)).await;
    let orders = wrong(&desk);
    for (order, assertion) in orders.iter().zip(node::assertions(&orders)) {
        let answer = desk.ask(&assertion, SCOPES).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{} {}", order["header"], order["claims"]);
        assert_eq!(answer.body["error"], "invalid_client");
    }
    let mut garbled = desk.assertion("garbled").into_bytes();
    let late = garbled.len() - 9;
    garbled[late] = if garbled[late] == b'A' { b'B' } else { b'A' };
    let garbled = String::from_utf8(garbled).unwrap();
    for text in ["", "a.b.c", "...", &garbled, &"x".repeat(20_000)] {
        assert_eq!(desk.ask(text, SCOPES).await.body["error"], "invalid_client");
    }
}

#[tokio::test]
async fn an_assertion_counts_once() {
    on_each_engine(async |fresh| {
        let desk = Desk::open(fresh).await;
        let assertion = desk.assertion("once");
        let (one, other) = tokio::join!(desk.ask(&assertion, SCOPES), desk.ask(&assertion, SCOPES));
        let mut statuses = [one.status, other.status];
        statuses.sort();
        assert_eq!(statuses, [StatusCode::OK, StatusCode::BAD_REQUEST]);
        let again = desk.ask(&assertion, SCOPES).await;
        assert_eq!(again.body["error_description"], "the assertion was used before");
    })
    .await;
}

#[tokio::test]
async fn rsa_proves_as_well() {
    let desk = Desk::open(Fresh::on(Engine::Sqlite)).await;
    let (public, private) = node::keys(&[("RSA", "r1")]).remove(0);
    let keys = dossier::client::ClientKeys::Given(json!({ "keys": [public] }).to_string());
    let registration = crate::desk::registration(keys);
    let client = services::clients::register(&desk.country.services, &registration).await.unwrap().id;
    let mut order = desk.order("one", &json!({ "iss": client, "sub": client, "aud": [crate::desk::TOKEN] }));
    order["key"] = private;
    order["header"] = json!({ "alg": "RS384", "kid": "r1" });
    let assertion = node::assertions(&[order]).remove(0);
    assert_eq!(desk.ask(&assertion, SCOPES).await.status, StatusCode::OK);
}

#[tokio::test]
async fn whoever_guesses_waits_and_locks_nobody_else_out() {
    let desk = Desk::open(Fresh::on(Engine::Sqlite)).await;
    let mut order = desk.order("guess", &json!({}));
    order["header"]["kid"] = json!("k2");
    let guess = node::assertions(&[order]).remove(0);
    for _ in 0..15 {
        assert_eq!(desk.ask(&guess, SCOPES).await.status, StatusCode::BAD_REQUEST);
    }
    let paused = desk.ask(&desk.assertion("right"), SCOPES).await;
    assert_eq!(paused.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(paused.headers.contains_key("retry-after"));

    let right = desk.assertion("right");
    let form = crate::desk::token_form(&right, SCOPES);
    let elsewhere = services::account::ClientAddress(std::net::Ipv4Addr::new(192, 0, 2, 7).into());
    let request = axum::http::Request::post("/oauth/token")
        .header("content-type", "application/x-www-form-urlencoded")
        .extension(elsewhere)
        .body(crate::desk::encoded(&form))
        .unwrap();
    let answer = tower::ServiceExt::oneshot(desk.router.clone(), request).await.unwrap();
    assert_eq!(answer.status(), StatusCode::OK);
}
