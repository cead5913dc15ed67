//! A custodian whose key is in a file, for a machine without an HSM.

use std::fmt;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::Path;

use aws_lc_rs::digest::{SHA256, digest};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use futures::FutureExt;
use futures::future::{BoxFuture, ready};
use zeroize::Zeroizing;

use super::{Custodian, KeyId};
use crate::vault::envelope::Use;
use crate::vault::{Context, KeyFileError, SealingKey, VaultError, random};

const VERSION: u8 = 1;
/// 32 bytes in base64 are 44 characters; the rest is room for line ends, and a bound for what is read.
const LONGEST_FILE: usize = 64;

/// Wraps keys under the key in a file that only its owner can read.
///
/// A wrapped key is: version, the id of the custodian key (8 bytes), the sealed key.
pub struct FileCustodian {
    key: SealingKey,
    id: KeyId,
}

impl FileCustodian {
    /// Draws a key and writes it to a new file, durably, with mode 0600. An existing file is never touched.
    ///
    /// # Errors
    /// [`VaultError::KeyFile`] naming the file; [`VaultError::Cryptography`] when no randomness can be had.
    pub fn create(path: &Path) -> Result<Self, VaultError> {
        let key = SealingKey::generate()?;
        let text = Zeroizing::new(STANDARD.encode(key.as_bytes()) + "\n");
        let suffix = u64::from_be_bytes(random()?);
        let draft = path.with_added_extension(format!("{suffix:016x}"));
        let written = write_draft(&draft, &text).and_then(|()| publish(&draft, path));
        // Whether or not it became the key file, the draft is a second copy of a secret.
        let removed = fs::remove_file(&draft);
        written.and(removed).and_then(|()| sync_folder_of(path)).map_err(|source| match source.kind() {
            io::ErrorKind::AlreadyExists => KeyFileError::Exists { path: path.into() },
            _ => KeyFileError::Io { path: path.into(), source },
        })?;
        Self::holding(key)
    }

    /// Reads the key from its file.
    ///
    /// # Errors
    /// [`VaultError::KeyFile`] naming the file and what to do, when it is missing, open to other users, not a key, or not
    /// a random one.
    pub fn open(path: &Path) -> Result<Self, VaultError> {
        let text = read_private(path)?;
        let malformed = || KeyFileError::Malformed { path: path.into() };
        let bytes = Zeroizing::new(STANDARD.decode(text.trim_ascii()).map_err(|_| malformed())?);
        let bytes: &[u8; 32] = bytes.as_slice().try_into().map_err(|_| malformed())?;
        if is_weak(bytes) {
            return Err(KeyFileError::Weak { path: path.into() }.into());
        }
        Self::holding(SealingKey::from_bytes(bytes))
    }

    /// Which key this custodian wraps with.
    pub const fn id(&self) -> KeyId {
        self.id
    }

    fn holding(key: SealingKey) -> Result<Self, VaultError> {
        let derived = key.derive(Use::KeyId, &Context::new("custodian"))?;
        let digest = digest(&SHA256, derived.as_slice());
        let id = digest.as_ref().first_chunk().ok_or(VaultError::Cryptography)?;
        Ok(Self { key, id: KeyId(*id) })
    }

    fn wrap_now(&self, key: &SealingKey, context: &Context) -> Result<Vec<u8>, VaultError> {
        let sealed = self.key.wrap(key, context)?;
        Ok([&[VERSION], self.id.0.as_slice(), &sealed].concat())
    }

    fn unwrap_now(&self, wrapped: &[u8], context: &Context) -> Result<SealingKey, VaultError> {
        let Some((&VERSION, rest)) = wrapped.split_first() else {
            return Err(VaultError::Tampered);
        };
        let Some((&id, sealed)) = rest.split_first_chunk() else {
            return Err(VaultError::Tampered);
        };
        if KeyId(id) != self.id {
            return Err(VaultError::UnknownKey(KeyId(id)));
        }
        self.key.unwrap(sealed, context)
    }
}

impl Custodian for FileCustodian {
    fn wrap<'a>(&'a self, key: &'a SealingKey, context: &'a Context) -> BoxFuture<'a, Result<Vec<u8>, VaultError>> {
        ready(self.wrap_now(key, context)).boxed()
    }

    fn unwrap<'a>(&'a self, wrapped: &'a [u8], context: &'a Context) -> BoxFuture<'a, Result<SealingKey, VaultError>> {
        ready(self.unwrap_now(wrapped, context)).boxed()
    }
}

impl fmt::Debug for FileCustodian {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FileCustodian({})", self.id)
    }
}

fn write_draft(draft: &Path, text: &str) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(draft)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

/// A hard link, unlike a rename, fails when the name is taken; and the name never leads to half a key.
fn publish(draft: &Path, path: &Path) -> io::Result<()> {
    fs::hard_link(draft, path)
}

fn sync_folder_of(path: &Path) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    File::open(folder)?.sync_all()
}

fn read_private(path: &Path) -> Result<Zeroizing<Vec<u8>>, KeyFileError> {
    let failed = |source: io::Error| match source.kind() {
        io::ErrorKind::NotFound => KeyFileError::Missing { path: path.into() },
        _ => KeyFileError::Io { path: path.into(), source },
    };
    let file = File::open(path).map_err(failed)?;
    // Asked of the open file, so that it cannot be exchanged between the question and the reading.
    let mode = file.metadata().map_err(failed)?.mode() & 0o7777;
    if mode & 0o077 != 0 {
        return Err(KeyFileError::Exposed { path: path.into(), mode });
    }
    // Large enough from the start: growing would leave a copy of the secret behind.
    let mut text = Zeroizing::new(vec![0; LONGEST_FILE + 1]);
    let length = read_up_to(file, &mut text).map_err(failed)?;
    if length > LONGEST_FILE {
        return Err(KeyFileError::Malformed { path: path.into() });
    }
    text.truncate(length);
    Ok(text)
}

fn read_up_to(mut file: File, buffer: &mut [u8]) -> io::Result<usize> {
    let mut length = 0;
    while length < buffer.len() {
        match file.read(&mut buffer[length..])? {
            0 => break,
            read => length += read,
        }
    }
    Ok(length)
}

/// Whether somebody made the key up. The chance that a random key looks so is below one in 10^12.
fn is_weak(key: &[u8; 32]) -> bool {
    let mut distinct = *key;
    distinct.sort_unstable();
    let repeats = distinct.chunk_by(|a, b| a == b).count() < 16;
    let step = key[1].wrapping_sub(key[0]);
    let counts = key.array_windows().all(|[a, b]| b.wrapping_sub(*a) == step);
    let is_text = key.iter().all(|byte| matches!(byte, b' '..=b'~'));
    repeats || counts || is_text
}

#[cfg(test)]
#[path = "file_tests.rs"]
mod tests;
