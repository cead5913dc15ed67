//! Letting the holder read a document before the announcement's time is over: its author does, once the consultation has
//! taken place (law of 24 July 2014, art. 16(5)).

use dossier::access::{Act, ProvisionKind};
use dossier::ids::{DocumentId, DossierId};
use dossier::trace::Action;

use super::open_document::named;
use super::versions::with_earlier;
use crate::case::Case;
use crate::grants::entry;
use crate::{Error, Person, Services};

/// Releases a document, and those it replaced that wait too; each is a line of the life line.
///
/// # Errors
/// [`Error::NotFound`] when there is no such document for this person, or it does not wait; [`Error::Refused`] for anybody
/// but its author.
pub async fn release(services: &Services, person: &Person, dossier: DossierId, id: DocumentId) -> Result<(), Error> {
    let now = services.now();
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let mut case = Case::open(&mut work, dossier, person, now).await?;
            let asked = case.ask_about(work, id, Act::ReleaseDocument, Action::DocumentReleased).await;
            let (mut work, permit) = asked?;
            let mut versions = with_earlier(&case, id)?;
            versions.retain(|version| version.announced_until.is_some_and(|until| now < until));
            if versions.is_empty() {
                return Err(Error::NotFound);
            }
            let trace = case.record(&mut work, &permit, named(&case, id)).await?;
            for version in versions {
                let Ok(permit) = case.may(Act::ReleaseDocument(version)) else { continue };
                let waits =
                    |kind| matches!(kind, ProvisionKind::Announcement { document, .. } if document == version.id);
                case.end(&mut work, &permit, waits).await?;
                if version.id != id {
                    let particulars = named(&case, version.id);
                    case = entry::also(&mut work, case, &permit, particulars).await?;
                }
            }
            work.commit_traced(trace).await?;
            Ok(())
        })
        .await
}
