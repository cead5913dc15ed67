use axum::http::StatusCode;
use jiff::SignedDuration;

use super::country;
use super::doors::{anna, enter_code, sophie};

#[tokio::test]
async fn found_by_first_letters_added_and_withdrawn() {
    let country = country().await;
    let mut browser = anna(&country).await;

    browser.get("/stakeholders").await.says(StatusCode::OK, &["Votre cercle est vide", "Ajouter un intervenant"]);
    let short = browser.get("/stakeholders/search?name=k").await;
    short.says(StatusCode::UNPROCESSABLE_ENTITY, &["au moins 2 lettres", "value=\"k\""]);
    browser.get("/stakeholders/search?name=zz").await.says(StatusCode::OK, &["Aucun professionnel"]);
    let found = browser.get("/stakeholders/search?name=kle").await;
    found.says(StatusCode::OK, &["1 professionnel trouvé", "Sophie Klein", "Médecine générale", "Cabinet Klein"]);

    let add = found.link("/stakeholders/0");
    browser.get(&add).await.says(StatusCode::OK, &["Donner accès à Sophie Klein", "Valider"]);
    let added = browser.post(&add, &[]).await;
    let page = browser.get(&added.location.unwrap()).await;
    page.says(StatusCode::OK, &["Sophie Klein a maintenant accès", "Depuis le 2 mars 2026", "Retirer Sophie Klein"]);
    browser.post(&add, &[]).await.says(StatusCode::UNPROCESSABLE_ENTITY, &["fait déjà partie de votre cercle"]);

    let withdraw = page.link("/stakeholders/0");
    browser.get(&withdraw).await.says(StatusCode::OK, &["Retirer l'accès de Sophie Klein"]);
    let withdrawn = browser.post(&withdraw, &[]).await;
    let page = browser.get(&withdrawn.location.unwrap()).await;
    page.says(StatusCode::OK, &["Sophie Klein n'a plus accès", "Votre cercle est vide"]);
    assert_eq!(browser.post(&withdraw, &[]).await.status, StatusCode::NOT_FOUND);

    let forged = added_again(&add);
    browser.get(&forged).await.does_not_say(&["a maintenant accès"]);
}

/// The address that once told the truth.
fn added_again(add: &str) -> String {
    let id = add.trim_start_matches("/stakeholders/").trim_end_matches("/add");
    format!("/stakeholders?done=added&who={id}")
}

#[tokio::test]
async fn a_code_given_shows_until_when() {
    let country = country().await;
    let mut browser = anna(&country).await;
    let mut doctor = sophie(&country).await;
    enter_code(&country, &mut doctor).await;
    country.pass(SignedDuration::from_mins(10));
    enter_code(&country, &mut doctor).await;

    let page = browser.get("/stakeholders").await;

    page.says(StatusCode::OK, &["Accès par code de présence", "Jusqu'au 3 mars 2026 à 08:10"]);
    assert_eq!(page.body.matches("class=\"person__name\"").count(), 1, "one row for one person");
}
