//! What a representative does before a record is open and when it is closed, and what anybody is offered there.

use dossier::access::{Desk, Mandate, Purpose, Refusal, RepresentativeTitle};
use dossier::declaration::OrganDonation;
use dossier::document::Category;
use dossier::trace::{Action, Outcome};
use services::account::{accept_terms, declarations, organ_donation};
use services::assistants::designate::{Designation, designate};
use services::assistants::entrusted::entrusted;
use services::assistants::remove::remove;
use services::explain::may::{Offers, Task, may};
use services::lifecycle::{close_dossier, reopen_dossier};
use services::representatives::register::{Registration, register};
use services::{Error, Person};
use test_engines::{Country, desk, number, on_each_engine};

use crate::support::{annas_number, jeans_number, life_line, own_dossier};
use crate::told::{line, refused, told};

const CHILD: &str = "20160612044";

/// Anna, registered as the parent of Léa, whose letter lies unopened.
async fn parent(country: &Country) -> Person {
    let child = "{n},Léa,Müller,2016-06-12,fr,12 rue de la Gare,L-1420,Luxembourg,LU,,\n";
    country.import_affiliates(&child.replace("{n}", &number(CHILD))).await;
    country.print_letters().await;
    let anna = country.anna().await;
    let registration = Registration {
        holder: number(CHILD),
        representative: annas_number(),
        title: RepresentativeTitle::Parent,
        until: None,
    };
    register(&country.services, &desk(Desk::Identity, false), &registration, "livret").await.unwrap();
    anna
}

fn offered(offers: &Offers) -> Vec<Task> {
    Task::ALL.into_iter().filter(|task| offers.include(*task)).collect()
}

#[tokio::test]
async fn a_parent_opens_closes_and_reopens_a_childs_record() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let anna = parent(&country).await;
        let child = entrusted(services, &anna).await.unwrap().remove(0);
        assert_eq!((child.name.as_str(), child.state.code(), child.is_minor), ("Léa Müller", "prepared", true));
        let stranger = country.jean().await;
        let stolen = accept_terms::accept_for(services, &stranger, child.dossier).await;
        assert_eq!(refused(stolen), Some(Refusal::NotAllowed));
        assert!(matches!(may(services, &stranger, child.dossier).await, Err(Error::Refused(Refusal::NotAllowed))));

        assert_eq!(offered(&may(services, &anna, child.dossier).await.unwrap()), [Task::Activate]);
        accept_terms::accept_for(services, &anna, child.dossier).await.unwrap();
        organ_donation::state_for(services, &anna, child.dossier, OrganDonation::Opposed).await.unwrap();
        let declared = declarations::read_for(services, &anna, child.dossier).await.unwrap();
        assert_eq!(declared.organ_donation.map(|(_, position)| position), Some(OrganDonation::Opposed));
        close_dossier::close(services, &anna, child.dossier, None).await.unwrap();
        assert_eq!(offered(&may(services, &anna, child.dossier).await.unwrap()), [Task::Reopen]);
        reopen_dossier::reopen(services, &anna, child.dossier, None).await.unwrap();
        let all = [Task::File, Task::ManageAccess, Task::Contest, Task::ChooseAssistants, Task::RenewPresenceCode];
        assert_eq!(
            offered(&may(services, &anna, child.dossier).await.unwrap()),
            [all.as_slice(), &[Task::Declare, Task::Close]].concat()
        );
    })
    .await;
}

#[tokio::test]
async fn an_assistant_is_offered_what_the_mandate_allows_and_is_told() {
    on_each_engine(async |fresh| {
        let country = Country::with_letters(fresh).await;
        let services = &country.services;
        let (anna, jean) = (country.anna().await, country.jean().await);
        let dossier = own_dossier(&anna);
        let parts = [Category::PersonalExpression];
        for (mandate, expected) in [
            (Mandate::FULL, vec![Task::File, Task::ManageAccess, Task::Contest]),
            (Mandate::limited(&parts, &[Purpose::Read, Purpose::File]), vec![Task::File]),
            (Mandate::limited(&Category::ALL, &[Purpose::Read]), vec![]),
        ] {
            let designation = Designation { number: jeans_number(), mandate, until: None };
            let assistant = designate(services, &anna, dossier, &designation, None).await.unwrap();
            assert_eq!(entrusted(services, &jean).await.unwrap()[0].mandate, Some(mandate));
            match may(services, &jean, dossier).await {
                Ok(offers) => assert_eq!(offered(&offers), expected),
                Err(error) => panic!("{error:?}"),
            }
            remove(services, &anna, dossier, assistant, None).await.unwrap();
        }
        assert_eq!(told(&country, "+352621777888", "choisi comme assistant DSP").await, 3);
        assert_eq!(told(&country, "+352621777888", "n'êtes plus l'assistant DSP").await, 3);
        let lines_before = life_line(&country, &anna).await.len();
        assert!(may(services, &jean, dossier).await.is_err());
        assert_eq!(
            line(&country, &anna, Action::DossierConsulted).await.outcome,
            Outcome::Refused(Refusal::NotAllowed)
        );
        assert!(life_line(&country, &anna).await.len() > lines_before, "an attempt is traced");
        let mine = may(services, &anna, dossier).await.unwrap();
        assert_eq!((mine.include(Task::Close), mine.refusal(Task::Reopen)), (true, Some(Refusal::RecordNotOpen)));
    })
    .await;
}
