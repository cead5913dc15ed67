//! The portal as an app, and its accessibility statement.

use axum::body::to_bytes;
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use services::Settings;

use super::{country, portal};

#[tokio::test]
async fn what_a_browser_keeps_is_asked_for_in_a_language_and_not_by_cookie() {
    let country = country().await;
    let mut browser = portal(&country.services);
    browser.get("/offline?language=pt").await.says(StatusCode::OK, &["<html lang=\"pt\">", "Sem ligação à Internet"]);
    browser.get("/offline?language=klingon").await.says(StatusCode::OK, &["<html lang=\"fr\">"]);
    let manifest = browser.fetch("/app.webmanifest?language=de").await;
    assert_eq!(manifest.headers()[CONTENT_TYPE], "application/manifest+json");
    let manifest = to_bytes(manifest.into_body(), 1 << 16).await.unwrap();
    let manifest = String::from_utf8(manifest.to_vec()).unwrap();
    assert!(manifest.contains(r#""lang":"de""#) && manifest.contains("MyDSP"), "{manifest}");
}

#[tokio::test]
async fn a_worker_is_asked_for_again_each_time() {
    assert!(web::assets::is_built(), "run `npm run build` first");
    let country = country().await;
    let worker = portal(&country.services).fetch("/service-worker.js?language=fr").await;
    assert_eq!(worker.headers()[CACHE_CONTROL], "no-store");
    assert!(worker.headers()[CONTENT_TYPE].to_str().unwrap().contains("javascript"));
}

#[tokio::test]
async fn all_that_is_wrong_with_a_message_is_said_at_once() {
    let country = country().await;
    let mut browser = portal(&country.services);
    let answer = browser.post("/accessibility", &[("words", " "), ("contact", "nobody")]).await;
    answer.says(StatusCode::UNPROCESSABLE_ENTITY, &["href=\"#words\"", "href=\"#contact\"", "value=\"nobody\""]);
    let sent = [("words", "Trop petit."), ("name", ""), ("contact", "")];
    browser.post("/accessibility", &sent).await.leads_to("/accessibility?done=sent");
    country.deliver_mail().await;
    assert!(country.post.all_to(Settings::USUAL_CONTACT)[0].contains("Trop petit."));
}
