//! What the Agency's desks do on paper: lost codes, an opposition, a doctor's certificate.

use dossier::access::{Basis, Desk, Refusal};
use dossier::trace::{Action, Outcome};
use services::account::{activate, oppose, reissue_codes, sign_in};
use services::grants::presence_code;
use services::lifecycle::oppose_dossier;
use services::people::named_at_desk;
use services::representatives::recognise_discernment::enter_certificate;
use services::representatives::register::{Registration, register};
use services::requests::agency::{at_the_helpdesk, at_the_identity_desk, with_signed_request};
use services::{Error, Problem};
use storage::dossiers::states;
use test_engines::{Country, PASSWORD, desk, number, on_each_engine};

use crate::support::{annas_number, here, jeans_number, own_dossier};
use crate::told::{line, lines, not_found, problem, refused, said, told};

const JEAN: &str = "Jean Weber";

#[tokio::test]
async fn lost_codes_of_a_prepared_record_die_and_a_letter_brings_new_ones() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (lost, tom) = (country.letters.to(JEAN), at_the_helpdesk("Tom Wagner"));
        let since = "SELECT state_since FROM dossier WHERE state = 'prepared' ORDER BY holder_id";
        let notified = country.fresh.operator(since);
        reissue_codes::reissue(services, &tom, &jeans_number(), "appel du 2 mars").await.unwrap();
        let begun = activate::begin(services, &jeans_number(), &lost.activation, here()).await;
        assert_eq!(problem(begun), Some(Problem::NumberOrCode), "dead at once, before the letter");

        let printed = country.print_letters().await;
        assert_eq!((printed.holders, printed.professionals), (1, 0));
        assert_eq!(country.print_letters().await.holders, 0, "once");
        assert_eq!(country.fresh.operator(since), notified, "the thirty days go on");
        let fresh_codes = country.letters.to(JEAN);
        assert!(fresh_codes.activation != lost.activation && fresh_codes.presence != lost.presence);
        let jean = country.jean().await;
        let reissued = line(&country, &jean, Action::CodesReissued).await;
        assert_eq!(reissued.who.name, "Tom Wagner");
        assert_eq!(said(&reissued), (None, Some("appel du 2 mars"), Outcome::Permitted(Basis::Agency)));
    })
    .await;
}

#[tokio::test]
async fn lost_codes_of_an_open_record_die_and_new_ones_open_the_account_again() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, sophie) = (country.anna().await, country.sophie().await);
        let codes = |country: &Country| country.letters.to("Anna Müller");
        let lost = codes(&country).presence.unwrap();
        let enter = async |code: &str| presence_code::enter(services, &sophie, &annas_number(), code, here()).await;
        reissue_codes::reissue(services, &at_the_helpdesk("Tom Wagner"), &annas_number(), "lettre 8").await.unwrap();
        assert_eq!(problem(enter(&lost).await), Some(Problem::NumberOrCode));
        assert_eq!(told(&country, "anna.muller@example.lu", "codes perdus ne valent plus").await, 1);

        assert_eq!(country.print_letters().await.holders, 1);
        assert_eq!(country.print_letters().await.holders, 0);
        assert_eq!(problem(enter(&lost).await), Some(Problem::NumberOrCode));
        enter(&codes(&country).presence.unwrap()).await.unwrap();
        country.activate(&annas_number(), "Anna Müller", "anna.new@example.lu").await;
        sign_in::begin(services, &annas_number(), PASSWORD, here()).await.unwrap();
        let sent = lines(&country, &anna, Action::LetterSent).await;
        assert_eq!(sent.len(), 2, "the notice, and the fresh codes");
    })
    .await;
}

#[tokio::test]
async fn only_the_helpdesk_replaces_codes_and_says_why() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, tom) = (country.anna().await, at_the_helpdesk("Tom Wagner"));
        for other in [&anna, &country.sophie().await, &at_the_identity_desk("Tom Wagner")] {
            let answer = reissue_codes::reissue(services, other, &annas_number(), "x").await;
            assert_eq!(refused(answer), Some(Refusal::NotAllowed), "{}", other.name());
        }
        let nobody = reissue_codes::reissue(services, &tom, &number("19990101001"), "x").await;
        assert_eq!(refused(nobody), Some(Refusal::RecordNotOpen));
        let unsaid = reissue_codes::reissue(services, &tom, &annas_number(), " ").await;
        assert_eq!(problem(unsaid), Some(Problem::Reason));
        assert_eq!(lines(&country, &anna, Action::CodesReissued).await.len(), 3);
        assert_eq!(country.print_letters().await.holders, 0);
    })
    .await;
}

#[tokio::test]
async fn an_opposition_on_paper_destroys_what_was_never_opened() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let dossier = named_at_desk::record(services, &jeans_number()).await.unwrap();
        let clerk = with_signed_request("Tom Wagner");
        let unsigned = oppose_dossier::oppose(services, &desk(Desk::Helpdesk, false), &jeans_number(), "x").await;
        assert_eq!(refused(unsigned), Some(Refusal::NotAllowed));
        let unsaid = oppose_dossier::oppose(services, &clerk, &jeans_number(), "").await;
        assert_eq!(problem(unsaid), Some(Problem::Reason));
        oppose_dossier::oppose(services, &clerk, &jeans_number(), "formulaire 12").await.unwrap();
        let state = states::of(&mut country.storage.begin_reading().await.unwrap(), dossier).await.unwrap().unwrap();
        assert_eq!(state.code(), "destroyed");
        let code = country.letters.to(JEAN).activation;
        assert_eq!(
            problem(oppose::oppose(services, &jeans_number(), &code, here()).await),
            Some(Problem::NumberOrCode)
        );
        assert_eq!(country.print_letters().await.holders, 0);

        let anna = country.anna().await;
        let opened = oppose_dossier::oppose(services, &clerk, &annas_number(), "formulaire 13").await;
        assert_eq!(refused(opened), Some(Refusal::RecordNotOpen));
        let attempt = line(&country, &anna, Action::DossierOpposed).await;
        assert_eq!(said(&attempt), (None, Some("formulaire 13"), Outcome::Refused(Refusal::RecordNotOpen)));
    })
    .await;
}

#[tokio::test]
async fn a_certificate_of_discernment_is_entered_by_the_identity_desk() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (lea, anna) = (country.lea().await, country.anna().await);
        let (identity, leas_number) = (at_the_identity_desk("Tom Wagner"), number("20160612044"));
        let title = dossier::access::RepresentativeTitle::Parent;
        let parent = Registration { holder: leas_number.clone(), representative: annas_number(), title, until: None };
        register(services, &identity, &parent, "livret").await.unwrap();
        for other in [&anna, &at_the_helpdesk("Tom Wagner")] {
            assert!(refused(enter_certificate(services, other, &leas_number, "certificat 4").await).is_some());
        }
        enter_certificate(services, &identity, &leas_number, "certificat 4").await.unwrap();
        let entered = line(&country, &lea, Action::DiscernmentRecognised).await;
        assert_eq!(said(&entered), (None, Some("certificat 4"), Outcome::Permitted(Basis::Agency)));
        for (number, reference) in [(&leas_number, "encore"), (&annas_number(), "majeure")] {
            let answer = enter_certificate(services, &identity, number, reference).await;
            assert_eq!(refused(answer), Some(Refusal::NotAllowed), "{reference}");
        }
    })
    .await;
}

#[tokio::test]
async fn whom_a_paper_names_is_found_by_number_only() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, sophie) = (country.anna().await, country.sophie().await);
        assert_eq!(named_at_desk::record(services, &annas_number()).await.unwrap(), own_dossier(&anna));
        let found = named_at_desk::professional(services, "DOC-1001").await.unwrap();
        assert_eq!(found, sophie.professional().unwrap().id);
        assert_eq!(problem(named_at_desk::professional(services, "DOC-9999").await), Some(Problem::UnknownPerson));
        assert_eq!(problem(named_at_desk::person(services, "Anna").await), Some(Problem::UnknownPerson));
        let nowhere = named_at_desk::record(services, "Anna").await.unwrap();
        let closed =
            services::lifecycle::close_dossier::close(services, &with_signed_request("Tom Wagner"), nowhere, Some("x"))
                .await;
        assert!(!not_found(&closed) && matches!(closed, Err(Error::Refused(Refusal::RecordNotOpen))));
    })
    .await;
}
