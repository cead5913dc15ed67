use std::net::{IpAddr, Ipv4Addr};

use axum::http::StatusCode;
use dossier::access::{Desk, StayPhase};
use jiff::SignedDuration;
use services::account::ClientAddress;
use services::documents::consult_dossier::consult;
use services::grants::emergency::{self, Named};
use services::grants::stay;
use test_engines::{agency_doctor, desk, transplant_coordinator};

use super::country;
use super::doors::{anna, annas_number, enter_code, file_note, file_report, holder, sophie};

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
    page.says(
        StatusCode::OK,
        &[&format!("{doctor} a déposé « Bilan sanguin » (Résultats d'analyses de laboratoire du 1er mars 2026).")],
    );
    page.says(
        StatusCode::OK,
        &["Parce que vous lui avez donné votre code de présence.", "L'Agence eSanté a envoyé la lettre"],
    );
    let headings: Vec<&str> = page.body.split("class=\"life-line__person\">").skip(1).collect();
    let headings: Vec<&str> = headings.iter().map(|rest| rest.split('<').next().unwrap()).collect();
    assert_eq!(headings, ["Vous", doctor, "L'Agence eSanté"], "one group each, whoever did the latest first");
    assert_eq!(page.body.matches("Vous avez lu « Bilan sanguin » (").count(), 2, "described, and shown");
    assert_eq!(page.body.matches("Vous avez téléchargé « Bilan sanguin » (").count(), 1);
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

    older.says(StatusCode::OK, &["Vous avez déposé « La première » (", "Revenir au plus récent"]);
    assert_eq!(browser.get("/activities?before=x").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn what_was_said_with_it_stands_in_quotation_marks() {
    let country = country().await;
    let mut browser = anna(&country).await;
    let doctor = country.sophie().await;
    let number = annas_number();
    let patient = Named::ByNumber(&number);
    let from = ClientAddress(IpAddr::V4(Ipv4Addr::LOCALHOST));
    emergency::declare(&country.services, &doctor, patient, "Inconsciente, arrivée seule.", from).await.unwrap();

    let page = browser.get("/activities").await;
    let sentence = "Sophie Klein (Médecin ou dentiste, Cabinet Klein) a déclaré une urgence vitale.";
    page.says(
        StatusCode::OK,
        &[sentence, "« Inconsciente, arrivée seule. »", "Parce qu'une urgence vitale a été déclarée."],
    );
}

#[tokio::test]
async fn the_agency_and_others_are_named_with_their_role() {
    let country = country().await;
    let mut browser = anna(&country).await;
    let (_, dossier) = holder(&country, &browser).await;
    let (services, hospital) = (&country.services, country.hospital().await);
    let jean = country.jean().await;
    stay::announce(services, &country.system_of(&hospital), &annas_number(), StayPhase::Admission).await.unwrap();
    for person in [&agency_doctor(), &desk(Desk::Helpdesk, false), &transplant_coordinator(), &jean] {
        consult(services, person, dossier).await.map(drop).unwrap_err();
    }

    let page = browser.get("/activities").await;
    page.says(StatusCode::OK, &["Hôpital du Plateau (établissement) a annoncé votre admission"]);
    for who in [
        "Claire Faber (médecin de l'Agence eSanté)",
        "Tom Wagner (Agence eSanté)",
        "Guy Reuter (coordination des greffes)",
        "Jean Weber (sans lien avec ce DSP)",
    ] {
        page.says(StatusCode::OK, &[&format!("{who} a essayé de consulter la liste des documents.")]);
    }
}
