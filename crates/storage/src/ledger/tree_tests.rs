use proptest::prelude::*;

use super::*;

/// The data and roots of the reference implementation of RFC 6962 (certificate-transparency, `merkle_tree_test`).
const LEAVES: [&[u8]; 8] = [
    b"",
    b"\x00",
    b"\x10",
    b"\x20\x21",
    b"\x30\x31",
    b"\x40\x41\x42\x43",
    b"\x50\x51\x52\x53\x54\x55\x56\x57",
    b"\x60\x61\x62\x63\x64\x65\x66\x67\x68\x69\x6a\x6b\x6c\x6d\x6e\x6f",
];
const ROOTS: [&str; 9] = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];

fn shown(hash: Hash) -> String {
    hash.iter().fold(String::new(), |shown, byte| format!("{shown}{byte:02x}"))
}

#[test]
fn the_reference_implementations_roots() {
    let mut edge = Edge::default();
    assert_eq!(shown(edge.root()), ROOTS[0]);
    for (leaf, root) in LEAVES.iter().zip(&ROOTS[1..]) {
        edge.append(leaf_hash(leaf));
        assert_eq!(shown(edge.root()), *root);
    }
}

/// The definition of RFC 6962, section 2.1, word for word.
fn defined(leaves: &[Hash]) -> Hash {
    match leaves {
        [] => sha256(b""),
        [one] => *one,
        more => {
            let (left, right) = more.split_at(1 << (more.len() - 1).ilog2());
            node_hash(&defined(left), &defined(right))
        }
    }
}

fn leaf(number: usize) -> Hash {
    leaf_hash(&number.to_be_bytes())
}

#[test]
fn the_roots_of_the_definition_beyond_a_tile_of_tiles() {
    let leaves: Vec<Hash> = (0..65_536 + 600).map(leaf).collect();
    let mut edge = Edge::default();
    let mut tiles = Vec::new();
    for (number, &leaf) in leaves.iter().enumerate() {
        tiles.extend(edge.append(leaf));
        if [254, 255, 256, 511, 65_534, 65_535, 65_536, 66_135].contains(&number) {
            assert_eq!(edge.root(), defined(&leaves[..=number]), "{number}");
        }
    }
    let last = tiles.iter().find(|tile| tile.level == 1).unwrap();
    assert_eq!((last.index, perfect_root(&last.nodes)), (0, defined(&leaves[..65_536])));
    let at_the_edge: Vec<_> = edge.partial().map(|tile| (tile.level, tile.index, tile.nodes.len())).collect();
    assert_eq!(at_the_edge, [(0, 258, 88), (1, 1, 2), (2, 0, 1)]);
}

proptest! {
    #[test]
    fn an_edge_goes_on_from_its_rows(size in 0usize..1500, more in 0usize..300) {
        let leaves: Vec<Hash> = (0..size + more).map(leaf).collect();
        let mut edge = Edge::default();
        for &leaf in &leaves[..size] {
            edge.append(leaf);
        }
        let mut edge = Edge::of(edge.size(), edge.levels.clone()).unwrap();
        for &leaf in &leaves[size..] {
            edge.append(leaf);
        }
        prop_assert_eq!(edge.root(), defined(&leaves));
    }
}

#[test]
fn nodes_that_are_missing_make_no_edge() {
    assert_eq!(Edge::of(3, vec![vec![leaf(1), leaf(2)]]), None);
    assert!(Edge::of(2, vec![vec![leaf(1), leaf(2)]]).is_some());
}
