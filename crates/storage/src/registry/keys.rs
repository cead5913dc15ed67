//! The registry key, wrapped by the custodian.

use jiff::Timestamp;

use crate::StorageError;
use crate::database::Database;
use crate::vault::{Context, Custodian, RegistryKey};
use crate::{params, sql};

/// The key that is there, or a new one the first time.
pub(crate) async fn registry_key(
    database: &Database,
    custodian: &dyn Custodian,
    now: Timestamp,
) -> Result<RegistryKey, StorageError> {
    let context = Context::new("registry-key");
    let mut transaction = database.begin().await?;
    let row =
        transaction.optional(sql!("SELECT wrapped FROM registry_key WHERE name = $1"), params!["registry"]).await?;
    if let Some(row) = row {
        return Ok(RegistryKey::unwrapped_by(custodian, &row.bytes(0)?, &context).await?);
    }
    let key = RegistryKey::generate()?;
    let wrapped = key.wrapped_by(custodian, &context).await?;
    transaction
        .execute(
            sql!("INSERT INTO registry_key (name, wrapped, created_at) VALUES ($1, $2, $3)"),
            params!["registry", wrapped, now],
        )
        .await?;
    transaction.commit().await?;
    Ok(key)
}
