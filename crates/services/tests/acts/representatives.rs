//! Legal representatives: registered and ended at the identity desk; a minor's discernment.

use dossier::access::{Basis, Desk, Refusal, RepresentativeTitle};
use dossier::document::Confidentiality;
use dossier::trace::{Action, Outcome, Role};
use jiff::SignedDuration;
use services::assistants::entrusted::entrusted;
use services::documents::consult_dossier::consult;
use services::grants::circle;
use services::lifecycle::{close_dossier, reopen_dossier};
use services::representatives::end::end;
use services::representatives::recognise_discernment::recognise_discernment;
use services::representatives::register::{Registration, register};
use services::{Person, Problem};
use test_engines::{Country, desk, number, on_each_engine};

use crate::support::{annas_number, file, jeans_number, note, own_dossier};
use crate::told::{line, lines, not_found, problem, refused, said, told};

fn leas_number() -> String {
    number("20160612044")
}

fn identity() -> Person {
    desk(Desk::Identity, false)
}

fn parent(holder: String, representative: String) -> Registration {
    Registration { holder, representative, title: RepresentativeTitle::Parent, until: None }
}

/// Léa with her mother registered.
async fn lea_and_anna(country: &Country) -> (Person, Person) {
    let (lea, anna) = (country.lea().await, country.anna().await);
    register(&country.services, &identity(), &parent(leas_number(), annas_number()), "livret de famille")
        .await
        .unwrap();
    (lea, anna)
}

#[tokio::test]
async fn a_parent_decides_until_the_minor_does() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (lea, anna) = lea_and_anna(&country).await;
        let (dossier, sophie) = (own_dossier(&lea), country.sophie().await);
        let doctor = sophie.professional().unwrap().id;
        let registered = line(&country, &lea, Action::RepresentativeRegistered).await;
        let agency = Outcome::Permitted(Basis::Agency);
        assert_eq!(said(&registered), (Some("Anna Müller"), Some("livret de famille"), agency));
        assert_eq!(told(&country, "lea.muller@example.lu", "Un représentant légal a été enregistré").await, 1);

        let mine = entrusted(services, &anna).await.unwrap();
        assert_eq!((mine[0].name.as_str(), mine[0].basis), ("Léa Müller", Basis::LegalRepresentative));
        assert_eq!(
            mine[0].until.map(|at| at.to_string()),
            Some("2034-06-11T22:00:00Z".into()),
            "eighteen, in Luxembourg"
        );
        assert_eq!(
            refused(circle::add(services, &lea, dossier, doctor, None).await),
            Some(Refusal::RepresentativeDecides)
        );
        circle::add(services, &anna, dossier, doctor, None).await.unwrap();
        let added = line(&country, &lea, Action::CircleAdded).await;
        assert_eq!(added.who.role, Role::Representative(anna.own_dossier().unwrap().holder));

        recognise_discernment(services, &sophie, dossier).await.unwrap();
        let recognised = line(&country, &lea, Action::DiscernmentRecognised).await;
        assert_eq!(recognised.outcome, Outcome::Permitted(Basis::CircleOfTrust));
        assert_eq!(refused(recognise_discernment(services, &sophie, dossier).await), Some(Refusal::NotAllowed));
        circle::withdraw(services, &lea, dossier, doctor, None).await.unwrap();
        let mut private = note("à moi seule");
        private.metadata.confidentiality = Confidentiality::Private;
        file(&country, &lea, dossier, private).await;
        assert_eq!(consult(services, &anna, dossier).await.unwrap().documents.len(), 0);
        assert_eq!(consult(services, &lea, dossier).await.unwrap().documents.len(), 1);

        country.pass(SignedDuration::from_hours(24 * (365 * 8 + 105)));
        assert_eq!(entrusted(services, &anna).await.unwrap().len(), 0, "Léa is of age");
        assert_eq!(refused(consult(services, &anna, dossier).await), Some(Refusal::NotAllowed));
    })
    .await;
}

#[tokio::test]
async fn a_parent_closes_the_record_and_finds_it_to_open_it_again() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (lea, anna) = lea_and_anna(&country).await;
        let dossier = own_dossier(&lea);
        assert_eq!(
            refused(close_dossier::close(services, &lea, dossier, None).await),
            Some(Refusal::RepresentativeDecides)
        );
        close_dossier::close(services, &anna, dossier, None).await.unwrap();
        let closed = entrusted(services, &anna).await.unwrap();
        assert_eq!((closed[0].name.as_str(), closed[0].state.code(), closed[0].until), ("Léa Müller", "closed", None));
        reopen_dossier::reopen(services, &anna, dossier, None).await.unwrap();
        assert_eq!(entrusted(services, &anna).await.unwrap()[0].state.code(), "active");
        let reopened = line(&country, &lea, Action::DossierReopened).await;
        assert_eq!(reopened.outcome, Outcome::Permitted(Basis::LegalRepresentative));
    })
    .await;
}

#[tokio::test]
async fn a_guardian_acts_until_the_representation_ends() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, jean) = (country.anna().await, country.jean().await);
        let until = services.now() + SignedDuration::from_hours(24 * 365);
        let guardianship = Registration {
            title: RepresentativeTitle::Guardian,
            until: Some(until),
            ..parent(jeans_number(), annas_number())
        };
        register(services, &identity(), &guardianship, "jugement 12/26").await.unwrap();
        let again = register(services, &identity(), &guardianship, "jugement 12/26").await;
        assert_eq!(problem(again), Some(Problem::AlreadyInForce));
        let seen = consult(services, &anna, own_dossier(&jean)).await.unwrap();
        assert_eq!((seen.basis, seen.until), (Basis::LegalRepresentative, Some(until)));

        end(services, &identity(), &jeans_number(), &annas_number(), "jugement 40/26").await.unwrap();
        let ended = line(&country, &jean, Action::RepresentationEnded).await;
        assert_eq!(said(&ended), (Some("Anna Müller"), Some("jugement 40/26"), Outcome::Permitted(Basis::Agency)));
        assert_eq!(refused(consult(services, &anna, own_dossier(&jean)).await), Some(Refusal::NotAllowed));
        assert!(not_found(&end(services, &identity(), &jeans_number(), &annas_number(), "encore").await));
    })
    .await;
}

#[tokio::test]
async fn what_makes_no_representation() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (lea, anna, jean) = (country.lea().await, country.anna().await, country.jean().await);
        let unknown = number("19990101001");
        let wrong = [
            (parent(jeans_number(), annas_number()), "x", Problem::OfAge),
            (parent(leas_number(), unknown.clone()), "x", Problem::UnknownPerson),
            (parent(leas_number(), leas_number()), "x", Problem::UnknownPerson),
            (parent(leas_number(), annas_number()), "", Problem::Reason),
            (
                Registration { until: Some(services.now()), ..parent(leas_number(), annas_number()) },
                "x",
                Problem::Until,
            ),
        ];
        for (registration, reference, expected) in wrong {
            assert_eq!(problem(register(services, &identity(), &registration, reference).await), Some(expected));
        }
        let nobodys = register(services, &identity(), &parent(unknown, annas_number()), "x").await;
        assert_eq!(refused(nobodys), Some(Refusal::RecordNotOpen));
        for other in [&anna, &jean, &desk(Desk::Helpdesk, true)] {
            let answer = register(services, other, &parent(leas_number(), annas_number()), "x").await;
            assert_eq!(refused(answer), Some(Refusal::NotAllowed), "{}", other.name());
            let answer = end(services, other, &leas_number(), &annas_number(), "x").await;
            assert_eq!(refused(answer), Some(Refusal::NotAllowed), "{}", other.name());
        }
        assert_eq!(lines(&country, &lea, Action::RepresentativeRegistered).await.len(), 3);
        assert_eq!(lines(&country, &lea, Action::RepresentationEnded).await.len(), 3);
        let marc = country.professional("NUR-2002", "Marc Schmit").await;
        for other in [&anna, &marc, &country.sophie().await] {
            assert!(refused(recognise_discernment(services, other, own_dossier(&lea)).await).is_some());
        }
        assert_eq!(lines(&country, &lea, Action::DiscernmentRecognised).await.len(), 3);
    })
    .await;
}
