//! Searching one's documents, and what is shown of a document that is still being checked.

use std::sync::Arc;

use axum::http::StatusCode;
use bytes::Bytes;
use services::ports::{MalwareScanner, ScanError, Scanning};

use super::doors::{anna, file_note};
use super::{country, portal};

#[tokio::test]
async fn words_are_found_and_stand_in_no_address() {
    let country = country().await;
    let mut browser = anna(&country).await;
    browser.get("/documents").await.does_not_say(&["Que cherchez-vous"]);
    file_note(&mut browser, "Mes allergies").await;
    browser.get("/documents").await.says(StatusCode::OK, &["Que cherchez-vous ?", "action=\"/documents/search\""]);
    browser.get("/documents/search").await.does_not_say(&["document trouvé"]);

    browser.post("/documents/search", &[("words", "Penicilline, supporte")]).await.leads_to("/documents/search");
    let found = browser.get("/documents/search").await;
    found.says(
        StatusCode::OK,
        &["1 document trouvé", "Mes allergies", "<mark>pénicilline</mark>", "value=\"Penicilline"],
    );
    browser.get(&found.link("/documents/0")).await.says(StatusCode::OK, &["Mes allergies"]);
    browser.get("/documents/search").await.says(StatusCode::OK, &["1 document trouvé"]);

    browser.post("/documents/search", &[("words", "latex")]).await.leads_to("/documents/search");
    let nothing = browser.get("/documents/search").await;
    nothing.says(StatusCode::OK, &["Aucun document trouvé", "Essayez avec un seul mot"]);
    let short = browser.post("/documents/search", &[("words", "à")]).await;
    short.says(StatusCode::UNPROCESSABLE_ENTITY, &["au moins deux lettres", "aria-invalid=\"true\""]);
    browser.get("/activities").await.says(StatusCode::OK, &["avez fait une recherche dans les documents"]);

    country.pass(jiff::SignedDuration::from_mins(16));
    browser.get("/documents/search").await.does_not_say(&["latex", "trouvé"]);
    browser.post("/documents/search", &[("words", "latex")]).await;
    browser.post("/sign-out", &[]).await;
    assert!(!browser.cookies.contains_key("__Host-dsp-search"));
}

/// Answers never.
struct Silent;

impl MalwareScanner for Silent {
    fn scan(&self, _: Bytes) -> Scanning<'_> {
        Box::pin(async { Err(ScanError("nobody listens".into())) })
    }
}

#[tokio::test]
async fn a_document_being_checked_is_counted_and_not_listed() {
    let mut country = country().await;
    let mut browser = anna(&country).await;
    country.services = country.services.clone().with_malware_scanner(Arc::new(Silent));
    let mut scanned = portal(&country.services);
    scanned.cookies.clone_from(&browser.cookies);
    file_note(&mut scanned, "Mes allergies").await.leads_to("/documents?done=waiting");
    let page = scanned.get("/documents?done=waiting").await;
    page.says(StatusCode::OK, &["bien arrivé", "1 document en cours de vérification", "Pas encore de document"]);
    page.does_not_say(&["Mes allergies"]);
    browser.get("/documents/categories").await.says(StatusCode::OK, &["1 document en cours de vérification"]);
}
