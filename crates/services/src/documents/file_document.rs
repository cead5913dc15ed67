//! Filing a document, or a new version of one.
//!
//! The order is what makes it safe: the content is checked, sealed and on disk before one transaction enters it,
//! its trace included. What breaks off before leaves an object that no row names; the sweeper removes it.

use bytes::Bytes;
use dossier::access::{Act, Permit};
use dossier::document::{Author, Confidentiality, Envelope, Format, Kind, Metadata};
use dossier::ids::{DocumentId, DossierId};
use dossier::trace::TracedDocument;
use futures::stream;
use storage::dossiers::documents;
use storage::registry::known_patients;
use storage::vault::DocumentKey;

use super::open_document::named;
use crate::case::{Case, Particulars};
use crate::clock::luxembourg_day;
use crate::inspection::inspect;
use crate::{Error, Person, Problem, Services, fresh_uuid, heavy_work};

/// A document to be filed.
pub struct Filing {
    /// What is said about it.
    pub metadata: Metadata,
    /// The content.
    pub content: Bytes,
    /// What its sender says the content is, if one of ours.
    pub claimed: Option<Format>,
    /// The document it replaces, if it is a new version.
    pub replaces: Option<DocumentId>,
}

/// The kinds this person may file in this record now: the choices of « Type de document ».
///
/// # Errors
/// [`Error::NotFound`] when there is no such record; [`Error::Refused`] when it is not open to this person.
pub async fn kinds(services: &Services, person: &Person, dossier: DossierId) -> Result<Vec<Kind>, Error> {
    let mut work = services.storage.begin().await?;
    let case = Case::open(&mut work, dossier, person, services.now()).await?;
    // Nothing leaves but the law's own list; only a refusal is an act to be traced.
    let _ = case.ask(work, Act::ConsultDossier, Particulars::default()).await?;
    Ok(Kind::ALL.into_iter().filter(|kind| case.may(Act::FileDocument(kind.category())).is_ok()).collect())
}

/// Files it.
///
/// # Errors
/// [`Problem::Metadata`], [`Problem::File`], [`Problem::FileTooLarge`], [`Problem::Kind`]: nothing is kept.
/// [`Error::NotFound`] or [`Error::Refused`] when the person may not file here.
pub async fn file(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    mut filing: Filing,
) -> Result<DocumentId, Error> {
    let now = services.now();
    filing.metadata.title = filing.metadata.title.trim().to_owned();
    may_file(services, person, dossier, &filing).await?;
    filing.metadata.check(luxembourg_day(now))?;
    let format = checked_format(services, &filing).await?;

    let id = DocumentId::new(fresh_uuid(now)?);
    let key = DocumentKey::generate()?;
    let content = stream::once(std::future::ready(Ok::<_, std::convert::Infallible>(filing.content.clone())));
    let stored = services.storage.objects().put_sealed(id, &key, content, services.settings.document_limit).await?;
    let (author, author_name, author_organisation) = signature(person);
    let envelope = Envelope {
        id,
        metadata: filing.metadata.clone(),
        author,
        author_name,
        author_organisation,
        filed_at: now,
        format,
        size: stored.size,
        sha256: stored.sha256,
        replaces: filing.replaces,
    };
    let entered = services.storage.retrying(|| enter(services, person, dossier, &envelope, &key)).await;
    // Only after a plain no: when the answer to a commit was lost, the document may be there and needs its content.
    if matches!(entered, Err(Error::Refused | Error::NotFound | Error::Invalid(_))) {
        services.storage.objects().delete(id).await?;
    }
    entered.map(|()| id)
}

/// Asks before the content is taken in, so that nobody can make us store what they may not file.
async fn may_file(services: &Services, person: &Person, dossier: DossierId, filing: &Filing) -> Result<(), Error> {
    let mut work = services.storage.begin().await?;
    let case = Case::open(&mut work, dossier, person, services.now()).await?;
    let act = act(&case, &filing.metadata, filing.replaces)?;
    let answer = case.ask(work, act, about(&case, filing.replaces)).await.map(drop);
    match (answer, act) {
        // A document that may not be seen answers as one that does not exist.
        (Err(Error::Refused), Act::ReplaceDocument(old)) if case.may(Act::ConsultDocument(old)).is_err() => {
            Err(Error::NotFound)
        }
        (answer, _) => answer,
    }
}

/// A refused attempt to replace names the document that was to be replaced.
fn about(case: &Case, replaces: Option<DocumentId>) -> Particulars {
    replaces.map_or_else(Particulars::default, |old| named(case, old))
}

fn act(case: &Case, metadata: &Metadata, replaces: Option<DocumentId>) -> Result<Act, Error> {
    let Some(old) = replaces else { return Ok(Act::FileDocument(metadata.kind.category())) };
    let old = case.documents.iter().map(documents::SealedDocument::facts).find(|facts| facts.id == old);
    let old = old.ok_or(Error::NotFound)?;
    // A version stays in its category: otherwise replacing would be a way around the matrix. Whoever may not see the
    // old document hears nothing of its category.
    let may_be_told = case.may(Act::ConsultDocument(old)).is_ok();
    if may_be_told && old.category != metadata.kind.category() {
        return Err(Problem::Kind.into());
    }
    Ok(Act::ReplaceDocument(old))
}

async fn checked_format(services: &Services, filing: &Filing) -> Result<Format, Error> {
    let limit = services.settings.document_limit;
    if filing.content.len() as u64 > limit {
        return Err(Problem::FileTooLarge { limit }.into());
    }
    let (content, claimed) = (filing.content.clone(), filing.claimed);
    Ok(heavy_work::run(services, move || inspect(&content, claimed)).await??)
}

fn signature(person: &Person) -> (Author, String, String) {
    match (&person.capacity, person.name()) {
        (crate::Capacity::Holder(own), name) => (Author::Holder(own.holder), name, String::new()),
        (crate::Capacity::Professional(professional), name) => {
            (Author::Professional(professional.id), name, professional.practice.clone())
        }
    }
}

async fn enter(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    envelope: &Envelope,
    key: &DocumentKey,
) -> Result<(), Error> {
    let mut work = services.storage.begin().await?;
    let case = Case::open(&mut work, dossier, person, envelope.filed_at).await?;
    let act = act(&case, &envelope.metadata, envelope.replaces)?;
    if envelope.replaces.is_some_and(|old| is_replaced(&case, old)) {
        return Err(Error::NotFound);
    }
    let (mut work, permit) = case.ask(work, act, about(&case, envelope.replaces)).await?;
    documents::insert(&mut work, &case.dossier, &permit, &in_force(envelope, &permit), key).await?;
    if let Some(professional) = person.professional() {
        known_patients::remember(&mut work, professional.id, dossier).await?;
    }
    let metadata = &envelope.metadata;
    let document = TracedDocument { id: envelope.id, title: metadata.title.clone(), kind: metadata.kind };
    let particulars = Particulars { document: Some(document), ..Particulars::default() };
    let trace = case.record(&mut work, &permit, particulars).await?;
    work.commit_traced(trace).await?;
    Ok(())
}

fn is_replaced(case: &Case, old: DocumentId) -> bool {
    case.documents.iter().any(|document| {
        let replaces = case
            .may(Act::ConsultDocument(document.facts()))
            .ok()
            .and_then(|permit| document.open(&permit).ok().and_then(|envelope| envelope.replaces));
        replaces == Some(old)
    })
}

/// A new version is never more open than the one it replaces: its level was the holder's to set.
fn in_force(envelope: &Envelope, permit: &Permit) -> Envelope {
    let mut envelope = envelope.clone();
    if let Act::ReplaceDocument(old) = permit.act() {
        let level: Confidentiality = envelope.metadata.confidentiality;
        envelope.metadata.confidentiality = level.max(old.confidentiality);
    }
    envelope
}
