//! The Merkle tree of RFC 6962, grown leaf by leaf.
//!
//! Only the right edge is needed to grow it: at every eighth level the nodes that do not fill a tile of 256 yet.
//! The tile layout is that of C2SP tlog-tiles.

use crate::vault::sha256;

/// A node of the tree.
pub type Hash = [u8; 32];

/// Nodes in a full tile.
pub(super) const TILE_WIDTH: usize = 256;

/// Levels of the tree that one tile spans.
pub(super) const TILE_HEIGHT: u32 = 8;

/// The leaf over this data. Leaves and inner nodes are hashed apart: none passes for the other.
pub fn leaf_hash(data: &[u8]) -> Hash {
    sha256(&[&[0], data].concat())
}

/// The node over two others.
pub fn node_hash(left: &Hash, right: &Hash) -> Hash {
    sha256(&[&[1], left.as_slice(), right.as_slice()].concat())
}

/// The node over as many others as a power of two.
pub(super) fn perfect_root(nodes: &[Hash]) -> Hash {
    match nodes {
        [] => sha256(b""),
        [one] => *one,
        more => {
            let (left, right) = more.split_at(more.len() / 2);
            node_hash(&perfect_root(left), &perfect_root(right))
        }
    }
}

/// A tile that has got all its nodes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Tile {
    /// 0 over leaves, 1 over the roots of the tiles of level 0, and so on.
    pub(super) level: usize,
    /// Which of its level.
    pub(super) index: u64,
    /// Its nodes.
    pub(super) nodes: Vec<Hash>,
}

/// The right edge of a tree.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Edge {
    size: u64,
    levels: Vec<Vec<Hash>>,
}

/// How many nodes the tiles of a level have together in a tree of this size.
pub(super) fn nodes_at(size: u64, level: usize) -> u64 {
    u32::try_from(level).ok().and_then(|level| size.checked_shr(TILE_HEIGHT * level)).unwrap_or(0)
}

/// How many nodes the last, partial tile of a level has in a tree of this size.
pub(super) fn partial_width(size: u64, level: usize) -> usize {
    usize::try_from(nodes_at(size, level) % TILE_WIDTH as u64).unwrap_or(0)
}

impl Edge {
    /// The edge of a tree of this size with these partial tiles; none when they cannot belong to it.
    pub(super) fn of(size: u64, levels: Vec<Vec<Hash>>) -> Option<Self> {
        let fits = levels.iter().enumerate().all(|(level, nodes)| nodes.len() == partial_width(size, level));
        fits.then_some(Self { size, levels })
    }

    /// How many leaves there are.
    pub(super) const fn size(&self) -> u64 {
        self.size
    }

    /// Adds a leaf; the tiles that are full by it, from the lowest.
    pub(super) fn append(&mut self, leaf: Hash) -> Vec<Tile> {
        let mut filled = Vec::new();
        let mut node = leaf;
        self.size += 1;
        for level in 0.. {
            if self.levels.len() == level {
                self.levels.push(Vec::new());
            }
            self.levels[level].push(node);
            if self.levels[level].len() < TILE_WIDTH {
                break;
            }
            let nodes = std::mem::take(&mut self.levels[level]);
            node = perfect_root(&nodes);
            let index = nodes_at(self.size, level + 1) - 1;
            filled.push(Tile { level, index, nodes });
        }
        filled
    }

    /// The tiles that are not full, without the empty ones.
    pub(super) fn partial(&self) -> impl Iterator<Item = Tile> + '_ {
        self.levels.iter().enumerate().filter(|(_, nodes)| !nodes.is_empty()).map(|(level, nodes)| Tile {
            level,
            index: nodes_at(self.size, level + 1),
            nodes: nodes.clone(),
        })
    }

    /// The root over all leaves.
    pub(super) fn root(&self) -> Hash {
        let peaks = self.peaks();
        let Some((lowest, higher)) = peaks.split_last() else { return sha256(b"") };
        higher.iter().rfold(*lowest, |right, left| node_hash(left, &right))
    }

    /// The roots of the perfect trees that the leaves make up, the largest first.
    fn peaks(&self) -> Vec<Hash> {
        let mut peaks = Vec::new();
        for nodes in self.levels.iter().rev() {
            let mut rest = nodes.as_slice();
            while !rest.is_empty() {
                let (peak, after) = rest.split_at(1 << rest.len().ilog2());
                peaks.push(perfect_root(peak));
                rest = after;
            }
        }
        peaks
    }
}

#[cfg(test)]
#[path = "tree_tests.rs"]
mod tests;
