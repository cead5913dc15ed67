//! What waits in quarantine opens for its filing only; what documents say opens for a traced search only.

use dossier::access::Act;
use dossier::document::{Category, Kind};
use dossier::ids::DocumentId;
use test_engines::on_each_engine;

use super::{active, envelope, filed, holders_permit, storage, trace, uuid};
use crate::StorageError;
use crate::dossiers::quarantine::{self, Filer, Intent};
use crate::dossiers::{documents, texts, traces};
use crate::vault::DocumentKey;

#[tokio::test]
async fn what_waits_is_filed_with_its_permit_and_leaves_the_quarantine() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let work = &mut storage.begin().await.unwrap();
        let (dossier, other) = (active(work, 1).await, active(work, 2).await);
        let mut envelope = envelope(&dossier, 11);
        let category = envelope.facts().category;
        let filer = Filer::Person(dossier.holder);
        let intent = Intent { filer, category, replaces: None };
        let filing = holders_permit(&dossier, Act::FileDocument(category));
        let (key, about) = (DocumentKey::generate().unwrap(), "Journal".to_owned());
        let reading = holders_permit(&dossier, Act::ConsultDossier);
        let elsewhere = holders_permit(&other, Act::FileDocument(category));
        for wrong in [&reading, &elsewhere] {
            let held = quarantine::hold(work, &dossier, wrong, envelope.id, (&intent, &about), &key).await;
            assert!(matches!(held, Err(StorageError::Contradiction(_))));
        }
        quarantine::hold(work, &dossier, &filing, envelope.id, (&intent, &about), &key).await.unwrap();
        assert_eq!(quarantine::oldest(work, 9).await.unwrap(), [(dossier.id, envelope.id)]);
        assert_eq!(quarantine::count(work, dossier.id, &filer).await.unwrap(), 1);
        assert_eq!(quarantine::count(work, dossier.id, &Filer::Person(other.holder)).await.unwrap(), 0);
        let orphans = documents::without_row(work, &[envelope.id, DocumentId::new(uuid(99))]).await.unwrap();
        assert_eq!(orphans, [DocumentId::new(uuid(99))], "its content is somebody's");

        let waiting = quarantine::find::<String>(work, &dossier, envelope.id).await.unwrap().unwrap();
        assert_eq!((waiting.intent, waiting.open(&filing).unwrap()), (intent, &about));
        assert!(waiting.open(&reading).is_err() && waiting.open(&elsewhere).is_err());
        assert!(quarantine::find::<String>(work, &other, envelope.id).await.unwrap().is_none());
        envelope.metadata.kind = Kind::LaboratoryReport;
        assert_ne!(envelope.facts().category, Category::PersonalExpression);
        let misfiled = quarantine::admit(work, &dossier, &filing, &waiting, &envelope, "moi").await;
        assert!(matches!(misfiled, Err(StorageError::Contradiction(_))));
        envelope.metadata.kind = Kind::HolderDocument;
        quarantine::admit(work, &dossier, &filing, &waiting, &envelope, "moi").await.unwrap();
        assert_eq!(quarantine::oldest(work, 9).await.unwrap(), []);
        assert_eq!(documents::all(work, &dossier, &[], super::at(9)).await.unwrap().len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_text_opens_after_a_traced_look_into_its_record() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let mut work = storage.begin().await.unwrap();
        let dossier = active(&mut work, 1).await;
        let (facts, key) = filed(&mut work, &dossier, 11).await;
        let filing = holders_permit(&dossier, Act::FileDocument(facts.category));
        texts::insert(&mut work, &dossier, &filing, &envelope(&dossier, 11), &key, "moi").await.unwrap();
        let reading = holders_permit(&dossier, Act::ConsultDocument(facts));
        let refused = texts::insert(&mut work, &dossier, &reading, &envelope(&dossier, 11), &key, "toi").await;
        assert!(matches!(refused, Err(StorageError::Contradiction(_))));
        let sealed = documents::all(&mut work, &dossier, &[], super::at(9)).await.unwrap().remove(0);
        let looking = holders_permit(&dossier, Act::ConsultDossier);
        let line = trace(&dossier, 7, &looking);
        let pending = traces::permitted(&mut work, &dossier, &looking, &line).await.unwrap();
        let traced = work.commit_traced(pending).await.unwrap();
        let work = &mut storage.begin_reading().await.unwrap();
        assert_eq!(texts::of(work, &traced, &sealed, &reading).await.unwrap(), "moi");
        assert!(texts::of(work, &traced, &sealed, &looking).await.is_err());
    })
    .await;
}
