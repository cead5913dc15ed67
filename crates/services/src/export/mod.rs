//! Taking everything along (feature D13; Regulation (EU) 2025/327, art. 3(2)): the documents as they were filed, a list in
//! the exchange format, the life line, and a signed manifest over all of it.
//!
//! Nothing new is permitted here. Each document is decided on and traced by itself, at the moment at which it leaves.

mod archive;
mod bundle;
mod plan;
mod verify;

pub use archive::export;
pub use plan::{Planned, Prepared, prepare};
pub use verify::{Broken, verify};

/// What the manifest is called among the files.
pub const MANIFEST: &str = "MANIFEST.txt";

/// What the list of documents in the exchange format is called.
pub const BUNDLE: &str = "documents.fhir.json";
