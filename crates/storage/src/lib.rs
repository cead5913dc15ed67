//! Everything that persists: SQL, objects and keys. The only crate that knows them.
//!
//! Health data is read and written with a [`Permit`](dossier::access::Permit) only, and content leaves only after
//! its trace is durable: see [`Traced`]. What is stored is sealed under the record's own key, which the custodian
//! wraps; the tables show identifiers, sizes and times.
#![warn(missing_docs)]

pub mod database;
pub mod dossiers;
mod error;
pub mod lease;
pub mod ledger;
mod migrations;
pub mod outbox;
pub mod registry;
pub mod vault;
mod work;

pub use error::StorageError;
pub use work::{Storage, Traced, Work};

#[cfg(test)]
mod tests;
