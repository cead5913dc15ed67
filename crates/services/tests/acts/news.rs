//! What is new since somebody's last visit: of what that person may see, and of others' doing.

use dossier::access::Mandate;
use dossier::document::Confidentiality;
use jiff::SignedDuration;
use services::Person;
use services::assistants::designate::{Designation, designate};
use services::documents::consult_dossier::{arrive, consult};
use services::documents::file_document::{Announcement, Filing};
use services::grants::circle;
use test_engines::{Country, on_each_engine};

use crate::scene::id;
use crate::support::{annas_number, file, jeans_number, note, own_dossier, report};

async fn comes_back(country: &Country, number: &str, contact: &str) -> Person {
    country.pass(SignedDuration::from_hours(1));
    let session = country.sign_in(number, contact).await;
    country.person(&session).await
}

#[tokio::test]
async fn what_came_since_the_last_visit_is_told_until_the_session_ends() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, sophie) = (country.anna().await, country.sophie().await);
        let dossier = own_dossier(&anna);
        circle::add(services, &anna, dossier, id(&sophie), None).await.unwrap();
        file(&country, &sophie, dossier, report("Radiographie")).await;
        let before = services.now();
        assert_eq!(arrive(services, &anna, dossier).await.unwrap().news, None, "the very first visit");
        let after = services.now();
        let seen_at_once = file(&country, &sophie, dossier, report("Hémogramme")).await;
        file(&country, &anna, dossier, note("Mes allergies")).await;

        let again = comes_back(&country, &annas_number(), "anna.muller@example.lu").await;
        assert_eq!(consult(services, &again, dossier).await.unwrap().news, None, "no visit");
        for _ in 0..2 {
            let news = arrive(services, &again, dossier).await.unwrap().news.unwrap();
            assert_eq!(news.documents, [seen_at_once], "her own document is no news");
            assert!(before < news.since && news.since < after);
        }
        assert_eq!(arrive(services, &sophie, dossier).await.unwrap().news, None, "her own first visit");

        let later = comes_back(&country, &annas_number(), "anna.muller@example.lu").await;
        assert_eq!(arrive(services, &later, dossier).await.unwrap().news.unwrap().documents, []);
    })
    .await;
}

#[tokio::test]
async fn what_was_withheld_is_new_once_it_can_be_read() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, sophie) = (country.anna().await, country.sophie().await);
        let dossier = own_dossier(&anna);
        circle::add(services, &anna, dossier, id(&sophie), None).await.unwrap();
        let announcement = Some(Announcement { days: 20, mentioned: false });
        let biopsy = file(&country, &sophie, dossier, Filing { announcement, ..report("Biopsie") }).await;
        arrive(services, &anna, dossier).await.unwrap();
        let waiting = comes_back(&country, &annas_number(), "anna.muller@example.lu").await;
        assert_eq!(arrive(services, &waiting, dossier).await.unwrap().news.unwrap().documents, []);

        country.pass(SignedDuration::from_hours(24 * 20));
        let later = comes_back(&country, &annas_number(), "anna.muller@example.lu").await;
        assert_eq!(arrive(services, &later, dossier).await.unwrap().news.unwrap().documents, [biopsy]);
    })
    .await;
}

#[tokio::test]
async fn what_somebody_may_not_see_is_not_counted() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, jean) = (country.anna().await, country.jean().await);
        let dossier = own_dossier(&anna);
        let all = Designation { number: jeans_number(), mandate: Mandate::FULL, until: None };
        designate(services, &anna, dossier, &all, None).await.unwrap();
        arrive(services, &jean, dossier).await.unwrap();
        let mut private = note("Journal intime");
        private.metadata.confidentiality = Confidentiality::Private;
        file(&country, &anna, dossier, private).await;
        let open = file(&country, &anna, dossier, note("Mes allergies")).await;

        let jean = comes_back(&country, &jeans_number(), "+352621777888").await;
        assert_eq!(arrive(services, &jean, dossier).await.unwrap().news.unwrap().documents, [open]);
        assert_eq!(arrive(services, &anna, dossier).await.unwrap().news, None, "each person's visits are apart");
    })
    .await;
}
