use std::sync::Arc;

use axum::http::StatusCode;
use jiff::SignedDuration;
use test_engines::{Country, FakeProvider, Says};

use super::browser::Browser;
use super::doors::{anna, annas_number};
use super::{country, portal};

const BEGIN: &str = "/sign-in/with/luxtrust";
const LINK: &str = "/account/identities/with/luxtrust";

/// The country with LuxTrust.
async fn with_luxtrust() -> (Country, Arc<FakeProvider>) {
    let mut country = country().await;
    let luxtrust = Arc::new(FakeProvider::default());
    luxtrust.say(Says::Strongly("anna"));
    country.services = country.services.clone().with_identity_providers(vec![luxtrust.clone()]);
    (country, luxtrust)
}

/// Sends the form; the address the browser comes back to.
async fn go(browser: &mut Browser, form: &str) -> String {
    let leaving = browser.post(form, &[]).await;
    let address = format!("{}/authorize?state=", FakeProvider::ISSUER);
    leaving.says(StatusCode::OK, &["Vous allez chez LuxTrust", &address]);
    let (_, state) = leaving.body.split_once(&address).unwrap();
    format!("{BEGIN}/return?code=abc&state={}", state.split_once('"').unwrap().0)
}

#[tokio::test]
async fn linked_from_the_account_it_signs_in_until_it_is_unlinked() {
    let (country, _) = with_luxtrust().await;
    let mut browser = anna(&country).await;
    browser.get("/account").await.says(StatusCode::OK, &["Se connecter autrement", "LuxTrust"]);
    let page = browser.get("/account/identities").await;
    page.says(StatusCode::OK, &["Lier un produit LuxTrust", "Rien n'est lié"]);
    let back = go(&mut browser, LINK).await;
    browser.get(&back).await.leads_to("/account/identities?done=linked");
    browser.get("/account/identities?done=linked").await.says(StatusCode::OK, &["C'est lié", "Lié le 2 mars 2026"]);

    let mut another = portal(&country.services);
    another.get("/sign-in").await.says(StatusCode::OK, &["Avec votre matricule", "Avec LuxTrust"]);
    let back = go(&mut another, BEGIN).await;
    assert_eq!(another.get(&back).await.status, StatusCode::SEE_OTHER);
    another.get("/account").await.says(StatusCode::OK, &["Anna Müller"]);
    another.get("/activities").await.says(StatusCode::OK, &["Vous avez lié LuxTrust au compte eSanté."]);

    let page = browser.get("/account/identities").await.body;
    let (_, identity) = page.split_once("name=\"identity\" value=\"").unwrap();
    let fields = [("identity", identity.split_once('"').unwrap().0)];
    country.pass(SignedDuration::from_mins(10));
    let unproven = browser.post("/account/identities/unlink", &fields).await;
    assert!(unproven.location.unwrap().starts_with("/confirm-identity"));
    let session = country.sign_in(&annas_number(), "anna.muller@example.lu").await;
    browser.cookies.insert("__Host-dsp-session".to_owned(), session);
    browser.post("/account/identities/unlink", &fields).await.leads_to("/account/identities?done=unlinked");
    let back = go(&mut another, BEGIN).await;
    let refused = another.get(&back).await;
    refused.says(StatusCode::FORBIDDEN, &["pas encore lié à un compte", "Me connecter avec mon mot de passe"]);
}

#[tokio::test]
async fn whoever_comes_back_otherwise_than_sent_stays_outside() {
    let (country, luxtrust) = with_luxtrust().await;
    let mut browser = portal(&country.services);
    let back = go(&mut browser, BEGIN).await;
    let mut attackers = portal(&country.services);
    attackers.get(&back).await.says(StatusCode::GONE, &[]);
    let mut lured = portal(&country.services);
    go(&mut lured, BEGIN).await;
    lured.get(&back).await.says(StatusCode::GONE, &[]);
    assert!(!lured.cookies.contains_key("__Host-dsp-session"));

    let (address, _) = back.split_once('?').unwrap();
    let (_, state) = back.split_once("state=").unwrap();
    let stopped = browser.get(&format!("{address}?error=access_denied&state={state}")).await;
    stopped.says(StatusCode::FORBIDDEN, &["Vous avez arrêté l'identification chez LuxTrust"]);
    browser.get(&back).await.says(StatusCode::GONE, &[]);

    luxtrust.say(Says::Weakly("anna"));
    let back = go(&mut browser, BEGIN).await;
    browser.get(&back).await.says(StatusCode::FORBIDDEN, &["pas assez sûr pour un dossier de santé"]);
    luxtrust.say(Says::Nothing);
    let silent = browser.post(BEGIN, &[]).await;
    silent.says(StatusCode::SERVICE_UNAVAILABLE, &["LuxTrust ne répond pas", "avec votre mot de passe"]);
    browser.post("/sign-in/with/another", &[]).await.says(StatusCode::NOT_FOUND, &[]);
}

#[tokio::test]
async fn it_is_offered_once_at_the_first_sign_in() {
    let (country, _) = with_luxtrust().await;
    let mut browser = anna(&country).await;
    let offer = browser.get("/first-steps/identity").await;
    offer.says(StatusCode::OK, &["Lier un produit LuxTrust", "Pas maintenant"]);
    browser.post("/first-steps/identity", &[]).await.leads_to("/documents");
    browser.get("/first-steps/identity").await.leads_to("/documents");
}
