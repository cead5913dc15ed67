//! What a holder declares stays, dated, and is shown to those who may know.

use dossier::access::{Act, Actor};
use dossier::declaration::{Declaration, OrganDonation};
use dossier::ids::StaffId;
use dossier::lifecycle::State;
use test_engines::on_each_engine;

use super::{at, facts, holders_permit, its_holder, permit, prepared, storage, uuid};
use crate::dossiers::{declarations, states};

#[tokio::test]
async fn declarations_stay_in_order() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let work = &mut storage.begin().await.unwrap();
        let mut dossier = prepared(work, 1).await;
        let activating = holders_permit(&dossier, Act::ActivateDossier);
        states::set(work, &mut dossier, &activating, State::Active { since: at(2) }).await.unwrap();
        let looking = holders_permit(&dossier, Act::ConsultDossier);
        assert_eq!(declarations::all(work, &dossier, &looking).await.unwrap(), []);

        let terms = Declaration::TermsAccepted { version: "2026-01".into() };
        declarations::insert(work, &dossier, &activating, &terms).await.unwrap();
        let mut expected = vec![(at(2), terms)];
        for (second, position) in [(3, OrganDonation::NotOpposed), (4, OrganDonation::Opposed)] {
            let stating = permit(&facts(&dossier), its_holder(&dossier), Act::StateOrganDonation, at(second));
            let stated = Declaration::OrganDonation(position);
            declarations::insert(work, &dossier, &stating, &stated).await.unwrap();
            expected.push((at(second), stated));
        }
        let coordinator = Actor::TransplantCoordinator(StaffId::new(uuid(9)));
        let before_removal = permit(&facts(&dossier), coordinator, Act::LookUpOrganDonation, at(5));
        let own_page = holders_permit(&dossier, Act::ConsultDeclarations);
        for permit in [looking, own_page, before_removal] {
            assert_eq!(declarations::all(work, &dossier, &permit).await.unwrap(), expected);
        }
    })
    .await;
}
