//! The export on its way out: a ZIP that is written while it is sent. No plain text touches the disk, and no more than a
//! few pieces are in memory.

use std::io::{self, Write};

use bytes::Bytes;
use futures::stream::{self, BoxStream, StreamExt};
use storage::ledger::{Manifest, sign_manifest};
use storage::vault::sha256;
use tokio::sync::mpsc::{Receiver, Sender, channel};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::{BUNDLE, MANIFEST, Prepared, bundle};
use crate::documents::open_document::{Delivery, deliver};
use crate::{Error, Person, Services};

/// How many pieces wait on either side of the writer.
const WAITING: usize = 8;

/// What the writer is told to write.
enum Piece {
    /// A file begins.
    File(String),
    /// More of it.
    Content(Bytes),
    /// Everything was said: without it the archive is broken off, and whoever receives it sees that.
    End,
}

/// Sends the export. `pages`: what the caller adds for people to read, by path. The stream ends with an error where a
/// document could not be read to its end.
pub fn export(
    services: &Services,
    person: &Person,
    prepared: Prepared,
    pages: Vec<(String, Vec<u8>)>,
) -> BoxStream<'static, io::Result<Bytes>> {
    let (pieces, to_write) = channel(WAITING);
    let (written, sent) = channel(WAITING);
    let (services, person) = (services.clone(), person.clone());
    tokio::spawn(async move {
        let told = tell(&services, &person, &prepared, pages, &pieces).await;
        if let Err(error) = told {
            tracing::warn!(%error, "an export broke off");
        }
    });
    tokio::task::spawn_blocking(move || {
        if let Err(error) = write(to_write, written.clone()) {
            // Whoever does not listen any more needs no error.
            let _ = written.blocking_send(Err(error));
        }
    });
    stream::unfold(sent, |mut sent| async move { sent.recv().await.map(|piece| (piece, sent)) }).boxed()
}

/// Says what is to be written, document by document; each is decided on and traced before its first byte.
async fn tell(
    services: &Services,
    person: &Person,
    prepared: &Prepared,
    pages: Vec<(String, Vec<u8>)>,
    pieces: &Sender<Piece>,
) -> Result<(), Error> {
    let mut manifest = Manifest::default();
    let list = (BUNDLE.to_owned(), bundle::bundle(prepared).to_string().into_bytes());
    for (path, content) in pages.into_iter().chain([list]) {
        manifest.files.push((path.clone(), sha256(&content)));
        say(pieces, Piece::File(path)).await?;
        say(pieces, Piece::Content(content.into())).await?;
    }
    for planned in &prepared.documents {
        let id = planned.envelope.id;
        let mut content = deliver(services, person, prepared.dossier, id, Delivery::Downloaded).await?.bytes;
        manifest.files.push((planned.path.clone(), planned.envelope.sha256));
        say(pieces, Piece::File(planned.path.clone())).await?;
        while let Some(piece) = content.next().await {
            let piece = piece.map_err(|error| Error::Unavailable(error.to_string()))?;
            say(pieces, Piece::Content(piece)).await?;
        }
    }
    let signed = sign(services, &manifest).await?;
    say(pieces, Piece::File(MANIFEST.to_owned())).await?;
    say(pieces, Piece::Content(signed.into())).await?;
    say(pieces, Piece::End).await
}

async fn say(pieces: &Sender<Piece>, piece: Piece) -> Result<(), Error> {
    pieces.send(piece).await.map_err(|_| Error::Over)
}

async fn sign(services: &Services, manifest: &Manifest) -> Result<String, Error> {
    let now = services.now();
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            let signed = sign_manifest(&mut work, manifest, now).await?;
            work.commit().await?;
            Ok(signed)
        })
        .await
}

/// Writes what it is told, stored and not compressed: what is filed is compressed already.
fn write(mut to_write: Receiver<Piece>, written: Sender<io::Result<Bytes>>) -> io::Result<()> {
    let options = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored).large_file(true);
    let mut archive = ZipWriter::new_stream(Outlet(written));
    while let Some(piece) = to_write.blocking_recv() {
        match piece {
            Piece::File(path) => archive.start_file(path, options)?,
            Piece::Content(content) => archive.write_all(&content)?,
            Piece::End => {
                archive.finish()?;
                return Ok(());
            }
        }
    }
    Err(io::Error::other("the export broke off"))
}

/// Where the archive goes.
struct Outlet(Sender<io::Result<Bytes>>);

impl Write for Outlet {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let sent = self.0.blocking_send(Ok(Bytes::copy_from_slice(bytes)));
        sent.map_err(|_| io::Error::from(io::ErrorKind::BrokenPipe))?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
