//! What a folder of the local machine needs besides the object store's own care.
//!
//! With `with_fsync`, the store syncs each file it publishes and the folder that names it. It leaves open: a folder just
//! created by another upload and not synced yet, deletions, and what an upload left when its process was killed.

use std::fs::{self, DirBuilder, File};
use std::io;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path as FilePath, PathBuf};

use bytes::Bytes;
use futures::stream::{BoxStream, StreamExt, try_unfold};
use jiff::Timestamp;
use object_store::local::LocalFileSystem;
use object_store::path::Path;
use object_store::{Error as StoreError, GetResult, GetResultPayload};
use tokio::io::AsyncReadExt;
use tokio::task::spawn_blocking;

use crate::vault::VaultError;
use crate::vault::stream::SEGMENT;

/// The folder of a local object store.
#[derive(Clone, Debug)]
pub(super) struct LocalFolder(PathBuf);

impl LocalFolder {
    /// Creates the folder and its 256 subfolders and makes them durable, so that no upload ever creates one: two
    /// uploads into a new subfolder could otherwise both rely on the other to sync it.
    pub(super) fn prepare(path: &FilePath) -> Result<(Self, LocalFileSystem), VaultError> {
        let prepared = (|| {
            create_private(path)?;
            let path = path.canonicalize()?;
            for subfolder in subfolders(&path) {
                create_private(&subfolder)?;
            }
            sync(&path)?;
            path.parent().map_or(Ok(()), sync)?;
            Ok(path)
        })();
        let path = prepared.map_err(|source| failed(path, source))?;
        let store = LocalFileSystem::new_with_prefix(&path)?.with_fsync(true);
        Ok((Self(path), store))
    }

    /// Makes a deletion durable.
    pub(super) async fn sync_parent_of(&self, object: &Path) -> Result<(), VaultError> {
        let file = self.0.join(object.as_ref());
        let folder = file.parent().unwrap_or(&self.0).to_path_buf();
        in_background(folder, sync).await
    }

    /// Removes drafts that no running upload has touched since this time.
    pub(super) async fn remove_unfinished(&self, before: Timestamp) -> Result<usize, VaultError> {
        in_background(self.0.clone(), move |root| {
            let mut removed = 0;
            for subfolder in subfolders(root) {
                removed += remove_drafts(&subfolder, |_, modified| modified < before)?;
            }
            Ok(removed)
        })
        .await
    }

    /// Removes the drafts of one object whose upload failed. They hold nothing readable, and the sweeper would find
    /// them too: failing here is only logged.
    pub(super) async fn remove_drafts_of(&self, object: &Path) {
        let Some(object_name) = object.filename().map(str::to_owned) else {
            return;
        };
        let file = self.0.join(object.as_ref());
        let folder = file.parent().unwrap_or(&self.0).to_path_buf();
        let removed = in_background(folder, move |folder| remove_drafts(folder, |name, _| name == object_name)).await;
        if let Err(error) = removed {
            tracing::warn!(%object, %error, "the drafts of an upload could not be removed");
        }
    }
}

/// The sealed bytes of an object, in pieces of a segment: the store itself would go to the disk for every 8 KiB.
pub(super) fn read_in_segments(object: GetResult) -> BoxStream<'static, Result<Bytes, StoreError>> {
    let GetResultPayload::File(file, path) = object.payload else {
        return object.into_stream();
    };
    let mut file = tokio::fs::File::from_std(file);
    file.set_max_buf_size(SEGMENT);
    try_unfold((file, path), async |(mut file, path)| {
        let mut piece = Vec::with_capacity(SEGMENT);
        match file.read_buf(&mut piece).await {
            Ok(0) => Ok(None),
            Ok(_) => Ok(Some((piece.into(), (file, path)))),
            Err(source) => Err(StoreError::Generic { store: "local", source: failed(&path, source).into() }),
        }
    })
    .boxed()
}

fn subfolders(root: &FilePath) -> impl Iterator<Item = PathBuf> {
    (0..=u8::MAX).map(|name| root.join(format!("{name:02x}")))
}

/// The store writes an object as `NAME#1` (or 2, 3 …) until it is complete.
fn remove_drafts(folder: &FilePath, unwanted: impl Fn(&str, Timestamp) -> bool) -> io::Result<usize> {
    let mut removed = 0;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let file_name = entry.file_name();
        let Some((object, _)) = file_name.to_str().and_then(|name| name.split_once('#')) else {
            continue;
        };
        let removal = entry
            .metadata()
            .and_then(|metadata| metadata.modified())
            .and_then(|modified| Timestamp::try_from(modified).map_err(io::Error::other))
            .and_then(
                |modified| if unwanted(object, modified) { fs::remove_file(entry.path()).map(|()| 1) } else { Ok(0) },
            );
        removed += match removal {
            // Its upload has just ended.
            Err(error) if error.kind() == io::ErrorKind::NotFound => 0,
            other => other?,
        };
    }
    Ok(removed)
}

fn create_private(folder: &FilePath) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

fn sync(folder: &FilePath) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

fn failed(path: &FilePath, source: io::Error) -> VaultError {
    VaultError::Folder { path: path.into(), source }
}

async fn in_background<T: Send + 'static>(
    path: PathBuf,
    work: impl FnOnce(&FilePath) -> io::Result<T> + Send + 'static,
) -> Result<T, VaultError> {
    spawn_blocking(move || work(&path).map_err(|source| failed(&path, source)))
        .await
        .map_err(|error| StoreError::from(error).into())
        .flatten()
}
