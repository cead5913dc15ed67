//! Opening sealed content as it is read.

use bytes::{Buf, Bytes};
use dossier::ids::DocumentId;
use futures::stream::{Stream, StreamExt, try_unfold};

use super::{HEADER, SEALED_SEGMENT, Segments};
use crate::vault::{DocumentKey, VaultError};

/// Opens one content, segment by segment. It holds at most one segment and the piece of the source being read.
pub struct Opener<S> {
    segments: Segments,
    sealed: Source<S>,
    done: bool,
}

impl<S> Opener<S>
where
    S: Stream<Item = Result<Bytes, VaultError>> + Send + Unpin + 'static,
{
    /// Reads the header, with which the content of this document was begun.
    ///
    /// # Errors
    /// [`VaultError::Tampered`] when there is no such header; the errors of the source.
    pub async fn begin(sealed: S, key: &DocumentKey, document: DocumentId) -> Result<Self, VaultError> {
        let mut sealed = Source { stream: sealed, piece: Bytes::new() };
        let header = sealed.read(HEADER).await?;
        let segments = Segments::resume(key, document, &header)?;
        Ok(Self { segments, sealed, done: false })
    }

    /// The content of the next segment, proven to be the one that follows; `None` after the last.
    ///
    /// # Errors
    /// [`VaultError::Tampered`] when it is not; the errors of the source. After an error there is nothing more.
    pub async fn next(&mut self) -> Result<Option<Bytes>, VaultError> {
        if self.done {
            return Ok(None);
        }
        self.done = true;
        let mut segment = self.sealed.read(SEALED_SEGMENT).await?;
        let last = self.sealed.at_end().await?;
        self.segments.open(&mut segment, last)?;
        self.done = last;
        Ok((!segment.is_empty()).then(|| segment.into()))
    }

    /// What remains, as a stream that ends with the first error.
    pub fn into_stream(self) -> impl Stream<Item = Result<Bytes, VaultError>> + Send + 'static {
        try_unfold(self, async |mut opener| Ok(opener.next().await?.map(|content| (content, opener))))
    }
}

/// A stream of pieces of any length, read in lengths of our own.
struct Source<S> {
    stream: S,
    piece: Bytes,
}

impl<S: Stream<Item = Result<Bytes, VaultError>> + Unpin> Source<S> {
    /// The next bytes, this many unless the end comes first.
    async fn read(&mut self, length: usize) -> Result<Vec<u8>, VaultError> {
        let mut read = Vec::with_capacity(length);
        while read.len() < length && !self.at_end().await? {
            let taken = self.piece.len().min(length - read.len());
            read.extend_from_slice(&self.piece[..taken]);
            self.piece.advance(taken);
        }
        Ok(read)
    }

    async fn at_end(&mut self) -> Result<bool, VaultError> {
        while self.piece.is_empty() {
            match self.stream.next().await {
                Some(piece) => self.piece = piece?,
                None => return Ok(true),
            }
        }
        Ok(false)
    }
}
