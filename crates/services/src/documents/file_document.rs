//! Filing a document, or a new version of one.
//!
//! The order is what makes it safe: the content is checked, sealed and on disk before one transaction enters it,
//! its trace included. What breaks off before leaves an object that no row names; the sweeper removes it. A content that
//! cannot be checked for malware now waits in quarantine.

use bytes::Bytes;
use dossier::access::Act;
use dossier::document::{Format, Kind, Metadata};
use dossier::ids::{DocumentId, DossierId};
use futures::stream;
use serde::{Deserialize, Serialize};
use storage::vault::DocumentKey;

use super::enter::{self, Received};
use super::photos;
use super::words_of_document::words_of;
use crate::case::{Case, Particulars, is_plain_no};
use crate::clock::luxembourg_day;
use crate::inspection::{InspectionError, inspect};
use crate::quarantine::{Finding, hold, scan};
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
    /// Whether the holder is to hear of it in a consultation first.
    pub announcement: Option<Announcement>,
}

/// What came of a filing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is filed, as this document.
    Filed(DocumentId),
    /// It is received, and will be filed once it is checked for malware. Nobody can read it before.
    Waiting,
}

/// The holder reads a document only after an announcement consultation (law of 24 July 2014, art. 16(5)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Announcement {
    /// For how many days at most: 1 to 30.
    pub days: u8,
    /// Whether the holder may know that something is being prepared.
    pub mentioned: bool,
}

impl Announcement {
    pub(crate) fn check(self, person: &Person) -> Result<(), Problem> {
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
) -> Result<Outcome, Error> {
    let now = services.now();
    filing.metadata.title = filing.metadata.title.trim().to_owned();
    may_file(services, person, dossier, &filing).await?;
    filing.metadata.check(luxembourg_day(now))?;
    filing.announcement.map_or(Ok(()), |announcement| announcement.check(person))?;
    let format = checked_format(services, &filing).await?;
    match scan(services, &filing.content).await {
        Finding::Clean => take_in(services, person, dossier, filing, format, true).await,
        Finding::Harmful => {
            refuse_harmful(services, person, dossier, &filing).await?;
            Err(InspectionError::Malware.into())
        }
        // The life line says at once that something was received: of what is announced it must not.
        Finding::Unknown if filing.announcement.is_some() => {
            Err(Error::Unavailable("the malware scanner does not answer".into()))
        }
        Finding::Unknown => take_in(services, person, dossier, filing, format, false).await,
    }
}

/// Binds photos, in their order, into one PDF and files that. `filing` has no content of its own.
///
/// # Errors
/// [`Problem::Photos`] when they are too many or too large together, [`Problem::File`] when one is no whole photo;
/// those of [`file()`].
pub async fn file_photos(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    mut filing: Filing,
    photos: Vec<Bytes>,
) -> Result<Outcome, Error> {
    may_file(services, person, dossier, &filing).await?;
    filing.metadata.check(luxembourg_day(services.now()))?;
    filing.content = photos::bound(services, person.language, &filing.metadata.title, photos).await?;
    filing.claimed = Some(Format::Pdf);
    file(services, person, dossier, filing).await
}

/// Seals the content, then enters it as a document or, until it `is_checked`, in quarantine.
async fn take_in(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    filing: Filing,
    format: Format,
    is_checked: bool,
) -> Result<Outcome, Error> {
    let now = services.now();
    let words = if is_checked { words_of(services, format, &filing.content).await } else { String::new() };
    let id = DocumentId::new(fresh_uuid(now)?);
    let key = DocumentKey::generate()?;
    let content = stream::once(std::future::ready(Ok::<_, std::convert::Infallible>(filing.content)));
    let stored = services.storage.objects().put_sealed(id, &key, content, services.settings.document_limit).await?;
    let received = Received {
        id,
        metadata: filing.metadata,
        format,
        size: stored.size,
        sha256: stored.sha256,
        replaces: filing.replaces,
        announcement: filing.announcement,
        entry: None,
    };
    let done = if is_checked {
        let entered =
            services.act(|| enter::as_document(services, person, dossier, &received, &key, &words, now)).await;
        entered.map(|()| Outcome::Filed(id))
    } else {
        let held = services.act(|| hold(services, person, dossier, &received, &key, now)).await;
        held.map(|()| Outcome::Waiting)
    };
    // Only after a plain no: when the answer to a commit was lost, the document may be there and needs its content.
    if done.as_ref().is_err_and(is_plain_no) {
        services.storage.objects().delete(id).await?;
    }
    done
}

/// Asks before the content is taken in, so that nobody can make us store what they may not file.
async fn may_file(services: &Services, person: &Person, dossier: DossierId, filing: &Filing) -> Result<(), Error> {
    let now = services.now();
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open(&mut work, dossier, person, now).await?;
            let _ = enter::ask(&case, work, filing.metadata.kind.category(), filing.replaces).await?;
            Ok(())
        })
        .await
}

/// Enters in the life line that a filing was refused for what the content holds.
pub(crate) async fn refuse_harmful(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    filing: &Filing,
) -> Result<(), Error> {
    let now = services.now();
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open(&mut work, dossier, person, now).await?;
            let asked = enter::ask(&case, work, filing.metadata.kind.category(), filing.replaces).await;
            let (mut work, permit) = asked?;
            enter::trace_harmful(&mut work, &case, &permit).await?;
            Ok(work.commit().await?)
        })
        .await
}

/// What the content is, if it is of an accepted format and whole.
pub(crate) async fn checked_format(services: &Services, filing: &Filing) -> Result<Format, Error> {
    let limit = services.settings.document_limit;
    if filing.content.len() as u64 > limit {
        return Err(Problem::FileTooLarge { limit }.into());
    }
    let (content, claimed) = (filing.content.clone(), filing.claimed);
    Ok(heavy_work::run(services, move || inspect(&content, claimed)).await??)
}
