//! What somebody could do on a given day is asked years later: licences and certificates keep their history.

use dossier::ids::{InstitutionId, ProfessionalId};
use dossier::institution::{Certificate, Institution};
use dossier::professional::{Licence, Professional, ProfessionalCategory};
use test_engines::on_each_engine;

use super::{at, storage, uuid};
use crate::registry::{institutions, professionals};

fn professional(number: u128, licence: Licence) -> Professional {
    Professional {
        id: ProfessionalId::new(uuid(number)),
        directory_id: format!("DOC-{number}").parse().unwrap(),
        given_names: "Sophie".into(),
        family_name: "Klein".into(),
        category: ProfessionalCategory::Doctor,
        speciality: "Médecine générale".into(),
        practice: "Cabinet Klein".into(),
        licence,
    }
}

fn institution(number: u128, name: &str, certificate: Certificate) -> Institution {
    Institution { id: InstitutionId::new(uuid(number)), code: format!("INS-{number}"), name: name.into(), certificate }
}

/// From when, until when.
type Term = (i64, Option<i64>);

/// When it was entered, and what.
const ENTRIES: [(i64, Term); 4] = [(10, (0, None)), (20, (0, Some(25))), (30, (40, Some(90))), (30, (40, Some(95)))];

/// What was known at each moment; the last of two entries of one moment counts.
const KNOWN: [(i64, Option<Term>); 6] = [
    (9, None),
    (10, Some((0, None))),
    (19, Some((0, None))),
    (20, Some((0, Some(25)))),
    (29, Some((0, Some(25)))),
    (30, Some((40, Some(95)))),
];

#[tokio::test]
async fn a_licence_as_it_was_known() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let work = &mut storage.begin().await.unwrap();
        for (second, (from, until)) in ENTRIES {
            let entry = professional(1, Licence { from: at(from), until: until.map(at) });
            professionals::upsert(work, &entry, "klein", "sophie", at(second)).await.unwrap();
        }
        let other = professional(2, Licence { from: at(7), until: None });
        professionals::upsert(work, &other, "klein", "sophie", at(15)).await.unwrap();
        for (second, expected) in KNOWN {
            let known = professionals::licence_as_of(work, ProfessionalId::new(uuid(1)), at(second)).await.unwrap();
            let expected = expected.map(|(from, until)| Licence { from: at(from), until: until.map(at) });
            assert_eq!(known, expected, "as of {second} on {:?}", fresh.engine);
        }
        let now = professionals::find(work, ProfessionalId::new(uuid(1))).await.unwrap().unwrap().licence;
        assert_eq!(now, Licence { from: at(40), until: Some(at(95)) });
        assert_eq!(professionals::licence_as_of(work, other.id, at(100)).await.unwrap(), Some(other.licence));
    })
    .await;
}

#[tokio::test]
async fn a_certificate_as_it_was_known() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let work = &mut storage.begin().await.unwrap();
        for (second, (from, until)) in ENTRIES {
            let entry = institution(1, "Hôpital du Nord", Certificate { from: at(from), until: until.map(at) });
            institutions::upsert(work, &entry, at(second)).await.unwrap();
        }
        let other = institution(2, "Réseau à domicile", Certificate { from: at(7), until: None });
        institutions::upsert(work, &other, at(15)).await.unwrap();
        for (second, expected) in KNOWN {
            let known = institutions::certificate_as_of(work, InstitutionId::new(uuid(1)), at(second)).await.unwrap();
            let expected = expected.map(|(from, until)| Certificate { from: at(from), until: until.map(at) });
            assert_eq!(known, expected, "as of {second} on {:?}", fresh.engine);
        }
        let as_of = institutions::certificate_as_of(work, other.id, at(100)).await.unwrap();
        assert_eq!(as_of, Some(other.certificate));
    })
    .await;
}

#[tokio::test]
async fn institutions_are_found_and_listed_by_name() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let work = &mut storage.begin().await.unwrap();
        let certificate = Certificate { from: at(0), until: Some(at(50)) };
        let [north, home] = [institution(1, "Hôpital", certificate), institution(2, "Domicile", certificate)];
        for one in [&north, &home] {
            institutions::upsert(work, one, at(1)).await.unwrap();
        }
        assert_eq!(institutions::all(work).await.unwrap(), [home.clone(), north.clone()]);
        assert_eq!(institutions::find(work, north.id).await.unwrap(), Some(north.clone()));
        assert_eq!(institutions::find_by_code(work, "INS-2").await.unwrap(), Some(home));
        assert_eq!(institutions::find(work, InstitutionId::new(uuid(3))).await.unwrap(), None);
        assert_eq!(institutions::find_by_code(work, "INS-3").await.unwrap(), None);
        let renamed =
            Institution { name: "Clinique".into(), certificate: Certificate { from: at(0), until: None }, ..north };
        institutions::upsert(work, &renamed, at(2)).await.unwrap();
        assert_eq!(institutions::find_by_code(work, "INS-1").await.unwrap(), Some(renamed));
    })
    .await;
}
