//! The position on organ donation is looked up before a removal, after death too.

use dossier::access::{Basis, Desk, Refusal};
use dossier::declaration::OrganDonation;
use dossier::trace::{Action, Outcome, Role};
use services::account::organ_donation;
use services::lifecycle::{archive_dossier, close_dossier, reopen_dossier};
use services::people::look_up_organ_donation::look_up;
use test_engines::{Country, agency_doctor, desk, number, on_each_engine, transplant_coordinator};

use crate::support::{annas_number, jeans_number, own_dossier};
use crate::told::{line, lines, refused};

#[tokio::test]
async fn a_coordinator_learns_the_latest_position_and_nothing_else() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, guy) = (country.anna().await, transplant_coordinator());
        let position = async || look_up(services, &guy, &annas_number()).await.map(|found| found.map(|(_, said)| said));
        assert_eq!(position().await.unwrap(), None);
        organ_donation::state(services, &anna, OrganDonation::NotOpposed).await.unwrap();
        organ_donation::state(services, &anna, OrganDonation::Opposed).await.unwrap();
        assert_eq!(position().await.unwrap(), Some(OrganDonation::Opposed));
        let looked_up = line(&country, &anna, Action::OrganDonationLookedUp).await;
        assert_eq!(
            (looked_up.who.name.as_str(), looked_up.outcome),
            ("Guy Reuter", Outcome::Permitted(Basis::OrganLaw))
        );
        assert!(matches!(looked_up.who.role, Role::TransplantCoordinator(_)));

        close_dossier::close(services, &anna, own_dossier(&anna), None).await.unwrap();
        assert_eq!(refused(position().await), Some(Refusal::RecordNotOpen));
        reopen_dossier::reopen(services, &anna, own_dossier(&anna), None).await.unwrap();
        archive_dossier::archive(services, &desk(Desk::Identity, false), &annas_number(), "acte 7").await.unwrap();
        assert_eq!(position().await.unwrap(), Some(OrganDonation::Opposed), "it is still there after death");
        assert!(
            refused(services::documents::consult_dossier::consult(services, &guy, own_dossier(&anna)).await).is_some()
        );
    })
    .await;
}

#[tokio::test]
async fn nobody_else_looks_it_up_and_an_unknown_number_is_answered_as_a_record_not_open() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, sophie) = (country.anna().await, country.sophie().await);
        for number in [jeans_number(), number("19990101001"), "?".into()] {
            let answer = look_up(services, &transplant_coordinator(), &number).await;
            assert_eq!(refused(answer), Some(Refusal::RecordNotOpen));
        }
        for person in [&anna, &sophie, &agency_doctor(), &desk(Desk::Helpdesk, true)] {
            assert_eq!(refused(look_up(services, person, &annas_number()).await), Some(Refusal::NotAllowed));
        }
        assert_eq!(lines(&country, &anna, Action::OrganDonationLookedUp).await.len(), 4);
    })
    .await;
}
