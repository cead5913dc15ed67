//! Dealing with one document that waits.

use bytes::{Bytes, BytesMut};
use dossier::access::{Act, Refusal};
use dossier::ids::{DocumentId, DossierId};
use dossier::trace::Outcome;
use futures::TryStreamExt;
use jiff::Timestamp;
use storage::Work;
use storage::dossiers::quarantine::{self, Waiting};
use storage::dossiers::traces;

use super::filer;
use super::scan::{Finding, scan};
use crate::case::{Case, Particulars, is_plain_no};
use crate::documents::enter::{self, Received};
use crate::documents::words_of_document::words_of;
use crate::inspection::inspect;
use crate::lifecycle::destroy_dossier::delete_contents;
use crate::notices::Notice;
use crate::{Error, Person, Services, heavy_work};

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Settled {
    /// It is filed.
    Filed,
    /// It is destroyed: it held malware, or its filer may not file it any more.
    Dropped,
    /// It waits on: the scanner does not answer.
    Waits,
    /// Somebody else dealt with it, or the record is destroyed.
    Gone,
}

/// Scans it, and files it or lets go of it.
pub(crate) async fn settle(services: &Services, dossier: DossierId, id: DocumentId) -> Result<Settled, Error> {
    let Some(waiting) = load(services, dossier, id).await? else { return Ok(Settled::Gone) };
    let content = waiting.content(&services.storage).await?;
    let content: Bytes = content.try_collect::<BytesMut>().await?.freeze();
    let settled = match scan(services, &content).await {
        Finding::Clean => admit(services, dossier, &waiting, content).await?,
        Finding::Harmful => destroy(services, dossier, &waiting).await?,
        Finding::Unknown => Settled::Waits,
    };
    if settled == Settled::Dropped {
        delete_contents(services, vec![id]).await;
    }
    Ok(settled)
}

async fn load(services: &Services, dossier: DossierId, id: DocumentId) -> Result<Option<Waiting<Received>>, Error> {
    let mut work = services.storage.begin_reading().await?;
    match storage::dossiers::open(&mut work, dossier).await? {
        Some(dossier) => Ok(quarantine::find(&mut work, &dossier, id).await?),
        None => Ok(None),
    }
}

async fn admit(
    services: &Services,
    dossier: DossierId,
    waiting: &Waiting<Received>,
    content: Bytes,
) -> Result<Settled, Error> {
    let inspected = content.clone();
    let format = heavy_work::run(services, move || inspect(&inspected, None)).await?;
    let words = match format {
        Ok(format) => words_of(services, format, &content).await,
        Err(_) => String::new(),
    };
    let filed = services.storage.retrying(|| file(services, dossier, waiting, &words)).await;
    match filed {
        Ok(settled) => Ok(settled),
        Err(error) if is_plain_no(&error) => let_go(services, dossier, waiting, Notice::FilingRefused).await,
        Err(error) => Err(error),
    }
}

/// The same decision as at any filing, about the person as known now.
async fn file(
    services: &Services,
    dossier: DossierId,
    waiting: &Waiting<Received>,
    words: &str,
) -> Result<Settled, Error> {
    let now = services.now();
    let mut work = services.storage.begin().await?;
    if !still_waits(&mut work, dossier, waiting).await? {
        return Ok(Settled::Gone);
    }
    let person = person(&mut work, waiting).await?;
    let case = Case::open(&mut work, dossier, &person, now).await?;
    let (mut work, permit) = enter::ask(&case, work, waiting.intent.category, waiting.intent.replaces).await?;
    let received = waiting.open(&permit)?;
    let envelope = received.envelope(&person, &permit, now)?;
    quarantine::admit(&mut work, &case.dossier, &permit, waiting, &envelope, words).await?;
    enter::follow_up(work, &case, &person, &permit, &envelope, received.announcement).await?;
    Ok(Settled::Filed)
}

async fn destroy(services: &Services, dossier: DossierId, waiting: &Waiting<Received>) -> Result<Settled, Error> {
    let now = services.now();
    let traced = services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            if !still_waits(&mut work, dossier, waiting).await? {
                return Ok(Settled::Gone);
            }
            let person = person(&mut work, waiting).await?;
            let case = Case::open(&mut work, dossier, &person, now).await?;
            let asked = enter::ask(&case, work, waiting.intent.category, waiting.intent.replaces).await;
            let (mut work, permit) = asked?;
            enter::trace_harmful(&mut work, &case, &permit).await?;
            quarantine::drop_one(&mut work, waiting).await?;
            filer::tell(&mut work, &person, Notice::FileHarmful, now).await?;
            work.commit().await?;
            Ok(Settled::Dropped)
        })
        .await;
    match traced {
        // The filer may not file there any more: that is traced, and the malware goes all the same.
        Err(error) if is_plain_no(&error) => let_go(services, dossier, waiting, Notice::FileHarmful).await,
        other => other,
    }
}

/// After a refusal, which is traced: the row goes, and the filer is told. Of a filer whom the directories know no more
/// nothing was asked: that is traced here.
async fn let_go(
    services: &Services,
    dossier: DossierId,
    waiting: &Waiting<Received>,
    notice: Notice,
) -> Result<Settled, Error> {
    let now = services.now();
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            // Filed by another node meanwhile: its content must stay.
            if !still_waits(&mut work, dossier, waiting).await? {
                return Ok(Settled::Gone);
            }
            quarantine::drop_one(&mut work, waiting).await?;
            match filer::person(&mut work, waiting.intent.filer).await? {
                Some(person) => filer::tell(&mut work, &person, notice, now).await?,
                None => trace_unknown_filer(&mut work, dossier, waiting, now).await?,
            }
            work.commit().await?;
            Ok(Settled::Dropped)
        })
        .await
}

async fn trace_unknown_filer(
    work: &mut Work,
    dossier: DossierId,
    waiting: &Waiting<Received>,
    now: Timestamp,
) -> Result<(), Error> {
    let case = Case::open_for_agency(work, dossier, now).await?;
    let act = Act::FileDocument(waiting.intent.category);
    let trace = case.trace(act, Outcome::Refused(Refusal::NotLicensed), Particulars::default())?;
    Ok(traces::append(work, &case.dossier, &trace).await?)
}

/// Another node may have dealt with it meanwhile, or the record was destroyed.
async fn still_waits(work: &mut Work, dossier: DossierId, waiting: &Waiting<Received>) -> Result<bool, Error> {
    let Some(dossier) = storage::dossiers::open(work, dossier).await? else { return Ok(false) };
    Ok(quarantine::find::<Received>(work, &dossier, waiting.document).await?.is_some())
}

/// # Errors
/// [`Error::NotFound`] when the directories know the filer no more.
async fn person(work: &mut Work, waiting: &Waiting<Received>) -> Result<Person, Error> {
    filer::person(work, waiting.intent.filer).await?.ok_or(Error::NotFound)
}
