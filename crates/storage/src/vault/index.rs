//! Finding a sealed value again, and checking a code, without keeping either in the clear.

use aws_lc_rs::hmac;

use super::{RegistryKey, VaultError};

impl RegistryKey {
    /// The blind index of a value: equal values of one domain have equal indexes, and without this key nothing can be
    /// learnt from one, not even by trying all 13-digit numbers.
    ///
    /// A domain is what is looked up, such as `"holders.number"`; the same value has unrelated indexes in two domains.
    /// Values are indexed as given: the caller writes them in one way first (digits only, lower case).
    ///
    /// # Errors
    /// [`VaultError::Cryptography`] when the library fails.
    pub fn index(&self, domain: &str, value: &[u8]) -> Result<[u8; 32], VaultError> {
        let tag = hmac::sign(&self.indexer(domain)?, value);
        tag.as_ref().try_into().map_err(|_| VaultError::Cryptography)
    }

    /// Whether the index kept is that of this value, in a time that does not tell how much of it is right.
    ///
    /// # Errors
    /// [`VaultError::Cryptography`] when the library fails.
    pub fn verify(&self, domain: &str, value: &[u8], kept: &[u8]) -> Result<bool, VaultError> {
        Ok(hmac::verify(&self.indexer(domain)?, value, kept).is_ok())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_values_of_one_domain_meet_and_no_others() {
        let (key, other) = (RegistryKey::generate().unwrap(), RegistryKey::generate().unwrap());
        let index = key.index("holders.number", b"1980010112345").unwrap();
        assert_eq!(index, key.index("holders.number", b"1980010112345").unwrap());
        assert_ne!(index, key.index("holders.number", b"1980010112346").unwrap());
        assert_ne!(index, key.index("accounts.email", b"1980010112345").unwrap());
        assert_ne!(index, other.index("holders.number", b"1980010112345").unwrap());
    }

    #[test]
    fn only_the_right_code_verifies() {
        let key = RegistryKey::generate().unwrap();
        let kept = key.index("codes.presence", b"K7P2QX").unwrap();
        assert!(key.verify("codes.presence", b"K7P2QX", &kept).unwrap());
        assert!(!key.verify("codes.presence", b"K7P2QY", &kept).unwrap());
        assert!(!key.verify("codes.activation", b"K7P2QX", &kept).unwrap());
        assert!(!key.verify("codes.presence", b"K7P2QX", &kept[..31]).unwrap());
        assert!(!key.verify("codes.presence", b"K7P2QX", &[]).unwrap());
    }
}
