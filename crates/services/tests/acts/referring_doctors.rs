//! The referring doctor: validated declarations, fed and followed.

use dossier::access::{Basis, ProvisionKind, Refusal};
use dossier::ids::DossierId;
use dossier::trace::{Action, Role};
use jiff::{SignedDuration, Timestamp};
use services::grants::{block, circle};
use services::people::import::{BadRow, ImportError, Report};
use services::people::import_referring_doctors::{self, HEADING};
use services::people::{import_affiliates, import_deaths};
use services::{Error, Problem, account};
use test_engines::{Country, number, on_each_engine};

use crate::scene::{done, entered, id, lines, opens};
use crate::support::{annas_number, here, jeans_number, life_line, own_dossier};

const ACTS: [Action; 3] = [Action::ReferringDoctorDeclared, Action::ProfessionalUnblocked, Action::ProfessionalBlocked];

async fn import(country: &Country, rows: &str) -> Report {
    let file = format!("{HEADING}\n{rows}");
    import_referring_doctors::import(&country.services, file.as_bytes(), &|_| {}).await.unwrap()
}

/// The counts of a report without bad rows: added, changed, unchanged.
fn counts(report: &Report) -> (usize, usize, usize) {
    assert_eq!(report.bad, []);
    (report.added, report.changed, report.unchanged)
}

fn days(count: i64) -> SignedDuration {
    SignedDuration::from_hours(24 * count)
}

/// What the declarations come to: who, from when, until when. What never came into force is left out.
async fn declared(country: &Country, dossier: DossierId) -> Vec<(ProvisionKind, Timestamp, Option<Timestamp>)> {
    let mut declared: Vec<_> = entered(country, dossier)
        .await
        .into_iter()
        .filter(|one| matches!(one.kind, ProvisionKind::ReferringDoctor(_)))
        .map(|one| (one.kind, one.from, one.end()))
        .filter(|(_, from, end)| end.is_none_or(|end| *from < end))
        .collect();
    declared.sort_by_key(|(_, from, _)| *from);
    declared
}

#[tokio::test]
async fn a_declaration_opens_the_record_while_it_lasts() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, sophie) = (country.anna().await, country.sophie().await);
        let dossier = own_dossier(&anna);
        assert_eq!(opens(&country, &sophie, dossier).await, Err("Refused(NoTherapeuticRelationship)".into()));
        let row = format!("{},DOC-1001,2026-03-04,2026-03-05\n", annas_number());
        assert_eq!(counts(&import(&country, &row).await), (1, 0, 0));
        assert_eq!(counts(&import(&country, &row).await), (0, 0, 1));

        // It is 2 March, 8 o'clock in Luxembourg.
        country.pass(days(1));
        assert!(opens(&country, &sophie, dossier).await.is_err());
        country.pass(SignedDuration::from_hours(16));
        assert_eq!(opens(&country, &sophie, dossier).await, Ok(Basis::ReferringDoctor));
        let blocked = block::block(services, &anna, dossier, id(&sophie), None).await;
        assert!(matches!(blocked, Err(Error::Refused(Refusal::IsReferringDoctor))));
        let added = circle::add(services, &anna, dossier, id(&sophie), None).await;
        assert!(matches!(added, Err(Error::Refused(Refusal::IsReferringDoctor))));
        country.pass(days(2) - SignedDuration::from_mins(1));
        assert_eq!(opens(&country, &sophie, dossier).await, Ok(Basis::ReferringDoctor), "the last day is a whole one");
        country.pass(SignedDuration::from_mins(1));
        assert!(opens(&country, &sophie, dossier).await.is_err());

        let period = Some("2026-03-04 – 2026-03-05");
        let told = lines(&country, &anna, &ACTS).await;
        assert_eq!(told[0], done(Action::ReferringDoctorDeclared, Basis::Agency, "Sophie Klein", period));
        let line = life_line(&country, &anna).await.into_iter().find(|line| line.context.is_some()).unwrap();
        assert_eq!(line.who.role, Role::Agency);
    })
    .await;
}

#[tokio::test]
async fn a_declaration_replaces_the_one_before_in_whatever_order_they_come() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let (anna, jean) = (country.anna().await, country.jean().await);
        let (sophie, paul) = (country.sophie().await, country.professional("DOC-3003", "Paul Thill").await);
        let (annas, jeans) = (own_dossier(&anna), own_dossier(&jean));
        let rows = |number: &str| {
            [
                format!("{number},DOC-1001,2020-01-01,\n"),
                format!("{number},DOC-3003,2026-03-10,\n"),
                format!("{number},DOC-1001,2026-03-20,2026-12-31\n"),
            ]
        };
        assert_eq!(counts(&import(&country, &rows(&annas_number()).concat()).await), (3, 0, 0));
        let mut backwards = rows(&jeans_number());
        backwards.reverse();
        assert_eq!(counts(&import(&country, &backwards.concat()).await), (3, 0, 0));
        let both = [rows(&annas_number()).concat(), rows(&jeans_number()).concat()].concat();
        assert_eq!(counts(&import(&country, &both).await), (0, 0, 6));
        let terms = declared(&country, annas).await;
        assert_eq!(terms, declared(&country, jeans).await);
        assert_eq!(terms.len(), 3);
        assert!(terms.windows(2).all(|pair| pair[0].2 == Some(pair[1].1)), "{terms:?}");

        for (after, doctor, other) in [(0, &sophie, &paul), (8, &paul, &sophie), (10, &sophie, &paul)] {
            country.pass(days(after));
            for dossier in [annas, jeans] {
                assert_eq!(opens(&country, doctor, dossier).await, Ok(Basis::ReferringDoctor));
                assert!(opens(&country, other, dossier).await.is_err());
            }
        }
    })
    .await;
}

#[tokio::test]
async fn another_end_is_a_change_and_what_was_known_before_stays() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let (anna, sophie) = (country.anna().await, country.sophie().await);
        let dossier = own_dossier(&anna);
        let row = |until: &str| format!("{},DOC-1001,2020-01-01,{until}\n", annas_number());
        import(&country, &row("")).await;
        assert_eq!(counts(&import(&country, &row("2026-03-04")).await), (0, 1, 0));
        assert_eq!(opens(&country, &sophie, dossier).await, Ok(Basis::ReferringDoctor));
        country.pass(days(4));
        assert!(opens(&country, &sophie, dossier).await.is_err());
        assert_eq!(counts(&import(&country, &row("")).await), (0, 1, 0));
        assert_eq!(opens(&country, &sophie, dossier).await, Ok(Basis::ReferringDoctor));
        assert_eq!(counts(&import(&country, &row("2026-01-31")).await), (0, 1, 0));
        assert!(opens(&country, &sophie, dossier).await.is_err(), "an end that lies back already");
        assert_eq!(counts(&import(&country, &row("2026-01-31")).await), (0, 0, 1));

        let history = entered(&country, dossier).await;
        assert_eq!(history.len(), 4);
        let first = history[0].as_of(history[0].recorded_at).unwrap();
        assert_eq!((first.until, first.ended), (None, None), "on that day no end was known");
    })
    .await;
}

#[tokio::test]
async fn a_block_is_lifted_when_the_declaration_begins() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, jean, sophie) = (country.anna().await, country.jean().await, country.sophie().await);
        let dossiers = [own_dossier(&anna), own_dossier(&jean)];
        for (holder, dossier) in [&anna, &jean].into_iter().zip(dossiers) {
            block::block(services, holder, dossier, id(&sophie), None).await.unwrap();
        }
        // Jean's begins at once, Anna's in a week; neither lasts.
        let rows = format!(
            "{},DOC-1001,2026-03-09,2026-03-10\n{},DOC-1001,2026-01-01,2026-03-10\n",
            annas_number(),
            jeans_number()
        );
        assert_eq!(counts(&import(&country, &rows).await), (2, 0, 0));
        assert_eq!(opens(&country, &sophie, dossiers[0]).await, Err("Refused(Blocked)".into()));
        assert_eq!(opens(&country, &sophie, dossiers[1]).await, Ok(Basis::ReferringDoctor));
        country.pass(days(7));
        assert_eq!(opens(&country, &sophie, dossiers[0]).await, Ok(Basis::ReferringDoctor));
        country.pass(days(2));
        for (holder, dossier) in [&anna, &jean].into_iter().zip(dossiers) {
            let shut = opens(&country, &sophie, dossier).await;
            assert_eq!(shut, Err("Refused(NoTherapeuticRelationship)".into()), "no longer blocked, nor let in");
            let told = lines(&country, holder, &ACTS).await;
            let actions: Vec<_> = told.iter().map(|line| line.0).collect();
            let expected =
                [Action::ProfessionalBlocked, Action::ReferringDoctorDeclared, Action::ProfessionalUnblocked];
            assert_eq!(actions, expected);
            assert!(told.iter().all(|line| line.2.as_deref() == Some("Sophie Klein")));
        }
    })
    .await;
}

#[tokio::test]
async fn a_block_that_a_coming_declaration_lifts_can_be_lifted_before() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, sophie) = (country.anna().await, country.sophie().await);
        let dossier = own_dossier(&anna);
        block::block(services, &anna, dossier, id(&sophie), None).await.unwrap();
        import(&country, &format!("{},DOC-1001,2026-03-09,\n", annas_number())).await;
        let again = block::block(services, &anna, dossier, id(&sophie), None).await;
        assert!(matches!(again, Err(Error::Invalid(Problem::AlreadyInForce))));
        block::unblock(services, &anna, dossier, id(&sophie), None).await.unwrap();
        let shut = opens(&country, &sophie, dossier).await;
        assert_eq!(shut, Err("Refused(NoTherapeuticRelationship)".into()));
        let none = block::unblock(services, &anna, dossier, id(&sophie), None).await;
        assert!(matches!(none, Err(Error::NotFound)));
    })
    .await;
}

#[tokio::test]
async fn rows_that_cannot_be_taken_are_named_without_what_they_hold() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let (annas, unknown) = (annas_number(), number("19990101001"));
        let rows = format!(
            "{unknown},DOC-1001,2026-01-01,\n{annas},DOC-9999,2026-01-01,\n{annas},NUR-2002,2026-01-01,\n\
             {annas},DOC-1001,2026-01-02,2026-01-01\n{annas},DOC-1001,yesterday,\n123,DOC-1001,2026-01-01,\n\
             {annas},DOC-1001,2026-01-01\n{annas},DOC-1001,-000500-01-01,\n{annas},DOC-1001,2026-01-01,\n"
        );
        let report = import(&country, &rows).await;
        let reasons: Vec<_> = report.bad.iter().map(|BadRow { line, reason }| (*line, reason.as_str())).collect();
        let expected = [
            (2, "number: nobody is known by it"),
            (3, "directory_id: nobody is known by it"),
            (4, "directory_id: this is no doctor's"),
            (5, "until lies before from"),
            (6, "from is not a date of the form 2020-12-31"),
            (8, "3 columns instead of 4"),
            (9, "from or until lies outside the calendar"),
        ];
        let without_number: Vec<_> = reasons.iter().filter(|(line, _)| *line != 7).copied().collect();
        assert_eq!(without_number, expected);
        assert!(reasons.iter().any(|(line, reason)| *line == 7 && reason.starts_with("number: ")));
        assert_eq!(report.added, 1, "the good row is kept");
        let file = "number,doctor\n";
        let other = import_referring_doctors::import(&country.services, file.as_bytes(), &|_| {}).await;
        assert!(matches!(other, Err(ImportError::Heading { expected: HEADING })));
        assert_ne!(HEADING, import_affiliates::HEADING);
    })
    .await;
}

#[tokio::test]
async fn whoever_has_died_or_wanted_no_record_is_no_row_to_be_mended() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let code = country.letters.to("Anna Müller").activation;
        account::oppose::oppose(services, &annas_number(), &code, here()).await.unwrap();
        let deaths = format!("{}\n{},2026-03-01\n", import_deaths::HEADING, jeans_number());
        import_deaths::import(services, deaths.as_bytes(), &|_| {}).await.unwrap();
        let rows = format!("{},DOC-1001,2026-01-01,\n{},DOC-1001,2026-01-01,\n", annas_number(), jeans_number());
        assert_eq!(counts(&import(&country, &rows).await), (0, 0, 2));
    })
    .await;
}
