use axum::http::StatusCode;
use services::grants::circle;

use super::doors::{anna, enter_code, file_report, holder, sophie};
use super::{country, portal};

#[tokio::test]
async fn a_level_is_set_once_one_has_seen_what_it_changes() {
    let country = country().await;
    let (mut patient, mut doctor) = (anna(&country).await, sophie(&country).await);
    let record = enter_code(&country, &mut doctor).await;
    file_report(&mut doctor, &record, "Bilan sanguin", "normal").await;
    let address = patient.get("/documents").await.link("/documents/0");

    let page = patient.get(&address).await;
    page.says(StatusCode::OK, &["Qui peut voir ce document", "Niveau actuel : Normal", "Masquer à une personne"]);
    let who = patient.get(&format!("{address}/access")).await;
    who.says(StatusCode::OK, &["Anna Müller", "Le dossier lui appartient", "Sophie Klein", "Si cela se présente"]);

    let effect = patient.get(&format!("{address}/confidentiality?level=private")).await;
    effect.says(
        StatusCode::OK,
        &["Passer au niveau « Privé »", "peut ignorer une allergie", "Ne verront plus ce document"],
    );
    patient.get(&address).await.says(StatusCode::OK, &["Niveau actuel : Normal"]);

    let set = patient.post(&format!("{address}/confidentiality"), &[("level", "private")]).await;
    set.leads_to(&format!("{address}?done=level"));
    let page = patient.get(&format!("{address}?done=level")).await;
    page.says(StatusCode::OK, &["Le niveau de confidentialité est changé", "Niveau actuel : Privé"]);
    let back = patient.get(&format!("{address}/confidentiality?level=normal")).await;
    back.says(StatusCode::OK, &["Pourront voir ce document"]);
    patient
        .get(&format!("{address}/confidentiality?level=secret"))
        .await
        .says(StatusCode::OK, &["value=\"private\" checked"]);
}

#[tokio::test]
async fn a_document_is_hidden_from_one_and_shown_again() {
    let country = country().await;
    let (mut patient, mut doctor) = (anna(&country).await, sophie(&country).await);
    super::doors::file_note(&mut patient, "Mes allergies").await;
    let address = patient.get("/documents").await.link("/documents/0");
    let (person, dossier) = holder(&country, &patient).await;
    let sophies = country.directory_entry("DOC-1001").await.id;
    circle::add(&country.services, &person, dossier, sophies, None).await.unwrap();
    let theirs = format!("/professional/dossiers/{dossier}");
    doctor.get(&theirs).await.says(StatusCode::OK, &["Mes allergies"]);

    let from = patient.get(&format!("{address}/hide")).await.link(&format!("{address}/hide/"));
    assert_eq!(from, format!("{address}/hide/{sophies}"));
    patient
        .get(&from)
        .await
        .says(StatusCode::OK, &["Masquer ce document à Sophie Klein", "Ne verront plus ce document"]);
    patient.post(&from, &[]).await.leads_to(&format!("{address}/access"));

    patient.get(&format!("{address}/access")).await.says(StatusCode::OK, &["Masqué à", "Montrer de nouveau"]);
    doctor.get(&theirs).await.does_not_say(&["Mes allergies"]);
    patient.post(&format!("{from}/undo"), &[]).await.leads_to(&format!("{address}/access"));
    doctor.get(&theirs).await.says(StatusCode::OK, &["Mes allergies"]);

    let lines = patient.get(&format!("{address}/activities")).await;
    lines.says(StatusCode::OK, &["avez masqué", "de nouveau"]);
    lines.does_not_say(&["code à usage unique", "Sophie Klein (Médecin ou dentiste, Cabinet Klein) a ouvert"]);
}

#[tokio::test]
async fn the_author_sees_what_is_private_and_cannot_be_shut_out() {
    let country = country().await;
    let (mut patient, mut doctor) = (anna(&country).await, sophie(&country).await);
    let record = enter_code(&country, &mut doctor).await;
    file_report(&mut doctor, &record, "Bilan sanguin", "private").await;
    let address = patient.get("/documents").await.link("/documents/0");
    let sophies = country.directory_entry("DOC-1001").await.id;

    let refused = patient.get(&format!("{address}/hide/{sophies}")).await;
    refused.says(StatusCode::OK, &["Ce changement n'est pas possible"]);
    refused.does_not_say(&["Oui, masquer"]);
    assert_eq!(patient.post(&format!("{address}/hide/{sophies}"), &[]).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_holder_agrees_to_what_the_author_proposes() {
    let country = country().await;
    let (mut patient, mut doctor) = (anna(&country).await, sophie(&country).await);
    let record = enter_code(&country, &mut doctor).await;
    file_report(&mut doctor, &record, "Bilan sanguin", "normal").await;
    let address = patient.get("/documents").await.link("/documents/0");

    patient.get(&address).await.says(StatusCode::OK, &["propose de garder ce document toute votre vie"]);
    let agreed = patient.post(&format!("{address}/retention"), &[("retention", "life")]).await;
    agreed.leads_to(&format!("{address}?done=retention"));
    let page = patient.get(&address).await;
    page.says(StatusCode::OK, &["Pour la vie"]);
    page.does_not_say(&["Je suis d'accord"]);
    assert_eq!(portal(&country.services).get(&format!("{address}/access")).await.status, StatusCode::SEE_OTHER);
}
