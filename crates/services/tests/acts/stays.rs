//! Stays: what an institution announces, what it opens, and what the institution learns of it.

use dossier::access::{Basis, By, ProvisionKind, StayPhase};
use dossier::institution::Certificate;
use dossier::trace::{Action, Outcome, Role};
use jiff::SignedDuration;
use services::acting::BEAT;
use services::grants::stay::announce;
use services::jobs::sweep;
use services::people::import_deaths;
use services::{Error, Problem};
use test_engines::{Country, number, on_each_engine};
use tokio::time::Instant;

use crate::scene::{answer, done, entered, journal, lines, opens};
use crate::support::{annas_number, jeans_number, life_line, own_dossier};

fn days(count: i64) -> SignedDuration {
    SignedDuration::from_hours(24 * count)
}

#[tokio::test]
async fn a_stay_opens_the_record_to_whoever_works_there() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, hospital) = (country.anna().await, country.hospital().await);
        let (dossier, annas, nora) = (own_dossier(&anna), annas_number(), country.nora(&hospital).await);
        let system = country.system_of(&hospital);
        assert!(opens(&country, &nora, dossier).await.is_err());
        announce(services, &system, &annas, StayPhase::Admission).await.unwrap();
        assert_eq!(opens(&country, &nora, dossier).await, Ok(Basis::Stay));
        country.pass(days(45));
        assert!(opens(&country, &nora, dossier).await.is_err(), "forty-five days are over");
        announce(services, &system, &annas, StayPhase::Renewal).await.unwrap();
        country.pass(days(29));
        assert_eq!(opens(&country, &nora, dossier).await, Ok(Basis::Stay));
        announce(services, &system, &annas, StayPhase::Renewal).await.unwrap();
        country.pass(days(29));
        announce(services, &system, &annas, StayPhase::AfterDischarge).await.unwrap();
        country.pass(days(29));
        assert_eq!(opens(&country, &nora, dossier).await, Ok(Basis::Stay), "results still come in");
        country.pass(days(1));
        assert!(opens(&country, &nora, dossier).await.is_err());

        let said = [Action::StayBegun, Action::StayRenewed, Action::StayRenewed, Action::StayEnded];
        let announced = lines(&country, &anna, &said).await;
        assert_eq!(announced, said.map(|action| done(action, Basis::Institution, "", None)));
        let first = life_line(&country, &anna).await.into_iter().find(|line| line.action == Action::StayBegun);
        let who = first.unwrap().who;
        assert_eq!((who.role, who.name.as_str()), (Role::Institution(hospital.id), "Hôpital du Plateau"));
        assert_history(&country, &anna, hospital.id).await;
    })
    .await;
}

/// Everything that was announced stays; the discharge ended the renewal that still ran, and nothing else.
async fn assert_history(country: &Country, anna: &services::Person, institution: dossier::ids::InstitutionId) {
    let stays = entered(country, own_dossier(anna)).await;
    let phases: Vec<_> = stays
        .iter()
        .map(|stay| {
            let ProvisionKind::Stay { institution: at, phase } = stay.kind else { panic!("{:?}", stay.kind) };
            assert_eq!((at, stay.recorded_by), (institution, By::Institution(institution)));
            (phase, stay.ended.is_some())
        })
        .collect();
    let expected = [
        (StayPhase::Admission, false),
        (StayPhase::Renewal, false),
        (StayPhase::Renewal, true),
        (StayPhase::AfterDischarge, false),
    ];
    assert_eq!(phases, expected);
    assert_eq!(stays[2].ended.unwrap().at, stays[3].from);
}

#[tokio::test]
async fn a_stay_opens_nothing_to_whoever_works_elsewhere() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let (anna, hospital) = (country.anna().await, country.hospital().await);
        let (dossier, system) = (own_dossier(&anna), country.system_of(&hospital));
        announce(&country.services, &system, &annas_number(), StayPhase::Admission).await.unwrap();
        let elsewhere = country.nora(&country.home_care().await).await;
        for other in [&country.sophie().await, &elsewhere, &system] {
            assert!(opens(&country, other, dossier).await.is_err());
        }
    })
    .await;
}

#[tokio::test]
async fn the_emergency_ward_has_a_day_and_fifteen_more() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let (anna, hospital) = (country.anna().await, country.hospital().await);
        let (dossier, nora) = (own_dossier(&anna), country.nora(&hospital).await);
        let system = country.system_of(&hospital);
        announce(&country.services, &system, &annas_number(), StayPhase::EmergencyWard).await.unwrap();
        country.pass(days(16) - SignedDuration::from_mins(1));
        assert_eq!(opens(&country, &nora, dossier).await, Ok(Basis::Stay));
        country.pass(SignedDuration::from_mins(1));
        assert!(opens(&country, &nora, dossier).await.is_err());
    })
    .await;
}

#[tokio::test]
async fn a_stay_is_renewed_while_it_lasts_and_the_day_after() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (annas, unknown) = (annas_number(), number("19990101001"));
        let [hospital, home_care] = [country.hospital().await, country.home_care().await];
        let (system, other) = (country.system_of(&hospital), country.system_of(&home_care));
        let renew = async |system, number| answer(&announce(services, system, number, StayPhase::Renewal).await);
        let no_stay = format!("{:?}", Error::Invalid(Problem::NoStay));
        for number in [&annas, &unknown] {
            assert_eq!(renew(&system, number).await, no_stay);
            announce(services, &system, number, StayPhase::Admission).await.unwrap();
            assert_eq!(renew(&other, number).await, no_stay, "another institution's stay");
        }
        country.pass(days(46) - SignedDuration::from_mins(1));
        assert_eq!(sweep::rows(services).await.map(|_| ()).ok(), Some(()));
        for number in [&annas, &unknown] {
            assert_eq!(renew(&system, number).await, "done");
        }
        country.pass(days(31));
        for number in [&annas, &unknown] {
            assert_eq!(renew(&system, number).await, no_stay, "more than a day too late");
            announce(services, &system, number, StayPhase::EmergencyWard).await.unwrap();
            announce(services, &system, number, StayPhase::AfterDischarge).await.unwrap();
            assert_eq!(renew(&system, number).await, no_stay, "discharged");
        }
    })
    .await;
}

#[tokio::test]
async fn the_sweeper_forgets_what_can_be_renewed_no_longer() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let system = country.system_of(&country.hospital().await);
        announce(&country.services, &system, &annas_number(), StayPhase::Admission).await.unwrap();
        let count = || country.fresh.operator("SELECT COUNT(*) FROM announced_stay").trim().to_owned();
        country.pass(days(46) - SignedDuration::from_mins(1));
        sweep::rows(&country.services).await.unwrap();
        assert_eq!(count(), "1");
        country.pass(SignedDuration::from_mins(2));
        sweep::rows(&country.services).await.unwrap();
        assert_eq!(count(), "0");
    })
    .await;
}

/// Whether the number is known, the record open, its holder alive or opposed: the institution hears one thing, at the
/// same pace.
#[tokio::test]
async fn an_institution_learns_nothing_but_that_it_was_heard() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let anna = country.anna().await;
        let system = country.system_of(&country.hospital().await);
        let deaths = format!("{}\n{},2026-03-01\n", import_deaths::HEADING, jeans_number());
        import_deaths::import(services, deaths.as_bytes(), &|_| {}).await.unwrap();
        let opposed = dossier::access::Opposed::All;
        let dossier = own_dossier(&anna);
        services::grants::institution_opposition::oppose(services, &anna, dossier, opposed, None).await.unwrap();
        let before = journal(&country);
        let phases = [
            StayPhase::Renewal,
            StayPhase::Admission,
            StayPhase::Renewal,
            StayPhase::EmergencyWard,
            StayPhase::AfterDischarge,
            StayPhase::Renewal,
        ];
        for phase in phases {
            let mut answers = Vec::new();
            for number in [annas_number(), jeans_number(), number("19990101001")] {
                let asked = Instant::now();
                answers.push(answer(&announce(services, &system, &number, phase).await));
                assert!(asked.elapsed() >= BEAT, "answered on the beat");
            }
            assert!(answers.iter().all(|one| *one == answers[0]), "{phase:?}: {answers:?}");
        }
        assert_eq!(journal(&country) - before, 4, "what was announced for nobody is traced in the journal");
        let said = StayPhase::ALL.map(Action::of_stay);
        assert_eq!(lines(&country, &anna, &said).await.len(), 4);
    })
    .await;
}

#[tokio::test]
async fn only_a_certified_institution_announces_and_what_it_names_must_be_a_number() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, sophie) = (country.anna().await, country.sophie().await);
        let hospital = country.hospital().await;
        let now = services.now();
        let suspended = Certificate { until: Some(now), ..hospital.certificate };
        let suspended = country.certify("HOP-1", "Hôpital du Plateau", suspended).await;
        let system = country.system_of(&suspended);
        for number in [annas_number(), number("19990101001")] {
            let announced = announce(services, &system, &number, StayPhase::Admission).await;
            assert_eq!(answer(&announced), "Refused(NotCertified)");
        }
        let line = life_line(&country, &anna).await.into_iter().find(|line| line.action == Action::StayAnnounced);
        assert!(matches!(line.unwrap().outcome, Outcome::Refused(dossier::access::Refusal::NotCertified)));
        let renewed = announce(services, &country.system_of(&hospital), &annas_number(), StayPhase::Renewal).await;
        assert!(matches!(renewed, Err(Error::Invalid(Problem::NoStay))), "what was refused is not remembered");
        let announced = announce(services, &country.system_of(&hospital), "123", StayPhase::Admission).await;
        assert!(matches!(announced, Err(Error::Invalid(Problem::Number))));
        for person in [&anna, &sophie, &country.nora(&hospital).await] {
            let announced = announce(services, person, &annas_number(), StayPhase::Admission).await;
            assert!(matches!(announced, Err(Error::NotFound)));
        }
        assert_eq!(entered(&country, own_dossier(&anna)).await, []);
    })
    .await;
}
