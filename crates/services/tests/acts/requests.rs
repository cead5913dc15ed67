//! What the holder asks to be put right, from the asking to the answer.

use dossier::access::{Basis, Desk, Mandate, Refusal};
use dossier::document::Confidentiality;
use dossier::ids::{DocumentId, DossierId, RequestId};
use dossier::request::{Addressee, RequestState, Topic, Verdict, due_after};
use dossier::trace::{Action, Outcome, Trace};
use jiff::SignedDuration;
use services::assistants::designate::{Designation, designate};
use services::documents::open_document::describe;
use services::documents::set_confidentiality::set_confidentiality;
use services::grants::{block, circle};
use services::jobs::remind_of_requests;
use services::life_line::Filter;
use services::life_line::look::look;
use services::requests::all::{RequestView, all};
use services::requests::answer::answer;
use services::requests::make::{Matter, make};
use services::requests::read::read;
use services::requests::waiting::{Waiting, waiting};
use services::requests::withdraw::withdraw;
use services::{Person, Problem};
use test_engines::{Country, agency_doctor, desk, on_each_engine};

use crate::scene::id;
use crate::support::{file, jeans_number, life_line, note, own_dossier, report};
use crate::told::{line, lines, not_found, problem, refused, said, told};

const WORDS: &str = "La date de l'analyse n'est pas la bonne.";
const ANSWER: &str = "Vous avez raison, je la corrige.";
const ANNA: &str = "anna.muller@example.lu";
const SOPHIE: &str = "doc-1001@example.lu";
const NOBODYS: &str = "018f0000-0000-7000-8000-000000000000";

/// Sophie, in the circle of trust, files a report in Anna's record.
async fn sophies_report(country: &Country, anna: &Person, sophie: &Person) -> (DossierId, DocumentId) {
    let dossier = own_dossier(anna);
    circle::add(&country.services, anna, dossier, id(sophie), None).await.unwrap();
    (dossier, file(country, sophie, dossier, report("Hémogramme")).await)
}

async fn the_one(country: &Country, holder: &Person) -> RequestView {
    let mut all = all(&country.services, holder, own_dossier(holder)).await.unwrap();
    assert_eq!(all.len(), 1);
    all.remove(0)
}

async fn waits_for(country: &Country, person: &Person) -> Vec<(RequestId, Topic)> {
    let all: Vec<Waiting> = waiting(&country.services, person).await.unwrap();
    all.iter().map(|one| (one.id, one.topic)).collect()
}

#[tokio::test]
async fn a_correction_is_asked_of_the_author_who_answers_blocked_or_not() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, sophie) = (country.anna().await, country.sophie().await);
        let (dossier, document) = sophies_report(&country, &anna, &sophie).await;
        let matter = Matter::Rectification(document);
        assert_eq!(problem(make(services, &anna, dossier, matter, " trop bref").await), Some(Problem::RequestWords));
        let made = make(services, &anna, dossier, matter, WORDS).await.unwrap();
        assert_eq!(problem(make(services, &anna, dossier, matter, WORDS).await), Some(Problem::AlreadyAsked));
        let asked = line(&country, &anna, Action::RectificationRequested).await;
        assert_eq!(said(&asked), (Some("Sophie Klein"), None, Outcome::Permitted(Basis::Holder)));
        assert_eq!(asked.document.as_ref().map(|document| document.title.as_str()), Some("Hémogramme"));
        assert_eq!(told(&country, SOPHIE, "Un patient vous demande quelque chose").await, 1);

        block::block(services, &anna, dossier, id(&sophie), None).await.unwrap();
        assert_eq!(waits_for(&country, &sophie).await, [(made, Topic::Rectification)]);
        let paul = country.professional("DOC-3003", "Paul Thill").await;
        assert!(waits_for(&country, &paul).await.is_empty());
        assert_eq!(refused(read(services, &paul, made).await), Some(Refusal::NotAllowed));
        assert_eq!(refused(read(services, &paul, NOBODYS.parse().unwrap()).await), Some(Refusal::RecordNotOpen));
        assert_eq!(refused(read(services, &desk(Desk::Helpdesk, false), made).await), Some(Refusal::NotAllowed));
        let request = read(services, &sophie, made).await.unwrap();
        assert_eq!((request.words.as_deref(), request.holder_name.as_str()), (Some(WORDS), "Anna Müller"));
        assert_eq!(request.document, Some((document, Some("Hémogramme".into()))));
        assert!(request.may_replace && request.is_open);

        answer(services, &sophie, made, Verdict::Accepted, ANSWER).await.unwrap();
        let again = answer(services, &sophie, made, Verdict::Declined, ANSWER).await;
        assert_eq!(problem(again), Some(Problem::AlreadySettled));
        assert!(waits_for(&country, &sophie).await.is_empty());
        assert_eq!(told(&country, ANNA, "Vous avez reçu la réponse à une demande").await, 1);
        let view = the_one(&country, &anna).await;
        let RequestState::Answered(given) = &view.request.state else { panic!("it was answered") };
        assert_eq!(
            (given.verdict, given.words.as_str(), given.by.as_str()),
            (Verdict::Accepted, ANSWER, "Sophie Klein")
        );
        assert_eq!((view.title.as_deref(), view.may_withdraw), (Some("Hémogramme"), false));
        let withdrawn = withdraw(services, &anna, dossier, made).await;
        assert_eq!(problem(withdrawn), Some(Problem::AlreadySettled));
        for action in [Action::RequestRead, Action::RequestAccepted] {
            let line = lines(&country, &anna, action).await.remove(0);
            let outcome = lines(&country, &anna, action).await.pop().unwrap().outcome;
            assert_eq!(outcome, Outcome::Permitted(Basis::Addressee), "{action:?} by {}", line.who.name);
        }
    })
    .await;
}

#[tokio::test]
async fn the_agency_learns_the_words_and_who_it_was_and_nothing_else() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, sophie) = (country.anna().await, country.sophie().await);
        let (dossier, document) = sophies_report(&country, &anna, &sophie).await;
        let (helpdesk, doctor) = (desk(Desk::Helpdesk, false), agency_doctor());
        let filed = lines(&country, &anna, Action::DocumentFiled).await.remove(0);

        let contested = make(services, &anna, dossier, Matter::UnrecognisedAccess(filed.id), WORDS).await.unwrap();
        let erasure = make(services, &anna, dossier, Matter::Erasure(document), WORDS).await.unwrap();
        assert_eq!(waits_for(&country, &helpdesk).await, [(contested, Topic::UnrecognisedAccess)]);
        assert_eq!(waits_for(&country, &doctor).await, [(erasure, Topic::Erasure)]);
        assert!(not_found(&waiting(services, &anna).await));

        let file = read(services, &helpdesk, contested).await.unwrap();
        let line = file.line.unwrap();
        assert_eq!((line.name.as_str(), line.at), ("Sophie Klein", filed.at));
        assert_eq!((file.words.as_deref(), file.document), (Some(WORDS), None));
        assert_eq!(refused(read(services, &helpdesk, erasure).await), Some(Refusal::NotAllowed));
        let file = read(services, &doctor, erasure).await.unwrap();
        assert_eq!(file.document, Some((document, None)), "its title is not the Agency's to know");
        assert!(
            not_found(&describe(services, &doctor, dossier, document).await.map(drop)),
            "being asked opens nothing"
        );

        answer(services, &helpdesk, contested, Verdict::Declined, ANSWER).await.unwrap();
        assert_eq!(self::line(&country, &anna, Action::RequestDeclined).await.who.name, "Tom Wagner");
        withdraw(services, &anna, dossier, erasure).await.unwrap();
        assert!(waits_for(&country, &doctor).await.is_empty());
        let too_late = answer(services, &doctor, erasure, Verdict::Accepted, ANSWER).await;
        assert_eq!(refused(too_late), Some(Refusal::NotAllowed), "as if it had never been there");
        assert_eq!(life_line(&country, &anna).await.pop().unwrap().action, Action::RequestWithdrawn);
    })
    .await;
}

#[tokio::test]
async fn an_assistant_reads_nothing_of_requests_about_what_is_hidden() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, jean, sophie) = (country.anna().await, country.jean().await, country.sophie().await);
        let (dossier, document) = sophies_report(&country, &anna, &sophie).await;
        let (helpdesk, doctor) = (desk(Desk::Helpdesk, false), agency_doctor());
        let filed = lines(&country, &anna, Action::DocumentFiled).await.remove(0);
        set_confidentiality(services, &anna, dossier, document, Confidentiality::Private).await.unwrap();
        let all = Designation { number: jeans_number(), mandate: Mandate::FULL, until: None };
        designate(services, &anna, dossier, &all, None).await.unwrap();

        let contested = make(services, &anna, dossier, Matter::UnrecognisedAccess(filed.id), WORDS).await.unwrap();
        read(services, &helpdesk, contested).await.unwrap();
        answer(services, &helpdesk, contested, Verdict::Declined, ANSWER).await.unwrap();
        let erasure = make(services, &anna, dossier, Matter::Erasure(document), WORDS).await.unwrap();
        read(services, &doctor, erasure).await.unwrap();
        withdraw(services, &anna, dossier, erasure).await.unwrap();

        let of_requests = [Action::RequestRead, Action::RequestDeclined, Action::RequestWithdrawn];
        for action in of_requests {
            let names = |line: &Trace| line.document.as_ref().is_some_and(|named| named.id == document);
            let hers = lines(&country, &anna, action).await;
            assert!(!hers.is_empty() && hers.iter().all(names), "{action:?}");
        }
        let his = look(services, &jean, dossier, &Filter::default(), None).await.unwrap().lines;
        assert!(!his.is_empty() && his.iter().all(|line| !of_requests.contains(&line.action)));
    })
    .await;
}

#[tokio::test]
async fn what_is_not_answered_in_time_passes_to_the_agency() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, sophie) = (country.anna().await, country.sophie().await);
        let dossier = own_dossier(&anna);
        let helpdesk = desk(Desk::Helpdesk, false);
        let made = make(services, &anna, dossier, Matter::MissingDocument(id(&sophie)), WORDS).await.unwrap();
        let due_at = the_one(&country, &anna).await.request.due_at;
        assert_eq!(due_at, due_after(the_one(&country, &anna).await.request.made_at));

        country.pass(SignedDuration::from_hours(24 * 20));
        assert_eq!(remind_of_requests::run(services).await.unwrap(), 0);
        country.pass(SignedDuration::from_hours(24 * 5));
        assert_eq!(remind_of_requests::run(services).await.unwrap(), 1);
        country.pass(SignedDuration::from_hours(2));
        assert_eq!(remind_of_requests::run(services).await.unwrap(), 0, "nobody is reminded twice");
        assert_eq!(told(&country, SOPHIE, "Un patient attend toujours votre réponse").await, 1);
        assert!(waits_for(&country, &helpdesk).await.is_empty());

        country.pass(SignedDuration::from_hours(24 * 7));
        assert!(the_one(&country, &anna).await.is_overdue);
        assert_eq!(waits_for(&country, &helpdesk).await, [(made, Topic::MissingDocument)]);
        assert_eq!(read(services, &helpdesk, made).await.unwrap().words, None, "these were for the doctor");
        answer(services, &helpdesk, made, Verdict::Declined, ANSWER).await.unwrap();
        assert!(waits_for(&country, &sophie).await.is_empty());
        assert!(!the_one(&country, &anna).await.is_overdue);
    })
    .await;
}

#[tokio::test]
async fn nobody_asks_about_what_is_not_there_for_the_person() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, jean, sophie) = (country.anna().await, country.jean().await, country.sophie().await);
        let (dossier, document) = sophies_report(&country, &anna, &sophie).await;
        let mut private = note("à moi");
        private.metadata.confidentiality = Confidentiality::Private;
        let own = file(&country, &anna, dossier, private).await;
        let ask = async |person: &Person, matter: Matter| make(services, person, dossier, matter, WORDS).await;
        let nothing: DocumentId = NOBODYS.parse().unwrap();

        assert_eq!(
            refused(ask(&anna, Matter::Rectification(own)).await),
            Some(Refusal::NotAllowed),
            "it is hers to replace"
        );
        for matter in [Matter::Rectification(nothing), Matter::Erasure(nothing)] {
            assert!(not_found(&ask(&anna, matter).await), "{matter:?}");
            assert!(not_found(&ask(&jean, matter).await), "{matter:?}");
        }
        assert!(not_found(&ask(&anna, Matter::UnrecognisedAccess(NOBODYS.parse().unwrap())).await));
        assert!(not_found(&ask(&anna, Matter::MissingDocument(NOBODYS.parse().unwrap())).await));
        assert!(not_found(&ask(&jean, Matter::Erasure(document)).await));
        assert_eq!(refused(ask(&jean, Matter::MissingDocument(id(&sophie))).await), Some(Refusal::NotAllowed));
        assert_eq!(refused(all(services, &jean, dossier).await), Some(Refusal::NotAllowed));
        assert!(not_found(&withdraw(services, &anna, dossier, NOBODYS.parse().unwrap()).await));
        assert_eq!(
            lines(&country, &anna, Action::ErasureRequested).await.len(),
            3,
            "each attempt stands on the life line"
        );

        // Paul's licence ends: nobody asks him for what is missing, and what he wrote is the Agency's doctor's to answer for.
        let paul = country.professional("DOC-3003", "Paul Thill").await;
        circle::add(services, &anna, dossier, id(&paul), None).await.unwrap();
        let pauls = file(&country, &paul, dossier, report("Échographie")).await;
        country.pass(SignedDuration::from_hours(24 * 60));
        assert_eq!(refused(ask(&anna, Matter::MissingDocument(id(&paul))).await), Some(Refusal::NotLicensed));
        ask(&anna, Matter::Rectification(pauls)).await.unwrap();
        assert_eq!(the_one(&country, &anna).await.request.to, Addressee::AgencyDoctor);
    })
    .await;
}
