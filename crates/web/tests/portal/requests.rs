//! What is to be put right, from the holder's page to the professional's answer.

use axum::http::StatusCode;

use super::browser::Browser;
use super::doors::{anna, file_note, sophie};
use super::{country, portal};

const WORDS: &str = "La date n'est pas la bonne.";
const ANSWER: &str = "Vous avez raison, je la corrige.";

/// Where the request of this page's only card is taken back.
fn withdrawal(page: &str) -> String {
    let at = page.find("action=\"/requests/").expect("a request to take back") + 8;
    page[at..].chars().take_while(|sign| *sign != '"').collect()
}

async fn ask(patient: &mut Browser, path: &str) {
    let answer = patient.post(path, &[("words", WORDS)]).await;
    answer.leads_to("/requests?done=made");
}

#[tokio::test]
async fn a_missing_document_is_asked_for_and_answered() {
    let country = country().await;
    let (mut patient, mut doctor) = (anna(&country).await, sophie(&country).await);
    patient.get("/requests").await.says(StatusCode::OK, &["Mes demandes", "Aucune demande pour le moment"]);
    let found = patient.get("/requests/missing?name=kle").await;
    let form = found.link("/requests/missing/");
    patient.get(&form).await.says(StatusCode::OK, &["Un document manque", "Sophie Klein"]);
    let short = patient.post(&form, &[("words", "court")]).await;
    short.says(StatusCode::UNPROCESSABLE_ENTITY, &["href=\"#words\"", "Écrivez de 10 à", "court"]);
    ask(&mut patient, &form).await;
    patient.get("/requests?done=made").await.says(
        StatusCode::OK,
        &["Votre demande est partie", "Document qui manque", "En attente", "Sophie Klein", WORDS_ESCAPED],
    );

    doctor.get("/professional").await.says(StatusCode::OK, &["1 demande de patient attend votre réponse"]);
    let list = doctor.get("/professional/requests").await;
    list.says(StatusCode::OK, &["Anna Müller", "Document qui manque"]);
    let request = list.link("/professional/requests/");
    doctor.get(&request).await.says(StatusCode::OK, &[WORDS_ESCAPED, "Votre réponse"]);
    let undecided = doctor.post(&request, &[("words", ANSWER)]).await;
    undecided.says(StatusCode::UNPROCESSABLE_ENTITY, &["href=\"#verdict\"", "Choisissez oui ou non.", ANSWER]);
    doctor.post(&request, &[("verdict", "accepted"), ("words", ANSWER)]).await.leads_to(&request);
    doctor.get(&request).await.says(StatusCode::OK, &["Cette demande a sa réponse."]);
    patient.get("/requests").await.says(StatusCode::OK, &["Acceptée", "Réponse de Sophie Klein", ANSWER]);
}

const WORDS_ESCAPED: &str = "La date n'est pas la bonne.";

#[tokio::test]
async fn an_erasure_is_asked_from_the_document_and_taken_back() {
    let country = country().await;
    let mut patient = anna(&country).await;
    file_note(&mut patient, "Mes allergies").await;
    let document = patient.get("/documents").await.link("/documents/0");
    let page = patient.get(&document).await;
    page.says(StatusCode::OK, &["Demander l'effacement"]);
    page.does_not_say(&["Demander une correction"]);
    let not_hers = patient.get(&format!("{document}/correction")).await;
    assert_eq!(not_hers.status, StatusCode::NOT_FOUND, "the own space is hers to replace");
    let erasure = format!("{document}/erasure");
    patient.get(&erasure).await.says(StatusCode::OK, &["Mes allergies", "Un document effacé ne revient pas."]);
    ask(&mut patient, &erasure).await;
    let again = patient.post(&erasure, &[("words", WORDS)]).await;
    again.says(StatusCode::UNPROCESSABLE_ENTITY, &["Vous avez déjà demandé cela."]);
    let requests = patient.get("/requests").await;
    requests.says(StatusCode::OK, &["« Mes allergies »", "Médecin de l'Agence eSanté"]);
    let taking_back = withdrawal(&requests.body);
    patient.post(&taking_back, &[]).await.leads_to("/requests?done=withdrawn");
    patient.post(&taking_back, &[]).await.leads_to("/requests");
    patient.get("/requests").await.says(StatusCode::OK, &["Retirée"]);
}

#[tokio::test]
async fn an_access_is_contested_from_the_life_line() {
    let country = country().await;
    let mut patient = anna(&country).await;
    let contest = patient.get("/activities").await.link("/activities/0");
    patient.get(&contest).await.says(StatusCode::OK, &["Je ne reconnais pas cet accès", "Anna Müller"]);
    ask(&mut patient, &contest).await;
    patient.get("/requests").await.says(StatusCode::OK, &["Accès non reconnu", "Agence eSanté"]);
    let mut nobody = portal(&country.services);
    nobody.get(&contest).await.leads_to("/sign-in");
}
