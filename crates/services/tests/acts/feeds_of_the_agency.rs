//! The feeds of institutions and of deaths.

use dossier::access::{Refusal, StayPhase};
use dossier::ids::DossierId;
use services::documents::consult_dossier::consult;
use services::grants::stay;
use services::people::import::Report;
use services::people::{import_deaths, import_institutions};
use services::{Capacity, Person};
use storage::dossiers::states;
use storage::registry::institutions;
use test_engines::{Country, number, on_each_engine};

use crate::support::{annas_number, jeans_number, own_dossier};
use crate::told::refused;

const INSTITUTIONS: &str = "\
HOP-1,Hôpital du Plateau,2020-01-01,
SOI-2,Réseau à domicile,2024-06-01,2027-05-31
";

fn outcome(report: &Report) -> (usize, usize, usize, usize) {
    (report.added, report.changed, report.unchanged, report.bad.len())
}

async fn feed_institutions(country: &Country, rows: &str) -> Report {
    let file = format!("{}\n{rows}", import_institutions::HEADING);
    import_institutions::import(&country.services, file.as_bytes(), &|_| {}).await.unwrap()
}

async fn feed_deaths(country: &Country, rows: &str) -> Report {
    let file = format!("{}\n{rows}", import_deaths::HEADING);
    import_deaths::import(&country.services, file.as_bytes(), &|_| {}).await.unwrap()
}

async fn state(country: &Country, dossier: DossierId) -> &'static str {
    let mut work = country.storage.begin_reading().await.unwrap();
    states::of(&mut work, dossier).await.unwrap().unwrap().code()
}

/// The hospital as the directory has it now, and the surgeon there.
async fn at_the_hospital(country: &Country) -> (Person, Person) {
    let mut work = country.storage.begin_reading().await.unwrap();
    let hospital = institutions::find_by_code(&mut work, "HOP-1").await.unwrap().unwrap();
    drop(work);
    (Person::vouched_for(Capacity::Institution(hospital.clone())), country.nora(&hospital).await)
}

#[tokio::test]
async fn a_suspension_in_the_feed_ends_what_the_institution_may() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        assert_eq!(outcome(&feed_institutions(&country, INSTITUTIONS).await), (2, 0, 0, 0));
        assert_eq!(outcome(&feed_institutions(&country, INSTITUTIONS).await), (0, 0, 2, 0));
        let dossier = own_dossier(&country.anna().await);
        let (hospital, nora) = at_the_hospital(&country).await;
        stay::announce(services, &hospital, &annas_number(), StayPhase::Admission).await.unwrap();
        consult(services, &nora, dossier).await.unwrap();

        let suspended = INSTITUTIONS.replace("2020-01-01,", "2020-01-01,2026-03-01");
        assert_eq!(outcome(&feed_institutions(&country, &suspended).await), (0, 1, 1, 0));
        let (hospital, nora) = at_the_hospital(&country).await;
        assert_eq!(refused(consult(services, &nora, dossier).await), Some(Refusal::NotCertified));
        let announced = stay::announce(services, &hospital, &annas_number(), StayPhase::Renewal).await;
        assert_eq!(refused(announced), Some(Refusal::NotCertified));

        assert_eq!(outcome(&feed_institutions(&country, INSTITUTIONS).await), (0, 1, 1, 0));
        let (_, nora) = at_the_hospital(&country).await;
        consult(services, &nora, dossier).await.unwrap();
        assert_eq!(country.fresh.operator("SELECT count(*) FROM certificate_history"), "4", "each certificate is kept");
    })
    .await;
}

#[tokio::test]
async fn bad_institutions_are_named_by_line_and_reason() {
    on_each_engine(async |fresh| {
        let country = Country::empty(fresh).await;
        let bad = [
            (",Hôpital,2020-01-01,", "code is missing"),
            ("HOP 1,Hôpital,2020-01-01,", "code"),
            ("HOP-1,,2020-01-01,", "name is missing"),
            ("HOP-1,Hôpital,,", "certificate_from is missing"),
            ("HOP-1,Hôpital,01.01.2020,", "certificate_from is not a date"),
            ("HOP-1,Hôpital,2020-01-01,2019-12-31", "certificate_until lies before certificate_from"),
            ("HOP-1,Hôpital,2020-01-01", "3 columns instead of 4"),
        ];
        let rows: Vec<&str> = bad.iter().map(|(row, _)| *row).collect();
        let report = feed_institutions(&country, &format!("{}\n{INSTITUTIONS}", rows.join("\n"))).await;
        assert_eq!(outcome(&report), (2, 0, 0, bad.len()));
        for (place, (row, (_, reason))) in report.bad.iter().zip(&bad).enumerate() {
            assert_eq!(row.line, place as u64 + 2, "{reason}");
            assert!(row.reason.contains(reason), "{reason}: {}", row.reason);
        }
    })
    .await;
}

#[tokio::test]
async fn a_notice_of_death_archives_the_record_once() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let anna = country.anna().await;
        let dossier = own_dossier(&anna);
        let rows = format!("{},2026-03-01\n{},2026-02-27\n", annas_number(), jeans_number());
        let traces = format!("SELECT count(*) FROM trace WHERE dossier_id = '{dossier}'");
        let before: usize = country.fresh.operator(&traces).parse().unwrap();
        assert_eq!(outcome(&feed_deaths(&country, &rows).await), (0, 2, 0, 0), "one active, one prepared");
        assert_eq!(state(&country, dossier).await, "archived");
        assert_eq!(refused(consult(&country.services, &anna, dossier).await), Some(Refusal::RecordNotOpen));
        assert_eq!(outcome(&feed_deaths(&country, &rows).await), (0, 0, 2, 0));
        assert_eq!(
            country.fresh.operator(&traces).parse::<usize>().unwrap(),
            before + 2,
            "the notice, and the attempt"
        );
    })
    .await;
}

#[tokio::test]
async fn bad_notices_of_death_are_named_and_archive_nothing() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let dossier = own_dossier(&country.anna().await);
        let (anna, unknown) = (annas_number(), number("19990101001"));
        let bad = [
            (format!("{unknown},2026-03-01"), "number: nobody"),
            (format!("{anna},2026-03-03"), "date_of_death lies in the future"),
            (format!("{anna},1980-05-16"), "date_of_death lies before the day of birth"),
            (format!("{anna},"), "date_of_death is missing"),
            (format!("{anna},hier"), "date_of_death is not a date"),
            ("12,2026-03-01".to_owned(), "number: "),
        ];
        let rows: Vec<&str> = bad.iter().map(|(row, _)| row.as_str()).collect();
        let report = feed_deaths(&country, &rows.join("\n")).await;
        assert_eq!(outcome(&report), (0, 0, 0, bad.len()));
        for (row, (_, reason)) in report.bad.iter().zip(&bad) {
            assert!(row.reason.contains(reason), "{reason}: {}", row.reason);
            assert!(!row.reason.contains(&anna) && !row.reason.contains(&unknown), "{}", row.reason);
        }
        assert_eq!(state(&country, dossier).await, "active");
    })
    .await;
}
