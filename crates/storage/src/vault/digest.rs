//! Digests.

use aws_lc_rs::digest::{SHA256, SHA256_OUTPUT_LEN, digest};

/// The SHA-256 of these bytes. Anybody can compute it: one of a value that can be guessed needs a secret salt.
pub fn sha256(bytes: &[u8]) -> [u8; SHA256_OUTPUT_LEN] {
    let mut hash = [0; SHA256_OUTPUT_LEN];
    hash.copy_from_slice(digest(&SHA256, bytes).as_ref());
    hash
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of FIPS 180-4 published with the standard.
    #[test]
    fn the_standards_example() {
        let first = sha256(b"abc").first_chunk::<4>().copied();
        assert_eq!(first, Some([0xba, 0x78, 0x16, 0xbf]));
    }
}
