//! Checking an export with nothing but the ledger's public key.

use std::collections::BTreeMap;
use std::io::{Read, Seek};

use storage::ledger::{Manifest, PublicKey};
use storage::vault::sha256;
use zip::ZipArchive;

use super::MANIFEST;

/// Why an export is not as it left the record.
#[derive(Debug, thiserror::Error)]
pub enum Broken {
    /// No ZIP, or one that is cut off.
    #[error("not a whole ZIP archive: {0}")]
    Archive(String),
    /// The key is not one.
    #[error("this is no public key of a ledger")]
    Key,
    /// The manifest is missing, or not signed with this key.
    #[error("the manifest is missing or not signed with this key")]
    Manifest,
    /// A file is not what the manifest says, is missing, or was added.
    #[error("{0}: not as it left the record")]
    File(String),
}

/// Checks every file against the manifest, and the manifest against the key; returns how many files there are.
///
/// # Errors
/// [`Broken`], at the first thing that is wrong.
pub fn verify(export: impl Read + Seek, key: &str) -> Result<usize, Broken> {
    let key = PublicKey::parse(key).map_err(|_| Broken::Key)?;
    let mut archive = ZipArchive::new(export).map_err(|error| Broken::Archive(error.to_string()))?;
    let mut found = BTreeMap::new();
    let mut note = String::new();
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).map_err(|error| Broken::Archive(error.to_string()))?;
        let path = file.name().map_err(|error| Broken::Archive(error.to_string()))?.into_owned();
        let mut content = Vec::new();
        file.read_to_end(&mut content).map_err(|_| Broken::File(path.clone()))?;
        if path == MANIFEST {
            note = String::from_utf8(content).map_err(|_| Broken::Manifest)?;
        } else {
            found.insert(path, sha256(&content));
        }
    }
    let manifest = Manifest::open(&note, &key).map_err(|_| Broken::Manifest)?;
    let listed: BTreeMap<String, [u8; 32]> = manifest.files.into_iter().collect();
    for path in listed.keys().chain(found.keys()) {
        if listed.get(path) != found.get(path) {
            return Err(Broken::File(path.clone()));
        }
    }
    Ok(listed.len())
}
