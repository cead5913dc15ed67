//! Directory entries sealed under the registry key, each bound to its place.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::StorageError;
use crate::vault::{Context, RegistryKey};

pub(crate) fn seal<T: Serialize>(key: &RegistryKey, context: &Context, value: &T) -> Result<Vec<u8>, StorageError> {
    Ok(key.seal(context, &serde_json::to_vec(value)?)?)
}

pub(crate) fn open<T: DeserializeOwned>(
    key: &RegistryKey,
    context: &Context,
    sealed: &[u8],
) -> Result<T, StorageError> {
    Ok(serde_json::from_slice(&key.open(context, sealed)?)?)
}
