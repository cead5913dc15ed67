//! Two at once on one row: both succeed, nothing is lost.

use dossier::account::Throttle;
use futures::future::join_all;
use test_engines::on_each_engine;

use super::{at, holder, storage, uuid};
use crate::registry::holders::{self, Entry};
use crate::registry::throttles;
use crate::{Storage, StorageError};

const SUBJECT: &str = "login:1893120105732";

async fn count_one(storage: &Storage) -> Result<(), StorageError> {
    storage
        .retrying(|| async {
            let mut work = storage.begin().await?;
            let before = throttles::find(&mut work, SUBJECT).await?;
            // Whoever comes second has read what the first is about to write.
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
            throttles::keep(&mut work, SUBJECT, &Throttle::after_failure(before, 100, at(0))).await?;
            work.commit().await
        })
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_counted_at_once_is_counted_each_time() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        for outcome in join_all((0..5).map(|_| count_one(&storage))).await {
            outcome.unwrap();
        }
        let mut work = storage.begin_reading().await.unwrap();
        let throttle = throttles::find(&mut work, SUBJECT).await.unwrap().unwrap();
        assert_eq!(throttle.failures, 5);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_imported_twice_at_once_is_one_person() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let import = |number: u128| {
            let storage = &storage;
            storage.retrying(move || async move {
                let mut work = storage.begin().await?;
                let person = holder(number, "1893120105732");
                if holders::find_by_number(&mut work, &person.matricule).await?.is_some() {
                    return Ok(false);
                }
                let entry = Entry { holder: person, dossier: dossier::ids::DossierId::new(uuid(number)) };
                holders::insert(&mut work, &entry, at(0)).await?;
                work.commit().await?;
                Ok::<_, StorageError>(true)
            })
        };
        let added = join_all((1..5).map(import)).await;
        assert_eq!(added.into_iter().filter(|added| *added.as_ref().unwrap()).count(), 1);
    })
    .await;
}

#[tokio::test]
async fn what_is_not_committed_never_was() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let mut work = storage.begin().await.unwrap();
        throttles::keep(&mut work, SUBJECT, &Throttle::after_failure(None, 1, at(0))).await.unwrap();
        drop(work);
        let mut work = storage.begin().await.unwrap();
        assert!(throttles::find(&mut work, SUBJECT).await.unwrap().is_none());
    })
    .await;
}
