//! Every leaf against its trace, and the tree over them against every checkpoint.

use super::super::checkpoint::{Checkpoint, PublicKey};
use super::super::key;
use super::super::tiles::{self, number};
use super::super::tree::{Edge, Hash, Tile, leaf_hash};
use super::finding::{Finding, Place};
use super::{PAGE, Report};
use crate::database::Row;
use crate::{Storage, StorageError, Work, params, sql};

/// How far the ledger goes, all read at one moment.
struct Extent {
    key: Option<PublicKey>,
    /// Leaves from position 0 up to before this are looked at.
    end: u64,
}

pub(super) async fn verify(
    storage: &Storage,
    kept: Option<&str>,
    report: &mut Report,
    progress: &(dyn Fn(u64) + Sync),
) -> Result<(), StorageError> {
    let Extent { key, end } = extent(storage, report).await?;
    let kept = match (kept, &key) {
        (Some(kept), Some(key)) => key.open(kept).map_err(|error| report.find(Finding::KeptRefused(error))).ok(),
        (Some(_), None) => {
            report.find(Finding::KeyGone);
            None
        }
        (None, _) => None,
    };
    if let Some(kept) = kept.as_ref().filter(|kept| kept.size > end) {
        report.find(Finding::KeptNotReached { kept: kept.size, size: end });
    }
    let mut walk = Walk { tree: Some(Edge::default()), key, kept, next: 0 };
    while walk.next < end {
        let to = end.min(walk.next + PAGE.unsigned_abs());
        let mut work = storage.begin_reading().await?;
        walk.page(&mut work, to, report).await?;
        progress(to);
    }
    if let Some(tree) = &walk.tree {
        let mut work = storage.begin_reading().await?;
        for partial in tree.partial() {
            compare(&mut work, &partial, report).await?;
        }
    }
    report.sealed = end;
    Ok(())
}

async fn extent(storage: &Storage, report: &mut Report) -> Result<Extent, StorageError> {
    let mut work = storage.begin_reading().await?;
    let key = key::existing(&mut work).await?.map(|signer| signer.public);
    let newest = work
        .transaction
        .optional(sql!("SELECT size, note FROM ledger_checkpoint ORDER BY size DESC LIMIT 1"), params![])
        .await?;
    let ends = sql!("SELECT MIN(position), MAX(position) FROM ledger_leaf");
    let (first, last) = match work.transaction.optional(ends, params![]).await? {
        Some(row) => (row.optional_integer(0)?, row.optional_integer(1)?),
        None => (None, None),
    };
    let signed = match &newest {
        Some(row) => row.integer(0)?,
        None => 0,
    };
    if key.is_none() && (newest.is_some() || last.is_some()) {
        report.find(Finding::KeyGone);
    }
    if let Some(first) = first.filter(|&first| first < 0) {
        report.find(Finding::LeavesUnsigned { from: first, to: -1 });
    }
    if let Some(last) = last.filter(|&last| last >= signed) {
        report.find(Finding::LeavesUnsigned { from: signed, to: last });
    }
    let there = last.map_or(0, |last| last + 1);
    if there < signed {
        let (from, to) = (there.unsigned_abs(), signed.unsigned_abs());
        report.find(Finding::LeavesGone { from, to });
    }
    report.newest = newest.map(|row| row.text(1)).transpose()?;
    Ok(Extent { key, end: u64::try_from(there.min(signed)).unwrap_or(0) })
}

/// The way from the first leaf to the last.
struct Walk {
    /// The tree so far; none once it is known to differ from the signed one.
    tree: Option<Edge>,
    key: Option<PublicKey>,
    kept: Option<Checkpoint>,
    next: u64,
}

impl Walk {
    async fn page(&mut self, work: &mut Work, to: u64, report: &mut Report) -> Result<(), StorageError> {
        let from = self.next;
        let checkpoints = work
            .transaction
            .all(
                sql!("SELECT size, note FROM ledger_checkpoint WHERE size > $1 AND size <= $2 ORDER BY size"),
                params![number(from), number(to)],
            )
            .await?;
        let mut checkpoints = checkpoints.iter().peekable();
        let leaves = work
            .transaction
            .all(
                sql!(
                    "SELECT leaf.position, leaf.dossier_id, leaf.trace_id, leaf.hash,
                            (SELECT trace.hash FROM trace WHERE trace.dossier_id = leaf.dossier_id
                             AND trace.trace_id = leaf.trace_id)
                     FROM ledger_leaf leaf
                     WHERE leaf.position >= $1 AND leaf.position < $2 ORDER BY leaf.position"
                ),
                params![number(from), number(to)],
            )
            .await?;
        for leaf in &leaves {
            let full = self.leaf(leaf, report)?;
            for tile in full {
                compare(work, &tile, report).await?;
            }
            while let Some(row) = checkpoints.next_if(|row| row.integer(0).is_ok_and(|size| size <= number(self.next)))
            {
                self.checkpoint(row, report)?;
            }
            self.compare_with_kept(report);
        }
        self.expect(to, report);
        for row in checkpoints {
            self.checkpoint(row, report)?;
        }
        Ok(())
    }

    /// Takes one leaf up; the tiles that are full by it.
    fn leaf(&mut self, row: &Row, report: &mut Report) -> Result<Vec<Tile>, StorageError> {
        let position = row.integer(0)?.unsigned_abs();
        let place = Place { dossier: row.text(1)?, trace: row.text(2)? };
        self.expect(position, report);
        self.next = position + 1;
        let hash = row.bytes(3)?;
        match row.optional_bytes(4)? {
            None => report.find(Finding::TraceGone { position, place }),
            Some(of_trace) if of_trace != hash => report.find(Finding::HashAltered(place)),
            Some(_) => {}
        }
        Ok(self.tree.as_mut().map_or_else(Vec::new, |tree| tree.append(leaf_hash(&hash))))
    }

    /// Nothing may be missing before this position.
    fn expect(&mut self, position: u64, report: &mut Report) {
        if self.next < position {
            report.find(Finding::LeavesGone { from: self.next, to: position });
            self.next = position;
            self.tree = None;
        }
    }

    fn checkpoint(&mut self, row: &Row, report: &mut Report) -> Result<(), StorageError> {
        report.checkpoints += 1;
        let Some(key) = &self.key else { return Ok(()) };
        let size = row.integer(0)?;
        match key.open(&row.text(1)?) {
            Err(error) => report.find(Finding::CheckpointAltered { size, error }),
            Ok(checkpoint) if number(checkpoint.size) != size => {
                report.find(Finding::CheckpointAltered { size, error: super::super::NoteError::Form });
            }
            Ok(checkpoint) => self.compare_with_root(checkpoint.size, &checkpoint.root, report),
        }
        Ok(())
    }

    fn compare_with_root(&mut self, size: u64, root: &Hash, report: &mut Report) {
        if self.tree.as_ref().is_some_and(|tree| tree.size() != size || tree.root() != *root) {
            report.find(Finding::TreeAltered { size });
            self.tree = None;
        }
    }

    fn compare_with_kept(&mut self, report: &mut Report) {
        let (Some(kept), Some(tree)) = (&self.kept, &self.tree) else { return };
        if kept.size == tree.size() && kept.root != tree.root() {
            report.find(Finding::KeptDiffers { kept: kept.size });
        }
    }
}

/// The tile's row may have got more nodes since; those it must have are compared.
async fn compare(work: &mut Work, tile: &Tile, report: &mut Report) -> Result<(), StorageError> {
    let stored = tiles::read(work, tile.level, tile.index).await?;
    if !stored.starts_with(&tile.nodes) {
        report.find(Finding::NodesAltered { level: tile.level, tile: tile.index });
    }
    Ok(())
}
