//! What is received while the malware scanner does not answer: it waits, sealed, and nobody can read it. Once it is
//! scanned it is filed by the decision that holds for its filer at that moment, or it is gone.

mod filer;
mod scan;
mod settle;

use dossier::ids::DossierId;
use dossier::trace::Action;
use jiff::Timestamp;
use storage::dossiers::quarantine::{self, Intent};
use storage::vault::DocumentKey;
use storage::{Work, dossiers};

use crate::case::{Case, Particulars};
use crate::documents::enter::{self, Received};
use crate::{Error, Person, Services};

pub(crate) use scan::{Finding, scan};
pub(crate) use settle::{Settled, settle};

/// Lets a document wait whose content lies sealed in its object. The line of the life line names neither title nor kind:
/// who may see these is decided when it is filed.
pub(crate) async fn hold(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    received: &Received,
    key: &DocumentKey,
    now: Timestamp,
) -> Result<(), Error> {
    let mut work = services.storage.begin().await?;
    let case = Case::open(&mut work, dossier, person, now).await?;
    let filer = filer::of(person).ok_or(Error::NotFound)?;
    let intent = Intent { filer, category: received.metadata.kind.category(), replaces: received.replaces };
    let (mut work, permit) = enter::ask(&case, work, intent.category, intent.replaces).await?;
    quarantine::hold(&mut work, &case.dossier, &permit, received.id, (&intent, received), key).await?;
    dossiers::note_access(&mut work, &case.dossier, &permit).await?;
    let particulars = Particulars { action: Some(Action::DocumentReceived), ..Particulars::default() };
    let trace = case.record(&mut work, &permit, particulars).await?;
    work.commit_traced(trace).await?;
    Ok(())
}

/// How many documents of this person's wait in the record.
pub(crate) async fn waiting(work: &mut Work, person: &Person, dossier: DossierId) -> Result<usize, Error> {
    match filer::of(person) {
        Some(filer) => Ok(quarantine::count(work, dossier, &filer).await?),
        None => Ok(0),
    }
}
