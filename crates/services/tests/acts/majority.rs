//! The handover at majority: told a month before and on the day, to both; the parent's access ends by itself.

use dossier::access::{Basis, Desk, Refusal, RepresentativeTitle};
use dossier::trace::{Action, Outcome};
use jiff::{SignedDuration, Timestamp};
use services::assistants::entrusted::entrusted;
use services::documents::consult_dossier::consult;
use services::explain::may::{Task, may};
use services::jobs::note_majority;
use services::representatives::register::{Registration, register};
use test_engines::{Country, desk, number, on_each_engine};

use crate::support::{annas_number, own_dossier};
use crate::told::{line, refused, told};

const LEA: &str = "lea.muller@example.lu";
const ANNA: &str = "anna.muller@example.lu";

/// Midnight in Luxembourg, eighteen years after Léa's birth.
fn birthday() -> Timestamp {
    "2034-06-11T22:00:00Z".parse().unwrap()
}

fn pass_until(country: &Country, moment: Timestamp) {
    country.pass(moment.duration_since(country.services.now()));
}

#[tokio::test]
async fn parent_and_child_hear_of_majority_before_and_on_the_day() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (lea, anna) = (country.lea().await, country.anna().await);
        let dossier = own_dossier(&lea);
        let registration = Registration {
            holder: number("20160612044"),
            representative: annas_number(),
            title: RepresentativeTitle::Parent,
            until: None,
        };
        register(services, &desk(Desk::Identity, false), &registration, "livret de famille").await.unwrap();
        assert_eq!(told(&country, ANNA, "enregistré comme représentant légal").await, 1);
        let lea_decides = async || may(services, &lea, dossier).await.unwrap().refusal(Task::ManageAccess);
        assert_eq!(lea_decides().await, Some(Refusal::RepresentativeDecides));

        pass_until(&country, birthday() - SignedDuration::from_hours(31 * 24));
        assert_eq!(note_majority::run(services).await.unwrap(), 0, "not yet a month before");
        pass_until(&country, birthday() - SignedDuration::from_hours(30 * 24));
        assert_eq!(note_majority::run(services).await.unwrap(), 1);
        assert_eq!(told(&country, LEA, "Dans un mois, vous avez 18 ans").await, 1);
        assert_eq!(told(&country, ANNA, "Dans un mois, une personne que vous représentez a 18 ans").await, 1);
        assert_eq!(entrusted(services, &anna).await.unwrap()[0].until, Some(birthday()));

        pass_until(&country, birthday() - SignedDuration::from_mins(1));
        assert_eq!(note_majority::run(services).await.unwrap(), 0, "told once");
        assert!(consult(services, &anna, dossier).await.is_ok(), "to the last minute");
        pass_until(&country, birthday() + SignedDuration::from_hours(1));
        assert_eq!(note_majority::run(services).await.unwrap(), 1);
        assert_eq!(told(&country, LEA, "Vous seul décidez maintenant de votre DSP").await, 1);
        assert_eq!(told(&country, ANNA, "votre accès s'est arrêté").await, 1);
        assert_eq!(refused(consult(services, &anna, dossier).await), Some(Refusal::NotAllowed));
        assert_eq!(lea_decides().await, None);
        for action in [Action::MajorityNear, Action::MajorityReached] {
            assert_eq!(line(&country, &lea, action).await.outcome, Outcome::Permitted(Basis::Agency));
        }

        country.pass(SignedDuration::from_hours(2));
        assert_eq!(note_majority::run(services).await.unwrap(), 0);
        assert_eq!(country.fresh.operator("SELECT COUNT(*) FROM majority").trim(), "0", "nothing is kept of it");
    })
    .await;
}
