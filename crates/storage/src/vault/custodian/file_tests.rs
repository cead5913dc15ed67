use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;

use tempfile::TempDir;

use super::*;

fn place() -> Context {
    Context::new("dossiers.key").id(&[3; 16])
}

fn new_file() -> (TempDir, PathBuf, FileCustodian) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("custodian.key");
    let custodian = FileCustodian::create(&path).unwrap();
    (folder, path, custodian)
}

fn opening(content: &[u8], mode: u32) -> VaultError {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("custodian.key");
    fs::write(&path, content).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
    let error = FileCustodian::open(&path).unwrap_err();
    assert!(error.to_string().contains(path.to_str().unwrap()), "{error} does not name the file");
    error
}

fn key_text(key: [u8; 32]) -> Vec<u8> {
    STANDARD.encode(key).into_bytes()
}

#[tokio::test]
async fn a_key_wrapped_before_a_restart_opens_after_it() {
    let (_folder, path, custodian) = new_file();
    let key = SealingKey::generate().unwrap();
    let wrapped = custodian.wrap(&key, &place()).await.unwrap();
    drop(custodian);
    let reopened = FileCustodian::open(&path).unwrap();
    assert_eq!(reopened.unwrap(&wrapped, &place()).await.unwrap().as_bytes(), key.as_bytes());
}

#[test]
fn the_file_is_private_and_alone_in_its_folder() {
    let (folder, path, _custodian) = new_file();
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o7777, 0o600);
    assert_eq!(fs::read(&path).unwrap().len(), 45);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn an_existing_file_is_never_overwritten() {
    let (folder, path, custodian) = new_file();
    let before = fs::read(&path).unwrap();
    let error = FileCustodian::create(&path).unwrap_err();
    assert!(matches!(error, VaultError::KeyFile(KeyFileError::Exists { .. })));
    assert_eq!(fs::read(&path).unwrap(), before);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    assert_eq!(FileCustodian::open(&path).unwrap().id(), custodian.id());
}

#[tokio::test]
async fn another_custodians_key_is_named_as_unknown() {
    let (_folder, _path, custodian) = new_file();
    let (_other_folder, _other_path, other) = new_file();
    let wrapped = custodian.wrap(&SealingKey::generate().unwrap(), &place()).await.unwrap();
    let error = other.unwrap(&wrapped, &place()).await.unwrap_err();
    assert!(matches!(error, VaultError::UnknownKey(id) if id == custodian.id()));
}

#[tokio::test]
async fn every_changed_bit_every_cut_and_every_other_place_is_refused() {
    let (_folder, _path, custodian) = new_file();
    let wrapped = custodian.wrap(&SealingKey::generate().unwrap(), &place()).await.unwrap();
    for bit in 0..wrapped.len() * 8 {
        let mut changed = wrapped.clone();
        changed[bit / 8] ^= 1 << (bit % 8);
        let error = custodian.unwrap(&changed, &place()).await.unwrap_err();
        let in_the_key_id = (8..72).contains(&bit);
        assert_eq!(matches!(error, VaultError::UnknownKey(_)), in_the_key_id, "bit {bit}");
        assert_eq!(matches!(error, VaultError::Tampered), !in_the_key_id, "bit {bit}");
    }
    for length in 0..wrapped.len() {
        let error = custodian.unwrap(&wrapped[..length], &place()).await.unwrap_err();
        assert!(matches!(error, VaultError::Tampered), "{length} bytes");
    }
    let elsewhere = Context::new("dossiers.key").id(&[4; 16]);
    assert!(matches!(custodian.unwrap(&wrapped, &elsewhere).await, Err(VaultError::Tampered)));
}

#[test]
fn a_file_open_to_others_is_refused_with_the_remedy() {
    let random_key = key_text(random().unwrap());
    for mode in [0o640, 0o604, 0o644, 0o620, 0o602, 0o610, 0o666] {
        let error = opening(&random_key, mode);
        assert!(matches!(error, VaultError::KeyFile(KeyFileError::Exposed { .. })), "{mode:o}: {error}");
        assert!(error.to_string().contains("chmod 600"), "{error}");
    }
}

#[test]
fn what_is_no_key_is_refused() {
    let too_long = [b"A".repeat(43), b"=".to_vec(), b"\n".repeat(100)].concat();
    let contents: [&[u8]; 6] =
        [b"", b"\n", b"not base64 at all", b"AAAA", &STANDARD.encode([9; 33]).into_bytes(), &too_long];
    for content in contents {
        let error = opening(content, 0o600);
        assert!(matches!(error, VaultError::KeyFile(KeyFileError::Malformed { .. })), "{error}");
    }
}

#[test]
fn a_key_made_up_by_somebody_is_refused() {
    let counting = std::array::from_fn(|i| u8::try_from(i).unwrap());
    let pattern = std::array::from_fn(|i| u8::try_from(i % 8 * 29).unwrap());
    let weak = [[0; 32], [255; 32], counting, pattern, *b"correct horse battery staple 123"];
    for key in weak {
        let error = opening(&key_text(key), 0o600);
        assert!(matches!(error, VaultError::KeyFile(KeyFileError::Weak { .. })), "{key:?}: {error}");
    }
}

#[test]
fn a_missing_file_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let error = FileCustodian::open(&folder.path().join("absent.key")).unwrap_err();
    assert!(matches!(error, VaultError::KeyFile(KeyFileError::Missing { .. })));
    assert!(error.to_string().contains("absent.key"));
}

#[test]
fn a_folder_that_does_not_exist_is_reported_and_nothing_is_left() {
    let folder = tempfile::tempdir().unwrap();
    let error = FileCustodian::create(&folder.path().join("absent/custodian.key")).unwrap_err();
    assert!(matches!(error, VaultError::KeyFile(KeyFileError::Io { .. })));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn debug_shows_the_key_id_only() {
    let (_folder, _path, custodian) = new_file();
    assert_eq!(format!("{custodian:?}"), format!("FileCustodian({})", custodian.id()));
}
