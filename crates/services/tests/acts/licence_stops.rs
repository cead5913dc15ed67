//! A right to practise ends: the access with it, and the holders concerned are told, once.

use dossier::access::{Basis, Refusal};
use dossier::trace::{Action, Outcome, Role};
use jiff::SignedDuration;
use services::documents::consult_dossier::consult;
use services::grants::{block, circle};
use services::jobs::note_licence_stops;
use services::{Person, Services};
use test_engines::{Country, PROFESSIONALS, on_each_engine};

use crate::support::{file, own_dossier, report};
use crate::told::{lines, refused, said, told};

const EMAIL: &str = "anna.muller@example.lu";
const NOTICE: &str = "n'a plus le droit d'exercer";
const DAY: SignedDuration = SignedDuration::from_hours(24);

/// The feed, in which Sophie Klein's licence has this last day.
fn feed(last_day: &str) -> String {
    PROFESSIONALS.replace("2010-01-01,", &format!("2010-01-01,{last_day}"))
}

async fn stops(country: &Country, holder: &Person) -> usize {
    lines(country, holder, Action::LicenceStopped).await.len()
}

/// Sophie as the directory has her now.
async fn sophie_now(country: &Country) -> Person {
    let entry = country.directory_entry("DOC-1001").await;
    Person::vouched_for(services::Capacity::Professional(entry))
}

async fn add(services: &Services, holder: &Person, professional: &Person) {
    let id = professional.professional().unwrap().id;
    circle::add(services, holder, own_dossier(holder), id, None).await.unwrap();
}

#[tokio::test]
async fn the_import_that_ends_a_licence_ends_the_access_and_tells() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, jean, sophie) = (country.anna().await, country.jean().await, country.sophie().await);
        // Never came, has written here, came and was withdrawn: three ways of having been there.
        add(services, &anna, &sophie).await;
        add(services, &jean, &sophie).await;
        file(&country, &sophie, own_dossier(&jean), report("Hémogramme")).await;
        circle::withdraw(services, &jean, own_dossier(&jean), sophie.professional().unwrap().id, None).await.unwrap();

        assert_eq!(country.import_professionals(&feed("2026-03-01")).await.changed, 1);
        let sophie = sophie_now(&country).await;
        assert_eq!(refused(consult(services, &sophie, own_dossier(&anna)).await), Some(Refusal::NotLicensed));
        let told_to_anna = lines(&country, &anna, Action::LicenceStopped).await;
        assert_eq!(said(&told_to_anna[0]), (Some("Sophie Klein"), None, Outcome::Permitted(Basis::Agency)));
        assert_eq!((told_to_anna.len(), told_to_anna[0].who.role), (1, Role::Agency));
        assert_eq!(told(&country, EMAIL, NOTICE).await, 1);
        assert_eq!(stops(&country, &jean).await, 1, "authors had access too");
        assert_eq!(told(&country, "+352621777888", NOTICE).await, 1);

        for last_day in ["2026-03-01", "2026-02-01"] {
            country.import_professionals(&feed(last_day)).await;
            assert_eq!(note_licence_stops::run(services).await.unwrap(), 0);
            country.pass(SignedDuration::from_hours(1));
        }
        assert_eq!((stops(&country, &anna).await, stops(&country, &jean).await), (1, 1), "one stop is told once");

        country.import_professionals(PROFESSIONALS).await;
        consult(services, &sophie_now(&country).await, own_dossier(&anna)).await.unwrap();
        country.pass(DAY * 10);
        country.import_professionals(&feed("2026-03-05")).await;
        assert_eq!(stops(&country, &anna).await, 2, "the next stop is another one");
    })
    .await;
}

#[tokio::test]
async fn a_licence_that_runs_out_is_told_when_it_has() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, jean, paul) =
            (country.anna().await, country.jean().await, country.professional("DOC-3003", "Paul Thill").await);
        add(services, &anna, &paul).await;
        add(services, &jean, &paul).await;
        // Withdrawn, and never having written: nothing ends for Jean.
        circle::withdraw(services, &jean, own_dossier(&jean), paul.professional().unwrap().id, None).await.unwrap();
        country.pass(DAY * 29);
        assert_eq!(note_licence_stops::run(services).await.unwrap(), 0);
        assert_eq!((stops(&country, &anna).await, told(&country, EMAIL, NOTICE).await), (0, 0));
        country.pass(DAY);
        assert_eq!(note_licence_stops::run(services).await.unwrap(), 1);
        assert_eq!(note_licence_stops::run(services).await.unwrap(), 0, "another node has the turn");
        country.pass(DAY);
        assert_eq!(note_licence_stops::run(services).await.unwrap(), 0);
        assert_eq!((stops(&country, &anna).await, told(&country, EMAIL, NOTICE).await), (1, 1));
        assert_eq!(stops(&country, &jean).await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_run_that_was_cut_off_is_taken_up() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, jean, sophie) = (country.anna().await, country.jean().await, country.sophie().await);
        add(services, &anna, &sophie).await;
        add(services, &jean, &sophie).await;
        country.import_professionals(&feed("2026-03-01")).await;
        assert_eq!((stops(&country, &anna).await, stops(&country, &jean).await), (1, 1));
        // As if the run had ended before one of them: what was dealt with is a mark of its own on each row.
        let one = "SELECT dossier_index FROM known_patient WHERE told_of_stop > 0 ORDER BY dossier_index LIMIT 1";
        country.fresh.operator(&format!("UPDATE known_patient SET told_of_stop = NULL WHERE dossier_index = ({one})"));
        assert_eq!(country.import_professionals(&feed("2026-03-01")).await.unchanged, 3);
        assert_eq!(stops(&country, &anna).await + stops(&country, &jean).await, 3);
    })
    .await;
}

#[tokio::test]
async fn who_is_blocked_had_no_access_to_lose() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, sophie) = (country.anna().await, country.sophie().await);
        add(services, &anna, &sophie).await;
        let id = sophie.professional().unwrap().id;
        block::block(services, &anna, own_dossier(&anna), id, None).await.unwrap();
        country.import_professionals(&feed("2026-03-01")).await;
        assert_eq!(stops(&country, &anna).await, 0);
    })
    .await;
}
