//! The Merkle tree over the record (RFC 6962, RFC 9162). Cây băm Merkle.
//!
//! The root over the first n acts proves every one of them. Only roots of whole subtrees are kept (one a leaf on average,
//! [`Tree`] holds the few that are open), and proofs are worked out from the leaves.

use sha2::{Digest, Sha256};

/// A SHA-256 hash.
pub type Hash = [u8; 32];

/// A path of hashes, from the leaf upwards.
pub type Proof = Vec<Hash>;

/// The hash of a leaf: SHA-256 of 0x00 and the bytes.
pub fn leaf_hash(bytes: &[u8]) -> Hash {
    let mut digest = Sha256::new();
    digest.update([0]);
    digest.update(bytes);
    digest.finalize().into()
}

/// The hash of a node: SHA-256 of 0x01 and both children.
fn node_hash(left: &Hash, right: &Hash) -> Hash {
    let mut digest = Sha256::new();
    digest.update([1]);
    digest.update(left);
    digest.update(right);
    digest.finalize().into()
}

/// A tree that grows: the roots of its whole subtrees, largest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tree {
    size: u64,
    open: Vec<Hash>,
}

impl Tree {
    /// How many leaves it has.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Takes one more leaf.
    pub fn push(&mut self, leaf: Hash) {
        let mut hash = leaf;
        for _ in 0..self.size.trailing_ones() {
            if let Some(left) = self.open.pop() {
                hash = node_hash(&left, &hash);
            }
        }
        self.open.push(hash);
        self.size += 1;
    }

    /// The root; of nothing, the hash of nothing.
    pub fn root(&self) -> Hash {
        let mut open = self.open.iter().rev();
        match open.next() {
            None => Sha256::digest([]).into(),
            Some(last) => open.fold(*last, |right, left| node_hash(left, &right)),
        }
    }

    /// The open roots, one after another, for keeping beside the record.
    pub fn to_bytes(&self) -> Vec<u8> {
        self.open.concat()
    }

    /// A tree of a size from its open roots.
    pub fn from_bytes(size: u64, bytes: &[u8]) -> Option<Tree> {
        let open: Vec<Hash> = bytes.chunks(32).map(|hash| hash.try_into().ok()).collect::<Option<_>>()?;
        (open.len() == size.count_ones() as usize).then_some(Tree { size, open })
    }
}

/// The root of a tree of leaves.
pub fn root_of(leaves: &[Hash]) -> Hash {
    let mut tree = Tree::default();
    leaves.iter().for_each(|leaf| tree.push(*leaf));
    tree.root()
}

/// The largest power of two below `size`, which is at least 2.
fn split(size: usize) -> usize {
    size.next_power_of_two() / 2
}

/// The proof that the leaf at `index` is in the tree of `leaves` (RFC 9162, 2.1.3.1).
pub fn inclusion(leaves: &[Hash], index: usize) -> Proof {
    if leaves.len() <= 1 {
        return Vec::new();
    }
    let (left, right) = leaves.split_at(split(leaves.len()));
    let (mut proof, other) = if index < left.len() {
        (inclusion(left, index), root_of(right))
    } else {
        (inclusion(right, index - left.len()), root_of(left))
    };
    proof.push(other);
    proof
}

/// Whether a proof shows that a leaf is at `index` in the tree of `size` leaves with that root (RFC 9162, 2.1.3.2).
pub fn included(leaf: &Hash, index: u64, size: u64, proof: &[Hash], root: &Hash) -> bool {
    if index >= size {
        return false;
    }
    let (mut at, mut last, mut hash) = (index, size - 1, *leaf);
    for other in proof {
        if last == 0 {
            return false;
        }
        if at % 2 == 1 || at == last {
            hash = node_hash(other, &hash);
            while at != 0 && at % 2 == 0 {
                at >>= 1;
                last >>= 1;
            }
        } else {
            hash = node_hash(&hash, other);
        }
        at >>= 1;
        last >>= 1;
    }
    last == 0 && hash == *root
}

/// The proof that the tree of the first `old` leaves is the beginning of the tree of all (RFC 9162, 2.1.4.1).
pub fn consistency(leaves: &[Hash], old: usize) -> Proof {
    fn subproof(leaves: &[Hash], old: usize, whole: bool) -> Proof {
        if old == leaves.len() {
            return if whole { Vec::new() } else { vec![root_of(leaves)] };
        }
        let (left, right) = leaves.split_at(split(leaves.len()));
        let (mut proof, other) = if old <= left.len() {
            (subproof(left, old, whole), root_of(right))
        } else {
            (subproof(right, old - left.len(), false), root_of(left))
        };
        proof.push(other);
        proof
    }
    if old == 0 || old >= leaves.len() { Vec::new() } else { subproof(leaves, old, true) }
}

/// Whether a proof shows that the old tree is the beginning of the new (RFC 9162, 2.1.4.2).
pub fn consistent(old: u64, old_root: &Hash, new: u64, new_root: &Hash, proof: &[Hash]) -> bool {
    if old == 0 || old > new {
        return old == 0 && proof.is_empty();
    }
    if old == new {
        return proof.is_empty() && old_root == new_root;
    }
    let mut path = proof.iter();
    let (mut at, mut last) = (old - 1, new - 1);
    while at % 2 == 1 {
        at >>= 1;
        last >>= 1;
    }
    let start = if old.is_power_of_two() { Some(old_root) } else { path.next() };
    let Some(start) = start else { return false };
    let (mut old_hash, mut new_hash) = (*start, *start);
    for other in path {
        if last == 0 {
            return false;
        }
        if at % 2 == 1 || at == last {
            old_hash = node_hash(other, &old_hash);
            new_hash = node_hash(other, &new_hash);
            while at != 0 && at % 2 == 0 {
                at >>= 1;
                last >>= 1;
            }
        } else {
            new_hash = node_hash(&new_hash, other);
        }
        at >>= 1;
        last >>= 1;
    }
    last == 0 && old_hash == *old_root && new_hash == *new_root
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn hex(hash: &Hash) -> String {
        hash.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// The eight leaves and the roots of the reference test of Certificate Transparency
    /// (google/certificate-transparency, `merkletree/merkle_tree_test.cc`).
    #[test]
    fn roots_agree_with_the_published_ones() {
        let leaves: [&[u8]; 8] = [
            &[],
            &[0x00],
            &[0x10],
            &[0x20, 0x21],
            &[0x30, 0x31],
            &[0x40, 0x41, 0x42, 0x43],
            &[0x50, 0x51, 0x52, 0x53, 0x54, 0x55, 0x56, 0x57],
            &[0x60, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6a, 0x6b, 0x6c, 0x6d, 0x6e, 0x6f],
        ];
        let leaves = leaves.map(leaf_hash);
        let roots = [
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
        ];
        for (size, root) in (1..).zip(roots) {
            assert_eq!(hex(&root_of(&leaves[..size])), root, "{size} leaves");
        }
        assert_eq!(
            hex(&Tree::default().root()),
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        );
    }

    proptest! {
        #[test]
        fn every_proof_holds_and_no_other_does(size in 1usize..70, pick in any::<prop::sample::Index>(), old in any::<prop::sample::Index>()) {
            let leaves: Vec<Hash> = (0..size).map(|at| leaf_hash(&at.to_be_bytes())).collect();
            let root = root_of(&leaves);
            let at = pick.index(size);
            let proof = inclusion(&leaves, at);
            prop_assert!(included(&leaves[at], at as u64, size as u64, &proof, &root));
            prop_assert!(!included(&leaf_hash(b"another"), at as u64, size as u64, &proof, &root));

            let old = 1 + old.index(size);
            let old_root = root_of(&leaves[..old]);
            let proof = consistency(&leaves, old);
            prop_assert!(consistent(old as u64, &old_root, size as u64, &root, &proof));
            if old < size {
                prop_assert!(!consistent(old as u64, &leaf_hash(b"another"), size as u64, &root, &proof));
            }

            let mut tree = Tree::default();
            leaves.iter().for_each(|leaf| tree.push(*leaf));
            prop_assert_eq!(Tree::from_bytes(size as u64, &tree.to_bytes()), Some(tree));
        }
    }
}
