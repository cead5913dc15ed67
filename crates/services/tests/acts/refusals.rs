//! What may not be done looks like what is not there, and is traced.

use dossier::access::Refusal;
use dossier::ids::{DocumentId, DossierId, ProfessionalId};
use dossier::trace::{Action, Outcome};
use services::documents::consult_dossier::consult;
use services::documents::file_document::{self, Filing};
use services::documents::open_document::{self, Delivery};
use services::grants::{circle, presence_code, stakeholders};
use services::life_line::Filter;
use services::life_line::look::look;
use services::{Error, Person, Problem};
use test_engines::{Country, number, on_each_engine};

use crate::support::{annas_number, file, filing, here, life_line, note, own_dossier, pdf, read, report};

const NOBODY: &str = "018f0000-0000-7000-8000-000000000000";

fn said<T>(outcome: Result<T, Error>) -> String {
    match outcome {
        Ok(_) => "done".into(),
        Err(error) => format!("{error:?}"),
    }
}

#[tokio::test]
async fn an_unknown_document_and_one_that_may_not_be_read_get_one_answer() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let (anna, sophie) = (country.anna().await, country.sophie().await);
        let dossier = own_dossier(&anna);
        let services = &country.services;
        let mut hidden = note("caché");
        hidden.metadata.confidentiality = dossier::document::Confidentiality::Private;
        let hidden = file(&country, &anna, dossier, hidden).await;
        let unknown: DocumentId = NOBODY.parse().unwrap();
        for is_member in [false, true] {
            if is_member {
                circle::add(services, &anna, dossier, sophie.professional().unwrap().id, None).await.unwrap();
            }
            for id in [hidden, unknown] {
                let described = open_document::describe(services, &sophie, dossier, id).await;
                assert_eq!(said(described.map(drop)), "NotFound");
                for delivery in [Delivery::Shown, Delivery::Downloaded] {
                    assert_eq!(said(read(&country, &sophie, dossier, id, delivery).await), "NotFound");
                }
                for replacing in [note("x"), report("x")] {
                    let replacing = Filing { replaces: Some(id), ..replacing };
                    assert_eq!(said(file_document::file(services, &sophie, dossier, replacing).await), "NotFound");
                }
            }
        }
        let other = own_dossier(&country.jean().await);
        assert_eq!(said(read(&country, &anna, other, hidden, Delivery::Shown).await), "NotFound");
    })
    .await;
}

#[tokio::test]
async fn an_unknown_number_and_a_wrong_code_get_one_answer() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let sophie = country.sophie().await;
        let code = country.letters.to("Anna Müller").presence.unwrap();
        let unknown = number("19990101001");
        for (number, code) in
            [(annas_number().as_str(), "2222-2222"), (&unknown, code.as_str()), ("?", "?"), (&annas_number(), &code)]
        {
            // Right number and right code too: the record is not open yet.
            let answer = presence_code::enter(&country.services, &sophie, number, code, here()).await;
            assert!(matches!(answer, Err(Error::Invalid(Problem::NumberOrCode))));
        }
        for number in [&annas_number(), &unknown] {
            let answer = presence_code::find(&country.services, &sophie, number, here()).await.map(drop);
            // The fifth failure is followed by a pause, whatever the number.
            assert!(["NotFound", "Throttled"].iter().any(|expected| said_begins(&answer, expected)));
        }
    })
    .await;
}

fn said_begins(answer: &Result<(), Error>, expected: &str) -> bool {
    answer.as_ref().is_err_and(|error| format!("{error:?}").starts_with(expected))
}

/// What a person without any right in a record tries.
async fn everything(country: &Country, person: &Person, dossier: DossierId, document: DocumentId) -> Vec<String> {
    let services = &country.services;
    let somebody: ProfessionalId = circle::search(services, "schmit").await.unwrap()[0].id;
    vec![
        said(consult(services, person, dossier).await),
        said(open_document::describe(services, person, dossier, document).await),
        said(read(country, person, dossier, document, Delivery::Shown).await),
        said(file_document::file(services, person, dossier, note("x")).await),
        said(file_document::file(services, person, dossier, Filing { replaces: Some(document), ..note("x") }).await),
        said(stakeholders::stakeholders(services, person, dossier).await),
        said(circle::add(services, person, dossier, somebody, None).await),
        said(circle::withdraw(services, person, dossier, somebody, None).await),
        said(look(services, person, dossier, &Filter::default(), None).await),
    ]
}

#[tokio::test]
async fn each_refused_attempt_stands_on_the_life_line() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let (anna, jean, sophie) = (country.anna().await, country.jean().await, country.sophie().await);
        let dossier = own_dossier(&anna);
        let document = file(&country, &anna, dossier, note("mes souhaits")).await;
        let before = life_line(&country, &anna).await.len();
        for person in [&jean, &sophie] {
            for (attempt, answer) in everything(&country, person, dossier, document).await.iter().enumerate() {
                assert!(answer.starts_with("Refused") || answer == "NotFound", "{attempt}: {answer}");
            }
        }
        let lines = life_line(&country, &anna).await;
        let refused: Vec<_> =
            lines[before..].iter().filter(|line| matches!(line.outcome, Outcome::Refused(_))).collect();
        let actions = [
            Action::DossierConsulted,
            Action::DocumentConsulted,
            Action::DocumentConsulted,
            Action::DocumentFiled,
            Action::DocumentReplaced,
            Action::GrantsConsulted,
            Action::CircleAdded,
            Action::CircleWithdrawn,
            Action::LifeLineRead,
        ];
        for (place, line) in refused.iter().enumerate() {
            let expected = if place < actions.len() { "Jean Weber" } else { "Sophie Klein" };
            assert_eq!(line.who.name, expected);
            assert_eq!(line.action, actions[place % actions.len()]);
            // To whom the record does not open, no document of it is looked for, so that none takes longer than another.
            assert!(line.document.is_none(), "{:?}", line.action);
        }
        assert_eq!(refused.len(), 2 * actions.len());
    })
    .await;
}

#[tokio::test]
async fn the_matrix_holds_for_filing() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let anna = country.anna().await;
        let marc = country.professional("NUR-2002", "Marc Schmit").await;
        let dossier = own_dossier(&anna);
        let services = &country.services;
        circle::add(services, &anna, dossier, marc.professional().unwrap().id, None).await.unwrap();
        let kinds = file_document::kinds(services, &marc, dossier).await.unwrap();
        for kind in dossier::document::Kind::ALL {
            let filed = file_document::file(services, &marc, dossier, filing("x", kind, pdf("x", ""))).await;
            assert_eq!(filed.is_ok(), kinds.contains(&kind), "{kind:?}");
        }
        let lines = life_line(&country, &anna).await;
        let refused = lines.iter().filter(|line| line.outcome == Outcome::Refused(Refusal::Category)).count();
        assert_eq!(refused, dossier::document::Kind::ALL.len() - kinds.len());
        assert!(!kinds.is_empty() && refused > 0);
    })
    .await;
}

#[tokio::test]
async fn an_unknown_record_and_one_without_relation_get_one_answer() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let (anna, jean, sophie) = (country.anna().await, country.jean().await, country.sophie().await);
        let (there, unknown) = (own_dossier(&anna), NOBODY.parse().unwrap());
        let document: DocumentId = NOBODY.parse().unwrap();
        let answer = |said: &String| said.split('(').next().map(str::to_owned);
        for person in [&jean, &sophie] {
            let of_one = everything(&country, person, there, document).await;
            let unknowns = everything(&country, person, unknown, document).await;
            assert_eq!(of_one.iter().map(answer).collect::<Vec<_>>(), unknowns.iter().map(answer).collect::<Vec<_>>());
        }
        let journal = "SELECT count(*) FROM trace WHERE dossier_id = '00000000-0000-0000-0000-000000000000'";
        assert_eq!(country.fresh.operator(journal), "18", "each attempt at nothing is traced, in the journal");
        let number = number("19990101001");
        let entered = presence_code::enter(&country.services, &sophie, &number, "2222-2222", here()).await;
        assert_eq!(said(entered), "Invalid(NumberOrCode)");
        assert_eq!(country.fresh.operator(journal), "19", "a code for nobody's number too");
    })
    .await;
}
