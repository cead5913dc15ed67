//! What costs money or work is counted, and counting locks nobody else out.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use dossier::language::Language;
use services::account::{ClientAddress, activate, sign_in};
use services::people::print_letters;
use services::{Error, Problem};
use test_engines::{Country, PASSWORD, on_each_engine};

use crate::support::{annas_number, here};

const EMAIL: &str = "anna.muller@example.lu";

#[tokio::test]
async fn codes_are_not_sent_without_end_to_one_number() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let code = country.letters.to("Anna Müller").activation;
        let mut sent = 0;
        for _ in 0..20 {
            let token = activate::begin(services, &annas_number(), &code, here()).await.unwrap();
            activate::choose_password(services, &token, PASSWORD, PASSWORD).await.unwrap();
            match activate::choose_contact_point(services, &token, "+33 6 12 34 56 78", Language::Fr).await {
                Ok(()) => sent += 1,
                Err(Error::Throttled { .. }) => break,
                Err(other) => panic!("{other}"),
            }
        }
        assert_eq!(sent, 5);
    })
    .await;
}

#[tokio::test]
async fn passwords_are_not_hashed_for_nobody() {
    on_each_engine(async |fresh| {
        let country = Country::empty(fresh).await;
        let began = std::time::Instant::now();
        let answer = activate::choose_password(&country.services, "no token", PASSWORD, PASSWORD).await;
        assert!(matches!(answer, Err(Error::Over)));
        assert!(began.elapsed().as_millis() < 1000);
    })
    .await;
}

#[tokio::test]
async fn who_guesses_passwords_does_not_stop_who_has_the_code() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        country.anna().await;
        let elsewhere = ClientAddress(IpAddr::V4(Ipv4Addr::new(192, 0, 2, 7)));
        let token = sign_in::begin(services, &annas_number(), PASSWORD, here()).await.unwrap();
        sign_in::send_code(services, &token, 0).await.unwrap();
        let code = country.one_time_code(EMAIL).await;
        for _ in 0..5 {
            let guess = sign_in::begin(services, &annas_number(), "guess guess guess", elsewhere).await;
            assert!(matches!(guess, Err(Error::Invalid(Problem::NumberOrPassword))));
        }
        let guess = sign_in::begin(services, &annas_number(), "guess guess guess", elsewhere).await;
        assert!(matches!(guess, Err(Error::Throttled { .. })));
        sign_in::confirm(services, &token, &code, here()).await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn an_address_counts_the_same_however_it_is_written() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let mapped = |last| ClientAddress(IpAddr::V6(Ipv4Addr::new(192, 0, 2, last).to_ipv6_mapped()));
        for guess in 0..50 {
            let number = test_engines::number(&format!("199901010{:02}", guess % 90 + 10));
            let _ = sign_in::begin(services, &number, "guess guess guess", mapped(7)).await;
        }
        let number = test_engines::number("19990101099");
        let blocked = sign_in::begin(services, &number, "guess", mapped(7)).await;
        assert!(matches!(blocked, Err(Error::Throttled { .. })));
        for other in [mapped(8), ClientAddress(IpAddr::V6(Ipv6Addr::LOCALHOST))] {
            let free = sign_in::begin(services, &number, "guess", other).await;
            assert!(matches!(free, Err(Error::Invalid(Problem::NumberOrPassword))));
        }
    })
    .await;
}

#[tokio::test]
async fn two_printers_at_once_print_each_letter_once() {
    on_each_engine(async |fresh| {
        let country = Country::empty(fresh).await;
        country.import_affiliates(&test_engines::affiliates()).await;
        country.import_professionals(test_engines::PROFESSIONALS).await;
        let (one, other) = tokio::join!(country.print_letters(), country.print_letters());
        let print_letters::Printed { holders, professionals } = one;
        assert_eq!((holders + other.holders, professionals + other.professionals), (2, 3));
        assert_eq!(country.letters.count(), 5);
        country.anna().await;
        country.sophie().await;
    })
    .await;
}
