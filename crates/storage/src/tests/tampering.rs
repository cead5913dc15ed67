//! An operator may write to every row. What was altered or put elsewhere does not open.

use dossier::access::{Act, ProvisionKind};
use test_engines::{Engine, Fresh, on_each_engine};

use super::{DOCTOR, active, adding_the_doctor, at, filed, holder, holders_permit, provision, storage, trace, uuid};
use crate::dossiers::{self, OpenDossier, declarations, documents, provisions, traces};
use crate::registry::holders::{self, Entry};
use crate::vault::VaultError;
use crate::{Storage, StorageError, Work};

fn is_tampered<T>(outcome: &Result<T, StorageError>) -> bool {
    matches!(outcome, Err(StorageError::Vault(VaultError::Tampered)))
}

/// Two active records, each with a document, a provision, a declaration and a trace.
async fn two_records(storage: &Storage, number: u128) -> [OpenDossier; 2] {
    let mut work = storage.begin().await.unwrap();
    let records = [record(&mut work, number * 100 + 1).await, record(&mut work, number * 100 + 2).await];
    work.commit().await.unwrap();
    records
}

async fn record(work: &mut Work, number: u128) -> OpenDossier {
    let dossier = active(work, number).await;
    filed(work, &dossier, 10 + number).await;
    let adding = holders_permit(&dossier, adding_the_doctor());
    let circle = provision(20 + number, ProvisionKind::CircleOfTrust(DOCTOR));
    provisions::insert(work, &dossier, &adding, &circle).await.unwrap();
    let permit = holders_permit(&dossier, Act::StateOrganDonation);
    let stated = dossier::declaration::Declaration::OrganDonation(dossier::declaration::OrganDonation::Opposed);
    declarations::insert(work, &dossier, &permit, &stated).await.unwrap();
    traces::append(work, &dossier, &trace(&dossier, 30 + number, &permit)).await.unwrap();
    dossier
}

async fn everything_opens(storage: &Storage, dossier: &OpenDossier) -> Result<(), StorageError> {
    let mut work = storage.begin_reading().await?;
    let provisions = provisions::all(&mut work, dossier).await?;
    documents::all(&mut work, dossier, &provisions, at(2)).await?;
    declarations::all(&mut work, dossier, &holders_permit(dossier, Act::ConsultDossier)).await?;
    traces::page(&mut work, dossier, &holders_permit(dossier, Act::ReadLifeLine), None, 10).await?;
    Ok(())
}

#[tokio::test]
async fn a_row_moved_to_another_record() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        for (number, table) in (0..).zip(["document", "provision", "declaration", "trace"]) {
            let [one, two] = two_records(&storage, number).await;
            everything_opens(&storage, &two).await.unwrap();
            fresh.operator(&format!("DELETE FROM {table} WHERE dossier_id = '{}'", two.id));
            fresh.operator(&format!("UPDATE {table} SET dossier_id = '{}' WHERE dossier_id = '{}'", two.id, one.id));
            assert!(is_tampered(&everything_opens(&storage, &two).await), "{table} on {:?}", fresh.engine);
            everything_opens(&storage, &one).await.unwrap();
        }
    })
    .await;
}

/// Changes the last byte of a column.
fn alter(fresh: &Fresh, table: &str, column: &str, dossier: &OpenDossier) {
    let altered = match fresh.engine {
        Engine::Sqlite => format!(
            "CAST(substr({column}, 1, length({column}) - 1) ||
             CASE substr({column}, -1) WHEN x'00' THEN x'01' ELSE x'00' END AS BLOB)"
        ),
        Engine::Postgres => {
            let last = format!("length({column}) - 1");
            format!("set_byte({column}, {last}, 255 - get_byte({column}, {last}))")
        }
    };
    fresh.operator(&format!("UPDATE {table} SET {column} = {altered} WHERE dossier_id = '{}'", dossier.id));
}

#[tokio::test]
async fn an_altered_value() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        for (number, (table, column)) in (0..).zip([
            ("document", "sealed"),
            ("document", "wrapped_key"),
            ("provision", "sealed"),
            ("declaration", "sealed"),
            ("trace", "sealed"),
        ]) {
            let [one, _] = two_records(&storage, number).await;
            alter(&fresh, table, column, &one);
            assert!(is_tampered(&everything_opens(&storage, &one).await), "{table}.{column} on {:?}", fresh.engine);
        }
    })
    .await;
}

#[tokio::test]
async fn a_row_under_another_identifier() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        for (number, (table, column)) in
            (0..).zip([("document", "document_id"), ("provision", "provision_id"), ("trace", "trace_id")])
        {
            let [one, _] = two_records(&storage, number).await;
            let other = uuid(77);
            fresh.operator(&format!("UPDATE {table} SET {column} = '{other}' WHERE dossier_id = '{}'", one.id));
            assert!(is_tampered(&everything_opens(&storage, &one).await), "{table} on {:?}", fresh.engine);
        }
    })
    .await;
}

#[tokio::test]
async fn a_record_given_to_another_holder() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let [one, two] = two_records(&storage, 0).await;
        let mut work = storage.begin_reading().await.unwrap();
        dossiers::open(&mut work, one.id).await.unwrap().unwrap();
        drop(work);
        fresh.operator(&format!("UPDATE dossier SET holder_id = '{}' WHERE dossier_id = '{}'", two.holder, one.id));
        let mut work = storage.begin_reading().await.unwrap();
        assert!(is_tampered(&dossiers::open(&mut work, one.id).await));
    })
    .await;
}

#[tokio::test]
async fn a_record_key_put_in_the_place_of_another() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let [one, two] = two_records(&storage, 0).await;
        fresh.operator(&format!(
            "UPDATE dossier SET wrapped_key = (SELECT wrapped_key FROM dossier WHERE dossier_id = '{}')
             WHERE dossier_id = '{}'",
            one.id, two.id
        ));
        let mut work = storage.begin_reading().await.unwrap();
        assert!(is_tampered(&dossiers::open(&mut work, two.id).await));
    })
    .await;
}

#[tokio::test]
async fn a_holder_entered_under_another_identifier() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let mut work = storage.begin().await.unwrap();
        let entry = Entry { holder: holder(1, "1893120105732"), dossier: dossier::ids::DossierId::new(uuid(1)) };
        holders::insert(&mut work, &entry, at(0)).await.unwrap();
        work.commit().await.unwrap();
        fresh.operator(&format!("UPDATE holder SET holder_id = '{}'", uuid(2)));
        let mut work = storage.begin_reading().await.unwrap();
        assert!(is_tampered(&holders::find_by_number(&mut work, &entry.holder.matricule).await));
    })
    .await;
}
