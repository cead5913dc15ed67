//! What is asked of a provider, and which of its answers prove somebody.

mod issuer;

use std::time::Duration;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use dossier::language::Language;
use jiff::Timestamp;
use reqwest::Url;
use serde_json::{Value, json};
use services::ports::{IdentityAnswer, IdentityError, IdentityProvider as _, IdentityQuestion, ProvenIdentity};

use self::issuer::{Issuer, not_signed, signed, signed_with_secret};
use super::OpenIdProvider;
use crate::config::IdentityProvider as Config;

const SECRET: &str = "Xk3vQ9wLz7Rt2mYp";
const RETURN_TO: &str = "https://dsp.example.lu/sign-in/with/luxtrust/return";
const NONCE: &str = "the-nonce-of-this-question";
/// 43 characters at least (RFC 7636, section 4.1).
const VERIFIER: &str = "the-verifier-that-is-kept-back-until-the-end";
/// 2 March 2026, 8 o'clock in Luxembourg.
const NOW: i64 = 1_772_434_800;

fn provider(issuer: &Issuer) -> OpenIdProvider {
    let config = Config {
        code: "luxtrust".into(),
        name: "LuxTrust".into(),
        issuer: issuer.url.clone(),
        client_id: "dsp".into(),
        client_secret_file: None,
        scopes: vec!["profile".into()],
        accepted_acr: vec!["high".into(), "substantial".into()],
    };
    OpenIdProvider::of(&config, Some(SECRET.into())).unwrap()
}

fn claims(issuer: &Issuer) -> Value {
    json!({
        "iss": issuer.url, "sub": "anna", "aud": "dsp", "nonce": NONCE, "acr": "high",
        "iat": NOW - 2, "exp": NOW + 300, "auth_time": NOW - 30,
    })
}

/// The same with one of them changed; `null` takes it out.
fn with(claims: &Value, name: &str, value: Value) -> Value {
    let mut claims = claims.clone();
    let all = claims.as_object_mut().unwrap();
    if value.is_null() {
        all.remove(name)
    } else {
        all.insert(name.into(), value)
    };
    claims
}

async fn verify(provider: &OpenIdProvider) -> Result<ProvenIdentity, IdentityError> {
    verify_from(provider, None).await
}

async fn verify_from(provider: &OpenIdProvider, issuer: Option<&str>) -> Result<ProvenIdentity, IdentityError> {
    let answer = IdentityAnswer {
        code: "code".into(),
        issuer: issuer.map(str::to_owned),
        return_to: RETURN_TO.into(),
        nonce: NONCE.into(),
        verifier: VERIFIER.into(),
        now: Timestamp::from_second(NOW).unwrap(),
    };
    provider.verify(&answer).await
}

#[tokio::test]
async fn the_question_asks_for_a_fresh_proof_that_is_strong_enough() {
    let issuer = Issuer::open().await;
    let question = IdentityQuestion {
        return_to: RETURN_TO.into(),
        state: "the-state".into(),
        nonce: NONCE.into(),
        verifier: VERIFIER.into(),
        language: Language::Lb,
    };
    let page = provider(&issuer).page(&question).await.unwrap();
    assert!(page.starts_with(&format!("{}/authorize?", issuer.url)), "{page}");
    assert!(!page.contains(VERIFIER) && !page.contains(SECRET), "{page}");
    let url = Url::parse(&page).unwrap();
    let sent = |name: &str| url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned());
    let expected = [
        ("response_type", "code"),
        ("client_id", "dsp"),
        ("redirect_uri", RETURN_TO),
        ("scope", "openid profile"),
        ("state", "the-state"),
        ("nonce", NONCE),
        ("code_challenge_method", "S256"),
        ("acr_values", "high substantial"),
        ("prompt", "login"),
        ("max_age", "300"),
        ("ui_locales", "lb"),
    ];
    for (name, value) in expected {
        assert_eq!(sent(name).as_deref(), Some(value), "{name}");
    }
}

#[tokio::test]
async fn a_proof_in_order_names_the_person() {
    let issuer = Issuer::open().await;
    let provider = provider(&issuer);
    issuer.hands_out(signed(0, &claims(&issuer)));
    let identity = verify(&provider).await.unwrap();
    assert_eq!((identity.issuer, identity.subject.as_str()), (issuer.url.clone(), "anna"));
    assert!(identity.is_strong);
    let (authorization, form) = issuer.desk.lock().unwrap().asked.clone().unwrap();
    assert_eq!(authorization, format!("Basic {}", BASE64_STANDARD.encode(format!("dsp:{SECRET}"))));
    assert!(form.contains(&format!("code_verifier={VERIFIER}")) && !form.contains(SECRET), "{form}");

    for (acr, is_strong) in [(json!("substantial"), true), (json!("low"), false), (Value::Null, false)] {
        issuer.hands_out(signed(0, &with(&claims(&issuer), "acr", acr.clone())));
        assert_eq!(verify(&provider).await.unwrap().is_strong, is_strong, "{acr}");
    }
}

#[tokio::test]
async fn a_proof_that_is_not_in_order_names_nobody() {
    let issuer = Issuer::open().await;
    let provider = provider(&issuer);
    let right = claims(&issuer);
    let changes = [
        ("nonce", json!("of another question")),
        ("nonce", Value::Null),
        ("aud", json!("another client")),
        ("aud", json!(["dsp", "another client"])),
        ("azp", json!("another client")),
        ("iss", json!("https://another.example.lu")),
        ("exp", json!(NOW - 61)),
        ("iat", json!(NOW - 700)),
        ("iat", json!(NOW + 100)),
        ("auth_time", json!(NOW - 400)),
        ("auth_time", Value::Null),
        ("sub", Value::Null),
    ];
    for (name, value) in changes {
        issuer.hands_out(signed(0, &with(&right, name, value.clone())));
        assert!(matches!(verify(&provider).await, Err(IdentityError::NotProven(_))), "{name}: {value}");
    }
    let forged = [not_signed(&right), signed_with_secret(SECRET, &right), signed(1, &right), String::new()];
    for token in forged {
        issuer.hands_out(token.clone());
        assert!(matches!(verify(&provider).await, Err(IdentityError::NotProven(_))), "{token}");
    }
    issuer.hands_out(signed(0, &right));
    assert!(verify_from(&provider, Some(&issuer.url)).await.is_ok(), "the right one still is");
    let mixed_up = verify_from(&provider, Some("https://another.example.lu")).await;
    assert!(matches!(mixed_up, Err(IdentityError::NotProven(_))));
}

#[tokio::test]
async fn new_keys_are_learnt_and_silence_is_no_proof() {
    let issuer = Issuer::open().await;
    let mut provider = provider(&issuer);
    provider.discovery.not_again_within = Duration::ZERO;
    issuer.hands_out(signed(0, &claims(&issuer)));
    verify(&provider).await.unwrap();
    issuer.desk.lock().unwrap().key = 1;
    issuer.hands_out(signed(1, &claims(&issuer)));
    assert_eq!(verify(&provider).await.unwrap().subject, "anna");

    issuer.desk.lock().unwrap().is_broken = true;
    let another = self::provider(&issuer);
    assert!(matches!(verify(&another).await, Err(IdentityError::Unreachable(_))));
    let nobody = Issuer { url: "http://127.0.0.1:1".into(), desk: issuer.desk.clone() };
    let gone = self::provider(&nobody);
    assert!(matches!(verify(&gone).await, Err(IdentityError::Unreachable(_))));
}
