//! PIN, fingerprint or face: added, signed in with, proven with, named, removed; and nothing else opens the account.

use std::net::{IpAddr, Ipv4Addr};

use dossier::trace::Action;
use services::account::ClientAddress;
use services::account::passkeys::{add, own, prove, sign_in};
use services::account::step_up;
use services::{Error, Person, Problem};
use test_engines::{Country, Engine, Fresh, on_each_engine};

use crate::soft_key::SoftKey;
use crate::support::{annas_number, here, life_line};

const EMAIL: &str = "anna.muller@example.lu";

async fn signed_in(country: &Country) -> Person {
    let session = country.sign_in(&annas_number(), EMAIL).await;
    country.person(&session).await
}

async fn added(country: &Country, person: &Person, name: &str) -> SoftKey {
    let begun = add::begin(&country.services, person).await.unwrap();
    let (key, answer) = SoftKey::make(&begun.options);
    add::finish(&country.services, person, &begun.token, &answer, name).await.unwrap();
    key
}

fn is_refused<T>(answer: &Result<T, Error>) -> bool {
    matches!(answer, Err(Error::Invalid(Problem::Passkey)))
}

#[tokio::test]
async fn who_begins_without_end_is_slowed_down() {
    let country = Country::with_letters(Fresh::on(Engine::Sqlite)).await;
    let services = &country.services;
    for _ in 0..300 {
        sign_in::begin(services, here()).await.unwrap();
    }
    assert!(matches!(sign_in::begin(services, here()).await, Err(Error::Throttled { .. })));
    let elsewhere = ClientAddress(IpAddr::V4(Ipv4Addr::new(192, 0, 2, 7)));
    sign_in::begin(services, elsewhere).await.unwrap();
}

#[tokio::test]
async fn a_device_opens_the_account_in_one_step() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        country.anna().await;
        let anna = signed_in(&country).await;
        assert!(own::is_to_be_asked(services, &anna).await.unwrap());
        let mut phone = added(&country, &anna, "Safari sur iPhone").await;
        assert!(!own::is_to_be_asked(services, &anna).await.unwrap());
        country.deliver_mail().await;
        assert!(country.post.all_to(EMAIL).pop().unwrap().contains("peut maintenant ouvrir votre compte"));

        let begun = sign_in::begin(services, here()).await.unwrap();
        let answer = phone.answer(&begun.options);
        let session = sign_in::finish(services, &begun.token, &answer, here()).await.unwrap();
        assert!(country.person(&session).await.owner() == anna.owner());
        let again = sign_in::finish(services, &begun.token, &answer, here()).await;
        assert!(matches!(again, Err(Error::Over)), "an answer counts once");

        country.pass(step_up::LASTS);
        let anna = country.person(&session).await;
        let begun = prove::begin(services, &anna).await.unwrap();
        let answer = phone.answer(&begun.options);
        prove::finish(services, &anna, &begun.token, &answer, here()).await.unwrap();
        let anna = country.person(&session).await;
        step_up::check(&anna, services.now()).unwrap();

        let listed = own::list(services, &anna).await.unwrap();
        assert_eq!(listed[0].name, "Safari sur iPhone");
        assert!(listed[0].used_at.is_some());
        own::rename(services, &anna, listed[0].id, " Mon téléphone ").await.unwrap();
        assert!(matches!(own::rename(services, &anna, listed[0].id, " ").await, Err(Error::Invalid(_))));
        assert_eq!(own::list(services, &anna).await.unwrap()[0].name, "Mon téléphone");
        own::remove(services, &anna, listed[0].id).await.unwrap();
        let begun = sign_in::begin(services, here()).await.unwrap();
        let answer = phone.answer(&begun.options);
        assert!(is_refused(&sign_in::finish(services, &begun.token, &answer, here()).await));
        assert!(matches!(prove::begin(services, &anna).await, Err(Error::NotFound)));

        let actions: Vec<_> = life_line(&country, &anna).await.into_iter().map(|line| line.action).collect();
        let expected =
            [Action::PasskeyAdded, Action::SignedInByPasskey, Action::IdentityConfirmed, Action::PasskeyRemoved];
        assert!(expected.iter().all(|action| actions.contains(action)));
    })
    .await;
}

#[tokio::test]
async fn nothing_else_opens_it() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        country.anna().await;
        let anna = signed_in(&country).await;
        let jean = country.jean().await;
        let mut phone = added(&country, &anna, "Mon téléphone").await;
        let mut attempt = async |change: &dyn Fn(&mut SoftKey)| {
            let begun = sign_in::begin(services, here()).await.unwrap();
            change(&mut phone);
            let answer = phone.answer(&begun.options);
            let answered = sign_in::finish(services, &begun.token, &answer, here()).await;
            (phone.origin, phone.recognises) = ("https://dsp.example.lu".into(), true);
            answered
        };
        assert!(is_refused(&attempt(&|key| key.origin = "https://dsp.example.org".into()).await), "another site");
        assert!(is_refused(&attempt(&|key| key.recognises = false).await), "an owner nobody recognised");
        assert!(attempt(&|key| key.counter = 10).await.is_ok());
        assert!(is_refused(&attempt(&|key| key.counter = 5).await), "a copy of the key");
        assert!(is_refused(&sign_in::finish(services, "", "{}", here()).await));

        let begun = prove::begin(services, &anna).await.unwrap();
        phone.counter = 20;
        let answer = phone.answer(&begun.options);
        let not_his = prove::finish(services, &jean, &begun.token, &answer, here()).await;
        assert!(is_refused(&not_his), "one's own key proves nothing of somebody else");

        country.pass(step_up::LASTS);
        assert!(matches!(add::begin(services, &anna).await, Err(Error::NotProven)));
        let key = own::list(services, &anna).await.unwrap()[0].id;
        assert!(matches!(own::remove(services, &anna, key).await, Err(Error::NotProven)));
        assert!(matches!(own::rename(services, &jean, key, "x").await, Err(Error::NotFound)));
        let refused = life_line(&country, &signed_in(&country).await).await;
        assert_eq!(refused.iter().filter(|line| line.action == Action::SignInRefused).count(), 3);
    })
    .await;
}
