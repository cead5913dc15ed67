//! Reading one document on a page of the portal: its words drawn, or its content shown inside the page.
//!
//! A page and what it shows inside itself are one look, and one line on the life line: the page's trace goes with the
//! address of the content, as [`Delivery::Inside`](super::open_document::Delivery::Inside).

use bytes::{Bytes, BytesMut};
use dossier::access::Act;
use dossier::document::Format;
use dossier::ids::{DocumentId, DossierId, TraceId};
use dossier::trace::Action;
use futures::TryStreamExt;
use storage::Traced;
use storage::dossiers::documents::{self, SealedDocument};

use super::looking;
use super::open_document::{self, DocumentPage, named};
use super::reading::{self, Attachment, Reading, Unread};
use crate::case::Case;
use crate::{Error, Person, Services, heavy_work};

/// A document opened for reading.
pub struct Opened {
    /// Everything but the content.
    pub page: DocumentPage,
    /// What to show.
    pub shown: Shown,
    /// The trace of this look, for what is shown inside the page.
    pub look: TraceId,
}

/// How a document is shown.
pub enum Shown {
    /// Drawn from its words.
    Words(Reading),
    /// By the browser, inside the page.
    Inside(Format),
    /// Not at all: it is too long for a page, or its words cannot be read. It can be downloaded.
    Not(Unread),
}

/// Opens a document for reading.
///
/// # Errors
/// [`Error::NotFound`] when there is no such document for this person, whatever the reason.
pub async fn read(services: &Services, person: &Person, dossier: DossierId, id: DocumentId) -> Result<Opened, Error> {
    let looked = look(services, person, dossier, id, None).await?;
    let (trace, format) = (looked.traced.trace(), looked.page.document.envelope.format);
    let (page, shown) = match format {
        Format::Pdf | Format::Jpeg | Format::Png => (looked.page, Shown::Inside(format)),
        Format::Text | Format::Cda | Format::FhirJson | Format::FhirXml => {
            let (page, reading) = looked.drawn(services).await?;
            (page, reading.map_or_else(Shown::Not, Shown::Words))
        }
    };
    Ok(Opened { page, shown, look: trace })
}

/// A content packed into a document, by its place in [`Reading::attachments`]; `inside`: the trace of the reading page it
/// is shown in.
///
/// # Errors
/// [`Error::NotFound`] when there is no such document for this person, or nothing at that place.
pub async fn attachment(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    id: DocumentId,
    place: usize,
    inside: Option<TraceId>,
) -> Result<Attachment, Error> {
    let looked = look(services, person, dossier, id, inside).await?;
    let (_, reading) = looked.drawn(services).await?;
    let attachments = reading.map_err(|_| Error::NotFound)?.attachments;
    attachments.into_iter().nth(place).ok_or(Error::NotFound)
}

/// A document whose content may leave.
struct Looked {
    page: DocumentPage,
    sealed: SealedDocument,
    traced: Traced,
}

async fn look(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    id: DocumentId,
    inside: Option<TraceId>,
) -> Result<Looked, Error> {
    let now = services.now();
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let mut case = Case::open(&mut work, dossier, person, now).await?;
            let asked = case.ask_about(work, id, Act::ConsultDocument, Action::DocumentConsulted).await;
            let (work, permit) = asked?;
            let page = open_document::page(&case, id, &permit)?;
            let traced = looking::traced(work, &case, person, &permit, named(&case, id), inside).await?;
            let place = case.documents.iter().position(|document| document.facts().id == id).ok_or(Error::NotFound)?;
            Ok(Looked { page, sealed: case.documents.swap_remove(place), traced })
        })
        .await
}

impl Looked {
    /// What is written in it.
    async fn drawn(self, services: &Services) -> Result<(DocumentPage, Result<Reading, Unread>), Error> {
        let format = self.page.document.envelope.format;
        let content = documents::content(&services.storage, &self.traced, self.sealed).await?;
        let content = content.try_fold(BytesMut::new(), |mut all, part| async move {
            all.extend_from_slice(&part);
            Ok(all)
        });
        let content: Bytes = content.await.map_err(|error| Error::Internal(error.to_string()))?.freeze();
        let reading = heavy_work::run(services, move || reading::read(format, &content)).await?;
        Ok((self.page, reading))
    }
}
