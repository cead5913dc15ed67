//! The ledger takes every trace up once, in whatever way they come, and its proofs hold.

use dossier::access::Act;
use dossier::ids::TraceId;
use futures::future::join_all;
use jiff::{SignedDuration, Timestamp};
use test_engines::on_each_engine;

use super::{active, at, holders_permit, reopened, storage, trace, uuid};
use crate::dossiers::{OpenDossier, traces};
use crate::ledger::verify::{Report, verify};
use crate::ledger::{self, Sealed};
use crate::{Storage, StorageError, lease};

/// An active record.
pub(super) async fn record(storage: &Storage, number: u128) -> OpenDossier {
    let mut work = storage.begin().await.unwrap();
    let dossier = active(&mut work, number).await;
    work.commit().await.unwrap();
    dossier
}

/// Writes traces with these numbers, each in a transaction of its own.
pub(super) async fn append(storage: &Storage, dossier: &OpenDossier, numbers: std::ops::Range<u128>) {
    let permit = holders_permit(dossier, Act::ConsultDossier);
    for number in numbers {
        storage
            .retrying(|| async {
                let mut work = storage.begin().await?;
                traces::append(&mut work, dossier, &trace(dossier, number, &permit)).await?;
                work.commit().await
            })
            .await
            .unwrap();
    }
}

/// Writes traces with these numbers in one transaction.
pub(super) async fn append_together(storage: &Storage, dossier: &OpenDossier, numbers: std::ops::Range<u128>) {
    let permit = holders_permit(dossier, Act::ConsultDossier);
    let mut work = storage.begin().await.unwrap();
    for number in numbers {
        traces::append(&mut work, dossier, &trace(dossier, number, &permit)).await.unwrap();
    }
    work.commit().await.unwrap();
}

pub(super) async fn seal(storage: &Storage, limit: i64) -> Result<Option<Sealed>, StorageError> {
    storage
        .retrying(|| async {
            let mut work = storage.begin().await?;
            let sealed = ledger::seal(&mut work, limit, at(9)).await?;
            work.commit().await?;
            Ok(sealed)
        })
        .await
}

pub(super) async fn verified(storage: &Storage) -> Report {
    verify(storage, None, &|_| {}).await.unwrap()
}

#[tokio::test]
async fn traces_are_taken_up_in_order_and_once() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let dossier = record(&storage, 1).await;
        assert_eq!(seal(&storage, 10).await.unwrap(), None);
        append(&storage, &dossier, 100..107).await;
        let waiting = verified(&storage).await;
        assert_eq!((waiting.traces, waiting.sealed, waiting.waiting), (7, 0, 7));
        let first = seal(&storage, 4).await.unwrap().unwrap();
        let second = seal(&storage, 4).await.unwrap().unwrap();
        assert_eq!((first.traces, second.traces, second.checkpoint.size), (4, 3, 7));
        assert_eq!(seal(&storage, 4).await.unwrap(), None);
        let order = fresh.operator("SELECT trace_id FROM ledger_leaf ORDER BY position");
        let expected: Vec<String> = (100..107).map(|number| uuid(number).to_string()).collect();
        assert_eq!(order.lines().collect::<Vec<_>>(), expected);
        let report = verified(&storage).await;
        assert_eq!(report.broken, []);
        assert_eq!((report.traces, report.sealed, report.waiting, report.checkpoints), (7, 7, 0, 2));
        assert_eq!(report.newest, Some(second.note));
    })
    .await;
}

#[tokio::test]
async fn a_restart_goes_on_with_key_and_tree() {
    on_each_engine(async |fresh| {
        let before = storage(&fresh).await;
        let dossier = record(&before, 1).await;
        let key = {
            let mut work = before.begin().await.unwrap();
            let key = ledger::public_key(&mut work, at(0)).await.unwrap();
            work.commit().await.unwrap();
            key
        };
        append(&before, &dossier, 100..103).await;
        seal(&before, 10).await.unwrap().unwrap();
        append(&before, &dossier, 103..105).await;
        before.close().await;
        let after = reopened(&fresh).await;
        let sealed = seal(&after, 10).await.unwrap().unwrap();
        assert_eq!(key.open(&sealed.note), Ok(sealed.checkpoint.clone()));
        assert_eq!(sealed.checkpoint.size, 5);
        assert_eq!(verified(&after).await.broken, []);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn traces_come_while_two_nodes_seal() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let other = reopened(&fresh).await;
        let mut dossiers = Vec::new();
        for number in 1..5 {
            dossiers.push(record(&storage, number).await);
        }
        let writing = join_all(
            (1_u128..).zip(&dossiers).map(|(at, dossier)| append(&storage, dossier, at * 1000..at * 1000 + 60)),
        );
        let sealing = async |node: &Storage| {
            for _ in 0..60 {
                match seal(node, 7).await {
                    Ok(_) | Err(StorageError::Overtaken | StorageError::AlreadyThere) => {}
                    Err(error) => panic!("{error}"),
                }
            }
        };
        tokio::join!(writing, sealing(&storage), sealing(&other));
        while seal(&storage, 1000).await.unwrap().is_some() {}
        let report = verified(&storage).await;
        assert_eq!(report.broken, []);
        assert_eq!((report.traces, report.sealed, report.waiting), (240, 240, 0));
    })
    .await;
}

#[tokio::test]
async fn proofs_hold_under_the_newest_checkpoint_and_from_each_before() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let dossier = record(&storage, 1).await;
        let mut checkpoints = Vec::new();
        let mut from = 100;
        for count in [1, 2, 4, 250, 3, 15] {
            append_together(&storage, &dossier, from..from + count).await;
            checkpoints.push(seal(&storage, 1000).await.unwrap().unwrap().checkpoint);
            from += count;
        }
        let newest = checkpoints.last().unwrap();
        let mut work = storage.begin_reading().await.unwrap();
        for number in 100..from {
            let id = TraceId::new(uuid(number));
            let proof = ledger::inclusion(&mut work, dossier.id, id).await.unwrap().unwrap();
            assert!(proof.is_under(newest), "{number}");
            assert!(!proof.is_under(&checkpoints[0]), "{number}");
        }
        for old in &checkpoints {
            let proof = ledger::consistency(&mut work, old.size).await.unwrap().unwrap();
            assert!(proof.holds(old, newest), "{}", old.size);
            let other = ledger::Checkpoint { root: [7; 32], ..old.clone() };
            assert!(!proof.holds(&other, newest), "{}", old.size);
        }
        let unknown = ledger::inclusion(&mut work, dossier.id, TraceId::new(uuid(7))).await.unwrap();
        assert_eq!(unknown, None);
        assert_eq!(ledger::consistency(&mut work, newest.size + 1).await.unwrap(), None);
    })
    .await;
}

#[tokio::test]
async fn a_lease_is_held_by_one_and_ends() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let take = async |now: Timestamp| {
            let mut work = storage.begin().await.unwrap();
            let taken = lease::take(&mut work, "seal-traces", now, now + SignedDuration::from_secs(2)).await.unwrap();
            work.commit().await.unwrap();
            taken
        };
        assert!(take(at(0)).await);
        assert!(!take(at(1)).await);
        assert!(take(at(2)).await);
        // A clock that was years ahead and was set right.
        assert!(take(at(100_000_000)).await);
        assert!(take(at(3)).await);
        assert!(!take(at(4)).await);
    })
    .await;
}
