//! A client that keeps its keys at an address of its own, and changes them.

use std::sync::{Arc, Mutex};

use axum::http::StatusCode;
use dossier::client::ClientKeys;
use serde_json::{Value, json};
use services::clients;
use services::ports::{KeyAsking, KeyError, KeySource};
use test_engines::{Engine, Fresh};

use crate::desk::{Desk, SCOPES, registration, router};
use crate::node;

const ADDRESS: &str = "https://hospital.example/keys";

/// What is at the address, and what was known of it before.
#[derive(Default)]
struct Keys {
    there: Mutex<Option<Value>>,
    known: Mutex<Option<Value>>,
}

impl KeySource for Keys {
    fn keys<'a>(&'a self, address: &'a str, anew: bool) -> KeyAsking<'a> {
        Box::pin(async move {
            assert_eq!(address, ADDRESS);
            let mut known = self.known.lock().unwrap();
            if anew || known.is_none() {
                known.clone_from(&self.there.lock().unwrap());
            }
            let set = known.as_ref().map(|key| json!({ "keys": [key] }).to_string());
            set.ok_or_else(|| KeyError("nobody answers".into()))
        })
    }
}

#[tokio::test]
async fn keys_are_asked_for_where_they_were_registered() {
    let mut desk = Desk::open(Fresh::on(Engine::Sqlite)).await;
    let source = Arc::new(Keys::default());
    desk.country.services = desk.country.services.clone().with_key_source(source.clone());
    desk.router = router(&desk.country);
    let registration = registration(ClientKeys::At(ADDRESS.into()));
    desk.client = clients::register(&desk.country.services, &registration).await.unwrap().id;
    assert_eq!(desk.ask(&desk.assertion("zero"), SCOPES).await.status, StatusCode::SERVICE_UNAVAILABLE);

    *source.there.lock().unwrap() = Some(desk.key().clone());
    assert_eq!(desk.ask(&desk.assertion("zero"), SCOPES).await.status, StatusCode::OK);

    let (public, private) = node::keys(&[("P-384", "k2")]).remove(0);
    *source.there.lock().unwrap() = Some(public);
    let mut order = desk.order("one", &json!({}));
    order["key"] = private;
    order["header"] = json!({ "alg": "ES384", "kid": "k2", "jku": ADDRESS });
    assert_eq!(desk.ask(&node::assertions(&[order]).remove(0), SCOPES).await.status, StatusCode::OK);
    assert_eq!(desk.ask(&desk.assertion("two"), SCOPES).await.body["error"], "invalid_client");
}
