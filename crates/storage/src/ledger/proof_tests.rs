use proptest::prelude::*;

use super::super::tree::Edge;
use super::*;

fn leaf(number: u64) -> Hash {
    leaf_hash(&number.to_be_bytes())
}

fn root(leaves: Range<u64>) -> Hash {
    let mut edge = Edge::default();
    for number in leaves {
        edge.append(leaf(number));
    }
    edge.root()
}

fn nodes(path: Vec<Range<u64>>) -> Vec<Hash> {
    path.into_iter().map(root).collect()
}

/// The inclusion and consistency proofs that RFC 6962, section 2.1.3, draws for a tree of seven leaves.
#[test]
fn the_examples_of_the_rfc() {
    assert_eq!(inclusion_path(0, 7), [1..2, 2..4, 4..7]);
    assert_eq!(inclusion_path(3, 7), [2..3, 0..2, 4..7]);
    assert_eq!(inclusion_path(4, 7), [5..6, 6..7, 0..4]);
    assert_eq!(inclusion_path(6, 7), [4..6, 0..4]);
    assert_eq!(consistency_path(3, 7), [2..3, 3..4, 0..2, 4..7]);
    assert_eq!(consistency_path(4, 7).as_slice(), std::slice::from_ref(&(4..7)));
    assert_eq!(consistency_path(6, 7), [4..6, 6..7, 0..4]);
}

#[test]
fn every_leaf_of_every_small_tree_and_nowhere_else() {
    for size in 1..40 {
        let top = root(0..size);
        for position in 0..size {
            let path = nodes(inclusion_path(position, size));
            for claimed in 0..=size {
                let holds = check_inclusion(leaf(position), claimed, size, &path, &top);
                assert_eq!(holds, claimed == position, "{position} as {claimed} of {size}");
            }
        }
    }
}

#[test]
fn every_small_tree_goes_on_to_every_larger() {
    for new in 1..40 {
        for old in 1..=new {
            let path = nodes(consistency_path(old, new));
            let (old_root, new_root) = (root(0..old), root(0..new));
            assert!(check_consistency((old, &old_root), (new, &new_root), &path), "{old} to {new}");
            let other = root(1..old + 1);
            assert!(!check_consistency((old, &other), (new, &new_root), &path), "{old} to {new}");
            assert!(!check_consistency((old, &old_root), (new, &other), &path), "{old} to {new}");
        }
    }
}

proptest! {
    #[test]
    fn a_bent_proof_proves_nothing(size in 2u64..600, at in any::<prop::sample::Index>(), bit in 0usize..256) {
        let position = at.index(usize::try_from(size).unwrap()) as u64;
        let mut path = nodes(inclusion_path(position, size));
        let top = root(0..size);
        prop_assert!(check_inclusion(leaf(position), position, size, &path, &top));
        let node = at.index(path.len());
        path[node][bit / 8] ^= 1 << (bit % 8);
        prop_assert!(!check_inclusion(leaf(position), position, size, &path, &top));
        path[node][bit / 8] ^= 1 << (bit % 8);
        path.pop();
        prop_assert!(!check_inclusion(leaf(position), position, size, &path, &top));
    }

    #[test]
    fn no_proof_leads_from_a_tree_that_was_changed(new in 2u64..600, at in any::<prop::sample::Index>()) {
        let old = 1 + at.index(usize::try_from(new).unwrap()) as u64;
        let path = nodes(consistency_path(old, new));
        let (old_root, new_root) = (root(0..old), root(0..new));
        prop_assert!(check_consistency((old, &old_root), (new, &new_root), &path));
        let changed = root(7..7 + old);
        prop_assert!(!check_consistency((old, &changed), (new, &new_root), &path));
    }
}
