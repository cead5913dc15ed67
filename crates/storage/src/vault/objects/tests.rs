use std::convert::Infallible;
use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use futures::stream;
use object_store::memory::InMemory;
use tempfile::TempDir;
use uuid::Uuid;

use super::*;
use crate::vault::stream::SEGMENT;

const LIMIT: u64 = 25 * 1024 * 1024;

fn document(number: u128) -> DocumentId {
    DocumentId::new(Uuid::from_u128(number))
}

fn local() -> (TempDir, Objects) {
    let folder = tempfile::tempdir().unwrap();
    let objects = Objects::local(&folder.path().join("objects")).unwrap();
    (folder, objects)
}

fn pieces(content: &[u8]) -> impl Stream<Item = Result<Bytes, Infallible>> + Send + use<> {
    let pieces: Vec<_> = content.chunks(10_000).map(|piece| Ok(Bytes::copy_from_slice(piece))).collect();
    iter(pieces)
}

async fn read(objects: &Objects, document: DocumentId, key: &DocumentKey) -> Result<Vec<u8>, VaultError> {
    let content = objects.open(document, key).await?;
    content
        .try_fold(Vec::new(), async |mut all, piece| {
            all.extend_from_slice(&piece);
            Ok(all)
        })
        .await
}

fn files(folder: &TempDir) -> Vec<PathBuf> {
    fs::read_dir(folder.path().join("objects"))
        .unwrap()
        .flat_map(|subfolder| fs::read_dir(subfolder.unwrap().path()).unwrap())
        .map(|file| file.unwrap().path())
        .collect()
}

/// A file removed in the background after a drop is given a moment.
async fn assert_becomes_empty(folder: &TempDir) {
    for _ in 0..200 {
        if files(folder).is_empty() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("left behind: {:?}", files(folder));
}

fn phrase_repeated(length: usize) -> Vec<u8> {
    b"Analyse de sang du 3 mars. ".iter().copied().cycle().take(length).collect()
}

#[tokio::test]
async fn content_of_any_size_comes_back_with_its_size_and_digest() {
    let (_folder, local) = local();
    let remote = Objects::remote(Arc::new(InMemory::new()));
    for objects in [local, remote] {
        let sizes = [0, 1, SEGMENT - 1, SEGMENT, SEGMENT + 1, 1024 * 1024, 6 * 1024 * 1024 + 3];
        for (number, size) in sizes.into_iter().enumerate() {
            let document = document(number as u128);
            let key = DocumentKey::generate().unwrap();
            let content = phrase_repeated(size);
            let stored = objects.put_sealed(document, &key, pieces(&content), LIMIT).await.unwrap();
            assert_eq!(stored.size, size as u64);
            assert_eq!(stored.sha256, digest::digest(&digest::SHA256, &content).as_ref());
            assert!(read(&objects, document, &key).await.unwrap() == content, "{size}");
        }
    }
}

#[tokio::test]
async fn objects_are_still_there_after_a_restart() {
    let (folder, objects) = local();
    let key = DocumentKey::generate().unwrap();
    objects.put_sealed(document(1), &key, pieces(b"content"), LIMIT).await.unwrap();
    drop(objects);
    let reopened = Objects::local(&folder.path().join("objects")).unwrap();
    assert_eq!(read(&reopened, document(1), &key).await.unwrap(), b"content");
}

#[tokio::test]
async fn neither_names_nor_files_hold_a_fragment_of_the_content() {
    let (folder, objects) = local();
    let key = DocumentKey::generate().unwrap();
    let content = phrase_repeated(3 * SEGMENT + 99);
    objects.put_sealed(document(0xab), &key, pieces(&content), LIMIT).await.unwrap();
    let files = files(&folder);
    assert_eq!(files, [folder.path().canonicalize().unwrap().join(format!("objects/ab/{}", document(0xab)))]);
    let sealed = fs::read(&files[0]).unwrap();
    assert_eq!(sealed.len(), 33 + content.len() + 4 * 16);
    for fragment in phrase_repeated(27).windows(6) {
        assert!(!sealed.windows(6).any(|window| window == fragment), "{fragment:?}");
    }
}

#[tokio::test]
async fn content_over_the_limit_is_refused_and_leaves_nothing() {
    let (folder, objects) = local();
    let key = DocumentKey::generate().unwrap();
    let content = phrase_repeated(2 * 1024 * 1024);
    let limit = content.len() as u64;
    objects.put_sealed(document(1), &key, pieces(&content), limit).await.unwrap();
    objects.delete(document(1)).await.unwrap();
    let refused = objects.put_sealed(document(2), &key, pieces(&content), limit - 1).await;
    assert!(matches!(refused, Err(VaultError::TooLarge { limit: told }) if told == limit - 1));
    assert!(files(&folder).is_empty());
}

#[tokio::test]
async fn content_that_breaks_off_leaves_nothing() {
    let (folder, objects) = local();
    let key = DocumentKey::generate().unwrap();
    let good = Bytes::from(phrase_repeated(2 * 1024 * 1024));
    let broken = iter([Ok(good), Err("the line went dead")]);
    let refused = objects.put_sealed(document(1), &key, broken, LIMIT).await;
    assert!(matches!(refused, Err(VaultError::Source(why)) if why.to_string() == "the line went dead"));
    assert!(files(&folder).is_empty());
}

#[tokio::test]
async fn an_upload_dropped_halfway_leaves_nothing() {
    let (folder, objects) = local();
    let key = DocumentKey::generate().unwrap();
    let endless = pieces(&phrase_repeated(2 * 1024 * 1024)).chain(stream::pending());
    let upload = objects.put_sealed(document(1), &key, endless, LIMIT);
    assert!(tokio::time::timeout(Duration::from_millis(300), upload).await.is_err());
    assert_becomes_empty(&folder).await;
}

#[tokio::test]
async fn an_object_that_cannot_get_its_name_leaves_nothing() {
    let (folder, objects) = local();
    let key = DocumentKey::generate().unwrap();
    let in_the_way = folder.path().join(format!("objects/01/{}/child", document(1)));
    let (started, proceed) = (in_the_way.clone(), pieces(b"content"));
    let content = stream::once(async move { fs::create_dir_all(started) }).map_ok(|()| Bytes::new());
    let content = content.chain(proceed.map_err(|never| match never {}));
    let refused = objects.put_sealed(document(1), &key, content, LIMIT).await;
    assert!(matches!(refused, Err(VaultError::Store(_))), "{refused:?}");
    fs::remove_dir_all(in_the_way.parent().unwrap()).unwrap();
    assert!(files(&folder).is_empty());
}

#[tokio::test]
async fn stored_content_is_never_replaced() {
    let (_folder, objects) = local();
    let key = DocumentKey::generate().unwrap();
    objects.put_sealed(document(1), &key, pieces(b"first"), LIMIT).await.unwrap();
    let second = objects.put_sealed(document(1), &key, pieces(b"second"), LIMIT).await;
    assert!(matches!(second, Err(VaultError::Exists(_))));
    assert_eq!(read(&objects, document(1), &key).await.unwrap(), b"first");
}

#[tokio::test]
async fn a_file_put_in_the_place_of_another_is_refused_before_anything_is_answered() {
    let (folder, objects) = local();
    let key = DocumentKey::generate().unwrap();
    for number in [1, 2] {
        objects.put_sealed(document(number), &key, pieces(b"content"), LIMIT).await.unwrap();
    }
    let file = |number| folder.path().join("objects").join(path_of(document(number)).as_ref());
    fs::copy(file(1), file(2)).unwrap();
    assert!(matches!(objects.open(document(2), &key).await.map(drop), Err(VaultError::Tampered)));
    let other_key = DocumentKey::generate().unwrap();
    assert!(matches!(objects.open(document(1), &other_key).await.map(drop), Err(VaultError::Tampered)));
}

#[tokio::test]
async fn a_deleted_object_is_missing_and_deleting_it_again_succeeds() {
    let (folder, objects) = local();
    let key = DocumentKey::generate().unwrap();
    objects.put_sealed(document(1), &key, pieces(b"content"), LIMIT).await.unwrap();
    objects.delete(document(1)).await.unwrap();
    assert!(files(&folder).is_empty());
    assert!(matches!(objects.open(document(1), &key).await.map(drop), Err(VaultError::Missing(_))));
    objects.delete(document(1)).await.unwrap();
}

#[tokio::test]
async fn the_list_names_each_document_and_nothing_else() {
    let (folder, objects) = local();
    let key = DocumentKey::generate().unwrap();
    for number in [1, 2, 258] {
        objects.put_sealed(document(number), &key, pieces(b"content"), LIMIT).await.unwrap();
    }
    fs::write(folder.path().join("objects/01/note.txt"), "not ours").unwrap();
    fs::write(folder.path().join(format!("objects/02/{}", document(1))), "wrong place").unwrap();
    let mut listed: Vec<Listed> = objects.list().try_collect().await.unwrap();
    listed.sort_by_key(|object| object.document);
    let found: Vec<_> = listed.iter().map(|object| (object.document, object.size)).collect();
    assert_eq!(found, [1, 2, 258].map(|number| (document(number), 33 + 7 + 16)));
    for object in listed {
        let file = folder.path().join("objects").join(path_of(object.document).as_ref());
        let modified = Timestamp::try_from(fs::metadata(file).unwrap().modified().unwrap()).unwrap();
        assert_eq!(object.written.as_microsecond(), modified.as_microsecond());
    }
}

#[tokio::test]
async fn old_drafts_are_removed_and_everything_else_stays() {
    let (folder, objects) = local();
    let key = DocumentKey::generate().unwrap();
    objects.put_sealed(document(1), &key, pieces(b"content"), LIMIT).await.unwrap();
    let draft = folder.path().join(format!("objects/02/{}#1", document(2)));
    fs::write(&draft, "half an object").unwrap();
    let written = Timestamp::try_from(fs::metadata(&draft).unwrap().modified().unwrap()).unwrap();
    assert_eq!(objects.remove_unfinished(written).await.unwrap(), 0);
    assert!(draft.exists());
    let later = written + jiff::SignedDuration::from_secs(1);
    assert_eq!(objects.remove_unfinished(later).await.unwrap(), 1);
    assert!(!draft.exists());
    assert_eq!(read(&objects, document(1), &key).await.unwrap(), b"content");
}
