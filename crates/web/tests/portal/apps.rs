use std::net::Ipv4Addr;

use axum::http::StatusCode;
use dossier::client::{AppRight, ClientKeys};
use services::account::ClientAddress;
use services::apps::{self, AppRequest, Asks};
use services::clients::{self, Answers, Registration};
use test_engines::{Country, PASSWORD};

use super::doors::{anna, annas_number, sophie};
use super::{country, portal};

/// What an app asks; the path of the page that asks for it.
async fn asked(country: &Country, asks: Asks) -> String {
    let redirect = "https://app.example/return".to_owned();
    let registration = Registration {
        name: "Carnet <de> santé".into(),
        answers: Answers::Publisher("Apps du Nord".into()),
        keys: ClientKeys::None,
        redirects: vec![redirect.clone()],
        scopes: "patient/*.rs user/*.rs offline_access".into(),
        certificates: vec![],
    };
    let client = clients::register(&country.services, &registration).await.unwrap().id;
    let request = AppRequest {
        client,
        asks,
        scopes: "patient/DocumentReference.rs offline_access".into(),
        rights: vec![AppRight::ReadDocuments],
        lasts: true,
        redirect,
        state: "s1".into(),
        challenge: "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM".into(),
    };
    let token = apps::ask(&country.services, &request, ClientAddress(Ipv4Addr::LOCALHOST.into())).await.unwrap();
    match asks {
        Asks::Holder => format!("/apps/{token}"),
        Asks::Professional => format!("/professional/apps/{token}"),
    }
}

#[tokio::test]
async fn a_holder_lets_an_app_act_and_stops_it() {
    let country = country().await;
    let mut browser = anna(&country).await;
    browser.get("/account").await.says(StatusCode::OK, &["href=\"/account/apps\""]);
    browser.get("/account/apps").await.says(StatusCode::OK, &["Aucune application n'agit en votre nom"]);

    let path = asked(&country, Asks::Holder).await;
    let page = browser.get(&path).await;
    page.says(
        StatusCode::OK,
        &["Laisser Carnet &lt;de&gt; santé agir en votre nom", "Apps du Nord", "lire les documents"],
    );
    page.says(StatusCode::OK, &["jusqu'au", "même quand vous n'êtes pas là", "Autoriser", "Refuser"]);
    let allowed = browser.post(&path, &[("answer", "allow")]).await;
    allowed.says(StatusCode::OK, &["Vous avez autorisé", "href=\"https://app.example/return?code="]);
    assert_eq!(browser.get(&path).await.status, StatusCode::GONE);

    let page = browser.get("/account/apps").await;
    page.says(StatusCode::OK, &["Carnet &lt;de&gt; santé", "lire les documents", "Arrêter"]);
    let (_, after) = page.body.split_once("name=\"leave\" value=\"").unwrap();
    let leave = after.split('"').next().unwrap();
    browser.post("/account/apps/stop", &[("leave", leave)]).await.leads_to("/account/apps?done=stopped");
    let page = browser.get("/account/apps?done=stopped").await;
    page.says(StatusCode::OK, &["n'agit plus en votre nom", "Aucune application"]);
    let lines = browser.get("/activities").await;
    lines.says(StatusCode::OK, &["autorisé l'application Carnet &lt;de&gt; santé", "arrêté l'application"]);

    let path = asked(&country, Asks::Holder).await;
    let refused = browser.post(&path, &[("answer", "refuse")]).await;
    refused.says(StatusCode::OK, &["Vous avez refusé", "https://app.example/return?error=access_denied&amp;state=s1"]);
    browser.get("/account/apps").await.says(StatusCode::OK, &["Aucune application"]);
}

#[tokio::test]
async fn who_is_not_signed_in_is_asked_afterwards() {
    let country = country().await;
    anna(&country).await;
    let path = asked(&country, Asks::Holder).await;
    let mut browser = portal(&country.services);
    browser.get(&path).await.leads_to("/sign-in");
    browser.post("/sign-in", &[("login", &annas_number()), ("password", PASSWORD)]).await.leads_to("/sign-in/method");
    browser.post("/sign-in/method", &[("method", "0")]).await.leads_to("/sign-in/code?method=0");
    let code = country.one_time_code("anna.muller@example.lu").await;
    browser.post("/sign-in/code?method=0", &[("code", &code)]).await.leads_to(&path);
    browser.get(&path).await.says(StatusCode::OK, &["agir en votre nom"]);
    assert!(!browser.cookies.contains_key("__Host-dsp-app"));
}

#[tokio::test]
async fn a_professional_is_asked_about_patients() {
    let country = country().await;
    let mut browser = sophie(&country).await;
    let path = asked(&country, Asks::Professional).await;
    browser.get(&path).await.says(StatusCode::OK, &["les dossiers qui vous sont ouverts"]);
    let allowed = browser.post(&path, &[("answer", "allow")]).await;
    allowed.says(StatusCode::OK, &["href=\"https://app.example/return?code="]);
    browser.get("/professional/account/apps").await.says(StatusCode::OK, &["Arrêter"]);
    let holders = asked(&country, Asks::Holder).await;
    let elsewhere = holders.replace("/apps/", "/professional/apps/");
    assert_eq!(browser.get(&elsewhere).await.status, StatusCode::GONE);
}
