//! Reading one document.

use bytes::Bytes;
use dossier::access::{Act, Permit};
use dossier::document::Envelope;
use dossier::ids::{DocumentId, DossierId, TraceId};
use dossier::trace::Action;
use futures::stream::BoxStream;
use futures::{StreamExt, TryStreamExt};
use storage::dossiers::{self, documents};

use super::consult_dossier::{DocumentView, shown};
use super::looking;
use super::ways::Ways;
use crate::case::{Case, Particulars};
use crate::{Error, Person, Services};

/// A document with its earlier versions.
pub struct DocumentPage {
    /// This one.
    pub document: DocumentView,
    /// Those it replaces, the newest first, as far as this person may see them.
    pub earlier: Vec<DocumentView>,
    /// The one that replaced it, if this person may see that.
    pub replaced_by: Option<DocumentId>,
    /// What this person may do with it.
    pub ways: Ways,
}

/// How the content is to be delivered.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Delivery {
    /// Shown in the browser.
    Shown,
    /// The same, inside the reading page that has this trace.
    Inside(TraceId),
    /// Saved as a file.
    Downloaded,
}

/// Everything about a document but its content.
///
/// # Errors
/// [`Error::NotFound`] when there is no such document for this person, whatever the reason.
pub async fn describe(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    id: DocumentId,
) -> Result<DocumentPage, Error> {
    let now = services.now();
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open(&mut work, dossier, person, now).await?;
            let asked = case.ask_about(work, id, Act::ConsultDocument, Action::DocumentConsulted).await;
            let (mut work, permit) = asked?;
            let page = page(&case, id, &permit)?;
            dossiers::note_access(&mut work, &case.dossier, &permit).await?;
            let trace = case.record(&mut work, &permit, named(&case, id)).await?;
            work.commit_traced(trace).await?;
            Ok(page)
        })
        .await
}

/// The content, once its trace is durable.
pub struct Content {
    /// What is known about it.
    pub envelope: Envelope,
    /// The bytes. The stream ends with an error where the stored content was altered.
    pub bytes: BoxStream<'static, std::io::Result<Bytes>>,
}

/// Delivers the content of a document.
///
/// # Errors
/// [`Error::NotFound`] when there is no such document for this person, whatever the reason.
pub async fn deliver(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    id: DocumentId,
    delivery: Delivery,
) -> Result<Content, Error> {
    let now = services.now();
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let mut case = Case::open(&mut work, dossier, person, now).await?;
            let asked = case.ask_about(work, id, Act::ConsultDocument, Action::DocumentConsulted).await;
            let (work, permit) = asked?;
            let mut particulars = named(&case, id);
            let place = case.documents.iter().position(|document| document.facts().id == id).ok_or(Error::NotFound)?;
            let sealed = case.documents.swap_remove(place);
            let envelope = shown(&case, sealed.open(&permit)?);
            // What no browser shows is saved as a file, whichever way it was asked for.
            let is_saved = delivery == Delivery::Downloaded || !envelope.format.is_shown_by_browsers();
            let page = match delivery {
                Delivery::Inside(page) if !is_saved => Some(page),
                _ => None,
            };
            if is_saved {
                particulars.action = Some(Action::DocumentDownloaded);
            }
            let traced = looking::traced(work, &case, person, &permit, particulars, page).await?;
            let bytes = documents::content(&services.storage, &traced, sealed).await?;
            Ok(Content { envelope, bytes: bytes.map_err(std::io::Error::other).boxed() })
        })
        .await
}

/// Everything about a document but its content, once it may be read.
pub(super) fn page(case: &Case, id: DocumentId, permit: &Permit) -> Result<DocumentPage, Error> {
    let sealed = case.document(id).ok_or(Error::NotFound)?;
    let envelope = shown(case, sealed.open(permit)?);
    let may_replace = case.may(Act::ReplaceDocument(sealed.facts())).is_ok();
    Ok(DocumentPage {
        earlier: earlier(case, &envelope)?,
        replaced_by: replaced_by(case, id)?,
        ways: Ways::of(case, sealed.facts(), &envelope),
        document: DocumentView { envelope, basis: permit.basis(), may_replace },
    })
}

/// How the life line names a document; the title is the holder's own, so a refused attempt names it too.
pub(crate) fn named(case: &Case, id: DocumentId) -> Particulars {
    Particulars { document: case.document(id).map(documents::SealedDocument::traced), ..Particulars::default() }
}

fn earlier(case: &Case, newest: &Envelope) -> Result<Vec<DocumentView>, Error> {
    let mut earlier = Vec::new();
    let mut next = newest.replaces;
    while let Some(id) = next {
        next = None;
        if let Some(sealed) = case.document(id)
            && let Ok(permit) = case.may(Act::ConsultDocument(sealed.facts()))
        {
            let envelope = shown(case, sealed.open(&permit)?);
            next = envelope.replaces;
            earlier.push(DocumentView { envelope, basis: permit.basis(), may_replace: false });
        }
    }
    Ok(earlier)
}

fn replaced_by(case: &Case, id: DocumentId) -> Result<Option<DocumentId>, Error> {
    for document in &case.documents {
        if let Ok(permit) = case.may(Act::ConsultDocument(document.facts()))
            && document.open(&permit)?.replaces == Some(id)
        {
            return Ok(Some(document.facts().id));
        }
    }
    Ok(None)
}
