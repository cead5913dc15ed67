//! Checkpoints: the size and root of the tree, signed. Text in the forms C2SP tlog-checkpoint and signed-note.
//!
//! ```text
//! dsp-traces/5f0c2a…            the ledger's name
//! 123456                        how many traces
//! kSYx…=                        the root, in base64
//!
//! — dsp-traces/5f0c2a… ax7T…=   the name, then four bytes that tell the key and the signature, in base64
//! ```

use aws_lc_rs::signature::{ED25519, Ed25519KeyPair, KeyPair as _, UnparsedPublicKey};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use jiff::Timestamp;

use super::tree::Hash;
use crate::vault::sha256;
use crate::{StorageError, Work, params, sql};

/// Ed25519 in the signed-note form.
const ALGORITHM: u8 = 1;

/// What checkpoints are checked with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicKey {
    name: String,
    key: [u8; 32],
}

/// The size and root of the tree at one time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// How many traces.
    pub size: u64,
    /// The root over them.
    pub root: Hash,
}

/// Why a text is not a checkpoint of this ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoteError {
    /// Not in the form of a signed checkpoint.
    #[error("it is not in the form of a signed checkpoint")]
    Form,
    /// The checkpoint of another ledger.
    #[error("it is the checkpoint of another ledger")]
    OtherLedger,
    /// Not signed with the ledger's key, or changed since.
    #[error("its signature is not the ledger's")]
    Signature,
}

impl PublicKey {
    pub(super) fn of(signer: &Ed25519KeyPair) -> Option<Self> {
        let key: [u8; 32] = signer.public_key().as_ref().try_into().ok()?;
        let name = sha256(&key)[..8].iter().fold("dsp-traces/".to_owned(), |name, byte| format!("{name}{byte:02x}"));
        Some(Self { name, key })
    }

    /// The ledger's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Tells this key from others: the first four bytes of a hash, as signed-note has it.
    fn id(&self) -> [u8; 4] {
        let hash = sha256(&[self.name.as_bytes(), b"\n", &[ALGORITHM], &self.key].concat());
        [hash[0], hash[1], hash[2], hash[3]]
    }

    /// As signed-note writes keys: name, key's identifier and key, with `+` between.
    pub fn shown(&self) -> String {
        let key = BASE64.encode([&[ALGORITHM], self.key.as_slice()].concat());
        format!("{}+{:08x}+{key}", self.name, u32::from_be_bytes(self.id()))
    }

    /// The checkpoint that a note holds.
    pub fn open(&self, note: &str) -> Result<Checkpoint, NoteError> {
        let (text, signature) = split(note)?;
        let mut lines = text.lines();
        let (Some(name), Some(size), Some(root), None) = (lines.next(), lines.next(), lines.next(), lines.next())
        else {
            return Err(NoteError::Form);
        };
        if name != self.name {
            return Err(NoteError::OtherLedger);
        }
        let checkpoint = Checkpoint {
            size: size.parse().map_err(|_| NoteError::Form)?,
            root: BASE64.decode(root).ok().and_then(|root| root.try_into().ok()).ok_or(NoteError::Form)?,
        };
        self.check(&text, signature)?;
        // One checkpoint has one text: a number with a leading zero or plus would be another.
        if checkpoint.text(&self.name) == text { Ok(checkpoint) } else { Err(NoteError::Form) }
    }
}

/// The text of a note, with its last line break, and the line that signs it.
pub(super) fn split(note: &str) -> Result<(String, &str), NoteError> {
    let (text, signature) = note.rsplit_once("\n\n").ok_or(NoteError::Form)?;
    Ok((format!("{text}\n"), signature))
}

impl PublicKey {
    /// Whether the ledger signed this text.
    pub(super) fn check(&self, text: &str, signature: &str) -> Result<(), NoteError> {
        let signature = signature.strip_prefix(&format!("— {} ", self.name)).ok_or(NoteError::Signature)?;
        let signature = BASE64.decode(signature.trim_end_matches('\n')).map_err(|_| NoteError::Form)?;
        let signature = signature.strip_prefix(&self.id()).ok_or(NoteError::Signature)?;
        let verified = UnparsedPublicKey::new(&ED25519, self.key).verify(text.as_bytes(), signature);
        verified.map_err(|_| NoteError::Signature)
    }

    /// The text, signed.
    pub(super) fn sign(&self, text: &str, signer: &Ed25519KeyPair) -> String {
        let signature = [&self.id(), signer.sign(text.as_bytes()).as_ref()].concat();
        format!("{text}\n— {} {}\n", self.name, BASE64.encode(signature))
    }

    /// The key as [`shown`](Self::shown).
    ///
    /// # Errors
    /// [`NoteError::Form`].
    pub fn parse(shown: &str) -> Result<Self, NoteError> {
        let mut parts = shown.trim().splitn(3, '+');
        let (Some(name), Some(_), Some(key)) = (parts.next(), parts.next(), parts.next()) else {
            return Err(NoteError::Form);
        };
        let key = BASE64.decode(key).map_err(|_| NoteError::Form)?;
        let key = key.strip_prefix(&[ALGORITHM]).and_then(|key| key.try_into().ok()).ok_or(NoteError::Form)?;
        let parsed = Self { name: name.to_owned(), key };
        if parsed.shown() == shown.trim() { Ok(parsed) } else { Err(NoteError::Form) }
    }
}

impl Checkpoint {
    fn text(&self, name: &str) -> String {
        format!("{name}\n{}\n{}\n", self.size, BASE64.encode(self.root))
    }

    /// The signed note of this checkpoint.
    pub(super) fn signed(&self, signer: &Ed25519KeyPair, key: &PublicKey) -> String {
        key.sign(&self.text(&key.name), signer)
    }

    /// Keeps it.
    pub(super) async fn keep(&self, work: &mut Work, note: &str, now: Timestamp) -> Result<(), StorageError> {
        work.transaction
            .execute(
                sql!("INSERT INTO ledger_checkpoint (size, note, signed_at) VALUES ($1, $2, $3)"),
                params![i64::try_from(self.size).unwrap_or(i64::MAX), note, now],
            )
            .await?;
        Ok(())
    }

    /// The newest, with its note.
    ///
    /// # Errors
    /// [`StorageError::Contradiction`] when it is not the ledger's own.
    pub(super) async fn newest(work: &mut Work, key: &PublicKey) -> Result<Option<(Self, String)>, StorageError> {
        let row = work
            .transaction
            .optional(sql!("SELECT size, note FROM ledger_checkpoint ORDER BY size DESC LIMIT 1"), params![])
            .await?;
        let Some(row) = row else { return Ok(None) };
        let note = row.text(1)?;
        match key.open(&note) {
            Ok(checkpoint) if i64::try_from(checkpoint.size) == Ok(row.integer(0)?) => Ok(Some((checkpoint, note))),
            Ok(_) => Err(StorageError::Contradiction("the newest checkpoint stands in another's place".into())),
            Err(error) => Err(StorageError::Contradiction(format!("the newest checkpoint of the ledger: {error}"))),
        }
    }
}

#[cfg(test)]
#[path = "checkpoint_tests.rs"]
mod tests;
