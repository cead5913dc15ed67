//! Filing what a system sends at once: documents, the set they were sent in, folders (IHE ITI-65, ITI-105).
//!
//! As at any filing the contents are checked, sealed and on disk before one transaction enters everything, each document
//! with a trace of its own. A system can send again: what cannot be scanned for malware now is not kept.

use dossier::ids::DossierId;

use super::receive;
use super::submission::{ProvideError, Provided, Submission};
use super::{enter, shape};
use crate::case::{Case, is_plain_no};
use crate::{Error, Person, Services};

/// Files all of it, or nothing.
///
/// # Errors
/// [`Error::Invalid`] with what is wrong: [`Problem::Submission`](crate::Problem::Submission),
/// [`Problem::Entry`](crate::Problem::Entry), [`Problem::DifferentSize`](crate::Problem::DifferentSize),
/// [`Problem::DifferentHash`](crate::Problem::DifferentHash),
/// [`Problem::DuplicateIdentifier`](crate::Problem::DuplicateIdentifier), or as for one document filed in the portal.
/// [`Error::NotFound`] when a document is named that is not there for this person; [`Error::Refused`] when the person may
/// not file one of them here; [`Error::Unavailable`] while the malware scanner does not answer.
pub async fn provide(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    submission: Submission,
) -> Result<Provided, ProvideError> {
    shape::check(&submission).map_err(Error::from)?;
    may_provide(services, person, dossier, &submission).await?;
    let received = receive::receive(services, person, dossier, submission).await?;
    let entered = services.act(|| enter::enter(services, person, dossier, &received)).await;
    // Only after a plain no: when the answer to a commit was lost, the documents may be there and need their contents.
    if entered.as_ref().is_err_and(is_plain_no) {
        received.discard(services).await?;
    }
    Ok(entered?)
}

/// Asks before the contents are taken in, so that nobody can make us store what they may not file.
async fn may_provide(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    submission: &Submission,
) -> Result<(), Error> {
    let now = services.now();
    let asked = enter::asked(submission);
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open(&mut work, dossier, person, now).await?;
            let _ = enter::ask(&case, work, &asked).await?;
            Ok(())
        })
        .await
}
