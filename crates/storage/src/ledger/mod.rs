//! The ledger makes life lines tamper-evident: whoever alters, removes, adds or reorders a trace is found out.
//!
//! One Merkle tree (RFC 6962) stands over the salted hashes of all traces, in the order in which the ledger took
//! them up. Its root is signed every second there is something new. A signed root, here called checkpoint, is text
//! that anybody can keep (C2SP tlog-checkpoint and signed-note, Ed25519).
//!
//! | table | holds | written |
//! |---|---|---|
//! | `trace_waiting` | traces without a leaf yet | with the trace, in its transaction |
//! | `ledger_leaf` | which trace stands at which position, with its hash | by [`seal`], once |
//! | `ledger_tile` | the tree's nodes, 256 to a row, every eighth level | by [`seal`], growing |
//! | `ledger_checkpoint` | every signed root | by [`seal`], once |
//!
//! Two things lie beyond what rows can prove. A trace that is removed before it is sealed, within about a second,
//! leaves nothing behind. And whoever may write to every table can take the whole ledger back to an earlier state
//! and let it be sealed anew: only a checkpoint kept elsewhere shows that, so [`verify`] takes one.

mod checkpoint;
mod key;
mod manifest;
mod proof;
mod seal;
mod tiles;
mod tree;
pub mod verify;

pub use checkpoint::{Checkpoint, NoteError, PublicKey};
pub use key::public_key;
pub use manifest::{Manifest, sign_manifest};
pub use proof::{Consistency, Inclusion, consistency, inclusion};
pub use seal::{Sealed, anything_waits, seal};
pub use tree::{Hash, leaf_hash, node_hash};
