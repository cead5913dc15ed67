//! « Mot de passe oublié »: a link by e-mail, a new password, no session left.

use dossier::trace::Action;
use jiff::SignedDuration;
use services::account::{reset_password, session, sign_in};
use services::{Error, Problem};
use test_engines::{Country, PASSWORD, on_each_engine};

use crate::support::{annas_number, here, jeans_number, life_line};

const EMAIL: &str = "anna.muller@example.lu";
const NEW: &str = "une autre phrase, plus longue";

async fn link(country: &Country) -> String {
    reset_password::request(&country.services, &annas_number(), EMAIL, here()).await.unwrap();
    country.deliver_mail().await;
    let mail = country.post.last_to(EMAIL).unwrap();
    let (_, after) = mail.split_once("https://dsp.example.lu/forgotten-password/").unwrap();
    after.split_whitespace().next().unwrap().to_owned()
}

#[tokio::test]
async fn a_new_password_ends_sessions_sign_ins_and_other_links() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let anna = country.anna().await;
        let session = country.sign_in(&annas_number(), EMAIL).await;
        let half_way = sign_in::begin(services, &annas_number(), PASSWORD, here()).await.unwrap();
        let (one, two) = (link(&country).await, link(&country).await);
        reset_password::check_link(services, &one).await.unwrap();
        let weak = reset_password::reset(services, &one, "motdepasse", "motdepasse").await;
        assert!(matches!(weak, Err(Error::Invalid(Problem::Password(_)))));
        reset_password::reset(services, &one, NEW, NEW).await.unwrap();

        assert!(session::authenticate(services, &session).await.unwrap().is_none());
        assert!(matches!(sign_in::send_code(services, &half_way, 0).await, Err(Error::Over)));
        for used in [&one, &two] {
            assert!(matches!(reset_password::check_link(services, used).await, Err(Error::Over)));
            assert!(matches!(reset_password::reset(services, used, PASSWORD, PASSWORD).await, Err(Error::Over)));
        }
        let old = sign_in::begin(services, &annas_number(), PASSWORD, here()).await;
        assert!(matches!(old, Err(Error::Invalid(Problem::NumberOrPassword))));
        sign_in::begin(services, &annas_number(), NEW, here()).await.unwrap();
        let actions: Vec<_> = life_line(&country, &anna).await.iter().map(|line| line.action).collect();
        assert_eq!(actions.iter().filter(|action| **action == Action::PasswordResetRequested).count(), 2);
        assert_eq!(actions.iter().filter(|action| **action == Action::PasswordReset).count(), 1);
    })
    .await;
}

#[tokio::test]
async fn the_answer_is_the_same_where_no_link_is_sent() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        country.anna().await;
        country.jean().await;
        let sent = country.post.count();
        let (anna, jean) = (annas_number(), jeans_number());
        for (login, email) in [
            (anna.as_str(), "other@example.lu"),
            (jean.as_str(), EMAIL),
            (jean.as_str(), "+352621777888"),
            ("2000010100000", EMAIL),
            ("", ""),
        ] {
            reset_password::request(&country.services, login, email, here()).await.unwrap();
        }
        country.deliver_mail().await;
        assert_eq!(country.post.count(), sent);
    })
    .await;
}

#[tokio::test]
async fn a_link_works_for_an_hour_and_lifts_the_pause() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        country.anna().await;
        let late = link(&country).await;
        country.pass(SignedDuration::from_hours(1));
        assert!(matches!(reset_password::reset(services, &late, NEW, NEW).await, Err(Error::Over)));
        for _ in 0..5 {
            let _ = sign_in::begin(services, &annas_number(), "wrong password", here()).await;
        }
        let fresh_link = link(&country).await;
        reset_password::reset(services, &fresh_link, NEW, NEW).await.unwrap();
        sign_in::begin(services, &annas_number(), NEW, here()).await.unwrap();
    })
    .await;
}
