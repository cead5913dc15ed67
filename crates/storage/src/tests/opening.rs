//! Opening the state: again, by several at once, with the wrong key.

use std::sync::Arc;

use test_engines::{Engine, Fresh, on_each_engine};

use super::{at, reopened, storage};
use crate::database::Database;
use crate::vault::{FileCustodian, Objects, VaultError};
use crate::{Storage, StorageError};

#[tokio::test]
async fn migrating_twice_changes_nothing() {
    on_each_engine(async |fresh| {
        let database = Database::connect(&fresh.url).await.unwrap();
        database.migrate().await.unwrap();
        database.migrate().await.unwrap();
        database.ping().await.unwrap();
        let applied = fresh.operator("SELECT count(*) FROM _sqlx_migrations");
        assert_eq!(applied, crate::migrations::ALL.len().to_string());
    })
    .await;
}

#[tokio::test]
async fn what_was_indexed_before_a_restart_is_found_after_it() {
    on_each_engine(async |fresh| {
        let before = storage(&fresh).await.registry_key().index("login", b"anna").unwrap();
        assert_eq!(reopened(&fresh).await.registry_key().index("login", b"anna").unwrap(), before);
    })
    .await;
}

#[tokio::test]
async fn nodes_that_start_together_agree_on_the_registry_key_and_the_journal() {
    // Nodes share a server; a file in a folder has one program.
    let fresh = Fresh::on(Engine::Postgres);
    FileCustodian::create(&fresh.folder().join("key")).unwrap();
    let nodes = futures::future::join_all((0..4).map(|_| reopened(&fresh))).await;
    let indexes: Vec<_> = nodes.iter().map(|node| node.registry_key().index("login", b"anna").unwrap()).collect();
    assert!(indexes.windows(2).all(|pair| pair[0] == pair[1]));
    assert_eq!(fresh.operator("SELECT count(*) FROM dossier"), "1", "they share one journal");
}

#[tokio::test]
async fn a_custodian_with_another_key_is_refused() {
    on_each_engine(async |fresh| {
        storage(&fresh).await.close().await;
        let stranger = Arc::new(FileCustodian::create(&fresh.folder().join("other-key")).unwrap());
        let objects = Objects::local(&fresh.folder().join("objects")).unwrap();
        let database = Database::connect(&fresh.url).await.unwrap();
        let opened = Storage::open(database, stranger, objects, at(0)).await;
        assert!(matches!(opened.err(), Some(StorageError::Vault(VaultError::UnknownKey { .. }))));
    })
    .await;
}

#[tokio::test]
async fn an_address_of_no_engine_is_refused() {
    for url in ["mysql://localhost/dsp", "dsp.db", ""] {
        assert!(matches!(Database::connect(url).await, Err(StorageError::UnknownEngine)), "{url}");
    }
}
