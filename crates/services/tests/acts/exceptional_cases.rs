//! Exceptional cases of the Agency's doctor: two persons, grounds, a time; and the one way in which content goes early.

use dossier::access::{Basis, Desk, Refusal};
use dossier::document::Confidentiality;
use dossier::ids::{CaseId, DocumentId};
use dossier::trace::{Action, Outcome, Role};
use jiff::SignedDuration;
use services::documents::consult_dossier::consult;
use services::documents::open_document::{Delivery, describe};
use services::exceptional_cases::approve::approve;
use services::exceptional_cases::end::end;
use services::exceptional_cases::erase_document::erase_document;
use services::exceptional_cases::read::read as read_case;
use services::exceptional_cases::request::{Asked, request};
use services::life_line::Filter;
use services::life_line::look::look;
use services::{Person, Problem};
use test_engines::{Country, agency_doctor, desk, number, on_each_engine, second_desk};

use crate::support::{annas_number, file, note, objects, own_dossier, read};
use crate::told::{line, lines, not_found, problem, refused, said, told};

const GROUNDS: &str = "Réquisition du parquet 2026/77";
const EMAIL: &str = "anna.muller@example.lu";
const NOBODYS: &str = "018f0000-0000-7000-8000-000000000000";

fn asked(document: Option<DocumentId>) -> Asked {
    Asked { number: annas_number(), document, grounds: GROUNDS.into() }
}

/// A normal and a private document of Anna's.
async fn two_documents(country: &Country, anna: &Person) -> (DocumentId, DocumentId) {
    let normal = file(country, anna, own_dossier(anna), note("mes souhaits")).await;
    let mut private = note("à moi");
    private.metadata.confidentiality = Confidentiality::Private;
    (normal, file(country, anna, own_dossier(anna), private).await)
}

#[tokio::test]
async fn a_case_opens_the_record_once_approved_and_for_a_time() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, doctor) = (country.anna().await, agency_doctor());
        let dossier = own_dossier(&anna);
        let (normal, private) = two_documents(&country, &anna).await;
        assert_eq!(refused(consult(services, &doctor, dossier).await), Some(Refusal::NoApprovedCase));

        let id = request(services, &doctor, &asked(None)).await.unwrap();
        let agency = Outcome::Permitted(Basis::Agency);
        let requested = line(&country, &anna, Action::CaseRequested).await;
        assert_eq!((said(&requested), requested.who.name.as_str()), ((None, Some(GROUNDS), agency), "Claire Faber"));
        assert!(matches!(requested.who.role, Role::AgencyDoctor(_)));
        assert_eq!(refused(consult(services, &doctor, dossier).await), Some(Refusal::NoApprovedCase));
        assert_eq!(
            refused(approve(services, &doctor, id).await),
            Some(Refusal::NotAllowed),
            "nobody approves the own case"
        );
        assert_eq!(refused(read_case(services, &doctor, id).await), Some(Refusal::NotAllowed));

        let case = read_case(services, &second_desk(), id).await.unwrap();
        assert_eq!((case.grounds.as_str(), case.holder_name.as_str(), case.document), (GROUNDS, "Anna Müller", None));
        let until = approve(services, &second_desk(), id).await.unwrap();
        assert_eq!(line(&country, &anna, Action::CaseApproved).await.who.name, "Julie Hoffmann");
        assert_eq!(told(&country, EMAIL, "Le médecin de l'Agence eSanté a été autorisé").await, 1);
        assert_eq!(problem(approve(services, &second_desk(), id).await), Some(Problem::AlreadyInForce));

        let seen = consult(services, &doctor, dossier).await.unwrap();
        assert_eq!((seen.basis, seen.until, seen.documents.len()), (Basis::ExceptionalCase, Some(until), 1));
        read(&country, &doctor, dossier, normal, Delivery::Shown).await.unwrap();
        assert!(not_found(&describe(services, &doctor, dossier, private).await.map(drop)));
        look(services, &doctor, dossier, &Filter::default(), None).await.unwrap();
        assert_eq!(refused(consult(services, &second_desk(), dossier).await), Some(Refusal::NotAllowed));

        country.pass(SignedDuration::from_hours(7 * 24));
        assert_eq!(refused(consult(services, &doctor, dossier).await), Some(Refusal::NoApprovedCase));
        approve(services, &second_desk(), id).await.unwrap();
        end(services, &doctor, id).await.unwrap();
        assert_eq!(line(&country, &anna, Action::CaseEnded).await.outcome, agency);
        assert_eq!(refused(consult(services, &doctor, dossier).await), Some(Refusal::NoApprovedCase));
        assert_eq!(refused(approve(services, &second_desk(), id).await), Some(Refusal::NotAllowed));
        assert!(not_found(&end(services, &doctor, id).await));
    })
    .await;
}

#[tokio::test]
async fn a_document_is_erased_in_a_case_and_nowhere_else() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, doctor) = (country.anna().await, agency_doctor());
        let dossier = own_dossier(&anna);
        let (normal, private) = two_documents(&country, &anna).await;
        assert_eq!(refused(erase_document(services, &anna, dossier, private).await), Some(Refusal::NotAllowed));
        for person in [&doctor, &second_desk()] {
            assert!(not_found(&erase_document(services, person, dossier, private).await), "{}", person.name());
        }
        let id = request(services, &doctor, &asked(Some(private))).await.unwrap();
        assert!(not_found(&erase_document(services, &doctor, dossier, private).await));
        approve(services, &second_desk(), id).await.unwrap();
        assert_eq!(
            consult(services, &doctor, dossier).await.unwrap().documents.len(),
            1,
            "the case names it, private or not"
        );
        assert!(
            not_found(&erase_document(services, &doctor, dossier, normal).await),
            "the case is about the other one"
        );
        assert_eq!(objects(&country), 2);

        erase_document(services, &doctor, dossier, private).await.unwrap();
        assert_eq!(objects(&country), 1);
        let tombstones =
            "SELECT count(*) FROM document WHERE sealed IS NULL AND wrapped_key IS NULL AND destroyed_at > 0";
        assert_eq!(country.fresh.operator(tombstones), "1");
        assert!(not_found(&read(&country, &anna, dossier, private, Delivery::Shown).await));
        read(&country, &anna, dossier, normal, Delivery::Shown).await.unwrap();
        let erased = line(&country, &anna, Action::DocumentErased).await;
        assert_eq!(erased.outcome, Outcome::Permitted(Basis::ExceptionalCase));
        assert_eq!(erased.document.map(|document| document.title), Some("à moi".into()));
        assert_eq!(told(&country, EMAIL, "Le contenu d'un document de votre DSP a été détruit").await, 1);
        assert!(not_found(&erase_document(services, &doctor, dossier, private).await));
    })
    .await;
}

#[tokio::test]
async fn what_makes_no_case() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, sophie, doctor) = (country.anna().await, country.sophie().await, agency_doctor());
        for grounds in ["trop bref".to_owned(), " ".repeat(20), "é".repeat(2001)] {
            assert_eq!(
                problem(request(services, &doctor, &Asked { grounds, ..asked(None) }).await),
                Some(Problem::Grounds)
            );
        }
        for grounds in ["dix signes".to_owned(), "é".repeat(2000)] {
            request(services, &doctor, &Asked { grounds, ..asked(None) }).await.unwrap();
        }
        let unknown = Asked { number: number("19990101001"), ..asked(None) };
        assert_eq!(refused(request(services, &doctor, &unknown).await), Some(Refusal::RecordNotOpen));
        let id = request(services, &doctor, &asked(None)).await.unwrap();
        let nobodys: CaseId = NOBODYS.parse().unwrap();
        assert_eq!(refused(read_case(services, &second_desk(), nobodys).await), Some(Refusal::RecordNotOpen));
        assert_eq!(refused(approve(services, &second_desk(), nobodys).await), Some(Refusal::RecordNotOpen));
        for person in [&anna, &sophie] {
            assert!(refused(request(services, person, &asked(None)).await).is_some(), "{}", person.name());
            assert!(refused(approve(services, person, id).await).is_some(), "{}", person.name());
            assert!(refused(read_case(services, person, id).await).is_some(), "{}", person.name());
            assert!(refused(end(services, person, id).await).is_some(), "{}", person.name());
        }
        assert_eq!(refused(end(services, &desk(Desk::Identity, true), id).await), Some(Refusal::NotAllowed));
        let refusals = lines(&country, &anna, Action::CaseApproved).await.len();
        assert_eq!(refusals, 4, "each attempt stands on the life line");
    })
    .await;
}
