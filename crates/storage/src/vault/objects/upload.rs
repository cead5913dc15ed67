//! Sending one object to the store in parts.

use bytes::Bytes;
use object_store::path::Path;
use object_store::{MultipartUpload, ObjectStore, ObjectStoreExt, PutPayloadMut};

use crate::vault::VaultError;

/// An object on its way. It is not there before [`complete`](Self::complete) and holds at most one part in memory.
pub(super) struct Upload {
    parts: Box<dyn MultipartUpload>,
    gathered: PutPayloadMut,
    part_size: usize,
}

impl Upload {
    pub(super) async fn begin(store: &dyn ObjectStore, path: &Path, part_size: usize) -> Result<Self, VaultError> {
        let parts = store.put_multipart(path).await?;
        Ok(Self { parts, gathered: PutPayloadMut::new(), part_size })
    }

    /// All parts but the last are of the same size, which some stores insist on.
    pub(super) async fn write(&mut self, mut bytes: Bytes) -> Result<(), VaultError> {
        while !bytes.is_empty() {
            let room = self.part_size - self.gathered.content_length();
            self.gathered.push(bytes.split_to(room.min(bytes.len())));
            if self.gathered.content_length() == self.part_size {
                self.send_part().await?;
            }
        }
        Ok(())
    }

    pub(super) async fn complete(&mut self) -> Result<(), VaultError> {
        if !self.gathered.is_empty() {
            self.send_part().await?;
        }
        self.parts.complete().await?;
        Ok(())
    }

    /// Gives up. The error that led here is the one to report, so a second one is only logged.
    pub(super) async fn abort(&mut self) {
        if let Err(error) = self.parts.abort().await {
            tracing::warn!(%error, "an upload could not be aborted");
        }
    }

    async fn send_part(&mut self) -> Result<(), VaultError> {
        let part = std::mem::take(&mut self.gathered);
        self.parts.put_part(part.freeze()).await?;
        Ok(())
    }
}
