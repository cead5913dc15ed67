//! Sealing short values and keys under a key.

use std::fmt;

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use aws_lc_rs::hkdf::{HKDF_SHA256, Prk};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::{Context, VaultError, random};

const VERSION: u8 = 1;
const TAG_LEN: usize = 16;

/// What a derived key is for. A key never does two jobs: each gets a key of its own, derived from it.
#[derive(Clone, Copy)]
pub(super) enum Use {
    Seal,
    Wrap,
    Index,
    Stream,
    KeyId,
}

impl Use {
    const fn label(self) -> &'static str {
        match self {
            Self::Seal => "dsp seal",
            Self::Wrap => "dsp wrap",
            Self::Index => "dsp index",
            Self::Stream => "dsp stream",
            Self::KeyId => "dsp key id",
        }
    }
}

/// 32 secret random bytes under which values and other keys are sealed. Wiped from memory when dropped.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct SealingKey([u8; 32]);

impl SealingKey {
    /// A fresh key.
    ///
    /// # Errors
    /// [`VaultError::Cryptography`] when no randomness can be had.
    pub fn generate() -> Result<Self, VaultError> {
        Ok(Self(*Zeroizing::new(random()?)))
    }

    /// The key with these bytes.
    pub(super) fn from_bytes(bytes: &[u8; 32]) -> Self {
        Self(*bytes)
    }

    /// The key in the clear, for its custodian only.
    pub(super) fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Seals a value for one place: version, nonce, ciphertext and tag; 29 bytes longer than the value.
    ///
    /// # Errors
    /// [`VaultError::Cryptography`] when no randomness can be had.
    pub fn seal(&self, context: &Context, plaintext: &[u8]) -> Result<Vec<u8>, VaultError> {
        self.seal_as(Use::Seal, context, plaintext)
    }

    /// The value sealed for this place.
    ///
    /// # Errors
    /// [`VaultError::Tampered`] when it was changed, sealed for another place, or under another key.
    pub fn open(&self, context: &Context, sealed: &[u8]) -> Result<Vec<u8>, VaultError> {
        self.open_as(Use::Seal, context, sealed)
    }

    /// Seals another key for one place.
    ///
    /// # Errors
    /// [`VaultError::Cryptography`] when no randomness can be had.
    pub fn wrap(&self, key: &Self, context: &Context) -> Result<Vec<u8>, VaultError> {
        self.seal_as(Use::Wrap, context, &key.0)
    }

    /// The key wrapped for this place.
    ///
    /// # Errors
    /// [`VaultError::Tampered`] when it was changed, wrapped for another place, or under another key.
    pub fn unwrap(&self, wrapped: &[u8], context: &Context) -> Result<Self, VaultError> {
        let bytes = Zeroizing::new(self.open_as(Use::Wrap, context, wrapped)?);
        let bytes: &[u8; 32] = bytes.as_slice().try_into().map_err(|_| VaultError::Tampered)?;
        Ok(Self(*bytes))
    }

    /// 32 bytes that only this key gives for this use and place, and that tell nothing about the key.
    pub(super) fn derive(&self, purpose: Use, context: &Context) -> Result<Zeroizing<[u8; 32]>, VaultError> {
        let mut derived = Zeroizing::new([0; 32]);
        // The key is uniformly random already, so HKDF's extract step would add nothing.
        Prk::new_less_safe(HKDF_SHA256, &self.0)
            .expand(&[Context::new(purpose.label()).as_bytes(), context.as_bytes()], HKDF_SHA256)
            .and_then(|okm| okm.fill(derived.as_mut_slice()))
            .map_err(|_| VaultError::Cryptography)?;
        Ok(derived)
    }

    /// An AES-256-GCM key for one use and place.
    ///
    /// A random nonce of 96 bits is safe for some 2^32 values under one key, which a registry key of a nation could
    /// reach. With a derived key per place, no key ever seals more than the successive values of one place.
    pub(super) fn cipher(&self, purpose: Use, context: &Context) -> Result<LessSafeKey, VaultError> {
        let key = self.derive(purpose, context)?;
        let key = UnboundKey::new(&AES_256_GCM, key.as_slice()).map_err(|_| VaultError::Cryptography)?;
        Ok(LessSafeKey::new(key))
    }

    fn seal_as(&self, purpose: Use, context: &Context, plaintext: &[u8]) -> Result<Vec<u8>, VaultError> {
        let nonce: [u8; NONCE_LEN] = random()?;
        let mut sealed = Vec::with_capacity(1 + NONCE_LEN + plaintext.len() + TAG_LEN);
        sealed.push(VERSION);
        sealed.extend_from_slice(&nonce);
        sealed.extend_from_slice(plaintext);
        let tag = self
            .cipher(purpose, context)?
            .seal_in_place_separate_tag(
                Nonce::assume_unique_for_key(nonce),
                associated_data(context),
                &mut sealed[1 + NONCE_LEN..],
            )
            .map_err(|_| VaultError::Cryptography)?;
        sealed.extend_from_slice(tag.as_ref());
        Ok(sealed)
    }

    fn open_as(&self, purpose: Use, context: &Context, sealed: &[u8]) -> Result<Vec<u8>, VaultError> {
        let Some((&VERSION, rest)) = sealed.split_first() else {
            return Err(VaultError::Tampered);
        };
        let Some((&nonce, ciphertext)) = rest.split_first_chunk::<NONCE_LEN>() else {
            return Err(VaultError::Tampered);
        };
        let mut opened = ciphertext.to_vec();
        let length = self
            .cipher(purpose, context)?
            .open_in_place(Nonce::assume_unique_for_key(nonce), associated_data(context), &mut opened)
            .map_err(|_| VaultError::Tampered)?
            .len();
        opened.truncate(length);
        Ok(opened)
    }
}

impl fmt::Debug for SealingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SealingKey(secret)")
    }
}

fn associated_data(context: &Context) -> Aad<Vec<u8>> {
    let mut bytes = vec![VERSION];
    bytes.extend_from_slice(context.as_bytes());
    Aad::from(bytes)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn place() -> Context {
        Context::new("documents.title").id(&[7; 16])
    }

    proptest! {
        #[test]
        fn what_was_sealed_opens(plaintext: Vec<u8>) {
            let key = SealingKey::generate().unwrap();
            let sealed = key.seal(&place(), &plaintext).unwrap();
            prop_assert_eq!(sealed.len(), plaintext.len() + 29);
            prop_assert_eq!(key.open(&place(), &sealed).unwrap(), plaintext);
        }

        #[test]
        fn arbitrary_bytes_do_not_open(sealed: Vec<u8>) {
            let key = SealingKey::generate().unwrap();
            prop_assert!(matches!(key.open(&place(), &sealed), Err(VaultError::Tampered)));
        }
    }

    #[test]
    fn every_changed_bit_and_every_cut_is_refused() {
        let key = SealingKey::generate().unwrap();
        let sealed = key.seal(&place(), b"Analyse de sang").unwrap();
        for bit in 0..sealed.len() * 8 {
            let mut changed = sealed.clone();
            changed[bit / 8] ^= 1 << (bit % 8);
            assert!(matches!(key.open(&place(), &changed), Err(VaultError::Tampered)), "bit {bit}");
        }
        for length in 0..sealed.len() {
            assert!(matches!(key.open(&place(), &sealed[..length]), Err(VaultError::Tampered)), "{length} bytes");
        }
        let longer = [sealed.as_slice(), &[0]].concat();
        assert!(matches!(key.open(&place(), &longer), Err(VaultError::Tampered)));
    }

    #[test]
    fn a_value_does_not_open_elsewhere_nor_under_another_key() {
        let key = SealingKey::generate().unwrap();
        let sealed = key.seal(&place(), b"Analyse de sang").unwrap();
        let elsewhere = Context::new("documents.title").id(&[8; 16]);
        assert!(matches!(key.open(&elsewhere, &sealed), Err(VaultError::Tampered)));
        let other = SealingKey::generate().unwrap();
        assert!(matches!(other.open(&place(), &sealed), Err(VaultError::Tampered)));
    }

    #[test]
    fn a_wrapped_key_is_no_value_and_a_value_no_key() {
        let (outer, inner) = (SealingKey::generate().unwrap(), SealingKey::generate().unwrap());
        let wrapped = outer.wrap(&inner, &place()).unwrap();
        assert_eq!(outer.unwrap(&wrapped, &place()).unwrap().0, inner.0);
        assert!(matches!(outer.open(&place(), &wrapped), Err(VaultError::Tampered)));
        let sealed = outer.seal(&place(), &inner.0).unwrap();
        assert!(matches!(outer.unwrap(&sealed, &place()), Err(VaultError::Tampered)));
    }

    #[test]
    fn sealing_twice_never_gives_the_same_bytes() {
        let key = SealingKey::generate().unwrap();
        assert_ne!(key.seal(&place(), b"same").unwrap(), key.seal(&place(), b"same").unwrap());
    }
}
