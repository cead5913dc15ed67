//! Failures remembered, so that a restart gives nobody fresh attempts.

use dossier::account::Throttle;
use jiff::Timestamp;

use crate::{StorageError, Work, params, sql};

fn index(work: &Work, subject: &str) -> Result<[u8; 32], StorageError> {
    Ok(work.registry_key().index("throttle", subject.as_bytes())?)
}

/// What is remembered of this subject.
pub async fn find(work: &mut Work, subject: &str) -> Result<Option<Throttle>, StorageError> {
    let index = index(work, subject)?;
    let row = work
        .transaction
        .optional(
            sql!("SELECT failures, last_failure_at, locked_until FROM throttle WHERE subject = $1"),
            params![index],
        )
        .await?;
    row.map(|row| {
        Ok(Throttle {
            failures: u32::try_from(row.integer(0)?).unwrap_or(u32::MAX),
            last_failure_at: row.time(1)?,
            locked_until: row.optional_time(2)?,
        })
    })
    .transpose()
}

/// Remembers.
pub async fn keep(work: &mut Work, subject: &str, throttle: &Throttle) -> Result<(), StorageError> {
    let index = index(work, subject)?;
    work.transaction
        .execute(
            sql!(
                "INSERT INTO throttle (subject, failures, last_failure_at, locked_until) VALUES ($1, $2, $3, $4)
                 ON CONFLICT (subject) DO UPDATE SET failures = excluded.failures,
                 last_failure_at = excluded.last_failure_at, locked_until = excluded.locked_until"
            ),
            params![index, i64::from(throttle.failures), throttle.last_failure_at, throttle.locked_until],
        )
        .await?;
    Ok(())
}

/// Forgets, as after success.
pub async fn forget(work: &mut Work, subject: &str) -> Result<(), StorageError> {
    let index = index(work, subject)?;
    work.transaction.execute(sql!("DELETE FROM throttle WHERE subject = $1"), params![index]).await?;
    Ok(())
}

/// Forgets what lies further back.
pub async fn forget_before(work: &mut Work, moment: Timestamp) -> Result<u64, StorageError> {
    work.transaction.execute(sql!("DELETE FROM throttle WHERE last_failure_at < $1"), params![moment]).await
}
