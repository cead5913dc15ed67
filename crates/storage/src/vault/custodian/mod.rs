//! Who keeps the topmost key.

mod file;

use std::fmt;

use futures::future::BoxFuture;

use super::{Context, SealingKey, VaultError};

pub use file::FileCustodian;

/// Wraps keys under a key that it never gives away.
///
/// The calls are asynchronous because an HSM is a device at the end of a wire.
pub trait Custodian: Send + Sync {
    /// The key, sealed for one place, as it can be kept in a row.
    fn wrap<'a>(&'a self, key: &'a SealingKey, context: &'a Context) -> BoxFuture<'a, Result<Vec<u8>, VaultError>>;

    /// The key wrapped for this place: [`VaultError::UnknownKey`] when it was wrapped under a key the custodian does not
    /// have, [`VaultError::Tampered`] when it was changed or wrapped for another place.
    fn unwrap<'a>(&'a self, wrapped: &'a [u8], context: &'a Context) -> BoxFuture<'a, Result<SealingKey, VaultError>>;
}

/// Says which custodian key wrapped something, without telling anything about that key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeyId([u8; 8]);

impl fmt::Display for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", u64::from_be_bytes(self.0))
    }
}
