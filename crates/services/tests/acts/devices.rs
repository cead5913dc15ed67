//! Devices are known again, told when they are new, and signed out from another.

use dossier::account::{Browser as Kind, System};
use dossier::trace::Action;
use jiff::SignedDuration;
use services::Error;
use services::account::devices::{self, Browser};
use services::account::session::authenticate;
use services::account::{change_password, step_up};
use test_engines::{Country, PASSWORD, on_each_engine};

use crate::support::{annas_number, here, life_line};

const EMAIL: &str = "anna.muller@example.lu";
const FIREFOX: &str = "Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0";
const SAFARI: &str = "Mozilla/5.0 (iPhone; CPU iPhone OS 26_1) Version/26.1 Mobile Safari/604.1";

fn browser(user_agent: &str, token: Option<String>) -> Browser {
    Browser { user_agent: user_agent.to_owned(), token }
}

async fn arrive(country: &Country, browser: &Browser) -> (String, String) {
    let session = country.sign_in(&annas_number(), EMAIL).await;
    let token = devices::arrive(&country.services, &session, browser).await.unwrap();
    (session, token)
}

#[tokio::test]
async fn a_new_device_is_told_and_a_known_one_is_not() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        country.anna().await;
        let told = async || {
            country.deliver_mail().await;
            country.post.all_to(EMAIL).into_iter().filter(|text| text.contains("Nouvelle connexion")).count()
        };
        let (_, known) = arrive(&country, &browser(FIREFOX, None)).await;
        assert_eq!(told().await, 0, "the account's first device is no news");
        let (_, again) = arrive(&country, &browser(FIREFOX, Some(known.clone()))).await;
        assert_eq!((told().await, &again), (0, &known));
        let (_, phone) = arrive(&country, &browser(SAFARI, Some("made up".into()))).await;
        assert_ne!(phone, "made up");
        assert_eq!(told().await, 1);
        let news = country.post.all_to(EMAIL).pop().unwrap();
        assert!(news.contains("Safari sur iPhone") && news.contains("02.03.2026"), "{news}");

        country.pass(devices::KNOWN_FOR + SignedDuration::from_hours(1));
        services::jobs::sweep::rows(&country.services).await.unwrap();
        arrive(&country, &browser(FIREFOX, Some(known))).await;
        assert_eq!(told().await, 2, "after so long a time it is new again");
    })
    .await;
}

#[tokio::test]
async fn devices_are_listed_and_signed_out_by_their_owner_only() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        country.anna().await;
        let jean = country.jean().await;
        let (lost, _) = arrive(&country, &browser(SAFARI, None)).await;
        country.sign_in(&annas_number(), EMAIL).await;
        let (own, _) = arrive(&country, &browser(FIREFOX, None)).await;
        let anna = country.person(&own).await;

        let listed = devices::list(services, &anna).await.unwrap();
        assert_eq!(listed.len(), 4, "the one in which the record was opened too");
        let this: Vec<_> = listed.iter().filter(|one| one.is_this_one).collect();
        assert_eq!(this.len(), 1);
        assert_eq!((this[0].device.browser, this[0].device.system), (Some(Kind::Firefox), Some(System::Windows)));
        let phone = listed.iter().find(|one| one.device.system == Some(System::Iphone)).unwrap();

        let foreign = devices::end(services, &jean, phone.id).await;
        assert!(matches!(foreign, Err(Error::NotFound)), "nobody else's");
        assert!(authenticate(services, &lost).await.unwrap().is_some());
        devices::end(services, &anna, phone.id).await.unwrap();
        assert!(authenticate(services, &lost).await.unwrap().is_none());
        assert!(matches!(devices::end(services, &anna, phone.id).await, Err(Error::NotFound)));

        devices::end_others(services, &anna).await.unwrap();
        assert_eq!(devices::list(services, &anna).await.unwrap().len(), 1);
        assert!(authenticate(services, &own).await.unwrap().is_some());
        assert_eq!(devices::list(services, &jean).await.unwrap().len(), 1);
        let traced = life_line(&country, &anna).await;
        assert_eq!(traced.iter().filter(|line| line.action == Action::DeviceSignedOut).count(), 2);
    })
    .await;
}

#[tokio::test]
async fn who_was_proven_long_ago_proves_it_once_more() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        country.anna().await;
        let elsewhere = country.sign_in(&annas_number(), EMAIL).await;
        let session = country.sign_in(&annas_number(), EMAIL).await;
        let new = "quinze nuages au bord de la Moselle";
        country.pass(step_up::LASTS);
        let anna = country.person(&session).await;
        assert!(matches!(change_password::change(services, &anna, new, new).await, Err(Error::NotProven)));

        let wrong = step_up::begin(services, &anna, "une autre phrase", here()).await;
        assert!(matches!(wrong, Err(Error::Invalid(services::Problem::WrongPassword))));
        let token = step_up::begin(services, &anna, PASSWORD, here()).await.unwrap();
        let code = country.one_time_code(EMAIL).await;
        let other = country.person(&elsewhere).await;
        let stolen = step_up::confirm(services, &other, &token, &code, here()).await;
        assert!(matches!(stolen, Err(Error::Over)), "it is for the session that began it");
        assert!(step_up::confirm(services, &anna, &token, "222222", here()).await.is_err());
        step_up::confirm(services, &anna, &token, &code, here()).await.unwrap();
        assert!(matches!(step_up::confirm(services, &anna, &token, &code, here()).await, Err(Error::Over)));

        let anna = country.person(&session).await;
        change_password::change(services, &anna, new, new).await.unwrap();
        assert!(authenticate(services, &elsewhere).await.unwrap().is_none(), "other devices are signed out");
        assert!(authenticate(services, &session).await.unwrap().is_some());
        country.deliver_mail().await;
        assert!(country.post.all_to(EMAIL).pop().unwrap().contains("mot de passe de votre compte a été changé"));
        let actions: Vec<_> = life_line(&country, &anna).await.into_iter().map(|line| line.action).collect();
        for action in [Action::IdentityConfirmed, Action::PasswordReset, Action::SignInRefused] {
            assert!(actions.contains(&action), "{action:?}");
        }
    })
    .await;
}
