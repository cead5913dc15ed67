//! Checking what was sent, document by document, and sealing the contents.

use bytes::Bytes;
use dossier::document::entry::{Identifier, Relation};
use dossier::document::list::ListAbout;
use dossier::document::{DocumentEntry, Format};
use dossier::ids::{DocumentId, DossierId};
use futures::stream;
use jiff::SignedDuration;
use storage::vault::{DocumentKey, sha1};

use super::enter::{self, Asked};
use super::shape;
use super::submission::{Named, ProvideError, Submission, Submitted};
use crate::clock::luxembourg_day;
use crate::documents::enter::Received;
use crate::documents::file_document::{Filing, checked_format, refuse_harmful};
use crate::documents::words_of_document::words_of;
use crate::inspection::InspectionError;
use crate::quarantine::{Finding, scan};
use crate::{Error, Person, Problem, Services, fresh_uuid, heavy_work};

/// A submission whose contents lie sealed in their objects.
pub(super) struct ReceivedSubmission {
    pub(super) asked: Asked,
    pub(super) identifiers: Vec<Identifier>,
    pub(super) documents: Vec<ReceivedDocument>,
    pub(super) set: ListAbout,
    pub(super) folders: Vec<(ListAbout, Vec<DocumentId>)>,
    pub(super) named: Vec<DocumentId>,
}

/// One of its documents.
pub(super) struct ReceivedDocument {
    pub(super) received: Received,
    pub(super) key: DocumentKey,
    pub(super) words: String,
}

/// What was found of a content.
struct Inspected {
    format: Format,
    sha1: [u8; 20],
}

/// Checks everything that is said and every content, then seals the contents.
pub(super) async fn receive(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    mut submission: Submission,
) -> Result<ReceivedSubmission, ProvideError> {
    check_lists(&submission)?;
    let mut inspected = Vec::with_capacity(submission.documents.len());
    for (place, document) in submission.documents.iter_mut().enumerate() {
        check_said(services, person, document).map_err(ProvideError::at(place))?;
        inspected.push(inspect(services, document).await.map_err(ProvideError::at(place))?);
    }
    for (place, document) in submission.documents.iter().enumerate() {
        admit(services, person, dossier, &document.filing).await.map_err(ProvideError::at(place))?;
    }
    Ok(seal(services, submission, inspected).await?)
}

fn check_lists(submission: &Submission) -> Result<(), Error> {
    submission.set.check()?;
    for folder in &submission.folders {
        folder.about.check()?;
    }
    Ok(())
}

/// What is said of a document. The level that its labels name is the one that counts.
fn check_said(services: &Services, person: &Person, document: &mut Submitted) -> Result<(), Error> {
    document.entry.check()?;
    let filing = &mut document.filing;
    if let Some(level) = document.entry.level()? {
        filing.metadata.confidentiality = level;
    }
    filing.metadata.title = filing.metadata.title.trim().to_owned();
    filing.metadata.check(luxembourg_day(services.now()))?;
    Ok(filing.announcement.map_or(Ok(()), |announcement| announcement.check(person))?)
}

async fn inspect(services: &Services, document: &Submitted) -> Result<Inspected, Error> {
    let content = document.filing.content.clone();
    if document.size.is_some_and(|size| size != content.len() as u64) {
        return Err(Problem::DifferentSize.into());
    }
    let format = checked_format(services, &document.filing).await?;
    let found = heavy_work::run(services, move || sha1(&content)).await?;
    match document.sha1 {
        Some(said) if said != found => Err(Problem::DifferentHash.into()),
        _ => Ok(Inspected { format, sha1: found }),
    }
}

/// A system that is told « later » sends again: nothing waits in quarantine.
async fn admit(services: &Services, person: &Person, dossier: DossierId, filing: &Filing) -> Result<(), Error> {
    match scan(services, &filing.content).await {
        Finding::Clean => Ok(()),
        Finding::Harmful => {
            refuse_harmful(services, person, dossier, filing).await?;
            Err(InspectionError::Malware.into())
        }
        Finding::Unknown => Err(Error::Unavailable("the malware scanner does not answer".into())),
    }
}

async fn seal(
    services: &Services,
    submission: Submission,
    inspected: Vec<Inspected>,
) -> Result<ReceivedSubmission, Error> {
    let ids = identify(services, submission.documents.len())?;
    let mut received = ReceivedSubmission {
        asked: enter::asked(&submission),
        identifiers: shape::identifiers(&submission).collect(),
        documents: Vec::with_capacity(ids.len()),
        set: submission.set,
        folders: submission
            .folders
            .into_iter()
            .map(|folder| (folder.about, folder.documents.iter().filter_map(|one| resolved(&ids, *one)).collect()))
            .collect(),
        named: submission.named,
    };
    for ((document, found), &id) in submission.documents.into_iter().zip(inspected).zip(&ids) {
        match sealed(services, document, found, id, &ids).await {
            Ok(document) => received.documents.push(document),
            Err(error) => {
                received.discard(services).await?;
                return Err(error);
            }
        }
    }
    Ok(received)
}

/// In the order in which they were sent, since documents are listed by their identifiers.
fn identify(services: &Services, count: usize) -> Result<Vec<DocumentId>, Error> {
    let now = services.now();
    let places = (0_i64..).take(count);
    places.map(|place| Ok(DocumentId::new(fresh_uuid(now + SignedDuration::from_micros(place))?))).collect()
}

fn resolved(ids: &[DocumentId], named: Named) -> Option<DocumentId> {
    match named {
        Named::Here(place) => ids.get(place).copied(),
        Named::Filed(document) => Some(document),
    }
}

async fn sealed(
    services: &Services,
    document: Submitted,
    found: Inspected,
    id: DocumentId,
    ids: &[DocumentId],
) -> Result<ReceivedDocument, Error> {
    let Submitted { filing, entry, relations, .. } = document;
    let words = words_of(services, found.format, &filing.content).await;
    let key = DocumentKey::generate()?;
    let content = stream::once(std::future::ready(Ok::<Bytes, std::convert::Infallible>(filing.content)));
    let stored = services.storage.objects().put_sealed(id, &key, content, services.settings.document_limit).await?;
    let relations = relations.into_iter().filter_map(|(kind, to)| Some(Relation { kind, to: resolved(ids, to)? }));
    let entry = DocumentEntry { relations: relations.collect(), sha1: Some(found.sha1), ..entry };
    let received = Received {
        id,
        metadata: filing.metadata,
        format: found.format,
        size: stored.size,
        sha256: stored.sha256,
        replaces: filing.replaces,
        announcement: filing.announcement,
        entry: Some(entry),
    };
    Ok(ReceivedDocument { received, key, words })
}

impl ReceivedSubmission {
    /// Removes the contents again: no row names them.
    pub(super) async fn discard(&self, services: &Services) -> Result<(), Error> {
        for document in &self.documents {
            services.storage.objects().delete(document.received.id).await?;
        }
        Ok(())
    }
}
