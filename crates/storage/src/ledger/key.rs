//! The key that signs checkpoints, wrapped by the custodian.

use aws_lc_rs::signature::Ed25519KeyPair;
use jiff::Timestamp;

use super::checkpoint::PublicKey;
use crate::vault::{Context, LedgerKey, VaultError};
use crate::{StorageError, Work, params, sql};

/// Signs, and shows with what to check.
pub(super) struct Signer {
    pub(super) secret: Ed25519KeyPair,
    pub(super) public: PublicKey,
}

fn context() -> Context {
    Context::new("ledger-key")
}

impl TryFrom<LedgerKey> for Signer {
    type Error = VaultError;

    fn try_from(key: LedgerKey) -> Result<Self, VaultError> {
        let secret = key.signer()?;
        let public = PublicKey::of(&secret).ok_or(VaultError::Cryptography)?;
        Ok(Self { secret, public })
    }
}

/// The key that is there.
pub(super) async fn existing(work: &mut Work) -> Result<Option<Signer>, StorageError> {
    let row =
        work.transaction.optional(sql!("SELECT wrapped FROM registry_key WHERE name = $1"), params!["ledger"]).await?;
    let Some(row) = row else { return Ok(None) };
    let key = LedgerKey::unwrapped_by(work.keys.custodian.as_ref(), &row.bytes(0)?, &context()).await?;
    Ok(Some(key.try_into()?))
}

/// The key that is there, or a new one the first time.
pub(super) async fn signer(work: &mut Work, now: Timestamp) -> Result<Signer, StorageError> {
    if let Some(signer) = existing(work).await? {
        return Ok(signer);
    }
    let sealed_before =
        work.transaction.optional(sql!("SELECT size FROM ledger_checkpoint LIMIT 1"), params![]).await?;
    if sealed_before.is_some() {
        return Err(StorageError::Contradiction("the ledger has checkpoints and its key is gone".into()));
    }
    let key = LedgerKey::generate()?;
    let wrapped = key.wrapped_by(work.keys.custodian.as_ref(), &context()).await?;
    work.transaction
        .execute(
            sql!("INSERT INTO registry_key (name, wrapped, created_at) VALUES ($1, $2, $3)"),
            params!["ledger", wrapped, now],
        )
        .await?;
    Ok(key.try_into()?)
}

/// What the ledger's checkpoints are checked with; makes the key the first time.
pub async fn public_key(work: &mut Work, now: Timestamp) -> Result<PublicKey, StorageError> {
    Ok(signer(work, now).await?.public)
}
