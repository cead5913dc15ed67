//! Guessing passwords and codes: uniform answers, few attempts, pauses that outlive a restart.

use dossier::trace::Action;
use futures::future::join_all;
use jiff::SignedDuration;
use services::account::{activate, sign_in};
use services::{Error, Problem};
use test_engines::{Country, PASSWORD, number, on_each_engine};

use crate::support::{annas_number, here, life_line};

const EMAIL: &str = "anna.muller@example.lu";

fn problem<T>(outcome: Result<T, Error>) -> Problem {
    match outcome {
        Err(Error::Invalid(problem)) => problem,
        Err(error) => panic!("{error:?}"),
        Ok(_) => panic!("it went through"),
    }
}

#[tokio::test]
async fn unknown_and_wrong_get_one_answer() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        country.anna().await;
        let unknown = number("19990101001");
        for login in [annas_number(), unknown.clone(), "nobody".into(), "DOC-9999".into(), String::new()] {
            let answer = sign_in::begin(services, &login, "wrong password", here()).await;
            assert_eq!(problem(answer), Problem::NumberOrPassword, "{login}");
        }
        let jean = number("19521103045");
        for (login, code) in [(&jean, "2222-2222-2222"), (&unknown, "2222-2222-2222"), (&jean, "nonsense")] {
            assert_eq!(problem(activate::begin(services, login, code, here()).await), Problem::NumberOrCode);
        }
    })
    .await;
}

#[tokio::test]
async fn five_failures_pause_the_account_across_a_restart() {
    on_each_engine(async |fresh| {
        let mut country = Country::with_letters(fresh).await;
        let anna = country.anna().await;
        for _ in 0..5 {
            let answer = sign_in::begin(&country.services, &annas_number(), "wrong password", here()).await;
            assert_eq!(problem(answer), Problem::NumberOrPassword);
        }
        for _ in 0..2 {
            let answer = sign_in::begin(&country.services, &annas_number(), PASSWORD, here()).await;
            assert!(matches!(answer, Err(Error::Throttled { wait }) if wait.as_secs() <= 60));
            country.restart().await;
        }
        country.pass(SignedDuration::from_mins(1));
        country.sign_in(&annas_number(), EMAIL).await;
        let lines = life_line(&country, &anna).await;
        assert_eq!(lines.iter().filter(|line| line.action == Action::SignInRefused).count(), 5);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn guesses_sent_at_the_same_time_are_counted_too() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        country.anna().await;
        let number = annas_number();
        let guess = |_| sign_in::begin(&country.services, &number, "wrong password", here());
        let answers = join_all((0..9).map(guess)).await;
        let heard = answers.iter().filter(|answer| matches!(answer, Err(Error::Invalid(_)))).count();
        assert_eq!(heard, 5, "{answers:?}");
        assert!(answers.iter().all(|answer| matches!(answer, Err(Error::Invalid(_) | Error::Throttled { .. }))));
    })
    .await;
}

#[tokio::test]
async fn a_one_time_code_works_once_for_ten_minutes_in_one_conversation() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        country.anna().await;
        let begin = async || {
            let token = sign_in::begin(services, &annas_number(), PASSWORD, here()).await.unwrap();
            sign_in::send_code(services, &token, 0).await.unwrap();
            (token, country.one_time_code(EMAIL).await)
        };
        let (one, code_of_one) = begin().await;
        let (two, code_of_two) = begin().await;
        assert_eq!(problem(sign_in::confirm(services, &two, &code_of_one, here()).await), Problem::OneTimeCode);
        assert_eq!(problem(sign_in::confirm(services, &two, "?", here()).await), Problem::OneTimeCode);
        sign_in::confirm(services, &two, &code_of_two.to_uppercase(), here()).await.unwrap();
        assert!(matches!(sign_in::confirm(services, &two, &code_of_two, here()).await, Err(Error::Over)));

        country.pass(SignedDuration::from_mins(10));
        assert_eq!(problem(sign_in::confirm(services, &one, &code_of_one, here()).await), Problem::OneTimeCodeSpent);
        sign_in::send_code(services, &one, 0).await.unwrap();
        let newer = country.one_time_code(EMAIL).await;
        assert_eq!(problem(sign_in::confirm(services, &one, &code_of_one, here()).await), Problem::OneTimeCode);
        sign_in::confirm(services, &one, &newer, here()).await.unwrap();
        let (three, code) = begin().await;
        country.pass(SignedDuration::from_mins(15));
        assert!(matches!(sign_in::confirm(services, &three, &code, here()).await, Err(Error::Over)));
    })
    .await;
}

#[tokio::test]
async fn five_wrong_codes_spend_the_code_and_fifteen_pause_the_account() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        country.anna().await;
        let token = sign_in::begin(services, &annas_number(), PASSWORD, here()).await.unwrap();
        assert!(
            matches!(sign_in::confirm(services, &token, "222222", here()).await, Err(Error::Over)),
            "none was sent"
        );
        assert_eq!(problem(sign_in::send_code(services, &token, 1).await), Problem::ContactPoint);
        sign_in::send_code(services, &token, 0).await.unwrap();
        for _ in 0..4 {
            assert_eq!(problem(sign_in::confirm(services, &token, "222222", here()).await), Problem::OneTimeCode);
        }
        assert_eq!(problem(sign_in::confirm(services, &token, "222222", here()).await), Problem::OneTimeCodeSpent);
        let code = country.one_time_code(EMAIL).await;
        assert_eq!(problem(sign_in::confirm(services, &token, &code, here()).await), Problem::OneTimeCodeSpent);
        sign_in::send_code(services, &token, 0).await.unwrap();
        for _ in 0..9 {
            assert!(matches!(sign_in::confirm(services, &token, "222222", here()).await, Err(Error::Invalid(_))));
        }
        let code = country.one_time_code(EMAIL).await;
        assert!(matches!(sign_in::confirm(services, &token, &code, here()).await, Err(Error::Throttled { .. })));
        country.pass(SignedDuration::from_mins(1));
        assert_eq!(problem(sign_in::confirm(services, &token, &code, here()).await), Problem::OneTimeCodeSpent);
    })
    .await;
}

#[tokio::test]
async fn one_conversation_sends_five_codes_at_most() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        country.anna().await;
        let token = sign_in::begin(services, &annas_number(), PASSWORD, here()).await.unwrap();
        for _ in 0..5 {
            sign_in::send_code(services, &token, 0).await.unwrap();
        }
        assert_eq!(problem(sign_in::send_code(services, &token, 0).await), Problem::NoFurtherCode);
    })
    .await;
}

#[tokio::test]
async fn an_activation_code_is_spent_by_the_activation() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let code = country.letters.to("Anna Müller").activation;
        let early = activate::begin(&country.services, &annas_number(), &code, here()).await.unwrap();
        country.anna().await;
        let again = activate::begin(&country.services, &annas_number(), &code, here()).await;
        assert_eq!(problem(again), Problem::NumberOrCode);
        activate::choose_password(&country.services, &early, PASSWORD, PASSWORD).await.unwrap();
        let language = dossier::language::Language::Fr;
        activate::choose_contact_point(&country.services, &early, "mallory@example.lu", language).await.unwrap();
        let one_time = country.one_time_code("mallory@example.lu").await;
        let taken = activate::confirm(&country.services, &early, &one_time, language).await;
        assert!(matches!(taken, Err(Error::Over)), "a second window cannot take the account over");
    })
    .await;
}
