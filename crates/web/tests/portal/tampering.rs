//! Whoever sends what no page of ours sends is answered by our own page, in the own language.

use axum::http::StatusCode;

use super::country;
use super::doors::anna;

#[tokio::test]
async fn a_form_without_its_fields_and_an_address_twice_over_are_answered_in_words() {
    let country = country().await;
    let mut browser = anna(&country).await;
    let answered = ["Nous n'avons pas compris cette demande", "rechargez-la"];
    for path in ["/account/notices", "/account/language", "/sign-in/code"] {
        browser.post(path, &[]).await.says(StatusCode::BAD_REQUEST, &answered);
    }
    browser.get("/documents?done=filed&done=filed").await.says(StatusCode::BAD_REQUEST, &answered);
    let endless = "x".repeat(100_000);
    let too_large = browser.post("/activities", &[("words", &endless)]).await;
    too_large.says(StatusCode::PAYLOAD_TOO_LARGE, &[]);
    assert!(too_large.body.starts_with("<!DOCTYPE html>"), "{}", too_large.body);
}
