//! What the holder sets against stays and single consultations.

use dossier::access::{Basis, Desk, Opposed, ProvisionKind, Refusal, StayPhase};
use dossier::ids::InstitutionId;
use dossier::trace::Action;
use jiff::civil::date;
use jiff::{SignedDuration, ToSpan};
use services::documents::file_document;
use services::grants::consultation_objection::{object, withdraw};
use services::grants::institution_opposition::{lift, oppose};
use services::grants::{circle, stay};
use services::{Error, Problem};
use test_engines::{Country, desk, on_each_engine};

use crate::scene::{answer, done, entered, id, lines, opens, refused, the_one, told_anna};
use crate::support::{annas_number, file, own_dossier, report};

#[tokio::test]
async fn an_opposition_shuts_out_who_works_there_until_it_is_lifted() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let anna = country.anna().await;
        let dossier = own_dossier(&anna);
        let (hospital, home_care) = (country.hospital().await, country.home_care().await);
        let (nora, nurse) = (country.nora(&hospital).await, country.working("NUR-2002", &home_care).await);
        for institution in [&hospital, &home_care] {
            let system = country.system_of(institution);
            stay::announce(services, &system, &annas_number(), StayPhase::Admission).await.unwrap();
        }
        let in_hospital = async || opens(&country, &nora, dossier).await.is_ok();
        let at_home = async || opens(&country, &nurse, dossier).await.is_ok();
        let one = Opposed::One(hospital.id);
        assert!(in_hospital().await && at_home().await);
        oppose(services, &anna, dossier, one, None).await.unwrap();
        assert!(!in_hospital().await && at_home().await);
        let system = country.system_of(&hospital);
        stay::announce(services, &system, &annas_number(), StayPhase::Admission).await.unwrap();
        assert!(!in_hospital().await, "what is announced later opens nothing either");
        oppose(services, &anna, dossier, Opposed::All, None).await.unwrap();
        assert!(!in_hospital().await && !at_home().await);
        for opposed in [one, Opposed::All] {
            let again = oppose(services, &anna, dossier, opposed, None).await;
            assert!(matches!(again, Err(Error::Invalid(Problem::AlreadyInForce))));
        }
        lift(services, &anna, dossier, Opposed::All, None).await.unwrap();
        assert!(!in_hospital().await && at_home().await, "the one to the hospital still stands");
        lift(services, &anna, dossier, one, None).await.unwrap();
        assert!(in_hospital().await && at_home().await);
        let none = lift(services, &anna, dossier, one, None).await;
        assert!(matches!(none, Err(Error::NotFound)));
        let unknown: InstitutionId = "018f0000-0000-7000-8000-000000000000".parse().unwrap();
        let unknown = oppose(services, &anna, dossier, Opposed::One(unknown), None).await;
        assert!(matches!(unknown, Err(Error::NotFound)));

        let by_holder = |action, whom| done(action, Basis::Holder, whom, None);
        let expected = [
            by_holder(Action::InstitutionOpposed, "Hôpital du Plateau"),
            by_holder(Action::InstitutionOpposed, ""),
            by_holder(Action::OppositionLifted, ""),
            by_holder(Action::OppositionLifted, "Hôpital du Plateau"),
        ];
        assert_eq!(lines(&country, &anna, &[Action::InstitutionOpposed, Action::OppositionLifted]).await, expected);
        let kept = the_one(&country, &anna, ProvisionKind::InstitutionOpposition(one)).await;
        assert!(kept.is_in_force(kept.from) && kept.ended.is_some());
    })
    .await;
}

#[tokio::test]
async fn an_objection_holds_for_its_day_in_luxembourg() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, sophie) = (country.anna().await, country.sophie().await);
        let dossier = own_dossier(&anna);
        circle::add(services, &anna, dossier, id(&sophie), None).await.unwrap();
        let bloods = file(&country, &sophie, dossier, report("Hémogramme")).await;
        // It is 2 March, 8 o'clock in Luxembourg.
        let (today, tomorrow) = (date(2026, 3, 2), date(2026, 3, 3));
        object(services, &anna, dossier, id(&sophie), tomorrow, None).await.unwrap();
        assert_eq!(opens(&country, &sophie, dossier).await, Ok(Basis::CircleOfTrust));
        object(services, &anna, dossier, id(&sophie), today, None).await.unwrap();
        assert_eq!(opens(&country, &sophie, dossier).await, Ok(Basis::Author), "what she wrote stays open to her");
        let filed = file_document::file(services, &sophie, dossier, report("x")).await;
        assert_eq!(answer(&filed), "Refused(ConsultationObjection)");
        let replacing = file_document::Filing { replaces: Some(bloods), ..report("x") };
        let replaced = file_document::file(services, &sophie, dossier, replacing).await;
        assert_eq!(answer(&replaced), "Refused(ConsultationObjection)");
        withdraw(services, &anna, dossier, id(&sophie), today, None).await.unwrap();
        assert_eq!(opens(&country, &sophie, dossier).await, Ok(Basis::CircleOfTrust));
        country.pass(SignedDuration::from_hours(16) - SignedDuration::from_mins(1));
        assert_eq!(opens(&country, &sophie, dossier).await, Ok(Basis::CircleOfTrust), "a minute before midnight");
        country.pass(SignedDuration::from_mins(1));
        assert_eq!(opens(&country, &sophie, dossier).await, Ok(Basis::Author));
        country.pass(SignedDuration::from_hours(24));
        assert_eq!(opens(&country, &sophie, dossier).await, Ok(Basis::CircleOfTrust));
        let over = withdraw(services, &anna, dossier, id(&sophie), tomorrow, None).await;
        assert!(matches!(over, Err(Error::NotFound)), "its day is over");

        let line = |action, day| done(action, Basis::Holder, "Sophie Klein", Some(day));
        let expected = [
            line(Action::ConsultationObjected, "2026-03-03"),
            line(Action::ConsultationObjected, "2026-03-02"),
            line(Action::ObjectionWithdrawn, "2026-03-02"),
        ];
        let acts = [Action::ConsultationObjected, Action::ObjectionWithdrawn];
        assert_eq!(lines(&country, &anna, &acts).await, expected);
    })
    .await;
}

#[tokio::test]
async fn an_objection_is_for_a_week_back_or_any_day_to_come() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, sophie) = (country.anna().await, country.sophie().await);
        let dossier = own_dossier(&anna);
        let today = date(2026, 3, 2);
        for (days, outcome) in [(-8, "Invalid(ObjectionDay)"), (-7, "done"), (-1, "done"), (0, "done"), (900, "done")] {
            let day = today + days.days();
            let objected = object(services, &anna, dossier, id(&sophie), day, None).await;
            assert_eq!(answer(&objected), outcome, "{day}");
            if outcome == "done" {
                let again = object(services, &anna, dossier, id(&sophie), day, None).await;
                assert_eq!(answer(&again), "Invalid(AlreadyInForce)");
            }
        }
        let last = jiff::civil::Date::MAX;
        assert_eq!(answer(&object(services, &anna, dossier, id(&sophie), last, None).await), "Invalid(ObjectionDay)");
        assert_eq!(answer(&withdraw(services, &anna, dossier, id(&sophie), today, None).await), "done");
        assert_eq!(answer(&object(services, &anna, dossier, id(&sophie), today, None).await), "done", "objected anew");
        assert_eq!(entered(&country, dossier).await.len(), 5);
    })
    .await;
}

#[tokio::test]
async fn nobody_else_decides_this() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, jean, sophie) = (country.anna().await, country.jean().await, country.sophie().await);
        let dossier = own_dossier(&anna);
        let day = date(2026, 3, 2);
        for person in [&jean, &sophie] {
            let attempts = [
                answer(&oppose(services, person, dossier, Opposed::All, None).await),
                answer(&lift(services, person, dossier, Opposed::All, None).await),
                answer(&object(services, person, dossier, id(&sophie), day, None).await),
                answer(&withdraw(services, person, dossier, id(&sophie), day, None).await),
            ];
            assert_eq!(attempts, ["Refused(NotAllowed)"; 4]);
        }
        let acts = [
            Action::InstitutionOpposed,
            Action::OppositionLifted,
            Action::ConsultationObjected,
            Action::ObjectionWithdrawn,
        ];
        let expected = [
            refused(acts[0], Refusal::NotAllowed, "", None),
            refused(acts[1], Refusal::NotAllowed, "", None),
            refused(acts[2], Refusal::NotAllowed, "Sophie Klein", Some("2026-03-02")),
            refused(acts[3], Refusal::NotAllowed, "Sophie Klein", Some("2026-03-02")),
        ];
        assert_eq!(lines(&country, &anna, &acts).await, [expected.clone(), expected].concat());
        assert_eq!(entered(&country, dossier).await, []);
        let clerk = desk(Desk::Helpdesk, true);
        object(services, &clerk, dossier, id(&sophie), day, Some("2026/117")).await.unwrap();
        oppose(services, &clerk, dossier, Opposed::All, Some("2026/118")).await.unwrap();
        let carried_out = lines(&country, &anna, &acts).await.split_off(8);
        let expected = [
            done(acts[2], Basis::SignedRequest, "Sophie Klein", Some("2026-03-02, 2026/117")),
            done(acts[0], Basis::SignedRequest, "", Some("2026/118")),
        ];
        assert_eq!(carried_out, expected);
        assert_eq!(told_anna(&country, "a exécuté une demande que vous avez signée").await, 2);
    })
    .await;
}
