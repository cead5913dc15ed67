//! Whoever may write to every table is found out, whatever is done.

use test_engines::{Engine, Fresh, on_each_engine};

use super::ledger::{append_together, record, seal, verified};
use super::{storage, uuid};
use crate::ledger::NoteError;
use crate::ledger::verify::{Finding, Place, verify};
use crate::vault::sha256;
use crate::{Storage, StorageError};

/// Two records with 300 traces, sealed under three checkpoints, and two traces that wait.
async fn country(fresh: &Fresh) -> Storage {
    let storage = storage(fresh).await;
    let [one, two] = [record(&storage, 1).await, record(&storage, 2).await];
    append_together(&storage, &one, 100..104).await;
    seal(&storage, 1000).await.unwrap().unwrap();
    append_together(&storage, &two, 104..399).await;
    seal(&storage, 1000).await.unwrap().unwrap();
    append_together(&storage, &one, 399..400).await;
    seal(&storage, 1000).await.unwrap().unwrap();
    append_together(&storage, &two, 400..402).await;
    assert_eq!(verified(&storage).await.broken, []);
    storage
}

fn place(dossier: u128, trace: u128) -> Place {
    Place { dossier: uuid(dossier).to_string(), trace: uuid(trace).to_string() }
}

/// What is found after an operator ran this on each engine.
async fn finds(sql: &str, expected: &[Finding]) {
    on_each_engine(async |fresh| {
        let storage = country(&fresh).await;
        fresh.operator(&sql_of(&fresh, sql));
        let report = verified(&storage).await;
        assert_eq!(report.broken, expected, "{sql} on {:?}", fresh.engine);
    })
    .await;
}

/// Bytes are written `hex(…)`.
fn sql_of(fresh: &Fresh, sql: &str) -> String {
    match fresh.engine {
        Engine::Sqlite => sql.replace("hex(", "x'").replace(")hex", "'"),
        Engine::Postgres => sql.replace("hex(", "'\\x").replace(")hex", "'"),
    }
}

#[tokio::test]
async fn a_trace_removed() {
    let gone = Finding::TraceGone { position: 2, place: place(1, 102) };
    finds(&format!("DELETE FROM trace WHERE trace_id = '{}'", uuid(102)), &[gone]).await;
}

#[tokio::test]
async fn a_trace_removed_while_it_waited() {
    let sql = format!("DELETE FROM trace WHERE trace_id = '{}'", uuid(401));
    finds(&sql, &[Finding::WaitingGone(place(2, 401))]).await;
}

#[tokio::test]
async fn a_trace_kept_from_being_sealed() {
    let sql = format!("DELETE FROM trace_waiting WHERE trace_id = '{}'", uuid(401));
    finds(&sql, &[Finding::NeverSealed(place(2, 401))]).await;
}

#[tokio::test]
async fn a_trace_made_to_wait_again_holds_nothing_up() {
    let (dossier, trace) = (uuid(1), uuid(102));
    let sql = format!("INSERT INTO trace_waiting (dossier_id, trace_id) VALUES ('{dossier}', '{trace}')");
    on_each_engine(async |fresh| {
        let storage = country(&fresh).await;
        fresh.operator(&sql);
        assert_eq!(seal(&storage, 1000).await.unwrap().unwrap().traces, 2);
        assert_eq!(verified(&storage).await.broken, [Finding::SealedAndWaiting(place(1, 102))]);
    })
    .await;
}

#[tokio::test]
async fn a_trace_whose_content_is_that_of_another() {
    let sql = format!(
        "UPDATE trace SET sealed = (SELECT sealed FROM trace WHERE trace_id = '{}') WHERE trace_id = '{}'",
        uuid(100),
        uuid(102)
    );
    finds(&sql, &[Finding::ContentAltered(place(1, 102))]).await;
}

#[tokio::test]
async fn a_trace_with_another_salt_or_hash() {
    let salt = format!("UPDATE trace SET salt = hex(00)hex WHERE trace_id = '{}'", uuid(102));
    finds(&salt, &[Finding::ContentAltered(place(1, 102))]).await;
    let hash = format!("UPDATE trace SET hash = hex(00)hex WHERE trace_id = '{}'", uuid(102));
    finds(&hash, &[Finding::HashAltered(place(1, 102)), Finding::ContentAltered(place(1, 102))]).await;
}

/// Everything about the trace is made to agree; the tree does not.
#[tokio::test]
async fn a_leaf_altered_with_its_trace() {
    let sql = format!(
        "UPDATE trace SET hash = hex(07)hex WHERE trace_id = '{0}';
         UPDATE ledger_leaf SET hash = hex(07)hex WHERE trace_id = '{0}'",
        uuid(102)
    );
    finds(&sql, &[Finding::TreeAltered { size: 4 }, Finding::ContentAltered(place(1, 102))]).await;
}

#[tokio::test]
async fn traces_reordered() {
    finds(
        "UPDATE ledger_leaf SET position = -7 WHERE position = 10;
         UPDATE ledger_leaf SET position = 10 WHERE position = 11;
         UPDATE ledger_leaf SET position = 11 WHERE position = -7",
        &[Finding::NodesAltered { level: 0, tile: 0 }, Finding::TreeAltered { size: 299 }],
    )
    .await;
}

#[tokio::test]
async fn a_trace_and_its_leaf_removed() {
    let sql =
        format!("DELETE FROM trace WHERE trace_id = '{0}'; DELETE FROM ledger_leaf WHERE trace_id = '{0}'", uuid(102));
    finds(&sql, &[Finding::LeavesGone { from: 2, to: 3 }]).await;
}

#[tokio::test]
async fn the_newest_traces_removed_with_their_leaves() {
    let sql =
        format!("DELETE FROM trace WHERE trace_id = '{0}'; DELETE FROM ledger_leaf WHERE trace_id = '{0}'", uuid(399));
    finds(&sql, &[Finding::LeavesGone { from: 299, to: 300 }]).await;
}

#[tokio::test]
async fn the_newest_checkpoint_removed() {
    let unsigned = Finding::LeavesUnsigned { from: 299, to: 299 };
    finds("DELETE FROM ledger_checkpoint WHERE size = 300", &[unsigned]).await;
}

#[tokio::test]
async fn a_leaf_hidden_before_the_first() {
    let unsigned = Finding::LeavesUnsigned { from: -1, to: -1 };
    let sql = format!(
        "INSERT INTO ledger_leaf (position, dossier_id, trace_id, hash)
         SELECT -1, dossier_id, trace_id, hash FROM trace WHERE trace_id = '{0}';
         DELETE FROM trace_waiting WHERE trace_id = '{0}'",
        uuid(401)
    );
    finds(&sql, &[unsigned]).await;
}

#[tokio::test]
async fn a_checkpoint_bent_or_put_elsewhere() {
    // The line of the size alone: the ledger's name holds chance digits.
    let sql = "UPDATE ledger_checkpoint SET note = replace(note, '\n299\n', '\n298\n') WHERE size = 299";
    finds(sql, &[Finding::CheckpointAltered { size: 299, error: NoteError::Signature }]).await;
    let sql = "UPDATE ledger_checkpoint SET size = 5 WHERE size = 4";
    finds(sql, &[Finding::CheckpointAltered { size: 5, error: NoteError::Form }]).await;
}

#[tokio::test]
async fn nodes_altered() {
    finds(
        "UPDATE ledger_tile SET hashes = hex(00)hex WHERE level = 0 AND tile = 0",
        &[Finding::NodesAltered { level: 0, tile: 0 }],
    )
    .await;
    finds("DELETE FROM ledger_tile WHERE level = 1", &[Finding::NodesAltered { level: 1, tile: 0 }]).await;
}

#[tokio::test]
async fn a_record_whose_key_was_taken_away() {
    let sql = format!("UPDATE dossier SET wrapped_key = hex(00)hex WHERE dossier_id = '{}'", uuid(1));
    finds(&sql, &[Finding::RecordUnreadable(uuid(1).to_string())]).await;
}

#[tokio::test]
async fn nothing_is_signed_over_what_was_tampered_with() {
    for sql in [
        "UPDATE ledger_tile SET hashes = hex(00)hex WHERE level = 0 AND tile = 1",
        "UPDATE ledger_checkpoint SET note = replace(note, '300', '301') WHERE size = 300",
        "DELETE FROM registry_key WHERE name = 'ledger'",
    ] {
        on_each_engine(async |fresh| {
            let storage = country(&fresh).await;
            fresh.operator(&sql_of(&fresh, sql));
            let refused = seal(&storage, 1000).await;
            assert!(matches!(refused, Err(StorageError::Contradiction(_))), "{sql} on {:?}: {refused:?}", fresh.engine);
            assert!(!verified(&storage).await.is_whole(), "{sql} on {:?}", fresh.engine);
        })
        .await;
    }
}

/// The one thing that rows cannot show: an operator takes all back and has it sealed anew by the program itself.
#[tokio::test]
async fn a_ledger_written_anew_is_told_by_a_checkpoint_kept_elsewhere() {
    on_each_engine(async |fresh| {
        let storage = country(&fresh).await;
        let kept = verified(&storage).await.newest.unwrap();
        let whole = verify(&storage, Some(&kept), &|_| {}).await.unwrap();
        assert_eq!(whole.broken, []);
        fresh.operator(&format!(
            "DELETE FROM ledger_checkpoint; DELETE FROM ledger_tile; DELETE FROM ledger_leaf; DELETE FROM trace_waiting;
             DELETE FROM trace WHERE trace_id = '{}';
             INSERT INTO trace_waiting (dossier_id, trace_id) SELECT dossier_id, trace_id FROM trace",
            uuid(102)
        ));
        seal(&storage, 200).await.unwrap().unwrap();
        assert_eq!(verified(&storage).await.broken, []);
        let shorter = verify(&storage, Some(&kept), &|_| {}).await.unwrap();
        assert_eq!(shorter.broken, [Finding::KeptNotReached { kept: 300, size: 200 }]);
        seal(&storage, 200).await.unwrap().unwrap();
        let other = verify(&storage, Some(&kept), &|_| {}).await.unwrap();
        assert_eq!(other.broken, [Finding::KeptDiffers { kept: 300 }]);
        let bent = verify(&storage, Some(&kept.replace("300", "200")), &|_| {}).await.unwrap();
        assert_eq!(bent.broken, [Finding::KeptRefused(NoteError::Signature)]);
    })
    .await;
}

/// The hash of a trace is not that of anything an operator could guess.
#[tokio::test]
async fn a_leaf_tells_nothing_of_its_trace() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let dossier = record(&storage, 1).await;
        append_together(&storage, &dossier, 100..101).await;
        seal(&storage, 10).await.unwrap().unwrap();
        let permit = super::holders_permit(&dossier, dossier::access::Act::ConsultDossier);
        let plain = serde_json::to_vec(&super::trace(&dossier, 100, &permit)).unwrap();
        let unsalted = sha256(&[uuid(100).as_bytes().as_slice(), &plain].concat());
        let shown = unsalted.iter().fold(String::new(), |shown, byte| format!("{shown}{byte:02x}"));
        let hashes = match fresh.engine {
            Engine::Sqlite => fresh.operator("SELECT lower(hex(hash)) FROM ledger_leaf"),
            Engine::Postgres => fresh.operator("SELECT encode(hash, 'hex') FROM ledger_leaf"),
        };
        assert_eq!(hashes.len(), 64);
        assert_ne!(hashes, shown);
    })
    .await;
}
