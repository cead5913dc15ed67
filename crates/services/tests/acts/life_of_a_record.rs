//! Opposition, thirty days of silence, and a licence that ends.

use dossier::access::Refusal;
use jiff::SignedDuration;
use services::account::{accept_terms, activate, oppose};
use services::documents::consult_dossier::consult;
use services::documents::file_document;
use services::documents::open_document::Delivery;
use services::grants::{circle, presence_code};
use services::{Error, Person, Problem};
use test_engines::{Country, affiliates, on_each_engine};

use crate::support::{annas_number, file, here, jeans_number, own_dossier, read, report};

const DAY: SignedDuration = SignedDuration::from_hours(24);

async fn enter(country: &Country, person: &Person, number: &str, name: &str) -> Result<dossier::ids::DossierId, Error> {
    let code = country.letters.to(name).presence.unwrap();
    presence_code::enter(&country.services, person, number, &code, here()).await
}

fn is_number_or_code<T>(outcome: &Result<T, Error>) -> bool {
    matches!(outcome, Err(Error::Invalid(Problem::NumberOrCode)))
}

#[tokio::test]
async fn whoever_says_no_before_activation_never_has_a_record() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let code = country.letters.to("Jean Weber").activation;
        assert!(is_number_or_code(&oppose::oppose(services, &jeans_number(), "2222-2222-2222", here()).await));
        assert!(is_number_or_code(&oppose::oppose(services, &annas_number(), &code, here()).await));
        let half_way = activate::begin(services, &jeans_number(), &code, here()).await.unwrap();
        oppose::oppose(services, &jeans_number(), &code, here()).await.unwrap();
        assert!(is_number_or_code(&oppose::oppose(services, &jeans_number(), &code, here()).await));
        assert!(is_number_or_code(&activate::begin(services, &jeans_number(), &code, here()).await));

        let fr = dossier::language::Language::Fr;
        activate::choose_password(services, &half_way, test_engines::PASSWORD, test_engines::PASSWORD).await.unwrap();
        activate::choose_contact_point(services, &half_way, "jean@example.lu", fr).await.unwrap();
        let one_time = country.one_time_code("jean@example.lu").await;
        assert!(matches!(activate::confirm(services, &half_way, &one_time, fr).await, Err(Error::Over)));

        let sophie = country.sophie().await;
        country.pass(DAY * 60);
        assert!(is_number_or_code(&enter(&country, &sophie, &jeans_number(), "Jean Weber").await));
        assert_eq!(country.import_affiliates(&affiliates()).await.unchanged, 2);
        assert_eq!(country.print_letters().await.holders, 0);
    })
    .await;
}

#[tokio::test]
async fn after_activation_the_letter_opposes_nothing() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let code = country.letters.to("Anna Müller").activation;
        let anna = country.anna().await;
        assert!(is_number_or_code(&oppose::oppose(&country.services, &annas_number(), &code, here()).await));
        assert!(matches!(accept_terms::accept(&country.services, &anna).await, Err(Error::Refused(_))));
        consult(&country.services, &anna, own_dossier(&anna)).await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn thirty_days_of_silence_open_the_record_to_whoever_has_the_presence_code() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let sophie = country.sophie().await;
        country.pass(DAY * 30 - SignedDuration::from_mins(5));
        assert!(is_number_or_code(&enter(&country, &sophie, &jeans_number(), "Jean Weber").await));
        country.pass(SignedDuration::from_mins(5));
        let dossier = enter(&country, &sophie, &jeans_number(), "Jean Weber").await.unwrap();
        file(&country, &sophie, dossier, report("Hémogramme")).await;
        let jean = country.jean().await;
        assert_eq!(consult(&country.services, &jean, dossier).await.unwrap().documents.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn before_the_terms_are_accepted_nothing_opens() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        country.activate(&annas_number(), "Anna Müller", "anna.muller@example.lu").await;
        let session = country.sign_in(&annas_number(), "anna.muller@example.lu").await;
        let anna = country.person(&session).await;
        let refused = consult(&country.services, &anna, own_dossier(&anna)).await;
        assert!(matches!(refused, Err(Error::Refused(_))));
        let filed = file_document::file(&country.services, &anna, own_dossier(&anna), crate::support::note("x")).await;
        assert!(matches!(filed, Err(Error::Refused(_))));
    })
    .await;
}

#[tokio::test]
async fn with_the_licence_ends_everything() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, paul) = (country.anna().await, country.professional("DOC-3003", "Paul Thill").await);
        let (dossier, paul_id) = (own_dossier(&anna), paul.professional().unwrap().id);
        circle::add(services, &anna, dossier, paul_id, None).await.unwrap();
        let bloods = file(&country, &paul, dossier, report("Hémogramme")).await;
        assert_eq!(services::patients::all(services, &paul).await.unwrap().len(), 1);

        country.pass(DAY * 30);
        assert!(matches!(consult(services, &paul, dossier).await, Err(Error::Refused(_))));
        assert!(matches!(read(&country, &paul, dossier, bloods, Delivery::Shown).await, Err(Error::NotFound)));
        let filed = file_document::file(services, &paul, dossier, report("Encore")).await;
        assert!(matches!(filed, Err(Error::Refused(_))));
        assert!(is_number_or_code(&enter(&country, &paul, &annas_number(), "Anna Müller").await));
        assert_eq!(services::patients::all(services, &paul).await.unwrap().len(), 0);
        assert_eq!(circle::search(services, "thill").await.unwrap().len(), 0);
        circle::withdraw(services, &anna, dossier, paul_id, None).await.unwrap();
        assert!(matches!(
            circle::add(services, &anna, dossier, paul_id, None).await,
            Err(Error::Refused(Refusal::NotLicensed))
        ));
        read(&country, &anna, dossier, bloods, Delivery::Shown).await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn opposing_late_takes_what_was_filed_meanwhile() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let sophie = country.sophie().await;
        let letter = country.letters.to("Jean Weber").activation;
        country.activate(&jeans_number(), "Jean Weber", "jean@example.lu").await;
        country.pass(DAY * 31);
        let dossier = enter(&country, &sophie, &jeans_number(), "Jean Weber").await.unwrap();
        file(&country, &sophie, dossier, report("avant l'opposition")).await;
        assert_eq!(crate::support::objects(&country), 1);
        assert!(is_number_or_code(&oppose::oppose(services, &jeans_number(), &letter, here()).await));

        // The letter's code is spent; from within, he can still say no.
        let session = country.sign_in(&jeans_number(), "jean@example.lu").await;
        oppose::oppose_signed_in(services, &country.person(&session).await).await.unwrap();
        assert_eq!(crate::support::objects(&country), 0);
        let dossiers = "SELECT state FROM dossier WHERE wrapped_key IS NULL";
        assert_eq!(country.fresh.operator(dossiers), "destroyed", "what was sealed opens no more");
        let said = format!("SELECT count(*) FROM trace WHERE dossier_id = '{dossier}' AND sealed IS NOT NULL");
        assert_eq!(country.fresh.operator(&said), "0", "the life line too");
        for table in ["document", "provision", "declaration", "known_patient"] {
            assert_eq!(country.fresh.operator(&format!("SELECT count(*) FROM {table}")), "0", "{table}");
        }
        assert!(matches!(
            oppose::oppose_signed_in(services, &country.person(&session).await).await,
            Err(Error::Refused(_))
        ));
        assert!(is_number_or_code(&enter(&country, &sophie, &jeans_number(), "Jean Weber").await));
    })
    .await;
}
