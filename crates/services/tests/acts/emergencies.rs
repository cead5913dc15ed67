//! Vital emergencies: declared with a reason, told at once, and nothing beyond the essentials.

use dossier::access::{Basis, Desk, ProvisionKind, Refusal};
use dossier::document::Kind;
use dossier::ids::DossierId;
use dossier::trace::Action;
use jiff::SignedDuration;
use services::documents::file_document;
use services::grants::emergency::{Named, declare};
use services::grants::emergency_access::{switch_off, switch_on};
use services::grants::{block, circle};
use services::people::import_deaths;
use services::{Error, Problem, patients};
use test_engines::{Country, desk, number, on_each_engine};

use crate::scene::{answer, done, entered, id, journal, lines, opens, refused, sees, told_anna};
use crate::support::{annas_number, file, filing, here, jeans_number, note, own_dossier, pdf, report};

const REASON: &str = "Malaise, inconsciente, seule dans la rue";
const NOTICE: &str = "a déclaré une urgence vitale";

#[tokio::test]
async fn an_emergency_opens_the_essentials_for_a_day_and_the_holder_is_told() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, sophie) = (country.anna().await, country.sophie().await);
        let paul = country.professional("DOC-3003", "Paul Thill").await;
        let dossier = own_dossier(&anna);
        circle::add(services, &anna, dossier, id(&paul), None).await.unwrap();
        let documents = [
            file(&country, &paul, dossier, report("Hémogramme")).await,
            file(&country, &paul, dossier, filing("Allergies", Kind::AllergyNote, pdf("Allergies", ""))).await,
            file(&country, &anna, dossier, note("mes souhaits")).await,
        ];
        assert!(opens(&country, &sophie, dossier).await.is_err());
        let annas = annas_number();
        let declared = declare(services, &sophie, Named::ByNumber(&annas), &format!(" {REASON} "), here()).await;
        assert_eq!(declared.unwrap(), dossier);
        assert_eq!(told_anna(&country, NOTICE).await, 1);
        assert_eq!(opens(&country, &sophie, dossier).await, Ok(Basis::Emergency));
        assert_eq!(sees(&country, &sophie, dossier, &documents).await, ["Allergies", "mes souhaits"]);
        let filed = file_document::file(services, &sophie, dossier, report("x")).await;
        assert_eq!(answer(&filed), "Refused(NoTherapeuticRelationship)", "it gives nothing to file by");
        let known = patients::all(services, &sophie).await.unwrap();
        assert_eq!(known.iter().map(|patient| patient.dossier).collect::<Vec<_>>(), [dossier]);
        country.pass(SignedDuration::from_hours(24));
        assert!(opens(&country, &sophie, dossier).await.is_err());
        declare(services, &sophie, Named::ByDossier(dossier), REASON, here()).await.unwrap();
        assert_eq!(opens(&country, &sophie, dossier).await, Ok(Basis::Emergency));
        assert_eq!(told_anna(&country, NOTICE).await, 2);
        let expected = vec![done(Action::EmergencyDeclared, Basis::Emergency, "", Some(REASON)); 2];
        assert_eq!(lines(&country, &anna, &[Action::EmergencyDeclared]).await, expected);
    })
    .await;
}

#[tokio::test]
async fn a_reason_is_needed() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let (anna, sophie) = (country.anna().await, country.sophie().await);
        let dossier = own_dossier(&anna);
        let long = "x".repeat(501);
        for reason in ["", "urgence", "  urgence          ", long.as_str()] {
            let declared = declare(&country.services, &sophie, Named::ByDossier(dossier), reason, here()).await;
            assert!(matches!(declared, Err(Error::Invalid(Problem::EmergencyReason))));
        }
        for length in [10, 500] {
            let reason = "é".repeat(length);
            declare(&country.services, &sophie, Named::ByDossier(dossier), &reason, here()).await.unwrap();
        }
    })
    .await;
}

#[tokio::test]
async fn the_holder_switches_it_off_and_on() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, jean, sophie) = (country.anna().await, country.jean().await, country.sophie().await);
        let dossier = own_dossier(&anna);
        declare(services, &sophie, Named::ByDossier(dossier), REASON, here()).await.unwrap();
        switch_off(services, &anna, dossier, None).await.unwrap();
        assert!(opens(&country, &sophie, dossier).await.is_err(), "what was declared before is over too");
        assert_eq!(answer(&switch_off(services, &anna, dossier, None).await), "Invalid(AlreadyInForce)");
        switch_on(services, &anna, dossier, None).await.unwrap();
        assert_eq!(opens(&country, &sophie, dossier).await, Ok(Basis::Emergency));
        assert_eq!(answer(&switch_on(services, &anna, dossier, None).await), "NotFound");
        for person in [&jean, &sophie] {
            assert_eq!(answer(&switch_off(services, person, dossier, None).await), "Refused(NotAllowed)");
            assert_eq!(answer(&switch_on(services, person, dossier, None).await), "Refused(NotAllowed)");
        }
        switch_off(services, &desk(Desk::Identity, true), dossier, Some("2026/119")).await.unwrap();
        let (off, on) = (Action::EmergencyAccessSwitchedOff, Action::EmergencyAccessSwitchedOn);
        let no = |action| refused(action, Refusal::NotAllowed, "", None);
        let expected = [
            done(off, Basis::Holder, "", None),
            done(on, Basis::Holder, "", None),
            no(off),
            no(on),
            no(off),
            no(on),
            done(off, Basis::SignedRequest, "", Some("2026/119")),
        ];
        assert_eq!(lines(&country, &anna, &[off, on]).await, expected);
        let history = entered(&country, dossier).await;
        let switches: Vec<_> = history.iter().filter(|one| one.kind == ProvisionKind::EmergencyAccessOff).collect();
        assert_eq!(switches.iter().map(|one| one.ended.is_some()).collect::<Vec<_>>(), [true, false]);
    })
    .await;
}

/// Unknown, dead, switched off, blocked: one answer, and a trace of each.
#[tokio::test]
async fn whatever_stands_against_it_is_one_answer() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, sophie) = (country.anna().await, country.sophie().await);
        let paul = country.professional("DOC-3003", "Paul Thill").await;
        let dossier = own_dossier(&anna);
        let deaths = format!("{}\n{},2026-03-01\n", import_deaths::HEADING, jeans_number());
        import_deaths::import(services, deaths.as_bytes(), &|_| {}).await.unwrap();
        switch_off(services, &anna, dossier, None).await.unwrap();
        block::block(services, &anna, dossier, id(&paul), None).await.unwrap();
        let (annas, jeans, unknown) = (annas_number(), jeans_number(), number("19990101001"));
        let nowhere: DossierId = "018f0000-0000-7000-8000-000000000000".parse().unwrap();
        let before = journal(&country);
        let attempts = [
            (&sophie, Named::ByNumber(&annas)),
            (&sophie, Named::ByNumber(&jeans)),
            (&sophie, Named::ByNumber(&unknown)),
            (&sophie, Named::ByNumber("?")),
            (&paul, Named::ByDossier(dossier)),
            (&paul, Named::ByDossier(nowhere)),
            (&paul, Named::ByNumber(&unknown)),
        ];
        for (person, named) in attempts {
            assert_eq!(answer(&declare(services, person, named, REASON, here()).await), "NotFound");
        }
        assert_eq!(journal(&country) - before, 4);
        let expected = [Refusal::EmergencyAccessOff, Refusal::Blocked]
            .map(|reason| refused(Action::EmergencyDeclared, reason, "", Some(REASON)));
        assert_eq!(lines(&country, &anna, &[Action::EmergencyDeclared]).await, expected);
        assert_eq!(told_anna(&country, NOTICE).await, 0);
        let by_holder = declare(services, &anna, Named::ByDossier(dossier), REASON, here()).await;
        assert_eq!(answer(&by_holder), "NotFound", "no professional");
    })
    .await;
}

#[tokio::test]
async fn guessing_numbers_is_slowed_down() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, sophie) = (country.anna().await, country.sophie().await);
        let unknown = number("19990101001");
        for _ in 0..5 {
            let declared = declare(services, &sophie, Named::ByNumber(&unknown), REASON, here()).await;
            assert!(matches!(declared, Err(Error::NotFound)));
        }
        let right = Named::ByDossier(own_dossier(&anna));
        let declared = declare(services, &sophie, right, REASON, here()).await;
        assert!(matches!(declared, Err(Error::Throttled { .. })));
        country.pass(SignedDuration::from_mins(2));
        declare(services, &sophie, right, REASON, here()).await.unwrap();
    })
    .await;
}
