//! Who has met whom, who looks after whom, and what the Agency's doctor asked for: found again by the one, and readable
//! to nobody without the key.

use dossier::ids::{
    AccountId, CaseId, DocumentId, DossierId, HolderId, InstitutionId, ProfessionalId, SessionId, StaffId,
};
use dossier::matricule::Matricule;
use dossier::visits::Visits;
use test_engines::on_each_engine;

use super::{at, remains, storage, uuid};
use crate::registry::exceptional_cases::{self, ExceptionalCase};
use crate::registry::{announced_stays, known_patients, visits};

fn sorted(mut records: Vec<DossierId>) -> Vec<DossierId> {
    records.sort_unstable();
    records
}

#[tokio::test]
async fn met_patients_are_remembered_once() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let work = &mut storage.begin().await.unwrap();
        let (one, other) = (ProfessionalId::new(uuid(1)), ProfessionalId::new(uuid(2)));
        let [first, second] = [3, 4].map(|number| DossierId::new(uuid(number)));
        for dossier in [first, second, first] {
            known_patients::remember(work, one, dossier).await.unwrap();
        }
        known_patients::remember(work, other, second).await.unwrap();
        assert_eq!(sorted(known_patients::all(work, one).await.unwrap()), [first, second]);
        assert_eq!(known_patients::all(work, other).await.unwrap(), [second]);
        assert_eq!(known_patients::all(work, ProfessionalId::new(uuid(9))).await.unwrap(), []);
        known_patients::forget(work, first).await.unwrap();
        assert_eq!(known_patients::all(work, one).await.unwrap(), [second]);
    })
    .await;
}

#[tokio::test]
async fn entrusted_records_are_remembered_once() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let work = &mut storage.begin().await.unwrap();
        let (one, other) = (HolderId::new(uuid(1)), HolderId::new(uuid(2)));
        let [first, second] = [3, 4].map(|number| DossierId::new(uuid(number)));
        for dossier in [first, second, first] {
            known_patients::entrust(work, one, dossier).await.unwrap();
        }
        known_patients::entrust(work, other, second).await.unwrap();
        assert_eq!(sorted(known_patients::entrusted(work, one).await.unwrap()), [first, second]);
        assert_eq!(known_patients::entrusted(work, other).await.unwrap(), [second]);
        // A professional who bears the same identifier is somebody else.
        assert_eq!(known_patients::all(work, ProfessionalId::new(uuid(1))).await.unwrap(), []);
        known_patients::forget(work, second).await.unwrap();
        assert_eq!(known_patients::entrusted(work, one).await.unwrap(), [first]);
        assert_eq!(known_patients::entrusted(work, other).await.unwrap(), []);
    })
    .await;
}

#[tokio::test]
async fn visits_are_kept_apart_and_go_with_the_record() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let work = &mut storage.begin().await.unwrap();
        let (account, other) = (AccountId::new(uuid(1)), AccountId::new(uuid(2)));
        let [first, second] = [3, 4].map(|number| DossierId::new(uuid(number)));
        let mut known = Visits::default();
        for (session, dossier) in [(5, first), (6, second), (7, first)] {
            known.begin(SessionId::new(uuid(session)), at(0));
            visits::keep(work, account, dossier, &known).await.unwrap();
        }
        assert_eq!(visits::find(work, account, first).await.unwrap(), known);
        assert_eq!(visits::find(work, other, first).await.unwrap(), Visits::default());
        visits::forget(work, first).await.unwrap();
        assert_eq!(visits::find(work, account, first).await.unwrap(), Visits::default());
        assert_ne!(visits::find(work, account, second).await.unwrap(), Visits::default());
    })
    .await;
}

/// An operator who writes a row for a doctor of his choice gives that doctor no patient.
#[tokio::test]
async fn a_row_given_to_another_professional_does_not_open() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let mut work = storage.begin().await.unwrap();
        let [one, other] = [1, 2].map(|number| ProfessionalId::new(uuid(number)));
        let [first, second] = [3, 4].map(|number| DossierId::new(uuid(number)));
        known_patients::remember(&mut work, one, first).await.unwrap();
        known_patients::remember(&mut work, other, second).await.unwrap();
        work.commit().await.unwrap();
        fresh.operator(
            "UPDATE known_patient SET
             dossier_index = (SELECT dossier_index FROM known_patient ORDER BY dossier_index DESC LIMIT 1),
             sealed = (SELECT sealed FROM known_patient ORDER BY dossier_index DESC LIMIT 1)",
        );
        let work = &mut storage.begin_reading().await.unwrap();
        let read = [known_patients::all(work, one).await, known_patients::all(work, other).await];
        assert_eq!(read.iter().filter(|read| read.is_ok()).count(), 1);
    })
    .await;
}

fn case(number: u128, dossier: u128, document: Option<u128>) -> ExceptionalCase {
    ExceptionalCase {
        id: CaseId::new(uuid(number)),
        dossier: DossierId::new(uuid(dossier)),
        document: document.map(|number| DocumentId::new(uuid(number))),
        doctor: StaffId::new(uuid(5)),
        grounds: "Erreur d'identité signalée par la titulaire".into(),
        requested_at: at(7),
    }
}

#[tokio::test]
async fn exceptional_cases_are_read_until_the_record_is_gone() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let mut work = storage.begin().await.unwrap();
        let cases = [case(11, 1, Some(3)), case(12, 1, None), case(13, 2, None)];
        for case in &cases {
            exceptional_cases::insert(&mut work, case).await.unwrap();
        }
        for case in &cases {
            assert_eq!(exceptional_cases::find(&mut work, case.id).await.unwrap().as_ref(), Some(case));
        }
        assert_eq!(exceptional_cases::find(&mut work, CaseId::new(uuid(14))).await.unwrap(), None);
        work.commit().await.unwrap();
        let grounds = "Erreur d'identité".as_bytes();
        for (path, content) in remains::everything(&fresh) {
            assert!(!content.windows(grounds.len()).any(|window| window == grounds), "{}", path.display());
        }

        let work = &mut storage.begin().await.unwrap();
        exceptional_cases::forget(work, cases[0].dossier).await.unwrap();
        for (case, expected) in cases.iter().zip([None, None, Some(&cases[2])]) {
            assert_eq!(exceptional_cases::find(work, case.id).await.unwrap().as_ref(), expected);
        }
    })
    .await;
}

/// Whether anybody here has the number or not: only what the institution itself announced comes back to it.
#[tokio::test]
async fn announced_stays_last_until_the_latest_end_announced() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let work = &mut storage.begin().await.unwrap();
        let [hospital, home] = [1, 2].map(|number| InstitutionId::new(uuid(number)));
        let [anna, jean]: [Matricule; 2] = ["1893120105732", "19640714010"].map(|number| number.parse().unwrap());
        let announced = [(hospital, &anna, 50), (hospital, &anna, 40), (home, &anna, 30), (home, &anna, 60)];
        for (institution, number, end) in announced {
            announced_stays::remember(work, institution, number, at(end)).await.unwrap();
        }
        let table = [(hospital, &anna, Some(50)), (home, &anna, Some(60)), (hospital, &jean, None)];
        for (institution, number, end) in table {
            assert_eq!(announced_stays::until(work, institution, number).await.unwrap(), end.map(at));
        }
        assert_eq!(announced_stays::forget_before(work, at(50)).await.unwrap(), 0);
        assert_eq!(announced_stays::forget_before(work, at(51)).await.unwrap(), 1);
        assert_eq!(announced_stays::until(work, hospital, &anna).await.unwrap(), None);
        announced_stays::forget(work, home, &anna).await.unwrap();
        assert_eq!(announced_stays::until(work, home, &anna).await.unwrap(), None);
    })
    .await;
}
