//! A document that its author announces first.

use axum::http::StatusCode;

use super::browser::{Answer, Browser};
use super::country;
use super::doors::{anna, enter_code, sophie, text};

async fn announce(browser: &mut Browser, dossier: &str, title: &str, how: &str, days: &str) -> Answer {
    let fields = [
        ("kind", "laboratory-report"),
        ("title", title),
        ("care-date", "2026-03-01"),
        ("confidentiality", "normal"),
        ("retention", "ten-years"),
        ("announcement", how),
        ("announcement-days", days),
    ];
    browser.upload(&format!("{dossier}/new"), &fields, &text("biopsie.txt", "Biopsie")).await
}

#[tokio::test]
async fn the_patient_reads_it_once_its_author_releases_it() {
    let country = country().await;
    let mut patient = anna(&country).await;
    let mut browser = sophie(&country).await;
    let dossier = enter_code(&country, &mut browser).await;
    let form = browser.get(&format!("{dossier}/new")).await;
    form.says(StatusCode::OK, &["Consultation d'annonce", "value=\"none\" checked", "value=\"30\""]);

    for days in ["", "0", "31", "dix"] {
        let wrong = announce(&mut browser, &dossier, "Biopsie", "silent", days).await;
        wrong.says(StatusCode::UNPROCESSABLE_ENTITY, &["#announcement-days", "Indiquez un nombre de jours, de 1 à 30"]);
        wrong.says(StatusCode::UNPROCESSABLE_ENTITY, &["value=\"silent\" checked"]);
    }
    let wrong = announce(&mut browser, &dossier, "Biopsie", "later", "3").await;
    wrong.says(StatusCode::UNPROCESSABLE_ENTITY, &["#announcement", "Choisissez une réponse"]);

    announce(&mut browser, &dossier, "Biopsie", "silent", "3").await.leads_to(&format!("{dossier}?done=filed"));
    let seen = patient.get("/documents").await;
    seen.does_not_say(&["Biopsie", "en préparation"]);
    let page = browser.get(&dossier).await;
    let document = page.link(&format!("{dossier}/documents/0"));
    announce(&mut browser, &dossier, "Scanner", "mentioned", "30").await.leads_to(&format!("{dossier}?done=filed"));
    let seen = patient.get("/documents").await;
    seen.says(StatusCode::OK, &["Un document est en préparation"]);
    seen.does_not_say(&["Biopsie", "Scanner"]);

    let page = browser.get(&document).await;
    page.says(StatusCode::OK, &["Le patient ne peut pas encore lire ce document", "5 mars 2026", "Libérer"]);
    let form = browser.get(&format!("{document}/replace")).await;
    form.does_not_say(&["announcement-days"]);
    let released = format!("{document}?done=released");
    browser.post(&format!("{document}/release"), &[]).await.leads_to(&released);
    let page = browser.get(&released).await;
    page.says(StatusCode::OK, &["Le document est libéré"]);
    page.does_not_say(&["/release"]);
    let seen = patient.get("/documents").await;
    seen.says(StatusCode::OK, &["Biopsie", "Un document est en préparation"]);
    seen.does_not_say(&["Scanner", "Libérer"]);
    assert_eq!(browser.post(&format!("{document}/release"), &[]).await.status, StatusCode::NOT_FOUND);
}
