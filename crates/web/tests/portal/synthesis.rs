//! « Synthèse »: what is new since the last visit, and the wishes at a glance.

use axum::http::StatusCode;
use dossier::access::Mandate;
use jiff::SignedDuration;
use services::assistants::designate::{Designation, designate};

use super::country;
use super::doors::{anna, anna_again, enter_code, file_report, holder, jean, jeans_number, sophie, text};

#[tokio::test]
async fn what_is_new_since_the_last_visit_is_counted_and_marked() {
    let country = country().await;
    let (mut browser, mut doctor) = (anna(&country).await, sophie(&country).await);
    let record = enter_code(&country, &mut doctor).await;
    file_report(&mut doctor, &record, "Bilan sanguin", "normal").await;
    browser.get("/documents").await.does_not_say(&["dernière visite", "tag--accent"]);

    country.pass(SignedDuration::from_hours(20));
    file_report(&mut super::doors::sophie_again(&country).await, &record, "Radiographie", "normal").await;
    let mut again = anna_again(&country).await;
    for _ in 0..2 {
        let page = again.get("/documents").await;
        page.says(StatusCode::OK, &["1 nouveau document depuis votre dernière visite, le 2 mars 2026."]);
        assert_eq!(page.body.matches(">Nouveau</span>").count(), 1);
        again.get("/documents/categories").await;
    }
    let mut later = anna_again(&country).await;
    let page = later.get("/documents").await;
    page.says(StatusCode::OK, &["Rien de nouveau depuis votre dernière visite, le 3 mars 2026."]);
    page.does_not_say(&[">Nouveau</span>"]);
}

#[tokio::test]
async fn wishes_stand_in_one_line_each_and_who_cannot_see_them_all_reads_of_none_missing() {
    let country = country().await;
    let (mut browser, mut assistant) = (anna(&country).await, jean(&country).await);
    let (person, dossier) = holder(&country, &browser).await;
    let all = Designation { number: jeans_number(), mandate: Mandate::FULL, until: None };
    designate(&country.services, &person, dossier, &all, None).await.unwrap();
    let page = browser.get("/documents").await;
    page.says(StatusCode::OK, &["Vous n'avez pas indiqué de position", "Directive anticipée", "Rien de déposé"]);
    let entrusted = format!("/records/{dossier}/documents");
    let nothing = ["Expression des volontés", "Directive anticipée", "Don d'organes", "Rien de déposé"];
    assistant.get(&entrusted).await.does_not_say(&nothing);

    let fields = [("kind", "advance-directive"), ("title", "Ma directive"), ("care-date", "2026-03-01")];
    browser.upload("/documents/new", &fields, &text("directive.txt", "Pas d'acharnement.")).await;
    browser.post("/account/organ-donation", &[("position", "opposed")]).await;

    let page = browser.get("/documents").await;
    page.says(StatusCode::OK, &["Vous vous opposez au prélèvement", "Déposé le 2 mars 2026", "Rien de déposé"]);
    let page = assistant.get(&entrusted).await;
    page.says(StatusCode::OK, &["Expression des volontés", "Déposé le 2 mars 2026"]);
    page.does_not_say(&["Don d'organes", "Rien de déposé", "Dispositions de fin de vie"]);
}
