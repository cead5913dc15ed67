//! What can go wrong in storage: the engine failing is told from data contradicting itself.

use crate::database::Retryable;
use crate::vault::VaultError;

/// Why something was not read or written.
#[derive(Debug, thiserror::Error)]
pub enum StorageError {
    /// Another transaction came first; doing the work again may succeed.
    #[error("another transaction came first")]
    Overtaken,
    /// A row with this key exists.
    #[error("a row with this key exists")]
    AlreadyThere,
    /// The address of the database names no engine of ours.
    #[error("the database address must begin with sqlite: or postgres:")]
    UnknownEngine,
    /// The engine failed.
    #[error("the database failed: {0}")]
    Engine(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// The tables could not be brought up to date.
    #[error("the tables could not be brought up to date: {0}")]
    Migration(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// Stored data contradicts itself.
    #[error("stored data contradicts itself: {0}")]
    Contradiction(String),
    /// Keys or objects failed.
    #[error(transparent)]
    Vault(#[from] VaultError),
}

impl Retryable for StorageError {
    fn is_retryable(&self) -> bool {
        matches!(self, Self::Overtaken)
    }
}

impl From<serde_json::Error> for StorageError {
    fn from(error: serde_json::Error) -> Self {
        Self::Contradiction(format!("sealed content has another form than expected, line {}", error.line()))
    }
}
