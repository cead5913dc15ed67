use axum::http::StatusCode;
use dossier::access::Opposed;
use jiff::SignedDuration;
use services::grants::{block, emergency_access, institution_opposition};

use super::country;
use super::doors::{anna, enter_code, holder, sophie};

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

#[tokio::test]
async fn everything_else_in_force_is_told_too() {
    let country = country().await;
    let mut browser = anna(&country).await;
    let (anna, dossier) = holder(&country, &browser).await;
    let services = &country.services;
    let paul = country.directory_entry("DOC-3003").await.id;
    block::block(services, &anna, dossier, paul, None).await.unwrap();
    emergency_access::switch_off(services, &anna, dossier, None).await.unwrap();
    let hospital = country.hospital().await;
    institution_opposition::oppose(services, &anna, dossier, Opposed::One(hospital.id), None).await.unwrap();
    institution_opposition::oppose(services, &anna, dossier, Opposed::All, None).await.unwrap();

    let page = browser.get("/stakeholders").await;
    page.says(StatusCode::OK, &["Autres accès et limites", "Paul Thill", "Accès bloqué", "Depuis le 2 mars 2026"]);
    page.says(StatusCode::OK, &["Accès en cas d'urgence", "Désactivé"]);
    page.says(StatusCode::OK, &["Hôpital du Plateau", "Tous les établissements", "Vous vous opposez à cet accès"]);
    page.does_not_say(&["No localization", "Unknown localization"]);

    let page = browser.get("/activities").await;
    page.says(
        StatusCode::OK,
        &["Anna Müller a bloqué l'accès de Paul Thill.", "a désactivé l'accès en cas d'urgence."],
    );
    page.says(StatusCode::OK, &["s'est opposé à l'accès de l'établissement Hôpital du Plateau."]);
    page.says(StatusCode::OK, &["s'est opposé à l'accès de tous les établissements."]);
    page.does_not_say(&["No localization", "Unknown localization"]);
}
