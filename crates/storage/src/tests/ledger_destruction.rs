//! The ledger after a destruction: whole when the journal tells of it, and a finding when somebody empties a record
//! behind the program's back.

use dossier::access::{Act, Actor, Refusal};
use dossier::ids::{DossierId, TraceId};
use dossier::lifecycle::State;
use dossier::trace::{Action, Outcome, Trace};
use test_engines::{Fresh, on_each_engine};
use tokio::runtime::Handle;
use tokio::task::block_in_place;

use super::destruction::{destroy, line_of};
use super::ledger::{append_together, record, seal, verified};
use super::{agencys_permit, at, facts, its_holder, permit, storage, trace, uuid};
use crate::Storage;
use crate::dossiers::journal::open_journal;
use crate::dossiers::{self, OpenDossier, states, traces};
use crate::ledger::verify::{Finding, Place, verify};

/// A record that was closed long ago, with three traces.
async fn closed(storage: &Storage, number: u128) -> OpenDossier {
    let mut dossier = record(storage, number).await;
    append_together(storage, &dossier, number * 1000..number * 1000 + 3).await;
    let mut work = storage.begin().await.unwrap();
    let closing = permit(&facts(&dossier), its_holder(&dossier), Act::CloseDossier, at(50));
    states::set(&mut work, &mut dossier, &closing, State::Closed { since: at(50) }).await.unwrap();
    work.commit().await.unwrap();
    dossier
}

/// Two records, sealed.
async fn country(fresh: &Fresh) -> (Storage, OpenDossier) {
    let storage = storage(fresh).await;
    closed(&storage, 1).await;
    let second = closed(&storage, 2).await;
    seal(&storage, 1000).await.unwrap().unwrap();
    assert_eq!(verified(&storage).await.broken, []);
    (storage, second)
}

#[tokio::test]
async fn what_the_journal_tells_of_is_whole() {
    on_each_engine(async |fresh| {
        let (storage, second) = country(&fresh).await;
        // Traces that still wait when the record goes.
        let mut work = storage.begin().await.unwrap();
        let permit = agencys_permit(&second, Act::NoteLicenceStop);
        for number in 2003..2005 {
            traces::append(&mut work, &second, &trace(&second, number, &permit)).await.unwrap();
        }
        work.commit().await.unwrap();
        destroy(&storage, 2).await;
        let before = verified(&storage).await;
        assert_eq!((before.broken, before.traces, before.waiting), (vec![], 9, 3));
        seal(&storage, 1000).await.unwrap().unwrap();
        let after = verified(&storage).await;
        assert_eq!((after.broken, after.traces, after.sealed, after.waiting), (vec![], 9, 9, 0));
        let emptied = format!("SELECT count(*) FROM trace WHERE dossier_id = '{}' AND sealed IS NULL", second.id);
        assert_eq!(fresh.operator(&emptied), "5");
    })
    .await;
}

fn places(dossier: u128, numbers: std::ops::Range<u128>) -> Vec<Place> {
    let place = |number| Place { dossier: uuid(dossier).to_string(), trace: uuid(number).to_string() };
    numbers.map(place).collect()
}

#[tokio::test]
async fn a_record_emptied_without_a_line_in_the_journal() {
    let unreadable = vec![Finding::RecordUnreadable(uuid(2).to_string())];
    let altered = places(2, 2000..2003).into_iter().map(Finding::ContentAltered).collect();
    let table: [(&str, Vec<Finding>); 4] = [
        ("UPDATE trace SET sealed = NULL, salt = NULL WHERE dossier_id = 'ID'", altered),
        ("UPDATE dossier SET wrapped_key = NULL WHERE dossier_id = 'ID'", unreadable.clone()),
        (
            "UPDATE trace SET sealed = NULL, salt = NULL WHERE dossier_id = 'ID';
             UPDATE dossier SET wrapped_key = NULL, state = 'destroyed' WHERE dossier_id = 'ID'",
            unreadable,
        ),
        (
            "UPDATE trace SET salt = NULL WHERE trace_id = 'TRACE'",
            vec![Finding::ContentAltered(places(2, 2001..2002).remove(0))],
        ),
    ];
    for (sql, expected) in table {
        let sql = sql.replace("ID", &uuid(2).to_string()).replace("TRACE", &uuid(2001).to_string());
        on_each_engine(async |fresh| {
            let (storage, _) = country(&fresh).await;
            fresh.operator(&sql);
            assert_eq!(verified(&storage).await.broken, expected, "{sql} on {:?}", fresh.engine);
        })
        .await;
    }
}

/// A line about another act, about another record, of an attempt that was refused, or one that was altered.
#[tokio::test]
async fn no_other_line_of_the_journal_excuses_it() {
    on_each_engine(async |fresh| {
        let (storage, second) = country(&fresh).await;
        let first = {
            let mut work = storage.begin().await.unwrap();
            dossiers::open(&mut work, DossierId::new(uuid(1))).await.unwrap().unwrap()
        };
        let over = permit(&facts(&second), Actor::System, Act::DestroyDossier, at(11 * 366 * 24 * 60 * 60));
        let refused = {
            let mut line = line_of(&second, 71, &over, Action::DossierDestroyed);
            line.outcome = Outcome::Refused(Refusal::NotDue);
            line
        };
        let mut work = storage.begin().await.unwrap();
        let journal = open_journal(&mut work).await.unwrap();
        for line in [
            line_of(&second, 70, &over, Action::DossierClosed),
            refused,
            line_of(&first, 72, &over, Action::DossierDestroyed),
            line_of(&second, 73, &over, Action::DossierDestroyed),
        ] {
            traces::append(&mut work, &journal, &line).await.unwrap();
        }
        dossiers::destroy(&mut work, &second, &over).await.unwrap();
        work.commit().await.unwrap();
        seal(&storage, 1000).await.unwrap().unwrap();
        assert_eq!(verified(&storage).await.broken, []);
        fresh.operator(&format!(
            "UPDATE trace SET sealed = (SELECT sealed FROM trace WHERE trace_id = '{}') WHERE trace_id = '{}'",
            uuid(70),
            uuid(73)
        ));
        let journal = Place { dossier: uuid(0).to_string(), trace: uuid(73).to_string() };
        let found = [Finding::ContentAltered(journal), Finding::RecordUnreadable(second.id.to_string())];
        assert_eq!(verified(&storage).await.broken, found);
    })
    .await;
}

/// What is put back into a destroyed record is found, although the journal tells of its destruction.
#[tokio::test]
async fn content_put_back_into_a_destroyed_record() {
    on_each_engine(async |fresh| {
        let (storage, second) = country(&fresh).await;
        destroy(&storage, 2).await;
        fresh.operator(&format!(
            "UPDATE trace SET sealed = (SELECT sealed FROM trace WHERE trace_id = '{}'),
             salt = (SELECT salt FROM trace WHERE trace_id = '{}') WHERE trace_id = '{}'",
            uuid(1001),
            uuid(1001),
            uuid(2001)
        ));
        assert_eq!(verified(&storage).await.broken, [Finding::RecordUnreadable(second.id.to_string())]);
    })
    .await;
}

/// Writes as many lines like this one, in one transaction.
async fn append_like(storage: &Storage, dossier: &OpenDossier, line: &Trace, numbers: std::ops::Range<u128>) {
    let mut work = storage.begin().await.unwrap();
    for number in numbers {
        let line = Trace { id: TraceId::new(uuid(number)), dossier: dossier.id, ..line.clone() };
        traces::append(&mut work, dossier, &line).await.unwrap();
    }
    work.commit().await.unwrap();
}

/// More lines than are read at one time, in the journal and in a record; and a destruction between two pages.
#[tokio::test(flavor = "multi_thread")]
async fn destructions_are_found_in_a_long_journal_and_while_it_is_verified() {
    on_each_engine(async |fresh| {
        let (storage, second) = country(&fresh).await;
        closed(&storage, 3).await;
        let line = trace(&second, 0, &agencys_permit(&second, Act::NoteLicenceStop));
        let journal = open_journal(&mut storage.begin().await.unwrap()).await.unwrap();
        append_like(&storage, &journal, &line, 10_000..11_100).await;
        append_like(&storage, &second, &line, 20_000..21_000).await;
        destroy(&storage, 1).await;
        seal(&storage, 5000).await.unwrap().unwrap();
        let before = verified(&storage).await;
        assert_eq!((before.broken, before.traces), (vec![], 1100 + 1 + 3 + 1003 + 3));

        // The journal comes first, then the record that is destroyed, and before the third record a page ends.
        let report = verify(&storage, None, &|done| {
            if done == before.sealed + 2000 {
                block_in_place(|| Handle::current().block_on(destroy(&storage, 3)));
            }
        })
        .await
        .unwrap();
        assert_eq!(report.broken, [], "on {:?}", fresh.engine);
        let emptied = fresh.operator("SELECT count(*) FROM trace WHERE sealed IS NULL");
        assert_eq!(emptied, "6");
    })
    .await;
}
