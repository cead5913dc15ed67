use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use futures::StreamExt;
use jiff::SignedDuration;

use super::browser::Answer;
use super::country;
use super::doors::{anna, annas_number, file_note, file_report, sophie};

fn stream_of(page: &Answer) -> String {
    page.body.split("data-consultation=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

const CODE: &str = "/stakeholders/presence-code";

#[tokio::test]
async fn a_new_code_is_shown_once_with_what_is_done_with_it() {
    let country = country().await;
    let (mut browser, mut doctor) = (anna(&country).await, sophie(&country).await);

    file_note(&mut browser, "Mes allergies").await;
    browser.get(CODE).await.says(StatusCode::OK, &["Créer un nouveau code", "24 heures", "ne fonctionnera plus"]);
    let page = browser.post(CODE, &[]).await;
    page.says(
        StatusCode::OK,
        &["Montrez ce code", "Le même code, à scanner", "Rien pour le moment", "Terminer la consultation"],
    );
    let (_, from_code) = page.body.split_once("presence-code__text\"><span aria-hidden=\"true\">").unwrap();
    let code = &from_code[..9];
    let opened = doctor.post("/professional", &[("matricule", &annas_number()), ("code", code)]).await;
    let record = opened.location.expect("the record opens");
    file_report(&mut doctor, &record, "Bilan sanguin", "normal").await;
    doctor.get(&record).await.says(StatusCode::OK, &["Mes allergies"]);

    let again = page.link("/stakeholders/consultation?by=");
    let seen = browser.get(&again).await;
    seen.says(StatusCode::OK, &["Sophie Klein", "Bilan sanguin", "hidden>Rien pour le moment"]);
    seen.does_not_say(&[code]);

    let answer = browser.fetch(&stream_of(&page)).await;
    assert_eq!(answer.headers()[CONTENT_TYPE], "text/event-stream");
    assert!(answer.headers()[CACHE_CONTROL].to_str().unwrap().contains("no-"), "{:?}", answer.headers());
    let mut pieces = answer.into_body().into_data_stream();
    let first = String::from_utf8(pieces.next().await.unwrap().unwrap().to_vec()).unwrap();
    assert!(first.contains("event: line") && first.contains("<li class=\"consultation__line\" id=\"line-"), "{first}");
    drop(pieces);

    let ended = browser.post("/stakeholders/consultation/end", &[]).await;
    let page = browser.get(&ended.location.unwrap()).await;
    page.says(StatusCode::OK, &["La consultation est terminée", "Personne n'a accès par votre code"]);
    doctor.get(&record).await.does_not_say(&["Mes allergies"]);
}

#[tokio::test]
async fn a_page_that_waits_does_not_keep_the_session_awake_and_makes_room_when_it_goes() {
    let country = country().await;
    let mut browser = anna(&country).await;
    let stream = stream_of(&browser.get("/stakeholders/consultation").await);
    for _ in 0..4 {
        country.pass(SignedDuration::from_mins(7));
        assert_eq!(browser.fetch(&stream).await.status(), StatusCode::OK);
    }
    let waiting = [browser.fetch(&stream).await, browser.fetch(&stream).await, browser.fetch(&stream).await];
    assert_eq!(browser.fetch(&stream).await.status(), StatusCode::TOO_MANY_REQUESTS);
    drop(waiting);
    assert_eq!(browser.fetch(&stream).await.status(), StatusCode::OK);

    country.pass(SignedDuration::from_mins(3));
    browser.get("/documents").await.leads_to("/sign-in?done=expired");
}

#[tokio::test]
async fn ten_minutes_after_the_proof_it_is_asked_for_again() {
    let country = country().await;
    let mut browser = anna(&country).await;
    country.pass(SignedDuration::from_mins(10));

    browser.post(CODE, &[]).await.leads_to("/confirm-identity?back=/stakeholders/presence-code");
}

#[tokio::test]
async fn an_unknown_consultation_is_over_at_once() {
    let country = country().await;
    let mut browser = anna(&country).await;
    browser.get("/stakeholders/consultation/stream").await.says(StatusCode::NOT_FOUND, &[]);
    let nobodys = "/stakeholders/consultation/stream?by=0198c5a8-0000-7000-8000-000000000000";
    browser.get(nobodys).await.says(StatusCode::OK, &["event: over"]);
}
