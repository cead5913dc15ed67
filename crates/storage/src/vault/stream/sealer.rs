//! Sealing content as it arrives.

use bytes::{Buf, Bytes};
use dossier::ids::DocumentId;
use zeroize::Zeroizing;

use super::{SEALED_SEGMENT, SEGMENT, Segments};
use crate::vault::{DocumentKey, VaultError};

/// Seals one content, segment by segment. It holds at most one segment in the clear, and wipes it when dropped.
pub struct Sealer {
    segments: Segments,
    /// Kept until more content or the end is seen: only then it is known whether this is the last segment.
    segment: Zeroizing<Vec<u8>>,
}

impl Sealer {
    /// Begins to seal; the bytes returned go before all segments.
    ///
    /// # Errors
    /// [`VaultError::Cryptography`] when no randomness can be had.
    pub fn begin(key: &DocumentKey, document: DocumentId) -> Result<(Self, Bytes), VaultError> {
        let (segments, header) = Segments::begin(key, document)?;
        Ok((Self { segments, segment: Zeroizing::new(empty_segment()) }, header))
    }

    /// Takes as much of the content as one segment holds, and returns a sealed segment when one is complete. To be
    /// repeated until `content` is empty.
    ///
    /// # Errors
    /// [`VaultError::TooLarge`] above 256 TiB.
    pub fn push(&mut self, content: &mut Bytes) -> Result<Option<Bytes>, VaultError> {
        let sealed =
            if self.segment.len() == SEGMENT && content.has_remaining() { Some(self.seal(false)?) } else { None };
        let taken = content.len().min(SEGMENT - self.segment.len());
        self.segment.extend_from_slice(&content[..taken]);
        content.advance(taken);
        Ok(sealed)
    }

    /// The last segment, without which nothing sealed can be opened to its end.
    ///
    /// # Errors
    /// [`VaultError::TooLarge`] above 256 TiB.
    pub fn finish(mut self) -> Result<Bytes, VaultError> {
        self.seal(true)
    }

    fn seal(&mut self, last: bool) -> Result<Bytes, VaultError> {
        self.segments.seal(&mut self.segment, last)?;
        // Sealed by now, so it may leave what wipes it.
        let sealed = std::mem::replace(&mut *self.segment, empty_segment());
        Ok(sealed.into())
    }
}

/// With room for the tag, so that content is never copied to grow it.
fn empty_segment() -> Vec<u8> {
    Vec::with_capacity(SEALED_SEGMENT)
}
