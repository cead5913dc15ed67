//! Proofs that somebody without the rows can check: that a trace is in the tree under a root, and that one tree goes
//! on from another (RFC 6962, section 2.1; checks as in RFC 9162, sections 2.1.3.2 and 2.1.4.2).

use std::ops::Range;

use dossier::ids::{DossierId, TraceId};

use super::checkpoint::Checkpoint;
use super::tree::{Hash, leaf_hash, node_hash};
use super::{key, tiles};
use crate::{StorageError, Work, params, sql};

/// Shows with a checkpoint and the public key alone that a trace is in the ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inclusion {
    /// Where the trace stands.
    pub position: u64,
    /// The trace's salted hash.
    pub hash: Vec<u8>,
    /// The nodes beside the way from the leaf to the root, from the lowest.
    pub path: Vec<Hash>,
    /// The signed root.
    pub note: String,
}

/// The proof for one trace under the newest checkpoint; none while it waits.
///
/// # Errors
/// [`StorageError::Contradiction`] when rows are missing or the checkpoint is not ours.
pub async fn inclusion(work: &mut Work, dossier: DossierId, trace: TraceId) -> Result<Option<Inclusion>, StorageError> {
    let leaf = work
        .transaction
        .optional(
            sql!("SELECT position, hash FROM ledger_leaf WHERE dossier_id = $1 AND trace_id = $2"),
            params![dossier, trace],
        )
        .await?;
    let (Some(leaf), Some(ledger)) = (leaf, key::existing(work).await?) else { return Ok(None) };
    let Some((checkpoint, note)) = Checkpoint::newest(work, &ledger.public).await? else { return Ok(None) };
    let position = u64::try_from(leaf.integer(0)?).unwrap_or(u64::MAX);
    if position >= checkpoint.size {
        return Err(StorageError::Contradiction("a leaf of the ledger stands beyond its checkpoint".into()));
    }
    let mut path = Vec::new();
    for range in inclusion_path(position, checkpoint.size) {
        path.push(tiles::root_of(work, range).await?);
    }
    Ok(Some(Inclusion { position, hash: leaf.bytes(1)?, path, note }))
}

/// Shows with two checkpoints alone that nothing before the first was changed by the second.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consistency {
    /// The nodes that both trees share or that the newer adds, from the lowest.
    pub path: Vec<Hash>,
    /// The newer signed root.
    pub note: String,
}

/// The proof that the newest checkpoint goes on from one of this size; none when the ledger is not that long.
///
/// # Errors
/// As for [`inclusion`].
pub async fn consistency(work: &mut Work, old_size: u64) -> Result<Option<Consistency>, StorageError> {
    let Some(ledger) = key::existing(work).await? else { return Ok(None) };
    let Some((checkpoint, note)) = Checkpoint::newest(work, &ledger.public).await? else { return Ok(None) };
    if old_size == 0 || old_size > checkpoint.size {
        return Ok(None);
    }
    let mut path = Vec::new();
    for range in consistency_path(old_size, checkpoint.size) {
        path.push(tiles::root_of(work, range).await?);
    }
    Ok(Some(Consistency { path, note }))
}

impl Consistency {
    /// Whether the newer tree begins with the whole older one.
    pub fn holds(&self, old: &Checkpoint, new: &Checkpoint) -> bool {
        check_consistency((old.size, &old.root), (new.size, &new.root), &self.path)
    }
}

impl Inclusion {
    /// Whether the trace is in the tree with this size and root.
    pub fn is_under(&self, checkpoint: &Checkpoint) -> bool {
        check_inclusion(leaf_hash(&self.hash), self.position, checkpoint.size, &self.path, &checkpoint.root)
    }
}

/// The largest power of two below a number above one.
const fn split(size: u64) -> u64 {
    1 << (size - 1).ilog2()
}

/// Over which leaves the nodes of an inclusion proof stand, from the lowest.
pub(super) fn inclusion_path(position: u64, size: u64) -> Vec<Range<u64>> {
    let mut tree = 0..size;
    let mut path = Vec::new();
    while tree.end - tree.start > 1 {
        let middle = tree.start + split(tree.end - tree.start);
        let (left, right) = (tree.start..middle, middle..tree.end);
        let (inside, beside) = if position < middle { (left, right) } else { (right, left) };
        path.push(beside);
        tree = inside;
    }
    path.reverse();
    path
}

/// Over which leaves the nodes of a consistency proof stand, from the lowest.
pub(super) fn consistency_path(old: u64, new: u64) -> Vec<Range<u64>> {
    let mut tree = 0..new;
    let mut path = Vec::new();
    while tree.end != old {
        let middle = tree.start + split(tree.end - tree.start);
        let (left, right) = (tree.start..middle, middle..tree.end);
        let (inside, beside) = if old <= middle { (left, right) } else { (right, left) };
        path.push(beside);
        tree = inside;
    }
    if tree.start != 0 {
        path.push(tree);
    }
    path.reverse();
    path
}

/// Whether this leaf stands at this position in the tree with this size and root.
fn check_inclusion(leaf: Hash, position: u64, size: u64, path: &[Hash], root: &Hash) -> bool {
    if position >= size {
        return false;
    }
    let (mut node, mut last, mut hash) = (position, size - 1, leaf);
    for beside in path {
        if last == 0 {
            return false;
        }
        if node % 2 == 1 || node == last {
            hash = node_hash(beside, &hash);
            while node % 2 == 0 && node != 0 {
                (node, last) = (node / 2, last / 2);
            }
        } else {
            hash = node_hash(&hash, beside);
        }
        (node, last) = (node / 2, last / 2);
    }
    last == 0 && hash == *root
}

/// Whether the second tree begins with the first.
fn check_consistency(old: (u64, &Hash), new: (u64, &Hash), path: &[Hash]) -> bool {
    if old.0 == 0 || old.0 >= new.0 {
        return old.0 != 0 && old == new && path.is_empty();
    }
    // The root of a perfect tree is not repeated in the proof.
    let (first, path) = match path.split_first() {
        _ if old.0.is_power_of_two() => (old.1, path),
        Some((first, rest)) => (first, rest),
        None => return false,
    };
    let (mut node, mut last) = (old.0 - 1, new.0 - 1);
    while node % 2 == 1 {
        (node, last) = (node / 2, last / 2);
    }
    let (mut old_hash, mut new_hash) = (*first, *first);
    for beside in path {
        if last == 0 {
            return false;
        }
        if node % 2 == 1 || node == last {
            old_hash = node_hash(beside, &old_hash);
            new_hash = node_hash(beside, &new_hash);
            while node % 2 == 0 && node != 0 {
                (node, last) = (node / 2, last / 2);
            }
        } else {
            new_hash = node_hash(&new_hash, beside);
        }
        (node, last) = (node / 2, last / 2);
    }
    last == 0 && old_hash == *old.1 && new_hash == *new.1
}

#[cfg(test)]
#[path = "proof_tests.rs"]
mod tests;
