//! What no longer counts ends at once, and a token bound to a certificate is nothing without it.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use dossier::client::{ClientKeys, Thumbprint};
use dossier::institution::Certificate;
use jiff::{SignedDuration, Timestamp};
use serde_json::json;
use services::clients;
use test_engines::{Engine, Fresh, on_each_engine};

use crate::desk::{Desk, SCOPES, credentials, encoded, registration, token_form};
use crate::node;

#[tokio::test]
async fn without_a_certificate_of_conformity_nothing_counts() {
    on_each_engine(async |fresh| {
        let desk = Desk::open(fresh).await;
        let token = desk.token("one").await;
        let certify = async |until| {
            let certificate = Certificate { from: Timestamp::UNIX_EPOCH, until };
            desk.country.certify("HOP-1", "Hôpital du Plateau", certificate).await;
        };
        certify(Some(desk.country.services.now())).await;
        assert_eq!(desk.probe(&token).await.status, StatusCode::UNAUTHORIZED);
        let refused = desk.ask(&desk.assertion("two"), SCOPES).await;
        assert_eq!(refused.body["error"], "invalid_client");
        assert_eq!(refused.body["error_description"], "the institution's certificate of conformity is not valid");
        certify(None).await;
        assert_eq!(desk.probe(&token).await.status, StatusCode::OK);

        clients::withdraw(&desk.country.services, desk.client).await.unwrap();
        assert_eq!(desk.probe(&token).await.status, StatusCode::UNAUTHORIZED);
        assert_eq!(desk.ask(&desk.assertion("three"), SCOPES).await.body["error"], "invalid_client");
        assert_eq!(desk.country.fresh.operator("SELECT COUNT(*) FROM access_token").trim(), "0");
        assert!(clients::withdraw(&desk.country.services, desk.client).await.is_err());
    })
    .await;
}

#[tokio::test]
async fn a_bound_token_needs_its_certificate() {
    let desk = Desk::open(Fresh::on(Engine::Sqlite)).await;
    let (own, foreign) = (Thumbprint([7; 32]), Thumbprint([8; 32]));
    let keys = ClientKeys::Given(json!({ "keys": [desk.key()] }).to_string());
    let registration = clients::Registration { certificates: vec![own], ..registration(keys) };
    let client = clients::register(&desk.country.services, &registration).await.unwrap().id;
    let orders: Vec<_> =
        ["one", "two", "three"].map(|jti| desk.order(jti, &json!({ "iss": client, "sub": client }))).into();
    let proofs = node::assertions(&orders);

    let unshown = desk.ask(&proofs[0], SCOPES).await;
    assert_eq!(unshown.body["error"], "invalid_client");
    let ask = |shown, proof: &str| {
        let body = encoded(&token_form(proof, SCOPES));
        desk.showing(shown, Request::post("/oauth/token"), body)
    };
    assert_eq!(ask(foreign, &proofs[1]).await.body["error"], "invalid_client");
    let given = ask(own, &proofs[2]).await;
    let token = given.body["access_token"].as_str().unwrap();
    let probe = || Request::get("/probe").header("authorization", format!("Bearer {token}"));
    assert_eq!(desk.showing(own, probe(), Body::empty()).await.status, StatusCode::OK);
    let proof = node::assertions(&[desk.order("four", &json!({ "iss": client, "sub": client }))]).remove(0);
    let form = [credentials(&proof), vec![("token", token)]].concat();
    let bound = desk.post("/oauth/introspect", &form).await.body["cnf"]["x5t#S256"].clone();
    assert_eq!(bound, URL_SAFE_NO_PAD.encode([7; 32]));
    assert_eq!(desk.showing(foreign, probe(), Body::empty()).await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(desk.probe(token).await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn nobody_gives_a_client_another_key_past_the_program() {
    let desk = Desk::open(Fresh::on(Engine::Sqlite)).await;
    let (public, private) = node::keys(&[("P-384", "k1")]).remove(0);
    let keys = ClientKeys::Given(json!({ "keys": [public] }).to_string());
    let other = clients::register(&desk.country.services, &registration(keys)).await.unwrap().id;
    let client = desk.client;
    desk.country.fresh.operator(&format!(
        "UPDATE client SET sealed = (SELECT sealed FROM client WHERE client_id = '{other}')
         WHERE client_id = '{client}'"
    ));
    let mut order = desk.order("one", &json!({}));
    order["key"] = private;
    let answer = desk.ask(&node::assertions(&[order]).remove(0), SCOPES).await;
    assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
}

#[tokio::test]
async fn what_has_run_out_is_swept_away() {
    on_each_engine(async |fresh| {
        let desk = Desk::open(fresh).await;
        desk.token("one").await;
        let rows = || {
            let count = "SELECT (SELECT COUNT(*) FROM access_token) + (SELECT COUNT(*) FROM used_assertion)";
            desk.country.fresh.operator(count).trim().to_owned()
        };
        services::jobs::sweep::rows(&desk.country.services).await.unwrap();
        assert_eq!(rows(), "2");
        desk.country.pass(SignedDuration::from_mins(6));
        services::jobs::sweep::rows(&desk.country.services).await.unwrap();
        assert_eq!(rows(), "0");
    })
    .await;
}
