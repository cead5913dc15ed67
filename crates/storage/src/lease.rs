//! Work that one node does at a time, and no more often than it sets itself.

use jiff::Timestamp;

use crate::{StorageError, Work, params, sql};

/// Takes the lease of this name; false while another holds it. It counts once the work is committed, and ends by
/// itself.
///
/// A lease more than twice as far ahead as the one asked for was taken by a clock that was wrong; it holds nobody up.
/// Nodes' clocks differ a little, so one just beyond is another node's.
pub async fn take(work: &mut Work, name: &str, now: Timestamp, until: Timestamp) -> Result<bool, StorageError> {
    let taken = work
        .transaction
        .execute(
            sql!(
                "INSERT INTO lease (name, until) VALUES ($1, $2)
                 ON CONFLICT (name) DO UPDATE SET until = excluded.until
                 WHERE lease.until <= $3 OR lease.until > $4"
            ),
            params![name, until, now, until.saturating_add(until.duration_since(now)).unwrap_or(until)],
        )
        .await?;
    Ok(taken == 1)
}

/// Gives the lease back before its end.
pub async fn release(work: &mut Work, name: &str) -> Result<(), StorageError> {
    work.transaction.execute(sql!("DELETE FROM lease WHERE name = $1"), params![name]).await?;
    Ok(())
}
