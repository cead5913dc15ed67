use axum::http::StatusCode;
use services::lifecycle::close_dossier;
use test_engines::{Country, number};

use super::browser::Browser;
use super::{country, portal};

async fn anna(country: &Country) -> Browser {
    country.anna().await;
    signed_in(country, &number("19800517123"), "anna.muller@example.lu").await
}

async fn signed_in(country: &Country, login: &str, contact: &str) -> Browser {
    let session = country.sign_in(login, contact).await;
    let mut browser = portal(&country.services);
    browser.cookies.insert("__Host-dsp-session".to_owned(), session);
    browser
}

#[tokio::test]
async fn a_holder_sees_and_changes_what_is_the_holders_own() {
    let country = country().await;
    let mut browser = anna(&country).await;

    let page = browser.get("/account").await;
    page.says(
        StatusCode::OK,
        &["Anna Müller", "17 mai 1980", "a•••@example.lu", "Conditions acceptées le 2 mars 2026"],
    );
    page.says(StatusCode::OK, &["pas indiqué de position", "Se déconnecter"]);

    browser.post("/account/language", &[("language", "lb")]).await.leads_to("/account?done=language");
    assert_eq!(browser.cookies["dsp-language"], "lb");
    browser.get("/account?done=language").await.says(StatusCode::OK, &["lang=\"lb\"", "value=\"lb\" selected"]);
    browser.cookies.remove("dsp-language");

    let none = browser.post("/account/organ-donation", &[("position", "later")]).await;
    none.says(StatusCode::UNPROCESSABLE_ENTITY, &["Choisissez une réponse"]);
    let stated = browser.post("/account/organ-donation", &[("position", "not-opposed")]).await;
    stated.leads_to("/account?done=donation");
    let page = browser.get("/account?done=donation").await;
    page.says(StatusCode::OK, &["Votre position est enregistrée", "Vous ne vous opposez pas au prélèvement"]);
    browser.get("/account/organ-donation").await.says(StatusCode::OK, &["value=\"not-opposed\" checked"]);
}

#[tokio::test]
async fn a_professional_sees_the_directory_entry() {
    let country = country().await;
    country.sophie().await;
    let mut browser = signed_in(&country, "DOC-1001", "doc-1001@example.lu").await;

    let page = browser.get("/professional/account").await;
    page.says(
        StatusCode::OK,
        &["Sophie Klein", "DOC-1001", "Médecin ou dentiste", "Médecine générale", "Cabinet Klein"],
    );
    let changed = browser.post("/professional/account/language", &[("language", "pt")]).await;
    changed.leads_to("/professional/account?done=language");
    browser.get("/professional/account").await.says(StatusCode::OK, &["lang=\"pt\""]);
}

#[tokio::test]
async fn the_terms_are_open_to_everybody() {
    let country = country().await;
    let mut browser = portal(&country.services);

    browser.get("/terms").await.says(StatusCode::OK, &["Conditions d'utilisation", "Version 2026-11"]);
}

#[tokio::test]
async fn a_closed_record_says_so_and_lets_its_holder_out() {
    let country = country().await;
    let mut browser = anna(&country).await;
    let (holder, dossier) = super::doors::holder(&country, &browser).await;
    close_dossier::close(&country.services, &holder, dossier, None).await.unwrap();
    for page in ["/documents", "/stakeholders", "/activities", "/documents/new"] {
        browser.get(page).await.leads_to("/reopen");
    }
    browser.post("/sign-out", &[]).await;
    assert!(browser.get("/documents").await.location.unwrap().starts_with("/sign-in"));
}
