use axum::body::to_bytes;
use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_SECURITY_POLICY, CONTENT_TYPE};

use super::browser::SentFile;
use super::doors::{anna, file_note, text};
use super::{country, portal};

#[tokio::test]
async fn a_new_record_is_empty_and_asks_for_a_position() {
    let country = country().await;
    let mut browser = anna(&country).await;

    let page = browser.get("/documents").await;
    page.says(StatusCode::OK, &["Bonjour Anna", "Pas encore de document", "Don d'organes", "Déposer un document"]);
    assert_eq!(page.link("/documents/new"), "/documents/new");
    browser.get("/documents/categories").await.says(StatusCode::OK, &["Mes documents", "Pas encore de document"]);
    let folder = browser.get("/documents/categories/laboratory-results").await;
    folder.says(StatusCode::OK, &["Analyses médicales", "Aucun document dans ce dossier"]);

    browser.post("/account/organ-donation", &[("position", "not-opposed")]).await;
    let page = browser.get("/documents").await;
    page.says(StatusCode::OK, &["Vous ne vous opposez pas au prélèvement"]);
    page.does_not_say(&["Indiquer ma position"]);
}

#[tokio::test]
async fn an_own_document_is_filed_found_opened_and_saved() {
    let country = country().await;
    let mut browser = anna(&country).await;

    browser.get("/documents/new").await.says(StatusCode::OK, &["Expression du titulaire", "Autre document personnel"]);
    let form = browser.get("/documents/new/holder-expression").await;
    form.says(StatusCode::OK, &["Type de document", "value=\"holder-expression\" selected", "value=\"2026-03-02\""]);
    form.does_not_say(&["laboratory-report", "Durée de conservation"]);
    file_note(&mut browser, "Mes allergies").await.leads_to("/documents?done=filed");

    let page = browser.get("/documents?done=filed").await;
    page.says(
        StatusCode::OK,
        &["Votre document est déposé", "Mes derniers documents", "Mes allergies", "Déposé par vous"],
    );
    let folders = browser.get("/documents/categories").await;
    folders.says(StatusCode::OK, &["Données personnelles", "1 document"]);
    let folder = browser.get(&folders.link("/documents/categories/personal")).await;
    folder.says(StatusCode::OK, &["Espace personnel", "Expression du titulaire", "Mes allergies"]);

    let address = folder.link("/documents/0");
    let page = browser.get(&address).await;
    page.says(StatusCode::OK, &["Mes allergies", "Anna Müller", "1er mars 2026", "Texte, 1 ko", "Ouvrir le document"]);
    page.does_not_say(&["<iframe"]);

    let shown = browser.fetch(&format!("{address}/content")).await;
    assert_eq!(shown.headers()[CONTENT_TYPE], "text/plain; charset=utf-8");
    assert_eq!(shown.headers()[CONTENT_LENGTH], "35");
    assert!(shown.headers()[CONTENT_SECURITY_POLICY].to_str().unwrap().contains("frame-ancestors 'self'"));
    assert!(
        shown.headers()[CONTENT_DISPOSITION].to_str().unwrap().starts_with("inline; filename=\"Mes allergies.txt\"")
    );
    let content = to_bytes(shown.into_body(), 100).await.unwrap();
    assert_eq!(content, "Je ne supporte pas la pénicilline.");
    let saved = browser.fetch(&format!("{address}/download")).await;
    assert!(saved.headers()[CONTENT_DISPOSITION].to_str().unwrap().starts_with("attachment;"));
}

#[tokio::test]
async fn a_new_version_takes_the_place_of_the_old_one() {
    let country = country().await;
    let mut browser = anna(&country).await;
    file_note(&mut browser, "Mes allergies").await;
    let old = browser.get("/documents").await.link("/documents/0");

    let form = browser.get(&format!("{old}/replace")).await;
    form.says(StatusCode::OK, &["value=\"Mes allergies\"", "value=\"2026-03-01\"", "holder-document"]);
    form.does_not_say(&["laboratory-report"]);
    let fields = [("kind", "holder-expression"), ("title", "Mes allergies, complétées"), ("care-date", "2026-03-02")];
    let replaced =
        browser.upload(&format!("{old}/replace"), &fields, &text("note.txt", "Ni la pénicilline, ni le latex.")).await;
    replaced.leads_to("/documents?done=replaced");

    let page = browser.get("/documents?done=replaced").await;
    page.says(StatusCode::OK, &["L'ancienne reste accessible", "complétées"]);
    let new = page.link("/documents/0");
    assert_ne!(old, new);
    let page = browser.get(&new).await;
    page.says(StatusCode::OK, &["Versions précédentes", &old, "/replace"]);
    let page = browser.get(&old).await;
    page.says(StatusCode::OK, &["Une version plus récente existe", &new]);
    page.does_not_say(&["/replace"]);
    assert_eq!(browser.get(&format!("{old}/replace")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn what_is_wrong_is_said_at_once_and_nothing_typed_is_lost() {
    let country = country().await;
    let mut browser = anna(&country).await;
    let none = SentFile { name: "", media_type: "application/octet-stream", content: "" };

    let page = browser.upload("/documents/new", &[("kind", "holder-document"), ("care-date", "hier")], &none).await;
    page.says(StatusCode::UNPROCESSABLE_ENTITY, &["Choisissez un fichier", "Donnez un titre", "Saisissez une date"]);
    page.says(StatusCode::UNPROCESSABLE_ENTITY, &["value=\"holder-document\" selected", "value=\"hier\""]);

    let fields = [("kind", "holder-document"), ("title", "Mon carnet"), ("care-date", "2026-03-01")];
    let page = browser.upload("/documents/new", &fields, &text("carnet.txt", "")).await;
    page.says(StatusCode::UNPROCESSABLE_ENTITY, &["« carnet.txt » est vide", "value=\"Mon carnet\""]);
    let lying = SentFile { name: "carnet.pdf", media_type: "application/pdf", content: "du texte" };
    let page = browser.upload("/documents/new", &fields, &lying).await;
    page.says(StatusCode::UNPROCESSABLE_ENTITY, &["« carnet.pdf »"]);
    let future = [("kind", "holder-document"), ("title", "Mon carnet"), ("care-date", "2026-03-03")];
    let page = browser.upload("/documents/new", &future, &text("carnet.txt", "x")).await;
    page.says(StatusCode::UNPROCESSABLE_ENTITY, &["ne peut pas être dans l'avenir"]);
    let foreign = [("kind", "laboratory-report"), ("title", "Mon carnet"), ("care-date", "2026-03-01")];
    let refused = browser.upload("/documents/new", &foreign, &text("carnet.txt", "x")).await;
    assert_eq!(refused.status, StatusCode::NOT_FOUND);

    browser.get("/documents").await.says(StatusCode::OK, &["Pas encore de document"]);
}

#[tokio::test]
async fn twenty_six_megabytes_are_too_many() {
    let country = country().await;
    let mut browser = anna(&country).await;
    let content = "x".repeat(26 * 1024 * 1024 + 200_000);
    let fields = [("kind", "holder-document"), ("title", "Mon film"), ("care-date", "2026-03-01")];

    let page = browser.upload("/documents/new", &fields, &text("film.txt", &content)).await;

    page.says(StatusCode::UNPROCESSABLE_ENTITY, &["« film.txt » est trop grand. La limite est de 25 Mo", "Mon film"]);
}

#[tokio::test]
async fn what_does_not_exist_and_who_is_not_signed_in() {
    let country = country().await;
    let mut browser = anna(&country).await;

    for path in [
        "/documents/x",
        "/documents/0198c5a8-0000-7000-8000-000000000000",
        "/documents/categories/x",
        "/documents/new/x",
    ] {
        browser.get(path).await.says(StatusCode::NOT_FOUND, &["Cette page n'existe pas"]);
    }
    let mut stranger = portal(&country.services);
    for path in ["/documents", "/documents/categories", "/documents/new", "/stakeholders", "/activities"] {
        stranger.get(path).await.leads_to("/sign-in");
    }
    file_note(&mut stranger, "x").await.leads_to("/sign-in");
}
