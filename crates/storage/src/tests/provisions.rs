//! Provisions end and stay readable as they were: nothing is overwritten.

use dossier::access::{Act, By, Ending, Facts, Mandate, Opposed, Provision, ProvisionKind, Purpose};
use dossier::document::Category;
use dossier::ids::HolderId;
use test_engines::on_each_engine;

use super::acts::{DOCUMENT, OTHER_PERSON, OTHER_PROFESSIONAL, permit_for};
use super::{
    DOCTOR, active, adding_the_doctor, at, facts, holders_permit, its_holder, permit, provision, storage, uuid,
};
use crate::StorageError;
use crate::dossiers::provisions;

#[tokio::test]
async fn what_was_entered_comes_back_in_order() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let work = &mut storage.begin().await.unwrap();
        let (dossier, other) = (active(work, 1).await, active(work, 2).await);
        assert_eq!(provisions::all(work, &dossier).await.unwrap(), []);
        let mandate = Mandate::limited(&[Category::Allergies], &[Purpose::Read]);
        let full = Provision {
            until: Some(at(100)),
            from: at(50),
            recorded_by: By::System,
            ..provision(3, ProvisionKind::Assistant { person: OTHER_PERSON.id, mandate })
        };
        let entered = [
            (provision(1, ProvisionKind::Hide { document: DOCUMENT.id, professional: OTHER_PROFESSIONAL }), 2),
            (provision(2, ProvisionKind::InstitutionOpposition(Opposed::All)), 0),
            (full, 1),
        ];
        let acts = [
            Act::OpposeInstitution,
            Act::DesignateAssistant(OTHER_PERSON),
            Act::HideDocument(DOCUMENT, OTHER_PROFESSIONAL),
        ];
        for (provision, act) in &entered {
            let permit = permit_for(&dossier, acts[*act], at(2));
            provisions::insert(work, &dossier, &permit, provision).await.unwrap();
        }
        assert_eq!(provisions::all(work, &dossier).await.unwrap(), entered.map(|(provision, _)| provision));
        assert_eq!(provisions::all(work, &other).await.unwrap(), []);
    })
    .await;
}

#[tokio::test]
async fn the_end_is_added_and_any_day_can_be_looked_at_again() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let work = &mut storage.begin().await.unwrap();
        let dossier = active(work, 1).await;
        let circle = provision(1, ProvisionKind::CircleOfTrust(DOCTOR));
        provisions::insert(work, &dossier, &holders_permit(&dossier, adding_the_doctor()), &circle).await.unwrap();
        let withdrawing = permit(&facts(&dossier), its_holder(&dossier), Act::WithdrawFromCircle, at(5));
        let ending = provisions::ending(&withdrawing, By::Person(dossier.holder));
        assert_eq!(ending, Ending { at: at(5), recorded_at: at(5), by: By::Person(HolderId::new(uuid(1))) });
        provisions::end(work, &dossier, &withdrawing, &circle, ending).await.unwrap();

        let kept = provisions::all(work, &dossier).await.unwrap();
        assert_eq!(kept, [circle.ended(ending)]);
        let known = Facts { provisions: kept, ..facts(&dossier) };
        assert!(known.has(circle.kind, at(4)));
        assert!(!known.has(circle.kind, at(5)));
        assert_eq!(known.as_of(at(4), dossier.state).provisions, [circle]);
    })
    .await;
}

/// Nobody rewrites history by ending: neither the end that stands, nor anything else the entry says.
#[tokio::test]
async fn only_what_stands_is_ended_and_only_once() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let work = &mut storage.begin().await.unwrap();
        let dossier = active(work, 1).await;
        let circle = provision(1, ProvisionKind::CircleOfTrust(DOCTOR));
        provisions::insert(work, &dossier, &holders_permit(&dossier, adding_the_doctor()), &circle).await.unwrap();
        let withdrawing = holders_permit(&dossier, Act::WithdrawFromCircle);
        let ending = |second| Ending { at: at(second), recorded_at: at(second), by: By::System };
        let altered = [
            provision(2, circle.kind),
            provision(1, ProvisionKind::CircleOfTrust(OTHER_PROFESSIONAL)),
            Provision { from: at(-9), ..circle },
            Provision { until: Some(at(9)), ..circle },
            Provision { recorded_by: By::System, ..circle },
        ];
        for other in altered {
            let outcome = provisions::end(work, &dossier, &withdrawing, &other, ending(5)).await;
            assert!(matches!(outcome, Err(StorageError::Contradiction(_))), "{other:?}");
            assert_eq!(provisions::all(work, &dossier).await.unwrap(), [circle]);
        }
        let ended = circle.ended(ending(5));
        provisions::end(work, &dossier, &withdrawing, &circle, ending(5)).await.unwrap();
        for again in [circle, ended] {
            let outcome = provisions::end(work, &dossier, &withdrawing, &again, ending(7)).await;
            assert!(matches!(outcome, Err(StorageError::Contradiction(_))), "{again:?}");
            assert_eq!(provisions::all(work, &dossier).await.unwrap(), [ended]);
        }
    })
    .await;
}

/// An end that is still to come gives way to an earlier one, and to none else; what was answered before stays the answer.
#[tokio::test]
async fn an_end_to_come_gives_way_to_an_earlier_one() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let work = &mut storage.begin().await.unwrap();
        let dossier = active(work, 1).await;
        let circle = provision(1, ProvisionKind::CircleOfTrust(DOCTOR));
        provisions::insert(work, &dossier, &holders_permit(&dossier, adding_the_doctor()), &circle).await.unwrap();
        let deciding = |second| permit(&facts(&dossier), its_holder(&dossier), Act::WithdrawFromCircle, at(second));
        let ending = |second, recorded| Ending { at: at(second), recorded_at: at(recorded), by: By::System };
        let later = circle.ended(ending(50, 5));
        provisions::end(work, &dossier, &deciding(5), &circle, ending(50, 5)).await.unwrap();
        for (decided, end) in [(10, 50), (10, 60), (50, 40), (51, 40)] {
            let outcome = provisions::end(work, &dossier, &deciding(decided), &later, ending(end, decided)).await;
            assert!(matches!(outcome, Err(StorageError::Contradiction(_))), "{decided}: {end}");
        }
        provisions::end(work, &dossier, &deciding(10), &later, ending(20, 10)).await.unwrap();
        let kept = provisions::all(work, &dossier).await.unwrap();
        assert_eq!(kept, [circle.ended(ending(20, 10))]);
        for second in [4, 5, 9] {
            assert!(kept[0].as_of(at(second)).unwrap().is_in_force(at(second)), "{second}");
        }
    })
    .await;
}

#[tokio::test]
async fn an_entry_does_not_take_the_place_of_another() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let mut work = storage.begin().await.unwrap();
        let dossier = active(&mut work, 1).await;
        let adding = holders_permit(&dossier, adding_the_doctor());
        let circle = provision(1, ProvisionKind::CircleOfTrust(DOCTOR));
        provisions::insert(&mut work, &dossier, &adding, &circle).await.unwrap();
        let again = provisions::insert(&mut work, &dossier, &adding, &Provision { from: at(1), ..circle }).await;
        assert!(matches!(again, Err(StorageError::AlreadyThere)));
    })
    .await;
}
