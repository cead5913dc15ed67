//! Taking traces up into the tree and signing its root.

use jiff::Timestamp;

use super::checkpoint::Checkpoint;
use super::tiles::number;
use super::tree::{Edge, leaf_hash};
use super::{key, tiles};
use crate::{StorageError, Work, params, sql};

/// What was sealed at one time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// How many traces were taken up.
    pub traces: usize,
    /// The tree with them.
    pub checkpoint: Checkpoint,
    /// The signed checkpoint.
    pub note: String,
}

/// Whether a trace waits.
pub async fn anything_waits(work: &mut Work) -> Result<bool, StorageError> {
    let row = work.transaction.optional(sql!("SELECT trace_id FROM trace_waiting LIMIT 1"), params![]).await?;
    Ok(row.is_some())
}

/// Seals the oldest traces that wait, `limit` at most; none when none waits.
///
/// # Errors
/// [`StorageError::Contradiction`] when the tree in the rows is not the one last signed: nothing is signed over it.
pub async fn seal(work: &mut Work, limit: i64, now: Timestamp) -> Result<Option<Sealed>, StorageError> {
    let signer = key::signer(work, now).await?;
    let newest = Checkpoint::newest(work, &signer.public).await?;
    let mut edge = match newest {
        Some((newest, _)) => {
            let edge = tiles::edge(work, newest.size).await?;
            if edge.root() != newest.root {
                return Err(StorageError::Contradiction("the ledger's edge is not what was signed".into()));
            }
            edge
        }
        None => Edge::default(),
    };
    let hashes = take_up(work, edge.size(), limit).await?;
    if hashes.is_empty() {
        return Ok(None);
    }
    for hash in &hashes {
        for full in edge.append(leaf_hash(hash)) {
            tiles::write(work, &full).await?;
        }
    }
    for partial in edge.partial() {
        tiles::write(work, &partial).await?;
    }
    let checkpoint = Checkpoint { size: edge.size(), root: edge.root() };
    let note = checkpoint.signed(&signer.secret, &signer.public);
    checkpoint.keep(work, &note, now).await?;
    Ok(Some(Sealed { traces: hashes.len(), checkpoint, note }))
}

/// Gives waiting traces their positions from this one on; their hashes in that order.
async fn take_up(work: &mut Work, position: u64, limit: i64) -> Result<Vec<Vec<u8>>, StorageError> {
    // Waiting rows whose trace is gone or sealed already are left for `verify` to find; they hold no others up.
    // Subqueries instead of joins: each row is looked up, and no plan reads the whole of a table that only grows.
    let rows = work
        .transaction
        .all(
            sql!(
                "INSERT INTO ledger_leaf (position, dossier_id, trace_id, hash)
                 SELECT $1 + row_number() OVER (ORDER BY taken.trace_id, taken.dossier_id) - 1,
                        taken.dossier_id, taken.trace_id, taken.hash
                 FROM (SELECT waiting.dossier_id, waiting.trace_id,
                              (SELECT trace.hash FROM trace WHERE trace.dossier_id = waiting.dossier_id
                               AND trace.trace_id = waiting.trace_id) AS hash
                       FROM trace_waiting waiting
                       WHERE (SELECT trace.trace_id FROM trace WHERE trace.dossier_id = waiting.dossier_id
                              AND trace.trace_id = waiting.trace_id) IS NOT NULL
                       AND (SELECT leaf.position FROM ledger_leaf leaf WHERE leaf.dossier_id = waiting.dossier_id
                            AND leaf.trace_id = waiting.trace_id) IS NULL
                       ORDER BY waiting.trace_id, waiting.dossier_id LIMIT $2) taken
                 RETURNING position, hash"
            ),
            params![number(position), limit],
        )
        .await?;
    let mut taken =
        rows.iter().map(|row| Ok((row.integer(0)?, row.bytes(1)?))).collect::<Result<Vec<_>, StorageError>>()?;
    taken.sort_unstable();
    work.transaction
        .execute(
            sql!(
                "DELETE FROM trace_waiting WHERE (dossier_id, trace_id) IN
                 (SELECT dossier_id, trace_id FROM ledger_leaf WHERE position >= $1)"
            ),
            params![number(position)],
        )
        .await?;
    Ok(taken.into_iter().map(|(_, hash)| hash).collect())
}
