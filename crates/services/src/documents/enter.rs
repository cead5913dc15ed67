//! Entering a document whose content lies sealed in its object: when it is filed, or when it leaves the quarantine.

use dossier::access::{Act, Basis, Permit, ProvisionKind, Refusal};
use dossier::document::{Author, Category, DocumentEntry, Envelope, Format, Metadata};
use dossier::ids::{DocumentId, DossierId};
use dossier::trace::{Action, Outcome, TracedDocument};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use storage::Work;
use storage::dossiers::{self, documents, texts, traces};
use storage::registry::known_patients;
use storage::vault::DocumentKey;

use super::file_document::Announcement;
use super::new_version;
use crate::case::{Case, Particulars};
use crate::{Capacity, Error, Person, Problem, Services};

/// A document of an accepted format, received.
#[derive(Serialize, Deserialize)]
pub(crate) struct Received {
    pub(crate) id: DocumentId,
    pub(crate) metadata: Metadata,
    pub(crate) format: Format,
    pub(crate) size: u64,
    pub(crate) sha256: [u8; 32],
    pub(crate) replaces: Option<DocumentId>,
    pub(crate) announcement: Option<Announcement>,
    #[serde(default)]
    pub(crate) entry: Option<DocumentEntry>,
}

impl Received {
    /// The document it becomes.
    pub(crate) fn envelope(&self, person: &Person, permit: &Permit, filed_at: Timestamp) -> Result<Envelope, Error> {
        let mut metadata = self.metadata.clone();
        if let Act::ReplaceDocument(old) = permit.act() {
            // A new version is never more open than the one it replaces: its level was the holder's to set.
            metadata.confidentiality = metadata.confidentiality.max(old.confidentiality);
        }
        Ok(Envelope {
            id: self.id,
            metadata,
            author: author(person, permit)?,
            author_name: person.name(),
            author_organisation: person.organisation(),
            filed_at,
            format: self.format,
            size: self.size,
            sha256: self.sha256,
            replaces: self.replaces,
            entry: self.entry.clone(),
        })
    }
}

/// Asks whether the person may file in this category, or replace that document.
pub(crate) async fn ask(
    case: &Case,
    work: Work,
    category: Category,
    replaces: Option<DocumentId>,
) -> Result<(Work, Permit), Error> {
    let Some(old) = replaces else {
        return case.ask(work, Act::FileDocument(category), Particulars::default()).await;
    };
    let (work, permit) = case.ask_about(work, old, Act::ReplaceDocument, Action::DocumentReplaced).await?;
    match permit.act() {
        // A version stays in its category: otherwise replacing would be a way around the matrix.
        Act::ReplaceDocument(old) if old.category != category => {
            Err(refuse(work, case, &permit, Problem::Kind.into()).await?)
        }
        _ if is_replaced(case, old) => Err(refuse(work, case, &permit, Error::NotFound).await?),
        _ => Ok((work, permit)),
    }
}

/// The answer to a filing that was permitted, and is refused for what it is to replace, once that is traced.
async fn refuse(mut work: Work, case: &Case, permit: &Permit, answer: Error) -> Result<Error, Error> {
    trace_refused(&mut work, case, permit, Refusal::NotAllowed).await?;
    work.commit().await?;
    Ok(answer)
}

/// Enters it as a document, in one transaction with its words and its trace.
pub(super) async fn as_document(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    received: &Received,
    key: &DocumentKey,
    words: &str,
    now: Timestamp,
) -> Result<(), Error> {
    let mut work = services.storage.begin().await?;
    let case = Case::open(&mut work, dossier, person, now).await?;
    let (mut work, permit) = ask(&case, work, received.metadata.kind.category(), received.replaces).await?;
    let envelope = received.envelope(person, &permit, now)?;
    documents::insert(&mut work, &case.dossier, &permit, &envelope, key).await?;
    texts::insert(&mut work, &case.dossier, &permit, &envelope, key, words).await?;
    follow_up(work, &case, person, &permit, &envelope, received.announcement).await
}

/// What comes with every document entered; then it is committed.
pub(crate) async fn follow_up(
    mut work: Work,
    case: &Case,
    person: &Person,
    permit: &Permit,
    envelope: &Envelope,
    announcement: Option<Announcement>,
) -> Result<(), Error> {
    accompany(&mut work, case, permit, envelope, announcement).await?;
    remember_author(&mut work, case, person, permit).await?;
    let trace = case.record(&mut work, permit, named(envelope)).await?;
    work.commit_traced(trace).await?;
    Ok(())
}

/// What stands in the record about a document from its first moment on.
pub(crate) async fn accompany(
    work: &mut Work,
    case: &Case,
    permit: &Permit,
    envelope: &Envelope,
    announcement: Option<Announcement>,
) -> Result<(), Error> {
    new_version::carry_over(work, case, permit, envelope).await?;
    if let Some(Announcement { days, mentioned }) = announcement {
        let until = envelope.filed_at + SignedDuration::from_hours(24 * i64::from(days));
        let kind = ProvisionKind::Announcement { document: envelope.id, mentioned };
        case.provide(work, permit, kind, Some(until)).await?;
    }
    Ok(())
}

/// Whoever has written here is remembered, once.
pub(crate) async fn remember_author(
    work: &mut Work,
    case: &Case,
    person: &Person,
    permit: &Permit,
) -> Result<(), Error> {
    if let Some(professional) = person.professional() {
        let authorship = ProvisionKind::Authorship(professional.id);
        if !case.facts.has(authorship, case.now()) {
            case.provide(work, permit, authorship, None).await?;
        }
        known_patients::remember(work, professional.id, case.dossier.id).await?;
    }
    Ok(dossiers::note_access(work, &case.dossier, permit).await?)
}

/// How the life line names a document that is entered.
pub(crate) fn named(envelope: &Envelope) -> Particulars {
    let metadata = &envelope.metadata;
    let document = TracedDocument {
        id: envelope.id,
        title: metadata.title.clone(),
        kind: metadata.kind,
        care_date: metadata.care_date,
    };
    Particulars { document: Some(document), ..Particulars::default() }
}

/// A filing that was permitted, and refused for what the content holds.
pub(crate) async fn trace_harmful(work: &mut Work, case: &Case, permit: &Permit) -> Result<(), Error> {
    trace_refused(work, case, permit, Refusal::HarmfulFile).await
}

async fn trace_refused(work: &mut Work, case: &Case, permit: &Permit, refusal: Refusal) -> Result<(), Error> {
    let document = permit.document().and_then(|old| case.document(old)).map(documents::SealedDocument::traced);
    let particulars = Particulars { document, ..Particulars::default() };
    let trace = case.trace(permit.act(), Outcome::Refused(refusal), particulars)?;
    Ok(traces::append(work, &case.dossier, &trace).await?)
}

/// Who wrote it, as the decision saw the person.
fn author(person: &Person, permit: &Permit) -> Result<Author, Error> {
    match (&person.capacity, permit.basis()) {
        (Capacity::Holder(own), Basis::LegalRepresentative) => Ok(Author::Representative(own.holder)),
        (Capacity::Holder(own), Basis::Assistant) => Ok(Author::Assistant(own.holder)),
        (Capacity::Holder(own), _) => Ok(Author::Holder(own.holder)),
        (Capacity::Professional(one) | Capacity::InstitutionProfessional(one, _), _) => {
            Ok(Author::Professional(one.id))
        }
        (Capacity::Institution(_) | Capacity::Staff(_), _) => Err(Error::NotFound),
    }
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
