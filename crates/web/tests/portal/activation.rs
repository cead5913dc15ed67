use axum::http::StatusCode;
use test_engines::{PASSWORD, number};

use super::{country, portal};

const CONTACT: &str = "anna.muller@example.lu";

#[tokio::test]
async fn a_holder_activates_in_five_steps() {
    let country = country().await;
    let mut browser = portal(&country.services);
    let code = country.letters.to("Anna Müller").activation;
    let login = number("19800517123");

    browser.get("/").await.says(StatusCode::OK, &["J'ai reçu mon code d'activation", "J'accède à mon DSP"]);
    browser.get("/activation").await.says(StatusCode::OK, &["Étape 1 sur 5", "Suivant"]);
    browser.get("/activation/identify").await.says(StatusCode::OK, &["Étape 2 sur 5", "Activer mon DSP"]);
    browser.post("/activation/identify", &[("login", &login), ("code", &code)]).await.leads_to("/activation/password");

    // Nobody jumps ahead.
    browser.get("/activation/confirm").await.leads_to("/activation/password");
    browser.get("/activation/contact").await.leads_to("/activation/password");

    browser.get("/activation/password").await.says(StatusCode::OK, &["Étape 3 sur 5", "autocomplete=\"new-password\""]);
    let weak = browser.post("/activation/password", &[("password", "motdepasse"), ("repeated", "motdepasse")]).await;
    weak.says(StatusCode::UNPROCESSABLE_ENTITY, &["se devine facilement"]);
    assert!(!weak.body.contains("motdepasse"), "a password never comes back");
    let chosen = browser.post("/activation/password", &[("password", PASSWORD), ("repeated", PASSWORD)]).await;
    chosen.leads_to("/activation/contact");

    browser.get("/activation/contact").await.says(StatusCode::OK, &["Étape 4 sur 5", "Envoyer le code"]);
    let wrong = browser.post("/activation/contact", &[("contact", "anna@")]).await;
    wrong.says(StatusCode::UNPROCESSABLE_ENTITY, &["value=\"anna@\"", "Saisissez un numéro de portable"]);
    browser.post("/activation/contact", &[("contact", CONTACT)]).await.leads_to("/activation/confirm");

    browser.get("/activation/confirm").await.says(StatusCode::OK, &["Étape 5 sur 5", "en majuscules ou en minuscules"]);
    let wrong = browser.post("/activation/confirm", &[("code", "aaaaaa")]).await;
    wrong.says(StatusCode::UNPROCESSABLE_ENTITY, &["Le code n'est pas correct"]);
    let code = country.one_time_code(CONTACT).await.to_uppercase();
    browser.post("/activation/confirm", &[("code", &code)]).await.leads_to("/sign-in?done=activated");
    assert!(browser.cookies.is_empty(), "the conversation is over");
    browser.get("/sign-in?done=activated").await.says(StatusCode::OK, &["Votre compte est activé"]);
}

#[tokio::test]
async fn unknown_numbers_and_wrong_codes_are_answered_alike() {
    let country = country().await;
    let mut browser = portal(&country.services);
    let code = country.letters.to("Anna Müller").activation;
    let (known, unknown) = (number("19800517123"), number("19800517124"));

    let wrong = browser.post("/activation/identify", &[("login", &known), ("code", "AAAA-BBBB-CCCC")]).await;
    let stranger = browser.post("/activation/identify", &[("login", &unknown), ("code", &code)]).await;

    wrong.says(StatusCode::UNPROCESSABLE_ENTITY, &["Le matricule ou le code n'est pas correct"]);
    assert_eq!(wrong.body.replace(&known, "…"), stranger.body.replace(&unknown, "…"));
    assert_eq!(wrong.status, stranger.status);
}

#[tokio::test]
async fn a_professional_activates_behind_the_own_door() {
    let country = country().await;
    let mut browser = portal(&country.services);
    let code = country.letters.to("Sophie Klein").activation;
    let at = |page: &str| format!("/professional/activation{page}");

    let page = browser.get(&at("")).await;
    page.says(StatusCode::OK, &["identifiant professionnel", "/professional/activation/identify"]);
    let page = browser.get(&at("/identify")).await;
    page.says(StatusCode::OK, &["Identifiant professionnel", "value=\"/professional/activation/identify\""]);
    let fields = [("login", "doc-1001"), ("code", code.as_str())];
    browser.post(&at("/identify"), &fields).await.leads_to(&at("/password"));
    let fields = [("password", PASSWORD), ("repeated", PASSWORD)];
    browser.post(&at("/password"), &fields).await.leads_to(&at("/contact"));
    browser.post(&at("/contact"), &[("contact", "621 555 444")]).await.leads_to(&at("/confirm"));
    let code = country.one_time_code("+352621555444").await;
    browser.post(&at("/confirm"), &[("code", &code)]).await.leads_to("/professional/sign-in?done=activated");
}

#[tokio::test]
async fn without_a_conversation_one_starts_again() {
    let country = country().await;
    let mut browser = portal(&country.services);

    for page in
        ["/activation/password", "/activation/contact", "/activation/confirm", "/sign-in/method", "/sign-in/code"]
    {
        browser.get(page).await.says(StatusCode::GONE, &["Il faut recommencer"]);
    }
    browser.cookies.insert("__Host-dsp-conversation".to_owned(), "0".repeat(64));
    browser.get("/activation/password").await.says(StatusCode::GONE, &["Il faut recommencer"]);
}

#[tokio::test]
async fn opposing_ends_the_record() {
    let country = country().await;
    let mut browser = portal(&country.services);
    let codes = country.letters.to("Jean Weber");
    let login = number("19521103045");

    browser.get("/opposition").await.says(StatusCode::OK, &["Je ne veux pas de DSP", "Vos remboursements"]);
    let wrong = browser.post("/opposition", &[("login", &login), ("code", "AAAA-BBBB-CCCC")]).await;
    wrong.says(StatusCode::UNPROCESSABLE_ENTITY, &["Le matricule ou le code n'est pas correct"]);
    let fields = [("login", login.as_str()), ("code", codes.activation.as_str())];
    browser.post("/opposition", &fields).await.leads_to("/opposition/done");
    browser.get("/opposition/done").await.says(StatusCode::OK, &["Votre DSP est supprimé"]);
    browser.post("/activation/identify", &fields).await.says(StatusCode::UNPROCESSABLE_ENTITY, &["pas correct"]);
}
