use axum::http::StatusCode;
use test_engines::{PASSWORD, number};

use super::{country, portal};

const CONTACT: &str = "anna.muller@example.lu";
const OTHER_PASSWORD: &str = "quatre mots sans rapport aucun";

#[tokio::test]
async fn a_link_by_mail_leads_to_a_new_password() {
    let country = country().await;
    let login = number("19800517123");
    country.activate(&login, "Anna Müller", CONTACT).await;
    let mut browser = portal(&country.services);

    browser.get("/forgotten-password").await.says(StatusCode::OK, &["Réinitialiser mon mot de passe"]);
    let no_mail = browser.post("/forgotten-password", &[("login", &login), ("email", "621 123 456")]).await;
    no_mail.says(StatusCode::UNPROCESSABLE_ENTITY, &["Saisissez une adresse e-mail complète", "621 123 456"]);

    let asked = browser.post("/forgotten-password", &[("login", &login), ("email", CONTACT)]).await;
    let stranger = [("login", login.as_str()), ("email", "somebody@example.lu")];
    assert_eq!(asked, browser.post("/forgotten-password", &stranger).await, "the answer tells nothing");
    asked.leads_to("/forgotten-password?done=sent");
    browser.get("/forgotten-password?done=sent").await.says(StatusCode::OK, &["Regardez vos e-mails", "60 minutes"]);

    country.deliver_mail().await;
    let mail = country.post.last_to(CONTACT).unwrap();
    let link = mail.split("https://dsp.example.lu").nth(1).unwrap().split_whitespace().next().unwrap().to_owned();
    browser.get(&link).await.says(StatusCode::OK, &["Valider mon nouveau mot de passe", "new-password"]);
    let differing = browser.post(&link, &[("password", OTHER_PASSWORD), ("repeated", PASSWORD)]).await;
    differing.says(StatusCode::UNPROCESSABLE_ENTITY, &["Les deux mots de passe ne sont pas les mêmes"]);
    let fields = [("password", OTHER_PASSWORD), ("repeated", OTHER_PASSWORD)];
    browser.post(&link, &fields).await.leads_to("/sign-in?done=password");

    browser.get(&link).await.says(StatusCode::GONE, &["Ce lien n'est plus valable"]);
    browser.post(&link, &fields).await.says(StatusCode::GONE, &["Ce lien n'est plus valable"]);
    let old = browser.post("/sign-in", &[("login", &login), ("password", PASSWORD)]).await;
    assert_eq!(old.status, StatusCode::UNPROCESSABLE_ENTITY);
    browser.post("/sign-in", &[("login", &login), ("password", OTHER_PASSWORD)]).await.leads_to("/sign-in/method");
}
