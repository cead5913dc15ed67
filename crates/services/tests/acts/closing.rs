//! Closing, reopening, death: by the holder, by the Agency on a signed request or a certificate.

use dossier::access::{Basis, Desk, Refusal};
use dossier::trace::{Action, Outcome};
use jiff::SignedDuration;
use services::documents::consult_dossier::consult;
use services::documents::open_document::Delivery;
use services::grants::circle;
use services::lifecycle::archive_dossier::archive;
use services::lifecycle::close_dossier::close;
use services::lifecycle::reopen_dossier::reopen;
use services::{Person, Problem, patients};
use test_engines::{Country, agency_doctor, desk, number, on_each_engine};

use crate::support::{annas_number, file, own_dossier, read, report};
use crate::told::{line, lines, not_found, problem, refused, said, told};

const EMAIL: &str = "anna.muller@example.lu";

/// Anna's record, and Sophie in her circle of trust.
async fn anna_and_sophie(country: &Country) -> (Person, Person) {
    let (anna, sophie) = (country.anna().await, country.sophie().await);
    circle::add(&country.services, &anna, own_dossier(&anna), sophie.professional().unwrap().id, None).await.unwrap();
    (anna, sophie)
}

#[tokio::test]
async fn a_closed_record_comes_back_as_it_was() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, sophie) = anna_and_sophie(&country).await;
        let dossier = own_dossier(&anna);
        let bloods = file(&country, &sophie, dossier, report("Hémogramme")).await;
        let before = consult(services, &sophie, dossier).await.unwrap();
        let rows = "SELECT (SELECT count(*) FROM provision) || '-' || (SELECT count(*) FROM document)";
        let kept = country.fresh.operator(rows);

        close(services, &anna, dossier, None).await.unwrap();
        assert_eq!(told(&country, EMAIL, "Votre DSP a été fermé").await, 1);
        assert_eq!(refused(close(services, &anna, dossier, None).await), Some(Refusal::RecordNotOpen));
        for person in [&anna, &sophie, &agency_doctor()] {
            assert_eq!(refused(consult(services, person, dossier).await), Some(Refusal::RecordNotOpen));
            assert!(not_found(&read(&country, person, dossier, bloods, Delivery::Shown).await), "the author included");
        }
        assert_eq!(patients::all(services, &sophie).await.unwrap().len(), 0);

        country.pass(SignedDuration::from_hours(24 * 365 * 9));
        reopen(services, &anna, dossier, None).await.unwrap();
        assert_eq!(told(&country, EMAIL, "Votre DSP a été rouvert").await, 1);
        assert_eq!(country.fresh.operator(rows), kept);
        let after = consult(services, &sophie, dossier).await.unwrap();
        assert_eq!((after.basis, after.documents.len()), (before.basis, before.documents.len()));
        read(&country, &anna, dossier, bloods, Delivery::Shown).await.unwrap();
        for action in [Action::DossierClosed, Action::DossierReopened] {
            let first = lines(&country, &anna, action).await.remove(0);
            assert_eq!(said(&first), (None, None, Outcome::Permitted(Basis::Holder)));
        }
    })
    .await;
}

#[tokio::test]
async fn the_agency_closes_and_reopens_on_a_signed_request() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, sophie) = anna_and_sophie(&country).await;
        let dossier = own_dossier(&anna);
        for stranger in [&sophie, &desk(Desk::Helpdesk, false), &desk(Desk::Identity, false), &country.jean().await] {
            assert_eq!(refused(close(services, stranger, dossier, Some("x")).await), Some(Refusal::NotAllowed));
        }
        let clerk = desk(Desk::Helpdesk, true);
        for reference in [None, Some("  "), Some("a\nb"), Some("x".repeat(501).as_str())] {
            assert_eq!(problem(close(services, &clerk, dossier, reference).await), Some(Problem::Reason));
        }
        close(services, &clerk, dossier, Some("formulaire 31")).await.unwrap();
        assert_eq!(
            refused(reopen(services, &desk(Desk::Helpdesk, false), dossier, None).await),
            Some(Refusal::NotAllowed)
        );
        assert_eq!(refused(reopen(services, &sophie, dossier, None).await), Some(Refusal::RecordNotOpen));
        assert_eq!(problem(reopen(services, &clerk, dossier, None).await), Some(Problem::Reason));
        reopen(services, &clerk, dossier, Some("formulaire 32")).await.unwrap();
        let signed = Outcome::Permitted(Basis::SignedRequest);
        assert_eq!(said(&line(&country, &anna, Action::DossierClosed).await), (None, Some("formulaire 31"), signed));
        assert_eq!(said(&line(&country, &anna, Action::DossierReopened).await), (None, Some("formulaire 32"), signed));
    })
    .await;
}

#[tokio::test]
async fn a_death_certificate_archives_for_good() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, sophie) = anna_and_sophie(&country).await;
        let (dossier, identity) = (own_dossier(&anna), desk(Desk::Identity, false));
        for other in [&anna, &sophie, &desk(Desk::Helpdesk, true)] {
            assert_eq!(refused(archive(services, other, &annas_number(), "acte 7").await), Some(Refusal::NotAllowed));
        }
        assert_eq!(problem(archive(services, &identity, &annas_number(), " ").await), Some(Problem::Reason));
        let unknown = archive(services, &identity, &number("19990101001"), "acte 7").await;
        assert_eq!(refused(unknown), Some(Refusal::RecordNotOpen));
        archive(services, &identity, &annas_number(), "acte 7").await.unwrap();
        for person in [&anna, &sophie, &agency_doctor()] {
            assert_eq!(refused(consult(services, person, dossier).await), Some(Refusal::RecordNotOpen));
        }
        for person in [&anna, &desk(Desk::Helpdesk, true)] {
            assert_eq!(refused(reopen(services, person, dossier, Some("x")).await), Some(Refusal::RecordNotOpen));
        }
        assert_eq!(
            refused(archive(services, &identity, &annas_number(), "acte 7").await),
            Some(Refusal::RecordNotOpen)
        );
    })
    .await;
}
