//! « Sécurité » of the account: asked once how to open it, proven once more before what is sensitive, devices, notices.

use axum::http::StatusCode;
use services::account::step_up;
use test_engines::{Country, PASSWORD, number};

use super::browser::Browser;
use super::{country, portal};

const CONTACT: &str = "anna.muller@example.lu";
const CODE: &str = "/sign-in/code?method=0";

async fn signs_in(country: &Country, browser: &mut Browser) -> super::browser::Answer {
    let fields = [("login", number("19800517123")), ("password", PASSWORD.to_owned())];
    let fields = fields.each_ref().map(|(name, value)| (*name, value.as_str()));
    browser.post("/sign-in", &fields).await.leads_to("/sign-in/method");
    browser.post("/sign-in/method", &[("method", "0")]).await.leads_to(CODE);
    let code = country.one_time_code(CONTACT).await;
    browser.post(CODE, &[("code", &code)]).await
}

async fn proves(country: &Country, browser: &mut Browser, back: &str) {
    let confirm = format!("/confirm-identity?back={back}");
    browser.get(back).await.leads_to(&confirm);
    browser.get(&confirm).await.says(StatusCode::OK, &["Confirmez que c'est bien vous"]);
    let wrong = browser.post(&confirm, &[("password", "une autre phrase")]).await;
    wrong.says(StatusCode::UNPROCESSABLE_ENTITY, &["mot de passe n'est pas correct"]);
    let code_page = format!("/confirm-identity/code?back={back}");
    browser.post(&confirm, &[("password", PASSWORD)]).await.leads_to(&code_page);
    browser.get(&code_page).await.says(StatusCode::OK, &["a•••@example.lu", "Confirmer"]);
    browser.post(&format!("/confirm-identity/again?back={back}"), &[]).await.leads_to(&code_page);
    let code = country.one_time_code(CONTACT).await;
    browser.post(&code_page, &[("code", &code)]).await.leads_to(back);
}

#[tokio::test]
async fn how_to_open_the_account_is_asked_once() {
    let country = country().await;
    country.anna().await;
    let mut browser = portal(&country.services);
    signs_in(&country, &mut browser).await.leads_to("/first-steps/stay-signed-in");
    let page = browser.get("/first-steps/stay-signed-in").await;
    page.says(
        StatusCode::OK,
        &["Code PIN, empreinte ou visage", "Ne pas rester connecté", "hidden data-passkey=\"create\""],
    );
    browser.post("/first-steps/stay-signed-in", &[]).await.leads_to("/documents");
    browser.get("/first-steps/stay-signed-in").await.leads_to("/documents");
    browser.get("/sign-in").await.leads_to("/documents");
    browser.post("/sign-out", &[]).await;
    browser.get("/sign-in").await.does_not_say(&["data-passkey"]);
    signs_in(&country, &mut browser).await.leads_to("/documents");

    browser.post("/sign-out", &[]).await;
    browser.cookies.insert("__Host-dsp-passkey".to_owned(), "yes".to_owned());
    browser.get("/sign-in").await.says(StatusCode::OK, &["hidden data-passkey=\"get\"", "/sign-in/passkey/options"]);
    let options = browser.post("/sign-in/passkey/options", &[]).await;
    options.says(StatusCode::OK, &["\"rpId\":\"dsp.example.lu\"", "\"userVerification\":\"required\""]);
    let garbage = browser.post("/sign-in/passkey", &[("credential", "{}")]).await;
    garbage.says(StatusCode::UNPROCESSABLE_ENTITY, &["n'a pas pu vous reconnaître", "Avec votre matricule"]);
}

#[tokio::test]
async fn what_is_sensitive_comes_after_a_fresh_proof() {
    let country = country().await;
    country.anna().await;
    let mut browser = portal(&country.services);
    signs_in(&country, &mut browser).await;
    browser.get("/account/contacts").await.says(StatusCode::OK, &["a•••@example.lu"]);
    country.pass(step_up::LASTS);
    let stale = [("place", "0"), ("shown", "x")];
    let confirm = "/confirm-identity?back=/account/contacts";
    browser.post("/account/contacts/remove", &stale).await.leads_to(confirm);
    browser.get("/account/passkeys").await.leads_to("/confirm-identity?back=/account/passkeys");
    browser.get("/account/password").await.leads_to("/confirm-identity?back=/account/password");
    proves(&country, &mut browser, "/account/contacts").await;

    browser.post("/account/contacts", &[("contact", "621 44 55 66")]).await.leads_to("/account/contacts/confirm");
    let code = country.one_time_code("+352621445566").await;
    let added = browser.post("/account/contacts/confirm", &[("code", &code)]).await;
    added.leads_to("/account/contacts?done=added");
    let page = browser.get("/account/contacts?done=added").await;
    page.says(StatusCode::OK, &["••• ••• 566", "Retirer a•••@example.lu", "est enregistré"]);
    browser.post("/account/notices", &[("accesses", "every"), ("to", "1")]).await.leads_to("/account?done=notices");
    let page = browser.get("/account/notices").await;
    page.says(StatusCode::OK, &["value=\"every\" checked", "value=\"1\" checked", "en cas d'urgence"]);

    let weak = browser.post("/account/password", &[("password", "1234567890"), ("repeated", "1234567890")]).await;
    weak.says(StatusCode::UNPROCESSABLE_ENTITY, &["Erreur"]);
    let new = "quinze nuages au bord de la Moselle";
    browser.post("/account/password", &[("password", new), ("repeated", new)]).await.leads_to("/account?done=password");
    browser.get("/account?done=password").await.says(StatusCode::OK, &["Votre nouveau mot de passe est enregistré"]);
}

#[tokio::test]
async fn a_lost_device_is_signed_out_from_another() {
    let country = country().await;
    country.anna().await;
    let mut lost = portal(&country.services);
    signs_in(&country, &mut lost).await;
    let mut browser = portal(&country.services);
    signs_in(&country, &mut browser).await;
    let page = browser.get("/account/devices").await;
    page.says(StatusCode::OK, &["Appareils connectés", "Cet appareil", "Déconnecter tous les autres appareils"]);
    browser.post("/account/devices/end-others", &[]).await.leads_to("/account/devices?done=ended");
    browser.get("/account/devices?done=ended").await.does_not_say(&["Déconnecter tous les autres"]);
    lost.get("/documents").await.leads_to("/sign-in?done=expired");
}
