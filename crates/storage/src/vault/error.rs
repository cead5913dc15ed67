//! What can go wrong in the vault.

use std::io;
use std::path::PathBuf;

use dossier::ids::DocumentId;

use super::custodian::KeyId;

/// Why the vault could not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum VaultError {
    /// The bytes are not what was sealed for this place: changed, cut, moved, or sealed under another key.
    #[error("the sealed content is damaged, was moved from another place, or belongs to another key")]
    Tampered,
    /// The key was wrapped by a custodian key that is not the one in use.
    #[error(
        "wrapped under the custodian key {0}, which is not the one in use; configure the key file it was wrapped with"
    )]
    UnknownKey(KeyId),
    /// The custodian's key file cannot be used.
    #[error(transparent)]
    KeyFile(#[from] KeyFileError),
    /// The object store failed.
    #[error("the object store failed: {0}")]
    Store(#[from] object_store::Error),
    /// The folder of the local object store failed.
    #[error("the object folder {} failed: {source}", path.display())]
    Folder {
        /// The folder or file concerned.
        path: PathBuf,
        /// What the operating system said.
        source: io::Error,
    },
    /// There is no object of this document.
    #[error("document {0} has no stored content")]
    Missing(DocumentId),
    /// The document has content already; content is never replaced.
    #[error("document {0} has stored content already")]
    Exists(DocumentId),
    /// The content is longer than allowed.
    #[error("the content is larger than {limit} bytes")]
    TooLarge {
        /// The largest size allowed, in bytes.
        limit: u64,
    },
    /// Whoever delivers the content failed before its end.
    #[error("the content could not be read to its end: {0}")]
    Source(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// The cryptographic library refused; with valid input this means the machine is broken.
    #[error("the cryptographic library failed")]
    Cryptography,
}

/// Why a custodian's key file is refused.
#[derive(Debug, thiserror::Error)]
pub enum KeyFileError {
    /// No such file.
    #[error("there is no key file at {}; restore it from its backup, or create one for a new installation", path.display())]
    Missing {
        /// The file looked for.
        path: PathBuf,
    },
    /// A file to be created is there.
    #[error("the key file {} is there already and is not overwritten; what it seals would be lost", path.display())]
    Exists {
        /// The file in the way.
        path: PathBuf,
    },
    /// Others than the owner have rights on it.
    #[error("the key file {path} is open to other users (mode {mode:04o}); run: chmod 600 {path}", path = path.display())]
    Exposed {
        /// The file.
        path: PathBuf,
        /// Its permission bits.
        mode: u32,
    },
    /// Not 32 bytes in base64.
    #[error("the key file {} does not hold 32 bytes in base64; restore it from its backup", path.display())]
    Malformed {
        /// The file.
        path: PathBuf,
    },
    /// Not random: repeated bytes, counting bytes or readable text.
    #[error("the key in {} was not drawn at random; create a new key file and do not write one by hand", path.display())]
    Weak {
        /// The file.
        path: PathBuf,
    },
    /// The operating system refused.
    #[error("the key file {} cannot be used: {source}; check its owner and its folder", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// What the operating system said.
        source: io::Error,
    },
}
