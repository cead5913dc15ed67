//! « Assistant DSP »: designated, limited, removed; and the records one looks after.

use dossier::access::{Basis, Desk, Mandate, Purpose, Refusal};
use dossier::document::{Author, Category, Confidentiality};
use dossier::ids::HolderId;
use dossier::trace::{Action, Outcome};
use jiff::{SignedDuration, Timestamp};
use services::assistants::designate::{Designation, designate};
use services::assistants::entrusted::entrusted;
use services::assistants::remove::remove;
use services::documents::consult_dossier::consult;
use services::documents::file_document;
use services::lifecycle::close_dossier;
use services::{Error, Person, Problem};
use test_engines::{Country, desk, number, on_each_engine};

use crate::support::{annas_number, file, jeans_number, note, own_dossier, report};
use crate::told::{line, lines, not_found, problem, refused, said, told};

const EMAIL: &str = "anna.muller@example.lu";

fn full(number: String) -> Designation {
    Designation { number, mandate: Mandate::FULL, until: None }
}

fn holder(person: &Person) -> HolderId {
    person.own_dossier().unwrap().holder
}

async fn names(country: &Country, person: &Person) -> Vec<(String, Basis, Option<Timestamp>)> {
    let records = entrusted(&country.services, person).await.unwrap();
    records.into_iter().map(|record| (record.name, record.basis, record.until)).collect()
}

#[tokio::test]
async fn an_assistant_looks_after_the_record_until_removed() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, jean) = (country.anna().await, country.jean().await);
        let dossier = own_dossier(&anna);
        let mut private = note("rien que pour moi");
        private.metadata.confidentiality = Confidentiality::Private;
        file(&country, &anna, dossier, private).await;
        assert_eq!(names(&country, &jean).await, []);

        let designated = designate(services, &anna, dossier, &full(jeans_number()), None).await.unwrap();
        assert_eq!(designated, holder(&jean));
        let by_holder = Outcome::Permitted(Basis::Holder);
        assert_eq!(
            said(&line(&country, &anna, Action::AssistantDesignated).await),
            (Some("Jean Weber"), None, by_holder)
        );
        assert_eq!(told(&country, EMAIL, "Un assistant DSP a été désigné").await, 1);
        assert_eq!(
            problem(designate(services, &anna, dossier, &full(jeans_number()), None).await),
            Some(Problem::AlreadyInForce)
        );

        assert_eq!(names(&country, &jean).await, [("Anna Müller".to_owned(), Basis::Assistant, None)]);
        assert_eq!(names(&country, &anna).await, []);
        file(&country, &jean, dossier, note("vu avec Anna")).await;
        let seen = consult(services, &jean, dossier).await.unwrap();
        assert_eq!((seen.basis, seen.documents.len()), (Basis::Assistant, 1));
        assert_eq!(seen.documents[0].envelope.author, Author::Assistant(holder(&jean)));
        let own = designate(services, &jean, dossier, &full(jeans_number()), None).await;
        assert_eq!(refused(own), Some(Refusal::NotAllowed), "no sub-delegation");

        remove(services, &anna, dossier, holder(&jean), None).await.unwrap();
        assert_eq!(said(&line(&country, &anna, Action::AssistantRemoved).await), (Some("Jean Weber"), None, by_holder));
        assert_eq!(names(&country, &jean).await, []);
        assert_eq!(refused(consult(services, &jean, dossier).await), Some(Refusal::NotAllowed));
        assert!(not_found(&remove(services, &anna, dossier, holder(&jean), None).await));
        let kept = country.fresh.operator("SELECT count(*) FROM provision");
        designate(services, &anna, dossier, &full(jeans_number()), None).await.unwrap();
        let more = country.fresh.operator("SELECT count(*) FROM provision");
        assert_eq!(more.parse::<u32>().unwrap(), kept.parse::<u32>().unwrap() + 1, "what ended stays");
    })
    .await;
}

#[tokio::test]
async fn a_designation_can_be_limited_by_part_purpose_and_time() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, jean, sophie) = (country.anna().await, country.jean().await, country.sophie().await);
        let dossier = own_dossier(&anna);
        let doctor = sophie.professional().unwrap().id;
        services::grants::circle::add(services, &anna, dossier, doctor, None).await.unwrap();
        file(&country, &sophie, dossier, report("Hémogramme")).await;
        file(&country, &anna, dossier, note("mes souhaits")).await;
        let until = services.now() + SignedDuration::from_hours(48);
        let limited = Designation {
            number: jeans_number(),
            mandate: Mandate::limited(&[Category::LaboratoryResults], &[Purpose::Read]),
            until: Some(until),
        };
        designate(services, &anna, dossier, &limited, None).await.unwrap();
        let seen = consult(services, &jean, dossier).await.unwrap();
        assert_eq!((seen.until, seen.documents.len()), (Some(until), 1));
        assert_eq!(seen.documents[0].envelope.metadata.title, "Hémogramme");
        let filed = file_document::file(services, &jean, dossier, note("x")).await;
        assert_eq!(refused(filed), Some(Refusal::OutsideMandate));
        assert_eq!(names(&country, &jean).await, [("Anna Müller".to_owned(), Basis::Assistant, Some(until))]);
        country.pass(SignedDuration::from_hours(48));
        assert_eq!(names(&country, &jean).await, []);
        assert_eq!(refused(consult(services, &jean, dossier).await), Some(Refusal::NotAllowed));
    })
    .await;
}

#[tokio::test]
async fn whoever_has_no_active_record_cannot_be_told_from_nobody() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let anna = country.anna().await;
        let dossier = own_dossier(&anna);
        for number in [jeans_number(), number("19990101001"), "?".to_owned()] {
            let answer = designate(services, &anna, dossier, &full(number), None).await;
            assert_eq!(refused(answer), Some(Refusal::NoOwnRecord));
        }
        for attempt in lines(&country, &anna, Action::AssistantDesignated).await {
            assert_eq!(said(&attempt), (None, None, Outcome::Refused(Refusal::NoOwnRecord)), "no name is given away");
        }
        let own = designate(services, &anna, dossier, &full(annas_number()), None).await;
        assert_eq!(refused(own), Some(Refusal::NotAllowed), "nobody assists oneself");
        let mut answers = Vec::new();
        for guess in 100..110 {
            answers.push(designate(services, &anna, dossier, &full(number(&format!("19990101{guess}"))), None).await);
        }
        assert!(matches!(answers.pop(), Some(Err(Error::Throttled { .. }))), "numbers are not tried without end");
        country.jean().await;
        let right = designate(services, &anna, dossier, &full(jeans_number()), None).await;
        assert!(matches!(right, Err(Error::Throttled { .. })), "nor does a right one tell");
    })
    .await;
}

#[tokio::test]
async fn what_makes_no_designation() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, jean, sophie) = (country.anna().await, country.jean().await, country.sophie().await);
        let dossier = own_dossier(&anna);
        let nothing = Designation { mandate: Mandate::limited(&Category::ALL, &[]), ..full(jeans_number()) };
        let over = Designation { until: Some(services.now()), ..full(jeans_number()) };
        assert_eq!(problem(designate(services, &anna, dossier, &nothing, None).await), Some(Problem::EmptyMandate));
        assert_eq!(problem(designate(services, &anna, dossier, &over, None).await), Some(Problem::Until));
        for stranger in [&jean, &sophie, &desk(Desk::Helpdesk, false)] {
            let answer = designate(services, stranger, dossier, &full(jeans_number()), None).await;
            assert_eq!(refused(answer), Some(Refusal::NotAllowed), "{}", stranger.name());
            assert_eq!(
                refused(remove(services, stranger, dossier, holder(&jean), None).await),
                Some(Refusal::NotAllowed)
            );
        }
        assert_eq!(lines(&country, &anna, Action::AssistantDesignated).await.len(), 3);
        assert_eq!(lines(&country, &anna, Action::AssistantRemoved).await.len(), 3);
        assert!(not_found(&entrusted(services, &sophie).await));
    })
    .await;
}

#[tokio::test]
async fn the_agency_designates_and_removes_on_a_signed_request() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, jean) = (country.anna().await, country.jean().await);
        let (dossier, clerk) = (own_dossier(&anna), desk(Desk::Helpdesk, true));
        for reference in [None, Some(" ")] {
            let answer = designate(services, &clerk, dossier, &full(jeans_number()), reference).await;
            assert_eq!(problem(answer), Some(Problem::Reason));
        }
        let reference = "formulaire 2026-114";
        designate(services, &clerk, dossier, &full(jeans_number()), Some(reference)).await.unwrap();
        let signed = Outcome::Permitted(Basis::SignedRequest);
        let designated = line(&country, &anna, Action::AssistantDesignated).await;
        assert_eq!(
            (said(&designated), designated.who.name.as_str()),
            ((Some("Jean Weber"), Some(reference), signed), "Tom Wagner")
        );
        consult(services, &jean, dossier).await.unwrap();
        remove(services, &clerk, dossier, holder(&jean), Some("formulaire 2026-115")).await.unwrap();
        let removed = line(&country, &anna, Action::AssistantRemoved).await;
        assert_eq!(said(&removed), (Some("Jean Weber"), Some("formulaire 2026-115"), signed));
        assert_eq!(told(&country, EMAIL, "exécuté une demande que vous avez signée").await, 1);
    })
    .await;
}

#[tokio::test]
async fn without_an_own_active_record_nobody_assists_any_longer() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, jean) = (country.anna().await, country.jean().await);
        let dossier = own_dossier(&anna);
        designate(services, &anna, dossier, &full(jeans_number()), None).await.unwrap();
        close_dossier::close(services, &jean, own_dossier(&jean), None).await.unwrap();
        let session = country.sign_in(&jeans_number(), "+352621777888").await;
        let jean = country.person(&session).await;
        assert_eq!(refused(consult(services, &jean, dossier).await), Some(Refusal::NoOwnRecord));
        assert_eq!(names(&country, &jean).await, []);
    })
    .await;
}
