use axum::http::StatusCode;
use dossier::declaration::OrganDonation;
use services::account::declarations;
use test_engines::{Country, number};

use super::browser::Browser;
use super::{country, portal};

async fn newcomer(country: &Country) -> (Browser, String) {
    let login = number("19800517123");
    country.activate(&login, "Anna Müller", "anna.muller@example.lu").await;
    let session = country.sign_in(&login, "anna.muller@example.lu").await;
    let mut browser = portal(&country.services);
    browser.cookies.insert("__Host-dsp-session".to_owned(), session.clone());
    (browser, session)
}

#[tokio::test]
async fn terms_then_organ_donation_then_the_record() {
    let country = country().await;
    let (mut browser, session) = newcomer(&country).await;

    browser.get("/account").await.leads_to("/first-steps/terms");
    browser.get("/first-steps/organ-donation").await.leads_to("/first-steps/terms");
    browser.get("/first-steps/terms").await.says(StatusCode::OK, &["J'accepte", "Vous êtes Anna Müller", "2026-11"]);

    let declined = browser.get("/first-steps/terms?answer=no").await;
    declined.says(StatusCode::OK, &["Votre DSP n'est pas ouvert", "action=\"/sign-out\""]);
    browser.get("/account").await.leads_to("/first-steps/terms");

    browser.post("/first-steps/terms", &[]).await.leads_to("/first-steps/organ-donation");
    browser.post("/first-steps/terms", &[]).await.leads_to("/first-steps/organ-donation");
    browser.get("/first-steps/terms").await.leads_to("/documents");

    let page = browser.get("/first-steps/organ-donation").await;
    page.says(StatusCode::OK, &["Je ne réponds pas maintenant"]);
    assert!(!page.body.contains(" checked"), "nothing is chosen beforehand");
    let none = browser.post("/first-steps/organ-donation", &[]).await;
    none.says(StatusCode::UNPROCESSABLE_ENTITY, &["Choisissez une réponse"]);
    let later = browser.post("/first-steps/organ-donation", &[("position", "later")]).await;
    later.leads_to("/documents?done=opened");

    let declared = declarations::read(&country.services, &country.person(&session).await).await.unwrap();
    assert!(declared.organ_donation.is_none());
    assert_eq!(declared.terms.unwrap().1, "2026-11");
}

#[tokio::test]
async fn a_position_is_kept() {
    let country = country().await;
    let (mut browser, session) = newcomer(&country).await;

    browser.post("/first-steps/terms", &[]).await.leads_to("/first-steps/organ-donation");
    let stated = browser.post("/first-steps/organ-donation", &[("position", "opposed")]).await;
    stated.leads_to("/documents?done=opened");

    let declared = declarations::read(&country.services, &country.person(&session).await).await.unwrap();
    assert_eq!(declared.organ_donation.unwrap().1, OrganDonation::Opposed);
}
