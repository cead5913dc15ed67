use axum::http::StatusCode;
use jiff::SignedDuration;

use super::country;
use super::doors::{anna, annas_number, enter_code, file_note, file_report, sophie, sophie_again, text};

#[tokio::test]
async fn a_record_opens_with_number_and_code() {
    let country = country().await;
    let mut patient = anna(&country).await;
    file_note(&mut patient, "Mes allergies").await;
    let mut browser = sophie(&country).await;

    let page = browser.get("/professional").await;
    page.says(StatusCode::OK, &["Code de présence", "Mes patients", "Aucun accès en ce moment"]);
    let empty = browser.post("/professional", &[("matricule", " "), ("code", "")]).await;
    empty.says(StatusCode::UNPROCESSABLE_ENTITY, &["Saisissez le matricule du patient"]);
    let number = annas_number();
    let without = browser.post("/professional", &[("matricule", &number), ("code", "")]).await;
    without.says(StatusCode::UNPROCESSABLE_ENTITY, &["Aucun dossier ne vous est ouvert", &number]);
    let wrong = browser.post("/professional", &[("matricule", &number), ("code", "AAAA-AAAA")]).await;
    let unknown = browser.post("/professional", &[("matricule", "1980051712300"), ("code", "AAAA-AAAA")]).await;
    wrong.says(StatusCode::UNPROCESSABLE_ENTITY, &["Le matricule ou le code n'est pas correct"]);
    assert_eq!(wrong.body.replace(&number, ""), unknown.body.replace("1980051712300", ""), "one answer for both");

    country.pass(SignedDuration::from_mins(10));
    let dossier = enter_code(&country, &mut browser).await;
    let page = browser.get(&dossier).await;
    page.says(StatusCode::OK, &["Anna Müller", "17 mai 1980", "code de présence, jusqu'au 3 mars 2026 à 08:10"]);
    page.says(StatusCode::OK, &["Espace personnel du patient", "Mes allergies", "Déposé par le patient"]);
    let page = browser.get(&page.link(&format!("{dossier}/documents/"))).await;
    page.says(StatusCode::OK, &["Anna Müller", "Né(e) le 17 mai 1980", "Mes allergies", "/read"]);
    page.does_not_say(&["/replace"]);
    browser.get("/professional").await.says(StatusCode::OK, &["Anna Müller", &dossier]);
    browser.post("/professional", &[("matricule", &number), ("code", "")]).await.leads_to(&dossier);
}

#[tokio::test]
async fn a_report_is_filed_with_complete_metadata_and_replaced() {
    let country = country().await;
    anna(&country).await;
    let mut browser = sophie(&country).await;
    let dossier = enter_code(&country, &mut browser).await;

    let form = browser.get(&format!("{dossier}/new")).await;
    form.says(StatusCode::OK, &["Anna Müller", "<optgroup label=\"Analyses médicales\"", "Confidentialité proposée"]);
    form.says(
        StatusCode::OK,
        &["value=\"normal\" checked", "value=\"ten-years\" checked", "Visible par le patient et vous"],
    );
    form.does_not_say(&["holder-expression"]);
    let wrong = browser.upload(&format!("{dossier}/new"), &[("kind", "")], &text("bilan.txt", "x")).await;
    wrong.says(StatusCode::UNPROCESSABLE_ENTITY, &["Choisissez un type", "Donnez un titre", "Choisissez une réponse"]);

    let filed = file_report(&mut browser, &dossier, "Bilan sanguin", "confidential").await;
    filed.leads_to(&format!("{dossier}?done=filed"));
    let page = browser.get(&format!("{dossier}?done=filed")).await;
    page.says(
        StatusCode::OK,
        &["Le document est déposé dans le DSP de Anna Müller", "Analyses médicales", "Confidentiel"],
    );

    let document = page.link(&format!("{dossier}/documents/"));
    browser.get(&document).await.says(StatusCode::OK, &["Sophie Klein, Cabinet Klein", "/replace"]);
    let form = browser.get(&format!("{document}/replace")).await;
    form.says(StatusCode::OK, &["value=\"confidential\" checked", "value=\"lifelong-proposed\" checked"]);
}

#[tokio::test]
async fn after_the_code_has_ended_only_own_documents_are_left() {
    let country = country().await;
    let mut patient = anna(&country).await;
    file_note(&mut patient, "Mes allergies").await;
    let mut browser = sophie(&country).await;
    let dossier = enter_code(&country, &mut browser).await;
    let foreign = browser.get(&dossier).await.link(&format!("{dossier}/documents/"));
    file_report(&mut browser, &dossier, "Bilan sanguin", "normal").await;

    country.pass(SignedDuration::from_hours(25));
    let mut browser = sophie_again(&country).await;

    let page = browser.get(&dossier).await;
    page.says(StatusCode::OK, &["Vous voyez seulement les documents que vous avez déposés", "Bilan sanguin"]);
    page.does_not_say(&["Mes allergies", "Déposer un document"]);
    browser.get(&foreign).await.says(StatusCode::NOT_FOUND, &["Cette page n'existe pas"]);
    assert_eq!(browser.get(&format!("{foreign}/content")).await.status, StatusCode::NOT_FOUND);
    assert_eq!(browser.get(&format!("{dossier}/new")).await.status, StatusCode::NOT_FOUND);
    let own = page.link(&format!("{dossier}/documents/"));
    browser.get(&own).await.says(StatusCode::OK, &["Bilan sanguin", "Anna Müller", "/replace"]);
}

#[tokio::test]
async fn a_record_that_is_not_open_answers_as_one_that_does_not_exist() {
    let country = country().await;
    let mut patient = anna(&country).await;
    let dossier = country.person(&patient.cookies["__Host-dsp-session"]).await.own_dossier().unwrap().dossier;
    let mut browser = sophie(&country).await;

    let closed = browser.get(&format!("/professional/dossiers/{dossier}")).await;
    let unknown = browser.get("/professional/dossiers/0198c5a8-0000-7000-8000-000000000000").await;

    closed.says(StatusCode::NOT_FOUND, &["Cette page n'existe pas"]);
    assert_eq!(closed, unknown);
    patient.get("/professional").await.leads_to("/documents");
    browser.get("/documents").await.leads_to("/professional");
}
