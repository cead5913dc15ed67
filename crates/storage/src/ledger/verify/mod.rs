//! Looks whether anything was altered, removed, added or reordered: every leaf against its trace, the whole tree
//! against every checkpoint, every trace against what was hashed when it was written.
//!
//! Reads page by page, so it can run beside a busy program; what is sealed meanwhile is left to the next time.

mod finding;
mod leaves;
mod traces;

pub use finding::{Finding, Place};

use crate::{Storage, StorageError};

/// How many findings are listed; one act of tampering can cause millions.
const LISTED: usize = 1000;

/// Rows read at one time.
const PAGE: i64 = 1000;

/// What was looked at and what was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Traces there are.
    pub traces: u64,
    /// Leaves of the ledger.
    pub sealed: u64,
    /// Traces that wait for a leaf.
    pub waiting: u64,
    /// Signed checkpoints.
    pub checkpoints: u64,
    /// The newest checkpoint, to be kept elsewhere; none before anything was sealed.
    pub newest: Option<String>,
    /// What is wrong.
    pub broken: Vec<Finding>,
    /// What is wrong besides and not listed.
    pub unlisted: u64,
}

impl Report {
    /// Whether nothing is wrong.
    pub const fn is_whole(&self) -> bool {
        self.broken.is_empty()
    }

    fn find(&mut self, finding: Finding) {
        if self.broken.len() < LISTED {
            self.broken.push(finding);
        } else {
            self.unlisted += 1;
        }
    }
}

/// Verifies the ledger and all traces. `kept` is an earlier checkpoint from a place that this database's operators
/// cannot write to. `progress` is told how many rows are done.
///
/// # Errors
/// When rows cannot be read, or the custodian has another key; never for what was tampered with.
pub async fn verify(
    storage: &Storage,
    kept: Option<&str>,
    progress: &(dyn Fn(u64) + Sync),
) -> Result<Report, StorageError> {
    let mut report = Report::default();
    leaves::verify(storage, kept, &mut report, progress).await?;
    traces::verify(storage, &mut report, progress).await?;
    Ok(report)
}
