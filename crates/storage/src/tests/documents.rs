//! Documents come back with their content, and with what was provided for each since it was filed.

use bytes::Bytes;
use dossier::access::provision::LONGEST_ANNOUNCEMENT;
use dossier::access::{Act, DocumentFacts, Ending, Provision, ProvisionKind, RetentionTerm};
use dossier::document::Confidentiality;
use dossier::ids::DocumentId;
use futures::{TryStreamExt, stream};
use jiff::Timestamp;
use test_engines::on_each_engine;

use super::{active, at, envelope, filed, holders_permit, provision, storage, trace, uuid};
use crate::Work;
use crate::dossiers::{OpenDossier, documents, traces};
use crate::vault::DocumentKey;

#[tokio::test]
async fn documents_with_their_content() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let mut work = storage.begin().await.unwrap();
        let dossier = active(&mut work, 1).await;
        let (envelope, key) = (envelope(&dossier, 11), DocumentKey::generate().unwrap());
        let content = stream::iter([Ok::<_, std::convert::Infallible>(Bytes::from_static(b"moi"))]);
        storage.objects().put_sealed(envelope.id, &key, content, 3).await.unwrap();
        let filing = holders_permit(&dossier, Act::FileDocument(envelope.facts().category));
        documents::insert(&mut work, &dossier, &filing, &envelope, &key).await.unwrap();
        let (second, _) = filed(&mut work, &dossier, 12).await;

        let mut all = documents::all(&mut work, &dossier, &[], at(4)).await.unwrap();
        assert_eq!(all.iter().map(|sealed| sealed.facts().id).collect::<Vec<_>>(), [second.id, envelope.id]);
        let sealed = all.remove(1);
        let reading = holders_permit(&dossier, Act::ConsultDocument(envelope.facts()));
        assert!(*sealed.open(&reading).unwrap() == envelope);
        let named = sealed.traced();
        assert_eq!((named.id, named.title, named.kind), (envelope.id, "Journal 11".into(), envelope.metadata.kind));
        let unknown = DocumentId::new(uuid(99));
        let orphans = documents::without_row(&mut work, &[envelope.id, unknown, second.id]).await.unwrap();
        assert_eq!(orphans, [unknown]);

        let line = trace(&dossier, 7, &reading);
        let pending = traces::permitted(&mut work, &dossier, &reading, &line).await.unwrap();
        let traced = work.commit_traced(pending).await.unwrap();
        let pieces: Vec<Bytes> =
            documents::content(&storage, &traced, sealed).await.unwrap().try_collect().await.unwrap();
        assert_eq!(pieces.concat(), b"moi");
    })
    .await;
}

const WEEK: i64 = 7 * 24 * 60 * 60;

/// Two documents filed at the third second. What was provided for the first: the level set twice, an announcement
/// released early, a retention agreed.
fn provided(document: DocumentId) -> Vec<Provision> {
    let from = |second, kind| Provision { from: at(second), recorded_at: at(second), ..provision(0, kind) };
    let ended = |second, provision: Provision| {
        provision.ended(Ending { at: at(second), recorded_at: at(second), by: provision.recorded_by })
    };
    let level = |level| ProvisionKind::Level { document, level };
    vec![
        ended(30, from(10, level(Confidentiality::Private))),
        from(30, level(Confidentiality::Confidential)),
        ended(20, from(3, ProvisionKind::Announcement { document, mentioned: true })),
        from(40, ProvisionKind::RetentionAgreement { document, term: RetentionTerm::ForLife }),
        from(3, ProvisionKind::Discernment),
    ]
}

async fn both(
    work: &mut Work,
    dossier: &OpenDossier,
    provisions: &[Provision],
    now: Timestamp,
) -> [documents::SealedDocument; 2] {
    let mut all = documents::all(work, dossier, provisions, now).await.unwrap();
    all.reverse();
    all.try_into().unwrap_or_else(|_| panic!("two documents were filed"))
}

/// Level, announcement and retention at each moment: looked at on that day, and looked back at from a later one.
#[tokio::test]
async fn what_holds_for_a_document_is_what_was_provided_by_then() {
    on_each_engine(async |fresh| {
        let storage = storage(&fresh).await;
        let work = &mut storage.begin().await.unwrap();
        let dossier = active(work, 1).await;
        let ((one, _), (two, _)) = (filed(work, &dossier, 11).await, filed(work, &dossier, 12).await);
        let provisions = provided(one.id);
        let announced = Some(at(20));
        let table = [
            (3, Confidentiality::Normal, announced, one.kept_until),
            (9, Confidentiality::Normal, announced, one.kept_until),
            (10, Confidentiality::Private, announced, one.kept_until),
            (20, Confidentiality::Private, None, one.kept_until),
            (29, Confidentiality::Private, None, one.kept_until),
            (30, Confidentiality::Confidential, None, one.kept_until),
            (40, Confidentiality::Confidential, None, None),
            (5 * WEEK, Confidentiality::Confidential, None, None),
        ];
        for (second, confidentiality, announced_until, kept_until) in table {
            let expected = DocumentFacts { confidentiality, announced_until, kept_until, ..one };
            let [first, other] = both(work, &dossier, &provisions, at(second)).await;
            assert_eq!(first.facts(), expected, "at {second}");
            assert_eq!(other.facts(), two, "at {second}");
            let reading = holders_permit(&dossier, Act::ConsultDocument(one));
            assert_eq!(first.open(&reading).unwrap().metadata.confidentiality, confidentiality, "at {second}");

            let known: Vec<_> = provisions.iter().filter_map(|provision| provision.as_of(at(second))).collect();
            let [first, other] = both(work, &dossier, &provisions, at(6 * WEEK)).await;
            // Whether an announcement would be released early was not known before it was.
            let announced_until = if second < 20 { Some(at(3) + LONGEST_ANNOUNCEMENT) } else { None };
            let as_of = DocumentFacts { announced_until, ..expected };
            assert_eq!(first.facts_as_of(&known, at(second)), Some(as_of), "as of {second}");
            assert_eq!(other.facts_as_of(&known, at(second)), Some(two), "as of {second}");
        }
        let [first, other] = both(work, &dossier, &provisions, at(40)).await;
        assert_eq!(first.facts_as_of(&provisions, at(2)), None);
        assert_eq!(other.facts_as_of(&provisions, at(2)), None);
    })
    .await;
}
