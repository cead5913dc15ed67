//! Documents whose time is over: found, destroyed, a tombstone left.

use bytes::Bytes;
use dossier::access::{Act, Actor, DocumentFacts, Facts, Permit, ProvisionKind, RetentionTerm};
use dossier::ids::DocumentId;
use dossier::lifecycle::term_after;
use futures::stream;
use test_engines::on_each_engine;

use super::acts::{AGENCY_DOCTOR, CASE};
use super::{active, at, envelope, facts, filed, holders_permit, permit, provision, storage};
use crate::dossiers::{OpenDossier, documents, texts};
use crate::vault::{DocumentKey, VaultError};
use crate::{Storage, StorageError, Work};

fn agreed(dossier: &OpenDossier, document: DocumentFacts, term: RetentionTerm) -> (Permit, ProvisionKind) {
    let agreement = ProvisionKind::RetentionAgreement { document: document.id, term };
    (holders_permit(dossier, Act::AgreeRetention(document)), agreement)
}

async fn due(work: &mut Work, second: i64, limit: i64) -> Vec<DocumentId> {
    documents::due(work, at(second), limit).await.unwrap().into_iter().map(|(_, document)| document).collect()
}

#[tokio::test]
async fn a_document_is_due_after_ten_years_or_as_agreed() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let work = &mut storage.begin().await.unwrap();
        let (dossier, other) = (active(work, 1).await, active(work, 2).await);
        let (usual, _) = filed(work, &dossier, 11).await;
        let (lifelong, _) = filed(work, &dossier, 12).await;
        let (shorter, _) = filed(work, &dossier, 13).await;
        let (of_other, _) = filed(work, &other, 14).await;
        let term = term_after(at(3)).as_second() - at(0).as_second();
        let (permit, for_life) = agreed(&dossier, lifelong, RetentionTerm::ForLife);
        documents::keep_until(work, &dossier, &permit, for_life).await.unwrap();
        let (permit, soon) = agreed(&dossier, shorter, RetentionTerm::Until(at(100)));
        documents::keep_until(work, &dossier, &permit, soon).await.unwrap();

        assert_eq!(due(work, 99, 10).await, []);
        assert_eq!(due(work, 100, 10).await, [shorter.id]);
        assert_eq!(due(work, term - 1, 10).await, [shorter.id]);
        assert_eq!(due(work, term, 10).await, [shorter.id, usual.id, of_other.id]);
        assert_eq!(due(work, term, 2).await, [shorter.id, usual.id]);
        let with_records = documents::due(work, at(term), 10).await.unwrap();
        assert_eq!(
            with_records.iter().map(|(record, _)| *record).collect::<Vec<_>>(),
            [dossier.id, dossier.id, other.id]
        );
        let (permit, again) = agreed(&dossier, lifelong, RetentionTerm::Until(at(50)));
        documents::keep_until(work, &dossier, &permit, again).await.unwrap();
        assert_eq!(due(work, 100, 10).await, [lifelong.id, shorter.id]);
    })
    .await;
}

/// Files a document with its content.
async fn kept(storage: &Storage, dossier: &OpenDossier, number: u128) -> DocumentFacts {
    let (envelope, key) = (envelope(dossier, number), DocumentKey::generate().unwrap());
    let content = stream::iter([Ok::<_, std::convert::Infallible>(Bytes::from_static(b"moi"))]);
    storage.objects().put_sealed(envelope.id, &key, content, 3).await.unwrap();
    let mut work = storage.begin().await.unwrap();
    let filing = holders_permit(dossier, Act::FileDocument(envelope.facts().category));
    documents::insert(&mut work, dossier, &filing, &envelope, &key).await.unwrap();
    texts::insert(&mut work, dossier, &filing, &envelope, &key, "moi").await.unwrap();
    work.commit().await.unwrap();
    envelope.facts()
}

/// The program's, when the time is over.
fn at_term(dossier: &OpenDossier, document: DocumentFacts) -> Permit {
    let end = term_after(at(3));
    permit(&facts(dossier), Actor::System, Act::DestroyDocument(document), end)
}

/// The Agency's doctor's, in an approved case.
fn in_a_case(dossier: &OpenDossier, document: DocumentFacts) -> Permit {
    let asked = ProvisionKind::CaseRequest { case: CASE, document: None, doctor: AGENCY_DOCTOR };
    let approved = ProvisionKind::CaseApproval { case: CASE, approved_by: dossier::ids::StaffId::new(super::uuid(9)) };
    let known = Facts { provisions: vec![provision(1, asked), provision(2, approved)], ..facts(dossier) };
    permit(&known, Actor::AgencyDoctor(AGENCY_DOCTOR), Act::EraseDocument(document), at(9))
}

#[tokio::test]
async fn a_destroyed_document_leaves_a_tombstone_and_nothing_else() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let mut work = storage.begin().await.unwrap();
        let dossier = active(&mut work, 1).await;
        work.commit().await.unwrap();
        let (one, two) = (kept(&storage, &dossier, 11).await, kept(&storage, &dossier, 12).await);
        let stays = kept(&storage, &dossier, 13).await;

        let mut work = storage.begin().await.unwrap();
        for (document, permit) in [(one, at_term(&dossier, one)), (two, in_a_case(&dossier, two))] {
            assert_eq!(documents::destroy(&mut work, &dossier, &permit).await.unwrap(), document.id);
        }
        work.commit().await.unwrap();
        let tombstones = "SELECT document_id, destroyed_at FROM document WHERE wrapped_key IS NULL AND sealed IS NULL
             AND kept_until IS NULL AND destroyed_at IS NOT NULL ORDER BY document_id";
        let end = term_after(at(3)).as_microsecond();
        let expected = format!("{}|{end}\n{}|{}", one.id, two.id, at(9).as_microsecond());
        assert_eq!(fresh.operator(tombstones), expected);

        assert_eq!(fresh.operator("SELECT document_id FROM document_text"), stays.id.to_string());

        let work = &mut storage.begin().await.unwrap();
        let listed = documents::all(work, &dossier, &[], at(10)).await.unwrap();
        assert_eq!(listed.iter().map(|document| document.facts().id).collect::<Vec<_>>(), [stays.id]);
        assert_eq!(due(work, i64::from(i32::MAX), 10).await, [stays.id]);
        let candidates = [one.id, two.id, stays.id];
        assert_eq!(documents::without_row(work, &candidates).await.unwrap(), [one.id, two.id]);
    })
    .await;
}

/// What the sweeper does with a content whose document is destroyed; interrupted, it does it again.
#[tokio::test]
async fn the_content_of_a_destroyed_document_goes() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let mut work = storage.begin().await.unwrap();
        let dossier = active(&mut work, 1).await;
        work.commit().await.unwrap();
        let document = kept(&storage, &dossier, 11).await;
        let mut work = storage.begin().await.unwrap();
        documents::destroy(&mut work, &dossier, &at_term(&dossier, document)).await.unwrap();
        work.commit().await.unwrap();
        for _ in 0..2 {
            let orphans = documents::without_row(&mut storage.begin_reading().await.unwrap(), &[document.id]).await;
            for orphan in orphans.unwrap() {
                storage.objects().delete(orphan).await.unwrap();
            }
            let opened = storage.objects().open(document.id, &DocumentKey::generate().unwrap()).await;
            assert!(matches!(opened.err(), Some(VaultError::Missing(missing)) if missing == document.id));
        }
    })
    .await;
}

/// Destroyed once, it is neither destroyed again nor given another term.
#[tokio::test]
async fn what_is_destroyed_stays_so() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let work = &mut storage.begin().await.unwrap();
        let dossier = active(work, 1).await;
        let (document, _) = filed(work, &dossier, 11).await;
        let destroying = at_term(&dossier, document);
        documents::destroy(work, &dossier, &destroying).await.unwrap();
        let again = documents::destroy(work, &dossier, &destroying).await;
        assert!(matches!(again, Err(StorageError::Contradiction(_))));
        let (permit, soon) = agreed(&dossier, document, RetentionTerm::Until(at(100)));
        let kept = documents::keep_until(work, &dossier, &permit, soon).await;
        assert!(matches!(kept, Err(StorageError::Contradiction(_))));
        assert_eq!(due(work, i64::from(i32::MAX), 10).await, []);
    })
    .await;
}
