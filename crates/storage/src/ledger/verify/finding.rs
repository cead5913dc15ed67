//! What can be wrong with a ledger.

use std::fmt;

use super::super::checkpoint::NoteError;

/// A trace as its row names it, well formed or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The record.
    pub dossier: String,
    /// The trace.
    pub trace: String,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "trace {} of record {}", self.trace, self.dossier)
    }
}

/// One thing that is wrong. Names rows by identifiers, never what they hold.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Finding {
    /// The ledger knows a trace that is gone.
    #[error("{place} was sealed at position {position} and is gone")]
    TraceGone {
        /// Where it stands in the ledger.
        position: u64,
        /// Which.
        place: Place,
    },
    /// A trace's hash is not the one in the ledger.
    #[error("{0}: its hash is not the one that was sealed")]
    HashAltered(Place),
    /// A trace does not hold what was hashed when it was written.
    #[error("{0}: its content is not what was written")]
    ContentAltered(Place),
    /// A record's key or row is damaged, so that its traces cannot be read.
    #[error("record {0} cannot be opened; its traces cannot be read")]
    RecordUnreadable(String),
    /// A trace that the ledger does not know and that does not wait to be sealed.
    #[error("{0} is neither sealed nor waiting to be")]
    NeverSealed(Place),
    /// A trace that waits to be sealed and has been.
    #[error("{0} is sealed and was made to wait again")]
    SealedAndWaiting(Place),
    /// A trace that waits to be sealed and is gone.
    #[error("{0} was waiting to be sealed and is gone")]
    WaitingGone(Place),
    /// Positions without a leaf.
    #[error("the ledger's leaves from position {from} to before {to} are gone")]
    LeavesGone {
        /// The first.
        from: u64,
        /// The first that is there again.
        to: u64,
    },
    /// Leaves that no checkpoint covers.
    #[error("the ledger has leaves at positions {from} to {to} that no checkpoint covers")]
    LeavesUnsigned {
        /// The first.
        from: i64,
        /// The last.
        to: i64,
    },
    /// The tree over the leaves is not the signed one; not looked at beyond.
    #[error("the tree over the first {size} traces is not the one that was signed")]
    TreeAltered {
        /// Of how many leaves.
        size: u64,
    },
    /// A row of nodes does not hold the tree's nodes.
    #[error("nodes of the tree were altered (level {level}, tile {tile})")]
    NodesAltered {
        /// Level of the tile.
        level: usize,
        /// Which of its level.
        tile: u64,
    },
    /// A checkpoint is not the ledger's.
    #[error("the checkpoint over {size} traces: {error}")]
    CheckpointAltered {
        /// Where it stands.
        size: i64,
        /// What is wrong with it.
        error: NoteError,
    },
    /// There is a ledger and no key to check it with.
    #[error("the ledger's key is gone")]
    KeyGone,
    /// The checkpoint kept elsewhere is not this ledger's.
    #[error("the checkpoint kept elsewhere: {0}")]
    KeptRefused(NoteError),
    /// The ledger is shorter than the checkpoint kept elsewhere.
    #[error("the checkpoint kept elsewhere covers {kept} traces, the ledger only {size}")]
    KeptNotReached {
        /// Traces under the kept checkpoint.
        kept: u64,
        /// Traces in the ledger.
        size: u64,
    },
    /// The ledger does not go on from the checkpoint kept elsewhere.
    #[error("the first {kept} traces of the ledger are not those of the checkpoint kept elsewhere")]
    KeptDiffers {
        /// Traces under the kept checkpoint.
        kept: u64,
    },
}
