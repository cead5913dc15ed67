//! The three kinds of key below the custodian. Each is a type of its own, so that none is taken for another.

use std::fmt;

use aws_lc_rs::aead::LessSafeKey;
use aws_lc_rs::hmac::{self, HMAC_SHA256};
use aws_lc_rs::signature::Ed25519KeyPair;

use super::envelope::Use;
use super::{Context, Custodian, SealingKey, VaultError};

macro_rules! key {
    ($(#[$doc:meta])* $name:ident, $kind:literal) => {
        $(#[$doc])*
        pub struct $name(SealingKey);

        impl $name {
            /// A fresh key.
            ///
            /// # Errors
            /// [`VaultError::Cryptography`] when no randomness can be had.
            pub fn generate() -> Result<Self, VaultError> {
                SealingKey::generate().map(Self)
            }

            /// Binds the kind of key too: a key of another kind, wrapped for the same place, does not open as this one.
            fn place(context: &Context) -> Context {
                context.clone().text($kind)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "(secret)"))
            }
        }
    };
}

key! {
    /// The key of one dossier: wraps the keys of its documents, seals its titles, free text and traces.
    DossierKey, "dossier key"
}
key! {
    /// The key of one document's content; see [`stream`](super::stream).
    DocumentKey, "document key"
}
key! {
    /// The key of the registry: seals names, numbers and contact points, and indexes what is looked up by value.
    RegistryKey, "registry key"
}
key! {
    /// The key that signs the ledger's checkpoints. It seals nothing.
    LedgerKey, "ledger key"
}

/// For the kinds that the custodian wraps and that seal values.
macro_rules! kept_by_the_custodian {
    ($($name:ident),+) => {$(
        impl $name {
            /// This key as the custodian lets it be kept in a row.
            ///
            /// # Errors
            /// Those of the [`Custodian`].
            pub async fn wrapped_by(&self, custodian: &dyn Custodian, context: &Context) -> Result<Vec<u8>, VaultError> {
                custodian.wrap(&self.0, &Self::place(context)).await
            }

            /// The key that the custodian wrapped for this place.
            ///
            /// # Errors
            /// [`VaultError::Tampered`] when it is not such a key, [`VaultError::UnknownKey`] when the custodian has
            /// another key by now.
            pub async fn unwrapped_by(
                custodian: &dyn Custodian,
                wrapped: &[u8],
                context: &Context,
            ) -> Result<Self, VaultError> {
                custodian.unwrap(wrapped, &Self::place(context)).await.map(Self)
            }

            /// Seals a value for one place.
            ///
            /// # Errors
            /// [`VaultError::Cryptography`] when no randomness can be had.
            pub fn seal(&self, context: &Context, plaintext: &[u8]) -> Result<Vec<u8>, VaultError> {
                self.0.seal(context, plaintext)
            }

            /// The value sealed for this place.
            ///
            /// # Errors
            /// [`VaultError::Tampered`] when it was changed, sealed for another place, or under another key.
            pub fn open(&self, context: &Context, sealed: &[u8]) -> Result<Vec<u8>, VaultError> {
                self.0.open(context, sealed)
            }
        }
    )+};
}

kept_by_the_custodian!(DossierKey, RegistryKey, LedgerKey);

impl LedgerKey {
    /// The signing key whose seed these bytes are.
    pub(crate) fn signer(&self) -> Result<Ed25519KeyPair, VaultError> {
        Ed25519KeyPair::from_seed_unchecked(self.0.as_bytes()).map_err(|_| VaultError::Cryptography)
    }
}

impl DossierKey {
    /// A document's key, as kept in the document's row.
    ///
    /// # Errors
    /// [`VaultError::Cryptography`] when no randomness can be had.
    pub fn wrap(&self, key: &DocumentKey, context: &Context) -> Result<Vec<u8>, VaultError> {
        self.0.wrap(&key.0, &DocumentKey::place(context))
    }

    /// The document's key wrapped for this place.
    ///
    /// # Errors
    /// [`VaultError::Tampered`] when it was changed, wrapped for another place, or under another dossier's key.
    pub fn unwrap(&self, wrapped: &[u8], context: &Context) -> Result<DocumentKey, VaultError> {
        self.0.unwrap(wrapped, &DocumentKey::place(context)).map(DocumentKey)
    }
}

impl DocumentKey {
    /// Seals a value of the document besides its content.
    ///
    /// # Errors
    /// [`VaultError::Cryptography`] when no randomness can be had.
    pub fn seal(&self, context: &Context, plaintext: &[u8]) -> Result<Vec<u8>, VaultError> {
        self.0.seal(context, plaintext)
    }

    /// The value sealed for this place.
    ///
    /// # Errors
    /// [`VaultError::Tampered`] when it was changed, sealed for another place, or under another key.
    pub fn open(&self, context: &Context, sealed: &[u8]) -> Result<Vec<u8>, VaultError> {
        self.0.open(context, sealed)
    }

    /// The cipher of one stream; see [`stream`](super::stream).
    pub(super) fn stream_cipher(&self, context: &Context) -> Result<LessSafeKey, VaultError> {
        self.0.cipher(Use::Stream, context)
    }
}

impl RegistryKey {
    /// The key of the blind indexes of one domain.
    pub(super) fn indexer(&self, domain: &str) -> Result<hmac::Key, VaultError> {
        let key = self.0.derive(Use::Index, &Context::new(domain))?;
        Ok(hmac::Key::new(HMAC_SHA256, key.as_slice()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_key_comes_back_only_in_its_place() {
        let dossier = DossierKey::generate().unwrap();
        let document = DocumentKey::generate().unwrap();
        let place = Context::new("documents.key").id(&[1; 16]);
        let wrapped = dossier.wrap(&document, &place).unwrap();
        assert_eq!(dossier.unwrap(&wrapped, &place).unwrap().0.as_bytes(), document.0.as_bytes());
        let elsewhere = Context::new("documents.key").id(&[2; 16]);
        assert!(matches!(dossier.unwrap(&wrapped, &elsewhere), Err(VaultError::Tampered)));
        let stranger = DossierKey::generate().unwrap();
        assert!(matches!(stranger.unwrap(&wrapped, &place), Err(VaultError::Tampered)));
    }

    #[tokio::test]
    async fn a_dossier_key_does_not_pass_for_a_registry_key() {
        let folder = tempfile::tempdir().unwrap();
        let custodian = super::super::FileCustodian::create(&folder.path().join("key")).unwrap();
        let place = Context::new("keys").id(&[1; 16]);
        let key = DossierKey::generate().unwrap();
        let wrapped = key.wrapped_by(&custodian, &place).await.unwrap();
        let back = DossierKey::unwrapped_by(&custodian, &wrapped, &place).await.unwrap();
        assert_eq!(back.0.as_bytes(), key.0.as_bytes());
        let taken = RegistryKey::unwrapped_by(&custodian, &wrapped, &place).await;
        assert!(matches!(taken, Err(VaultError::Tampered)));
    }

    #[test]
    fn debug_shows_nothing_of_a_key() {
        let shown = [
            format!("{:?}", DossierKey::generate().unwrap()),
            format!("{:?}", DocumentKey::generate().unwrap()),
            format!("{:?}", RegistryKey::generate().unwrap()),
            format!("{:?}", SealingKey::generate().unwrap()),
        ];
        assert_eq!(shown, ["DossierKey(secret)", "DocumentKey(secret)", "RegistryKey(secret)", "SealingKey(secret)"]);
    }
}
