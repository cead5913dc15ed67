use axum::http::StatusCode;
use jiff::SignedDuration;
use test_engines::{PASSWORD, number};

use super::{country, portal};

const CONTACT: &str = "anna.muller@example.lu";
const SESSION: &str = "__Host-dsp-session";
const DEVICE: &str = "__Host-dsp-device";

#[tokio::test]
async fn number_password_method_code() {
    let country = country().await;
    let login = number("19800517123");
    country.activate(&login, "Anna Müller", CONTACT).await;
    let mut browser = portal(&country.services);

    let page = browser.get("/sign-in").await;
    page.says(StatusCode::OK, &["Avec votre matricule", "Mot de passe oublié", "Se connecter"]);
    browser.post("/sign-in", &[("login", &login), ("password", PASSWORD)]).await.leads_to("/sign-in/method");
    let page = browser.get("/sign-in/method").await;
    page.says(StatusCode::OK, &["E-mail à a•••@example.lu", "Envoyer le code", " checked"]);
    assert!(!page.body.contains(CONTACT));

    browser.get("/sign-in/code").await.leads_to("/sign-in/method");
    let none = browser.post("/sign-in/method", &[]).await;
    none.says(StatusCode::UNPROCESSABLE_ENTITY, &["Choisissez une réponse"]);
    let unknown = browser.post("/sign-in/method", &[("method", "7")]).await;
    unknown.says(StatusCode::UNPROCESSABLE_ENTITY, &["Choisissez une réponse"]);
    browser.post("/sign-in/method", &[("method", "0")]).await.leads_to("/sign-in/code?method=0");

    let page = browser.get("/sign-in/code?method=0").await;
    page.says(StatusCode::OK, &["a•••@example.lu", "Je n'ai pas reçu de code", "Se connecter"]);
    let again = browser.post("/sign-in/method", &[("method", "0"), ("again", "yes")]).await;
    again.leads_to("/sign-in/code?method=0&done=sent");
    browser.get("/sign-in/code?method=0&done=sent").await.says(StatusCode::OK, &["Nous avons envoyé un nouveau code"]);

    let code = country.one_time_code(CONTACT).await;
    let first = browser.post("/sign-in/code?method=0", &[("code", &code)]).await;
    first.leads_to("/first-steps/stay-signed-in");
    let cookies: Vec<&str> = browser.cookies.keys().map(String::as_str).collect();
    assert_eq!(cookies, [DEVICE, SESSION, "dsp-language"], "the conversation is over, the session begins");
    assert_eq!(browser.cookies["dsp-language"], "fr");

    browser.get("/").await.leads_to("/documents");
    browser.get("/sign-in").await.leads_to("/documents");

    let stale = browser.cookies.clone();
    browser.post("/sign-out", &[]).await.leads_to("/sign-in?done=signed-out");
    assert!(!browser.cookies.contains_key(SESSION));
    browser.cookies = stale;
    browser.get("/account").await.leads_to("/sign-in?done=expired");
    browser.get("/sign-in?done=expired").await.says(StatusCode::OK, &["Vous n'êtes plus connecté", "Se connecter"]);
    browser.cookies.clear();
    browser.get("/account").await.leads_to("/sign-in");
}

#[tokio::test]
async fn a_language_chosen_before_stays() {
    let country = country().await;
    let login = number("19800517123");
    country.activate(&login, "Anna Müller", CONTACT).await;
    let mut browser = portal(&country.services);
    browser.cookies.insert("dsp-language".to_owned(), "de".to_owned());

    browser.post("/sign-in", &[("login", &login), ("password", PASSWORD)]).await.leads_to("/sign-in/method");
    browser.post("/sign-in/method", &[("method", "0")]).await.leads_to("/sign-in/code?method=0");
    let code = country.one_time_code(CONTACT).await;
    browser.post("/sign-in/code", &[("code", &code)]).await.leads_to("/first-steps/stay-signed-in");

    assert_eq!(browser.cookies["dsp-language"], "de");
}

#[tokio::test]
async fn professionals_land_on_their_own_side() {
    let country = country().await;
    country.activate("DOC-1001", "Sophie Klein", "doc-1001@example.lu").await;
    let mut browser = portal(&country.services);

    let page = browser.get("/professional/sign-in").await;
    page.says(StatusCode::OK, &["Identifiant professionnel", "/professional/forgotten-password"]);
    let fields = [("login", "DOC-1001"), ("password", PASSWORD)];
    browser.post("/professional/sign-in", &fields).await.leads_to("/professional/sign-in/method");
    let sent = browser.post("/professional/sign-in/method", &[("method", "0")]).await;
    sent.leads_to("/professional/sign-in/code?method=0");
    let code = country.one_time_code("doc-1001@example.lu").await;
    let first = browser.post("/professional/sign-in/code?method=0", &[("code", &code)]).await;
    first.leads_to("/professional/first-steps/stay-signed-in");
    let page = browser.get("/professional/first-steps/stay-signed-in").await;
    page.says(StatusCode::OK, &["Code PIN, empreinte ou visage", "Ne pas rester connecté"]);
    browser.post("/professional/first-steps/stay-signed-in", &[]).await.leads_to("/professional");

    browser.get("/").await.leads_to("/professional");
    browser.get("/account").await.leads_to("/professional");
    browser.post("/professional/sign-out", &[]).await.leads_to("/professional/sign-in?done=signed-out");
}

#[tokio::test]
async fn unknown_numbers_and_wrong_passwords_are_answered_alike_until_it_is_too_much() {
    let country = country().await;
    let (known, unknown) = (number("19800517123"), number("19800517124"));
    country.activate(&known, "Anna Müller", CONTACT).await;
    let mut browser = portal(&country.services);

    let wrong = browser.post("/sign-in", &[("login", &known), ("password", "une autre phrase")]).await;
    let stranger = browser.post("/sign-in", &[("login", &unknown), ("password", PASSWORD)]).await;
    wrong.says(StatusCode::UNPROCESSABLE_ENTITY, &["Le matricule ou le mot de passe n'est pas correct"]);
    assert_eq!(wrong.body.replace(&known, "…"), stranger.body.replace(&unknown, "…"));
    assert!(!wrong.body.contains("une autre phrase"));

    for _ in 0..4 {
        browser.post("/sign-in", &[("login", &known), ("password", "une autre phrase")]).await;
    }
    let paused = browser.post("/sign-in", &[("login", &known), ("password", PASSWORD)]).await;
    paused.says(StatusCode::TOO_MANY_REQUESTS, &["Trop d'essais", "Réessayez dans une minute."]);
    country.pass(SignedDuration::from_mins(1));
    browser.post("/sign-in", &[("login", &known), ("password", PASSWORD)]).await.leads_to("/sign-in/method");
}

#[tokio::test]
async fn a_sixth_code_is_not_sent() {
    let country = country().await;
    let login = number("19800517123");
    country.activate(&login, "Anna Müller", CONTACT).await;
    let mut browser = portal(&country.services);

    browser.post("/sign-in", &[("login", &login), ("password", PASSWORD)]).await.leads_to("/sign-in/method");
    for _ in 0..5 {
        browser.post("/sign-in/method", &[("method", "0")]).await.leads_to("/sign-in/code?method=0");
    }
    let refused = browser.post("/sign-in/method", &[("method", "0"), ("again", "yes")]).await;
    refused.says(StatusCode::UNPROCESSABLE_ENTITY, &["Recommencez depuis le début"]);
}
