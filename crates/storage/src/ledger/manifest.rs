//! The list of the files of an export with their hashes, signed with the ledger's key: whoever is handed the files can tell
//! that they left the record so.
//!
//! A manifest is text: its own first line, which no checkpoint has, then for each file its SHA-256 and its path.

use jiff::Timestamp;

use super::checkpoint::{NoteError, PublicKey, split};
use super::key;
use crate::{StorageError, Work};

/// The first line; a signed checkpoint begins with the ledger's name and can never be taken for a manifest.
const FORM: &str = "dsp-export v1";

/// The files of an export.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Manifest {
    /// Each file's path and SHA-256.
    pub files: Vec<(String, [u8; 32])>,
}

impl Manifest {
    fn text(&self) -> String {
        let line = |(path, hash): &(String, [u8; 32])| format!("{}  {path}\n", hex(hash));
        let lines: String = self.files.iter().map(line).collect();
        format!("{FORM}\n{lines}")
    }

    /// The manifest that a signed note holds.
    ///
    /// # Errors
    /// When it is not signed with this key, or is no manifest.
    pub fn open(note: &str, key: &PublicKey) -> Result<Self, NoteError> {
        let (text, signature) = split(note)?;
        key.check(&text, signature)?;
        let lines = text.strip_prefix(FORM).and_then(|rest| rest.strip_prefix('\n')).ok_or(NoteError::Form)?;
        let files = lines.lines().map(file).collect::<Option<_>>().ok_or(NoteError::Form)?;
        Ok(Self { files })
    }
}

/// Signs a manifest; makes the ledger's key the first time.
///
/// # Errors
/// When the key cannot be had.
pub async fn sign_manifest(work: &mut Work, manifest: &Manifest, now: Timestamp) -> Result<String, StorageError> {
    let signer = key::signer(work, now).await?;
    Ok(signer.public.sign(&manifest.text(), &signer.secret))
}

fn file(line: &str) -> Option<(String, [u8; 32])> {
    let (hash, path) = line.split_once("  ")?;
    let bytes: Vec<u8> =
        (0..32).map(|at| u8::from_str_radix(hash.get(2 * at..2 * at + 2)?, 16).ok()).collect::<Option<_>>()?;
    Some((path.to_owned(), bytes.try_into().ok().filter(|_| hash.len() == 64)?))
}

fn hex(hash: &[u8; 32]) -> String {
    hash.iter().fold(String::with_capacity(64), |text, byte| format!("{text}{byte:02x}"))
}
