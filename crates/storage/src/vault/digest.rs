//! Digests.

use aws_lc_rs::digest::{SHA1_FOR_LEGACY_USE_ONLY, SHA1_OUTPUT_LEN, SHA256, SHA256_OUTPUT_LEN, digest};

/// The SHA-256 of these bytes. Anybody can compute it: one of a value that can be guessed needs a secret salt.
pub fn sha256(bytes: &[u8]) -> [u8; SHA256_OUTPUT_LEN] {
    let mut hash = [0; SHA256_OUTPUT_LEN];
    hash.copy_from_slice(digest(&SHA256, bytes).as_ref());
    hash
}

/// The SHA-1 of these bytes, which IHE's document entries carry (ITI TF-3, 4.2.3.2.10): against damage on the way. It
/// proves nothing against whoever wants two contents to look the same.
pub fn sha1(bytes: &[u8]) -> [u8; SHA1_OUTPUT_LEN] {
    let mut hash = [0; SHA1_OUTPUT_LEN];
    hash.copy_from_slice(digest(&SHA1_FOR_LEGACY_USE_ONLY, bytes).as_ref());
    hash
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The examples of FIPS 180-4 published with the standard.
    #[test]
    fn the_standards_examples() {
        assert_eq!(sha1(b"abc").first_chunk::<4>().copied(), Some([0xa9, 0x99, 0x3e, 0x36]));
        let first = sha256(b"abc").first_chunk::<4>().copied();
        assert_eq!(first, Some([0xba, 0x78, 0x16, 0xbf]));
    }
}
