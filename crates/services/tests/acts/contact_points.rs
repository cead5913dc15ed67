//! Where codes and notices go: added by a code, never without one, and told where it was before.

use dossier::account::ContactPoint;
use jiff::SignedDuration;
use services::account::choose_notices::{self, Choice};
use services::account::contact_points;
use services::documents::open_document::Delivery;
use services::grants::circle;
use services::{Error, Person, Problem};
use test_engines::{Country, on_each_engine};

use crate::support::{annas_number, file, note, own_dossier, read};

const EMAIL: &str = "anna.muller@example.lu";
const PHONE: &str = "+352621445566";

async fn signed_in(country: &Country) -> Person {
    let session = country.sign_in(&annas_number(), EMAIL).await;
    country.person(&session).await
}

#[tokio::test]
async fn a_contact_point_counts_once_its_code_came_back() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        country.anna().await;
        let anna = signed_in(&country).await;
        let last = contact_points::remove(services, &anna, 0, "a•••@example.lu").await;
        assert!(matches!(last, Err(Error::Invalid(Problem::LastContactPoint))));
        let known = contact_points::add(services, &anna, EMAIL).await;
        assert!(matches!(known, Err(Error::Invalid(Problem::ContactPointKnown))));
        assert!(matches!(contact_points::add(services, &anna, "nowhere").await, Err(Error::Invalid(_))));

        let token = contact_points::add(services, &anna, "621 44 55 66").await.unwrap();
        let code = country.one_time_code(PHONE).await;
        let wrong = contact_points::confirm(services, &anna, &token, "222222").await;
        assert!(matches!(wrong, Err(Error::Invalid(Problem::OneTimeCode))));
        assert_eq!(signed_in(&country).await.contact_points.len(), 1);
        let anna = signed_in(&country).await;
        contact_points::confirm(services, &anna, &token, &code).await.unwrap();
        country.deliver_mail().await;
        assert!(country.post.all_to(EMAIL).pop().unwrap().contains("a été ajouté à votre compte"));

        choose_notices::choose(services, &anna, Choice { every_access: false, to: 1 }).await.unwrap();
        country.deliver_mail().await;
        assert!(country.post.all_to(EMAIL).pop().unwrap().contains("nos messages partent maintenant vers un autre"));
        let told = country.post.all_to(EMAIL).len();
        choose_notices::choose(services, &anna, Choice { every_access: true, to: 1 }).await.unwrap();
        country.deliver_mail().await;
        assert_eq!(country.post.all_to(EMAIL).len(), told, "nothing moved");
        let meanwhile = contact_points::remove(services, &anna, 0, "••• ••• 566").await;
        assert!(matches!(meanwhile, Err(Error::NotFound)), "another one stands there than was shown");
        contact_points::remove(services, &anna, 1, "••• ••• 566").await.unwrap();
        country.deliver_mail().await;
        assert!(country.post.all_to(PHONE).pop().unwrap().contains("a été retiré"));
        let anna = signed_in(&country).await;
        assert!(anna.contact_points == [ContactPoint::Email(EMAIL.into())]);
        assert_eq!(choose_notices::read(services, &anna).await.unwrap().to, 0, "notices go to one that is there");

        country.pass(SignedDuration::from_mins(10));
        let moved = choose_notices::choose(services, &anna, Choice { every_access: false, to: 0 }).await;
        assert!(matches!(moved, Err(Error::NotProven)));
        assert!(matches!(contact_points::add(services, &anna, PHONE).await, Err(Error::NotProven)));
        assert!(matches!(contact_points::remove(services, &anna, 0, "x").await, Err(Error::NotProven)));
    })
    .await;
}

#[tokio::test]
async fn every_access_is_told_to_who_wants_to_know_and_once_an_hour() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let anna = country.anna().await;
        let dossier = own_dossier(&anna);
        let document = file(&country, &anna, dossier, note("Mes allergies")).await;
        let sophie = country.sophie().await;
        circle::add(services, &anna, dossier, sophie.professional().unwrap().id, None).await.unwrap();
        let told = async || {
            country.deliver_mail().await;
            country.post.all_to(EMAIL).into_iter().filter(|text| text.contains("a consulté votre DSP")).count()
        };
        let look = async || read(&country, &sophie, dossier, document, Delivery::Shown).await.unwrap();

        look().await;
        country.pass(SignedDuration::from_hours(2));
        look().await;
        assert_eq!(told().await, 0, "the first access alone is told, and in other words");
        let proven = country.proven(&anna);
        choose_notices::choose(services, &proven, Choice { every_access: true, to: 0 }).await.unwrap();
        for _ in 0..3 {
            look().await;
        }
        assert_eq!(told().await, 1);
        country.pass(SignedDuration::from_hours(1));
        look().await;
        assert_eq!(told().await, 2);
        read(&country, &anna, dossier, document, Delivery::Shown).await.unwrap();
        assert_eq!(told().await, 2, "the holder's own reading is no news");
    })
    .await;
}
