//! Many at once: all are served, and nothing is lost.

use futures::future::join_all;
use services::account::sign_in;
use services::documents::consult_dossier::consult;
use services::documents::file_document;
use services::grants::circle;
use test_engines::{Country, PASSWORD, on_each_engine};

use crate::support::{annas_number, here, jeans_number, life_line, note, own_dossier, report};

#[tokio::test(flavor = "multi_thread")]
async fn everybody_signs_in_at_eight() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        country.anna().await;
        country.jean().await;
        country.sophie().await;
        let services = &country.services;
        let logins = [annas_number(), jeans_number(), "DOC-1001".into()];
        let begun = join_all((0..18).map(|place| sign_in::begin(services, &logins[place % 3], PASSWORD, here()))).await;
        let tokens: Vec<String> = begun.into_iter().map(|begun| begun.unwrap()).collect();
        for sent in join_all(tokens.iter().map(|token| sign_in::send_code(services, token, 0))).await {
            sent.unwrap();
        }
        let before = country.post.count();
        country.deliver_mail().await;
        assert_eq!(country.post.count() - before, 18);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn many_read_and_file_in_two_records() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let (anna, jean, sophie) = (country.anna().await, country.jean().await, country.sophie().await);
        let services = &country.services;
        let doctor = sophie.professional().unwrap().id;
        for holder in [&anna, &jean] {
            circle::add(services, holder, own_dossier(holder), doctor, None).await.unwrap();
        }
        let before = life_line(&country, &anna).await.len();
        let filing = (0..24).map(|place| {
            let holder = if place % 2 == 0 { &anna } else { &jean };
            let (person, filing) = if place % 4 < 2 { (holder, note("x")) } else { (&sophie, report("x")) };
            file_document::file(services, person, own_dossier(holder), filing)
        });
        let reading = (0..24).map(|place| {
            let holder = if place % 2 == 0 { &anna } else { &jean };
            consult(services, if place % 4 < 2 { holder } else { &sophie }, own_dossier(holder))
        });
        let (filed, read) = futures::future::join(join_all(filing), join_all(reading)).await;
        for outcome in filed {
            outcome.unwrap();
        }
        for outcome in read {
            outcome.map(drop).unwrap();
        }
        assert_eq!(consult(services, &anna, own_dossier(&anna)).await.unwrap().documents.len(), 12);
        let lines = life_line(&country, &anna).await;
        let acts = lines[before..].iter().filter(|line| line.action != dossier::trace::Action::LifeLineRead).count();
        assert_eq!(acts, 12 + 12 + 1);
    })
    .await;
}
