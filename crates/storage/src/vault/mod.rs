//! Encryption at rest, and the objects that hold the content of documents.
//!
//! A chain of keys, each sealed under the one above:
//!
//! ```text
//! custodian (key file, later an HSM)
//! ├─ RegistryKey    names, numbers, contact points; blind indexes to find them again
//! └─ DossierKey     titles, free text and traces of one dossier
//!    └─ DocumentKey the content of one document, in one object
//! ```
//!
//! Whoever has the database and the objects but not the custodian learns sizes, times and categories, nothing else.
//! Destroying a wrapped key destroys everything below it; changing the custodian's key rewrites wrapped keys only.
//!
//! Nothing here knows SQL: what is sealed comes back as bytes, and the registry and the dossiers keep them in rows.
//! All randomness of the program comes from [`random`].

mod context;
pub mod custodian;
mod digest;
mod envelope;
mod error;
mod index;
mod keys;
pub mod objects;
mod random;
pub mod stream;

pub use context::Context;
pub use custodian::{Custodian, FileCustodian};
pub use digest::{sha1, sha256};
pub use envelope::SealingKey;
pub use error::{KeyFileError, VaultError};
pub use keys::{DocumentKey, DossierKey, LedgerKey, RegistryKey};
pub use objects::{Listed, Objects, Stored};
pub use random::random;
