//! An app that a holder lets act, from the link to the end.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use dossier::client::ClientKeys;
use dossier::ids::ClientId;
use jiff::SignedDuration;
use serde_json::{Value, json};
use services::apps;
use services::clients::{self, Answers, Registration};
use services::{Error, Person};
use test_engines::{Country, Engine, Fresh};

use crate::desk::{Answer, encoded, router, send};

const REDIRECT: &str = "https://app.example/return?from=dsp";

/// The example of RFC 7636, appendix B.
const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

struct Phone {
    country: Country,
    router: axum::Router,
    client: ClientId,
    anna: Person,
}

impl Phone {
    /// Anna's phone, with an app on it.
    async fn with_app() -> Self {
        let country = Country::with_letters(Fresh::on(Engine::Sqlite)).await;
        let anna = country.anna().await;
        let registration = Registration {
            name: "Carnet de santé".into(),
            answers: Answers::Publisher("Apps du Nord".into()),
            keys: ClientKeys::None,
            redirects: vec![REDIRECT.into()],
            scopes: "patient/DocumentReference.crs patient/Patient.r offline_access launch/patient".into(),
            certificates: vec![],
        };
        let client = clients::register(&country.services, &registration).await.unwrap().id;
        let router = router(&country);
        Self { country, router, client, anna }
    }

    /// What the app puts into its link, with one thing otherwise.
    fn link(&self, name: &str, value: &str) -> String {
        let client = self.client.to_string();
        let mut asked = vec![
            ("client_id", client.as_str()),
            ("redirect_uri", REDIRECT),
            ("response_type", "code"),
            ("scope", "patient/DocumentReference.rs patient/Patient.r offline_access openid"),
            ("state", "s/1"),
            ("aud", "https://dsp.example.lu/fhir"),
            ("code_challenge", CHALLENGE),
            ("code_challenge_method", "S256"),
        ];
        asked.retain(|(one, _)| *one != name);
        asked.push((name, value));
        let escaped = |text: &str| text.replace('%', "%25").replace('&', "%26").replace('?', "%3F").replace(' ', "+");
        let asked: Vec<String> = asked.iter().map(|(name, value)| format!("{name}={}", escaped(value))).collect();
        format!("/oauth/authorize?{}", asked.join("&"))
    }

    async fn follow(&self, link: &str) -> Answer {
        send(&self.router, Request::get(link), Body::empty()).await
    }

    /// The request that waits for Anna's answer.
    async fn asked(&self) -> String {
        let sent = self.follow(&self.link("display", "page")).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER);
        sent.headers["location"].to_str().unwrap().strip_prefix("/apps/").unwrap().to_owned()
    }

    /// A code that Anna has allowed.
    async fn code(&self) -> String {
        let proven = self.country.proven(&self.anna);
        let answer = apps::answer(&self.country.services, &proven, &self.asked().await, true).await.unwrap();
        let (code, rest) = answer.address.strip_prefix(&format!("{REDIRECT}&code=")).unwrap().split_once('&').unwrap();
        assert_eq!(rest, "state=s%2F1&iss=https%3A%2F%2Fdsp.example.lu");
        code.to_owned()
    }

    async fn post(&self, form: &[(&str, &str)]) -> Answer {
        let client = self.client.to_string();
        let form = [form, &[("client_id", client.as_str())]].concat();
        send(&self.router, Request::post("/oauth/token"), encoded(&form)).await
    }

    async fn exchange(&self, code: &str, redirect: &str, verifier: &str) -> Answer {
        let form = [("grant_type", "authorization_code"), ("code", code), ("redirect_uri", redirect)];
        self.post(&[&form[..], &[("code_verifier", verifier)]].concat()).await
    }

    async fn refresh(&self, token: &Value) -> Answer {
        self.post(&[("grant_type", "refresh_token"), ("refresh_token", token.as_str().unwrap())]).await
    }

    async fn probe(&self, token: &Value) -> Answer {
        let request = Request::get("/probe").header("authorization", format!("Bearer {}", token.as_str().unwrap()));
        send(&self.router, request, Body::empty()).await
    }
}

#[tokio::test]
async fn an_app_acts_as_the_holder_until_it_is_stopped() {
    let phone = Phone::with_app().await;
    let services = &phone.country.services;
    let request = phone.asked().await;
    let waiting = apps::waiting(services, &phone.anna, &request).await.unwrap();
    assert_eq!((waiting.app.as_str(), waiting.publisher.as_str()), ("Carnet de santé", "Apps du Nord"));
    assert!(waiting.until.is_some_and(|until| until <= services.now() + apps::LONGEST_LEAVE));
    phone.country.pass(SignedDuration::from_mins(20));
    assert!(matches!(apps::waiting(services, &phone.anna, &request).await, Err(Error::Over)));

    let given = phone.exchange(&phone.code().await, REDIRECT, VERIFIER).await;
    assert_eq!(given.status, StatusCode::OK, "{}", given.body);
    assert_eq!(given.body["scope"], "patient/DocumentReference.rs patient/Patient.r offline_access");
    let own = phone.anna.own_dossier().unwrap().dossier;
    assert_eq!(given.body["patient"], own.to_string());
    let found = phone.probe(&given.body["access_token"]).await;
    assert_eq!((&found.body["name"], &found.body["dossier"]), (&json!("Anna Müller"), &json!(own)));

    phone.country.pass(SignedDuration::from_mins(6));
    assert_eq!(phone.probe(&given.body["access_token"]).await.status, StatusCode::UNAUTHORIZED);
    let next = phone.refresh(&given.body["refresh_token"]).await;
    assert_eq!(phone.probe(&next.body["access_token"]).await.status, StatusCode::OK);

    let leave = apps::list(services, &phone.anna).await.unwrap().remove(0);
    apps::withdraw(services, &phone.anna, leave.id).await.unwrap();
    assert_eq!(phone.probe(&next.body["access_token"]).await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(phone.refresh(&next.body["refresh_token"]).await.body["error"], "invalid_grant");
    assert!(apps::list(services, &phone.anna).await.unwrap().is_empty());
}

#[tokio::test]
async fn what_comes_back_a_second_time_ends_everything() {
    let phone = Phone::with_app().await;
    let code = phone.code().await;
    for (redirect, verifier) in [(REDIRECT, CHALLENGE), ("https://app.example/return", VERIFIER), (REDIRECT, "short")] {
        assert_eq!(phone.exchange(&code, redirect, verifier).await.body["error"], "invalid_grant");
    }
    let first = phone.exchange(&code, REDIRECT, VERIFIER).await;
    assert_eq!(phone.exchange(&code, REDIRECT, VERIFIER).await.body["error"], "invalid_grant");
    assert_eq!(phone.probe(&first.body["access_token"]).await.status, StatusCode::UNAUTHORIZED);

    let given = phone.exchange(&phone.code().await, REDIRECT, VERIFIER).await;
    let next = phone.refresh(&given.body["refresh_token"]).await;
    assert_eq!(next.status, StatusCode::OK);
    assert_eq!(phone.refresh(&given.body["refresh_token"]).await.body["error"], "invalid_grant");
    assert_eq!(phone.probe(&next.body["access_token"]).await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(phone.refresh(&next.body["refresh_token"]).await.body["error"], "invalid_grant");

    let late = phone.code().await;
    phone.country.pass(SignedDuration::from_secs(61));
    assert_eq!(phone.exchange(&late, REDIRECT, VERIFIER).await.body["error"], "invalid_grant");
}

#[tokio::test]
async fn only_the_person_asked_answers_and_only_freshly_proven() {
    let phone = Phone::with_app().await;
    let services = &phone.country.services;
    let request = phone.asked().await;
    let sophie = phone.country.sophie().await;
    assert!(matches!(apps::answer(services, &sophie, &request, false).await, Err(Error::Over)));
    phone.country.pass(SignedDuration::from_mins(14));
    assert!(matches!(apps::answer(services, &phone.anna, &request, true).await, Err(Error::NotProven)));
    let refused = apps::answer(services, &phone.anna, &request, false).await.unwrap().address;
    assert!(refused.starts_with(&format!("{REDIRECT}&error=access_denied&state=s%2F1")), "{refused}");
    assert!(matches!(apps::answer(services, &phone.anna, &request, false).await, Err(Error::Over)));
}

#[tokio::test]
async fn nobody_is_sent_where_the_app_did_not_register() {
    let phone = Phone::with_app().await;
    for (name, value) in [
        ("redirect_uri", "https://app.example/return"),
        ("redirect_uri", "https://evil.example/"),
        ("client_id", "0198c5a8-0000-7000-8000-000000000000"),
        ("client_id", "nobody"),
    ] {
        let stranded = phone.follow(&phone.link(name, value)).await;
        assert_eq!(stranded.status, StatusCode::BAD_REQUEST);
        assert!(!stranded.headers.contains_key("location"));
    }
    for (name, value, error) in [
        ("response_type", "token", "unsupported_response_type"),
        ("code_challenge_method", "plain", "invalid_request"),
        ("code_challenge", "short", "invalid_request"),
        ("aud", "https://elsewhere.example/fhir", "invalid_request"),
        ("state", "", "invalid_request"),
        ("scope", "system/Patient.rs", "invalid_scope"),
        ("scope", "patient/AuditEvent.rs", "invalid_scope"),
    ] {
        let sent = phone.follow(&phone.link(name, value)).await;
        let location = sent.headers["location"].to_str().unwrap();
        assert!(location.starts_with(&format!("{REDIRECT}&error={error}&")), "{name}: {location}");
    }
    let system = [("grant_type", "client_credentials"), ("scope", "patient/Patient.r")];
    assert_eq!(phone.post(&system).await.body["error"], "invalid_client");
}
