//! The content of documents, sealed, one object per document.
//!
//! An object is written once and never changed. Its name is the document's id below a folder named after the id's last
//! two digits, which are random, so that the 256 folders fill evenly. The content goes in before the document's row is
//! committed: an object without a row is an orphan for the sweeper, a row without an object cannot be.

mod local;
#[cfg(test)]
mod tests;
mod upload;

use std::path::Path as FilePath;
use std::pin::pin;
use std::sync::Arc;

use aws_lc_rs::digest;
use bytes::Bytes;
use dossier::ids::DocumentId;
use futures::stream::{Stream, StreamExt, TryStreamExt, iter};
use jiff::Timestamp;
use object_store::path::Path;
use object_store::{Error as StoreError, ObjectMeta, ObjectStore, ObjectStoreExt};

use super::stream::{Opener, Sealer};
use super::{DocumentKey, VaultError};
use local::LocalFolder;
use upload::Upload;

/// Where the content of documents is kept.
#[derive(Clone, Debug)]
pub struct Objects {
    store: Arc<dyn ObjectStore>,
    /// What a local store needs besides; a remote store answers only when it is durable.
    folder: Option<LocalFolder>,
    part: usize,
}

/// What has been stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stored {
    /// Length of the content in the clear, in bytes.
    pub size: u64,
    /// SHA-256 of the content in the clear. It betrays a known content: keep it sealed.
    pub sha256: [u8; 32],
}

/// An object found in the store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Listed {
    /// The document whose content it is.
    pub document: DocumentId,
    /// Length of the sealed content, in bytes.
    pub size: u64,
    /// When it was written, by the store's clock. An object younger than the longest upload may still get its row.
    pub written: Timestamp,
}

impl Objects {
    /// Keeps objects in this folder, which is created when it is not there.
    ///
    /// # Errors
    /// [`VaultError::Folder`] when it cannot be prepared.
    pub fn local(path: &FilePath) -> Result<Self, VaultError> {
        let (folder, store) = LocalFolder::prepare(path)?;
        Ok(Self { store: Arc::new(store), folder: Some(folder), part: 1024 * 1024 })
    }

    /// Keeps objects in a store that is durable when it answers, such as S3. Its bucket needs a rule that drops
    /// unfinished uploads, because a killed process leaves its own behind.
    pub fn remote(store: Arc<dyn ObjectStore>) -> Self {
        // The smallest part S3 accepts.
        Self { store, folder: None, part: 5 * 1024 * 1024 }
    }

    /// Seals content while it arrives and stores it. When this returns, it is on the disk; when it fails or is dropped,
    /// nothing is left.
    ///
    /// # Errors
    /// [`VaultError::TooLarge`] as soon as more than `limit` bytes have come; [`VaultError::Source`] when the content
    /// fails; [`VaultError::Exists`] when the document has content; those of the store.
    pub async fn put_sealed<E>(
        &self,
        document: DocumentId,
        key: &DocumentKey,
        content: impl Stream<Item = Result<Bytes, E>> + Send,
        limit: u64,
    ) -> Result<Stored, VaultError>
    where
        E: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        let path = path_of(document);
        match self.store.head(&path).await {
            Ok(_) => return Err(VaultError::Exists(document)),
            Err(StoreError::NotFound { .. }) => {}
            Err(error) => return Err(error.into()),
        }
        let mut upload = Upload::begin(&*self.store, &path, self.part).await?;
        let stored = match seal_into(&mut upload, document, key, content, limit).await {
            Ok(stored) => upload.complete().await.map(|()| stored),
            Err(error) => Err(error),
        };
        if stored.is_err() {
            upload.abort().await;
            self.discard(document, &path).await;
        }
        stored
    }

    /// The content of a document. Its first 64 KiB are proven before this returns, so that most damage is known before
    /// anything is answered; every further piece is proven before it is yielded.
    ///
    /// # Errors
    /// [`VaultError::Missing`] when nothing is stored; [`VaultError::Tampered`]; those of the store.
    pub async fn open(
        &self,
        document: DocumentId,
        key: &DocumentKey,
    ) -> Result<impl Stream<Item = Result<Bytes, VaultError>> + Send + 'static + use<>, VaultError> {
        let sealed = self.store.get(&path_of(document)).await.map_err(|error| match error {
            StoreError::NotFound { .. } => VaultError::Missing(document),
            error => error.into(),
        })?;
        let sealed = local::read_in_segments(sealed).map_err(VaultError::from).boxed();
        let mut opener = Opener::begin(sealed, key, document).await?;
        let first = opener.next().await?;
        Ok(iter(first.map(Ok)).chain(opener.into_stream()))
    }

    /// Removes the content of a document, durably. Removing what is not there succeeds, so that a destruction that was
    /// interrupted can be repeated.
    ///
    /// # Errors
    /// Those of the store.
    pub async fn delete(&self, document: DocumentId) -> Result<(), VaultError> {
        let path = path_of(document);
        match self.store.delete(&path).await {
            Ok(()) | Err(StoreError::NotFound { .. }) => {}
            Err(error) => return Err(error.into()),
        }
        match &self.folder {
            Some(folder) => folder.sync_parent_of(&path).await,
            None => Ok(()),
        }
    }

    /// Every object stored, in no order.
    ///
    /// # Errors
    /// Each item may be an error of the store.
    pub fn list(&self) -> impl Stream<Item = Result<Listed, VaultError>> + Send + use<> {
        self.store.list(None).map_err(VaultError::from).try_filter_map(async |found| listed(&found))
    }

    /// Removes what uploads left that were begun before this time and cut off by the end of their process. Returns how
    /// many there were. A remote store does this by itself and is left alone.
    ///
    /// # Errors
    /// [`VaultError::Folder`] when the folder cannot be read or changed.
    pub async fn remove_unfinished(&self, before: Timestamp) -> Result<usize, VaultError> {
        match &self.folder {
            Some(folder) => folder.remove_unfinished(before).await,
            None => Ok(0),
        }
    }

    /// After a failure at the very end the object may be there under its name already.
    async fn discard(&self, document: DocumentId, path: &Path) {
        if let Err(error) = self.delete(document).await {
            tracing::warn!(%document, %error, "an object that failed to be stored could not be removed");
        }
        if let Some(folder) = &self.folder {
            folder.remove_drafts_of(path).await;
        }
    }
}

async fn seal_into<E>(
    upload: &mut Upload,
    document: DocumentId,
    key: &DocumentKey,
    content: impl Stream<Item = Result<Bytes, E>> + Send,
    limit: u64,
) -> Result<Stored, VaultError>
where
    E: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    let (mut sealer, header) = Sealer::begin(key, document)?;
    upload.write(header).await?;
    let mut size = 0;
    let mut sha256 = digest::Context::new(&digest::SHA256);
    let mut content = pin!(content);
    while let Some(piece) = content.next().await {
        let mut piece = piece.map_err(|error| VaultError::Source(error.into()))?;
        size += piece.len() as u64;
        if size > limit {
            return Err(VaultError::TooLarge { limit });
        }
        sha256.update(&piece);
        while !piece.is_empty() {
            if let Some(sealed) = sealer.push(&mut piece)? {
                upload.write(sealed).await?;
            }
        }
    }
    upload.write(sealer.finish()?).await?;
    let sha256 = sha256.finish().as_ref().try_into().map_err(|_| VaultError::Cryptography)?;
    Ok(Stored { size, sha256 })
}

fn path_of(document: DocumentId) -> Path {
    let [.., last] = *document.as_bytes();
    Path::from(format!("{last:02x}/{document}"))
}

/// `None` for a file that is not an object of ours.
fn listed(found: &ObjectMeta) -> Result<Option<Listed>, VaultError> {
    let document = found.location.filename().and_then(|name| name.parse().ok());
    let Some(document) = document.filter(|document| path_of(*document) == found.location) else {
        tracing::warn!(path = %found.location, "a file in the object store is no object");
        return Ok(None);
    };
    let written = Timestamp::from_microsecond(found.last_modified.timestamp_micros())
        .map_err(|error| StoreError::Generic { store: "objects", source: error.into() })?;
    Ok(Some(Listed { document, size: found.size, written }))
}
