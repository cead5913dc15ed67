//! The content of a document as a stream of sealed segments (the STREAM construction of Hoang, Reyhanitabar, Rogaway
//! and Vizár, 2015), so that it can be sealed and opened without ever holding more than one segment.
//!
//! ```text
//! header     version (1 byte), salt (32 random bytes)
//! segment    AES-256-GCM of 64 KiB of content, then its tag (16 bytes)
//! …
//! last       the same, of what remains: 1 byte to 64 KiB, or nothing when the whole content is empty
//! ```
//!
//! Each segment is bound to the document (associated data), to its position and to being the last or not (nonce): a
//! segment changed, left out, repeated, moved, taken from another document, or following the last one does not open,
//! and nothing of it is yielded.
//!
//! Nonces are counted, not drawn. That is safe because the key they are used with never sees a second stream: it is
//! derived from the document's key, which is drawn for one content, and from the salt, which is drawn for one sealing.

mod opener;
mod sealer;
#[cfg(test)]
mod tests;

use aws_lc_rs::aead::{Aad, LessSafeKey, NONCE_LEN, Nonce};
use bytes::Bytes;
use dossier::ids::DocumentId;

use super::{Context, DocumentKey, VaultError, random};

pub use opener::Opener;
pub use sealer::Sealer;

/// Bytes of content in every segment but the last.
pub const SEGMENT: usize = 64 * 1024;

const VERSION: u8 = 1;
const TAG_LEN: usize = 16;
const SEALED_SEGMENT: usize = SEGMENT + TAG_LEN;
const HEADER: usize = 1 + 32;
/// As many segments as 32 bits can count: 256 TiB.
const LARGEST_CONTENT: u64 = (SEGMENT as u64) << 32;

/// The key of one stream, and which segment comes next.
struct Segments {
    key: LessSafeKey,
    document: DocumentId,
    next: Option<u32>,
}

impl Segments {
    /// A new stream and its header.
    fn begin(key: &DocumentKey, document: DocumentId) -> Result<(Self, Bytes), VaultError> {
        let salt: [u8; 32] = random()?;
        let header = [&[VERSION], salt.as_slice()].concat();
        Ok((Self::new(key, document, &header)?, header.into()))
    }

    /// The stream that this header begins.
    fn resume(key: &DocumentKey, document: DocumentId, header: &[u8]) -> Result<Self, VaultError> {
        if header.len() != HEADER || header[0] != VERSION {
            return Err(VaultError::Tampered);
        }
        Self::new(key, document, header)
    }

    fn new(key: &DocumentKey, document: DocumentId, header: &[u8]) -> Result<Self, VaultError> {
        let place = Context::new("content").id(document.as_bytes()).part(header);
        Ok(Self { key: key.stream_cipher(&place)?, document, next: Some(0) })
    }

    /// Turns the content of the next segment into its sealed form.
    fn seal(&mut self, segment: &mut Vec<u8>, last: bool) -> Result<(), VaultError> {
        let nonce = self.next_nonce(last).ok_or(VaultError::TooLarge { limit: LARGEST_CONTENT })?;
        self.key
            .seal_in_place_append_tag(nonce, Aad::from(self.document.as_bytes()), segment)
            .map_err(|_| VaultError::Cryptography)
    }

    /// Turns the next sealed segment into its content.
    fn open(&mut self, segment: &mut Vec<u8>, last: bool) -> Result<(), VaultError> {
        let nonce = self.next_nonce(last).ok_or(VaultError::Tampered)?;
        let length = self
            .key
            .open_in_place(nonce, Aad::from(self.document.as_bytes()), segment)
            .map_err(|_| VaultError::Tampered)?
            .len();
        segment.truncate(length);
        Ok(())
    }

    fn next_nonce(&mut self, last: bool) -> Option<Nonce> {
        let position = self.next?;
        self.next = position.checked_add(1);
        let mut nonce = [0; NONCE_LEN];
        nonce[..4].copy_from_slice(&position.to_be_bytes());
        nonce[NONCE_LEN - 1] = u8::from(last);
        Some(Nonce::assume_unique_for_key(nonce))
    }
}
