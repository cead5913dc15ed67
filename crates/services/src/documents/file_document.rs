//! Filing a document, or a new version of one.
//!
//! The order is what makes it safe: the content is checked, sealed and on disk before one transaction enters it,
//! its trace included. What breaks off before leaves an object that no row names; the sweeper removes it.

use bytes::Bytes;
use dossier::access::{Act, Basis, Permit, ProvisionKind};
use dossier::document::{Author, Envelope, Format, Kind, Metadata};
use dossier::ids::{DocumentId, DossierId};
use dossier::trace::{Action, TracedDocument};
use futures::stream;
use jiff::{SignedDuration, Timestamp};
use storage::Work;
use storage::dossiers::{self, documents};
use storage::registry::known_patients;
use storage::vault::DocumentKey;

use super::new_version;
use crate::case::{Case, Particulars, is_plain_no};
use crate::clock::luxembourg_day;
use crate::inspection::inspect;
use crate::{Capacity, Error, Person, Problem, Services, fresh_uuid, heavy_work};

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
    /// Whether the holder is to hear of it in a consultation first.
    pub announcement: Option<Announcement>,
}

/// The holder reads a document only after an announcement consultation (law of 24 July 2014, art. 16(5)).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Announcement {
    /// For how many days at most: 1 to 30.
    pub days: u8,
    /// Whether the holder may know that something is being prepared.
    pub mentioned: bool,
}

impl Announcement {
    fn check(self, person: &Person) -> Result<(), Problem> {
        let fits = person.professional().is_some() && (1..=30).contains(&self.days);
        if fits { Ok(()) } else { Err(Problem::Announcement) }
    }
}

/// The kinds this person may file in this record now: the choices of « Type de document ».
///
/// # Errors
/// [`Error::NotFound`] when there is no such record; [`Error::Refused`] when it is not open to this person.
pub async fn kinds(services: &Services, person: &Person, dossier: DossierId) -> Result<Vec<Kind>, Error> {
    let now = services.now();
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open(&mut work, dossier, person, now).await?;
            // Nothing leaves but the law's own list; only a refusal is an act to be traced.
            let _ = case.ask(work, Act::ConsultDossier, Particulars::default()).await?;
            Ok(Kind::ALL.into_iter().filter(|kind| case.may(Act::FileDocument(kind.category())).is_ok()).collect())
        })
        .await
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
    filing.announcement.map_or(Ok(()), |announcement| announcement.check(person))?;
    let format = checked_format(services, &filing).await?;

    let id = DocumentId::new(fresh_uuid(now)?);
    let key = DocumentKey::generate()?;
    let content = stream::once(std::future::ready(Ok::<_, std::convert::Infallible>(filing.content.clone())));
    let stored = services.storage.objects().put_sealed(id, &key, content, services.settings.document_limit).await?;
    let sealed = Sealed { id, key, filing: &filing, format, size: stored.size, sha256: stored.sha256, filed_at: now };
    let entered = services.act(|| enter(services, person, dossier, &sealed)).await;
    // Only after a plain no: when the answer to a commit was lost, the document may be there and needs its content.
    if entered.as_ref().is_err_and(is_plain_no) {
        services.storage.objects().delete(id).await?;
    }
    entered.map(|()| id)
}

/// A document whose content lies sealed in its object and which no row names yet.
struct Sealed<'a> {
    id: DocumentId,
    key: DocumentKey,
    filing: &'a Filing,
    format: Format,
    size: u64,
    sha256: [u8; 32],
    filed_at: Timestamp,
}

impl Sealed<'_> {
    fn envelope(&self, person: &Person, permit: &Permit) -> Result<Envelope, Error> {
        let mut metadata = self.filing.metadata.clone();
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
            filed_at: self.filed_at,
            format: self.format,
            size: self.size,
            sha256: self.sha256,
            replaces: self.filing.replaces,
        })
    }
}

/// Asks before the content is taken in, so that nobody can make us store what they may not file.
async fn may_file(services: &Services, person: &Person, dossier: DossierId, filing: &Filing) -> Result<(), Error> {
    let now = services.now();
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open(&mut work, dossier, person, now).await?;
            let _ = ask(&case, work, &filing.metadata, filing.replaces).await?;
            Ok(())
        })
        .await
}

async fn ask(
    case: &Case,
    work: Work,
    metadata: &Metadata,
    replaces: Option<DocumentId>,
) -> Result<(Work, Permit), Error> {
    let category = metadata.kind.category();
    let Some(old) = replaces else {
        return case.ask(work, Act::FileDocument(category), Particulars::default()).await;
    };
    let (work, permit) = case.ask_about(work, old, Act::ReplaceDocument, Action::DocumentReplaced).await?;
    // A version stays in its category: otherwise replacing would be a way around the matrix.
    match permit.act() {
        Act::ReplaceDocument(old) if old.category != category => Err(Problem::Kind.into()),
        _ => Ok((work, permit)),
    }
}

async fn checked_format(services: &Services, filing: &Filing) -> Result<Format, Error> {
    let limit = services.settings.document_limit;
    if filing.content.len() as u64 > limit {
        return Err(Problem::FileTooLarge { limit }.into());
    }
    let (content, claimed) = (filing.content.clone(), filing.claimed);
    Ok(heavy_work::run(services, move || inspect(&content, claimed)).await??)
}

async fn enter(services: &Services, person: &Person, dossier: DossierId, sealed: &Sealed<'_>) -> Result<(), Error> {
    let mut work = services.storage.begin().await?;
    let case = Case::open(&mut work, dossier, person, sealed.filed_at).await?;
    let (mut work, permit) = ask(&case, work, &sealed.filing.metadata, sealed.filing.replaces).await?;
    if sealed.filing.replaces.is_some_and(|old| is_replaced(&case, old)) {
        return Err(Error::NotFound);
    }
    let envelope = sealed.envelope(person, &permit)?;
    documents::insert(&mut work, &case.dossier, &permit, &envelope, &sealed.key).await?;
    new_version::carry_over(&mut work, &case, &permit, &envelope).await?;
    if let Some(Announcement { days, mentioned }) = sealed.filing.announcement {
        let until = sealed.filed_at + SignedDuration::from_hours(24 * i64::from(days));
        let kind = ProvisionKind::Announcement { document: sealed.id, mentioned };
        case.provide(&mut work, &permit, kind, Some(until)).await?;
    }
    if let Some(professional) = person.professional() {
        let authorship = ProvisionKind::Authorship(professional.id);
        if !case.facts.has(authorship, case.now()) {
            case.provide(&mut work, &permit, authorship, None).await?;
        }
        known_patients::remember(&mut work, professional.id, dossier).await?;
    }
    dossiers::note_access(&mut work, &case.dossier, &permit).await?;
    let metadata = &envelope.metadata;
    let document = TracedDocument { id: envelope.id, title: metadata.title.clone(), kind: metadata.kind };
    let particulars = Particulars { document: Some(document), ..Particulars::default() };
    let trace = case.record(&mut work, &permit, particulars).await?;
    work.commit_traced(trace).await?;
    Ok(())
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
