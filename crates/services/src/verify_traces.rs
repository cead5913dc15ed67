//! Looking whether any trace was altered, removed, added or reordered since it was written.
//!
//! What is read is only compared, never shown, so no permit is needed and no trace is left.

pub use storage::ledger::verify::{Finding, Report};

use storage::ledger;

use crate::{Error, Services};

/// Verifies all traces and the ledger over them.
///
/// `kept` is an earlier checkpoint from a place that the database's operators cannot write to: only it shows that the
/// whole ledger was taken back and written anew. `progress` is told how many rows are done.
///
/// # Errors
/// When the state cannot be read. What was tampered with is in the report.
pub async fn verify(services: &Services, kept: Option<&str>, progress: &(dyn Fn(u64) + Sync)) -> Result<Report, Error> {
    Ok(ledger::verify::verify(&services.storage, kept, progress).await?)
}

/// What the ledger's checkpoints are checked with, in the form of C2SP signed-note.
///
/// # Errors
/// When the state cannot be read or written.
pub async fn public_key(services: &Services) -> Result<String, Error> {
    let now = services.now();
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            let key = ledger::public_key(&mut work, now).await?;
            work.commit().await?;
            Ok(key.shown())
        })
        .await
}
