//! The tree's nodes in rows.

use std::ops::Range;

use super::tree::{Edge, Hash, TILE_HEIGHT, TILE_WIDTH, Tile, node_hash, nodes_at, partial_width, perfect_root};
use crate::{StorageError, Work, params, sql};

/// The right edge of the tree of this size.
pub(super) async fn edge(work: &mut Work, size: u64) -> Result<Edge, StorageError> {
    let mut levels = Vec::new();
    for level in (0..).take_while(|&level| nodes_at(size, level) > 0) {
        let width = partial_width(size, level);
        let mut nodes = if width == 0 { Vec::new() } else { read(work, level, nodes_at(size, level + 1)).await? };
        nodes.truncate(width);
        levels.push(nodes);
    }
    Edge::of(size, levels).ok_or_else(|| StorageError::Contradiction("nodes of the ledger's edge are missing".into()))
}

/// Writes a tile in the place of the one with fewer nodes.
pub(super) async fn write(work: &mut Work, tile: &Tile) -> Result<(), StorageError> {
    work.transaction
        .execute(
            sql!(
                "INSERT INTO ledger_tile (level, tile, hashes) VALUES ($1, $2, $3)
                 ON CONFLICT (level, tile) DO UPDATE SET hashes = excluded.hashes"
            ),
            params![number(tile.level as u64), number(tile.index), tile.nodes.concat()],
        )
        .await?;
    Ok(())
}

/// The nodes of a tile, as many as there are.
pub(super) async fn read(work: &mut Work, level: usize, tile: u64) -> Result<Vec<Hash>, StorageError> {
    let row = work
        .transaction
        .optional(
            sql!("SELECT hashes FROM ledger_tile WHERE level = $1 AND tile = $2"),
            params![number(level as u64), number(tile)],
        )
        .await?;
    let bytes = row.map_or(Ok(Vec::new()), |row| row.bytes(0))?;
    Ok(bytes.as_chunks().0.to_vec())
}

/// The node over these leaves: a whole subtree of the tree, perfect or at its right edge.
pub(super) async fn root_of(work: &mut Work, leaves: Range<u64>) -> Result<Hash, StorageError> {
    let mut peaks = Vec::new();
    let mut start = leaves.start;
    while start < leaves.end {
        let height = (leaves.end - start).ilog2();
        peaks.push(perfect_node(work, height, start >> height).await?);
        start += 1 << height;
    }
    let missing = || StorageError::Contradiction("a node over no leaves was asked for".into());
    let (lowest, higher) = peaks.split_last().ok_or_else(missing)?;
    Ok(higher.iter().rfold(*lowest, |right, left| node_hash(left, &right)))
}

/// The root of the perfect tree of this height that is the `index`th of its height.
async fn perfect_node(work: &mut Work, height: u32, index: u64) -> Result<Hash, StorageError> {
    let (level, within) = ((height / TILE_HEIGHT) as usize, height % TILE_HEIGHT);
    let first = index << within;
    let tile = read(work, level, first / TILE_WIDTH as u64).await?;
    let from = usize::try_from(first % TILE_WIDTH as u64).unwrap_or(0);
    let nodes = tile.get(from..from + (1 << within));
    nodes.map(perfect_root).ok_or_else(|| StorageError::Contradiction("a node of the ledger is missing".into()))
}

/// As kept in a BIGINT column.
pub(super) fn number(value: u64) -> i64 {
    i64::try_from(value).unwrap_or(i64::MAX)
}
