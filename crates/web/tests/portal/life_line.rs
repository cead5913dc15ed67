use axum::http::StatusCode;
use jiff::SignedDuration;

use super::country;
use super::doors::{anna, annas_number, enter_code, file_note, file_report, sophie};

#[tokio::test]
async fn who_did_what_when_and_why() {
    let country = country().await;
    let mut browser = anna(&country).await;
    let mut doctor = sophie(&country).await;
    let wrong = [("matricule", annas_number()), ("code", "AAAA-AAAA".to_owned())];
    let wrong: Vec<_> = wrong.iter().map(|(name, value)| (*name, value.as_str())).collect();
    doctor.post("/professional", &wrong).await;
    country.pass(SignedDuration::from_secs(61));
    let dossier = enter_code(&country, &mut doctor).await;
    file_report(&mut doctor, &dossier, "Bilan sanguin", "normal").await;
    let document = browser.get("/documents").await.link("/documents/0");
    browser.get(&document).await;
    browser.fetch(&format!("{document}/content")).await;
    browser.fetch(&format!("{document}/download")).await;

    let page = browser.get("/activities").await;

    let doctor = "Sophie Klein (Médecin ou dentiste, Cabinet Klein)";
    page.says(StatusCode::OK, &["Ligne de vie", "lundi 2 mars 2026", "08:01:01", &document]);
    page.says(StatusCode::OK, &[&format!("{doctor} a essayé d'entrer avec un code de présence.")]);
    page.says(StatusCode::OK, &["Refusé", "Parce que le code n'était pas le bon."]);
    page.says(StatusCode::OK, &[&format!("{doctor} a déposé « Bilan sanguin ».")]);
    page.says(
        StatusCode::OK,
        &["Parce que le code de présence lui a été donné.", "L'Agence eSanté a envoyé la lettre"],
    );
    assert_eq!(page.body.matches("Anna Müller a lu « Bilan sanguin ».").count(), 2, "described, and shown");
    assert_eq!(page.body.matches("Anna Müller a téléchargé « Bilan sanguin ».").count(), 1);
    page.does_not_say(&["No localization", "Unknown localization", "Voir plus ancien"]);
}

#[tokio::test]
async fn older_lines_are_a_link_away() {
    let country = country().await;
    let mut browser = anna(&country).await;
    file_note(&mut browser, "La première").await;
    for _ in 0..50 {
        browser.get("/documents").await;
        country.pass(SignedDuration::from_secs(1));
    }

    let newest = browser.get("/activities").await;
    newest.does_not_say(&["La première"]);
    let older = browser.get(&newest.link("/activities?before=")).await;

    older.says(StatusCode::OK, &["a déposé « La première »", "Revenir au plus récent"]);
    assert_eq!(browser.get("/activities?before=x").await.status, StatusCode::NOT_FOUND);
}
