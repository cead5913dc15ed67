//! Setting how far a document may be seen: normal, confidential or private (feature D5).

use dossier::access::{Act, ProvisionKind};
use dossier::document::Confidentiality;
use dossier::ids::{DocumentId, DossierId};
use dossier::trace::Action;

use super::open_document::named;
use super::versions::with_earlier;
use crate::case::Case;
use crate::grants::entry;
use crate::{Error, Person, Problem, Services};

/// Sets the level of a document and of the versions it replaced; each is a line of the life line.
///
/// # Errors
/// [`Error::NotFound`] when there is no such document for this person; [`Problem::AlreadyInForce`] when this is its level;
/// [`Error::Refused`] when the person may see it, but not set this.
pub async fn set_confidentiality(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    document: DocumentId,
    level: Confidentiality,
) -> Result<(), Error> {
    let now = services.now();
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let mut case = Case::open(&mut work, dossier, person, now).await?;
            let act = |facts| Act::SetConfidentiality(facts, level);
            let (mut work, permit) = case.ask_about(work, document, act, Action::of_level(level)).await?;
            let mut versions = with_earlier(&case, document)?;
            versions.retain(|version| version.confidentiality != level);
            if versions.is_empty() {
                return Err(Problem::AlreadyInForce.into());
            }
            let trace = case.record(&mut work, &permit, named(&case, document)).await?;
            for version in versions {
                let Ok(permit) = case.may(act(version)) else { continue };
                let is_its_level =
                    |kind| matches!(kind, ProvisionKind::Level { document, .. } if document == version.id);
                case.end(&mut work, &permit, is_its_level).await?;
                let kind = ProvisionKind::Level { document: version.id, level };
                case.provide(&mut work, &permit, kind, None).await?;
                if version.id != document {
                    let particulars = named(&case, version.id);
                    case = entry::also(&mut work, case, &permit, particulars).await?;
                }
            }
            work.commit_traced(trace).await?;
            Ok(())
        })
        .await
}
