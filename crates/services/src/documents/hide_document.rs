//! Hiding one document from one professional, and showing it again (feature D5).

use dossier::access::{Act, ProvisionKind};
use dossier::ids::{DocumentId, DossierId, ProfessionalId};
use dossier::professional::Professional;
use dossier::trace::Action;

use super::open_document::named;
use super::versions::with_earlier;
use crate::case::{Case, Particulars};
use crate::grants::{circle, entry};
use crate::{Error, Person, Problem, Services};

/// Hides a document, and the versions it replaced, from a professional; each is a line of the life line.
///
/// # Errors
/// [`Error::NotFound`] when there is no such document for this person, or no such professional;
/// [`Problem::AlreadyInForce`]; [`Error::Refused`] for its author, and when this is not the person's to decide.
pub async fn hide(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    document: DocumentId,
    from: ProfessionalId,
) -> Result<(), Error> {
    let professional = circle::professional(services, from).await?;
    let now = services.now();
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let mut case = Case::open(&mut work, dossier, person, now).await?;
            let act = |facts| Act::HideDocument(facts, professional.id);
            let (mut work, permit) = case.ask_about(work, document, act, Action::DocumentHidden).await?;
            let hidden = |document| ProvisionKind::Hide { document, professional: professional.id };
            let mut versions = with_earlier(&case, document)?;
            versions.retain(|version| !case.facts.has(hidden(version.id), now));
            if versions.is_empty() {
                return Err(Problem::AlreadyInForce.into());
            }
            let trace = case.record(&mut work, &permit, about(&case, document, &professional)).await?;
            for version in versions {
                let Ok(permit) = case.may(act(version)) else { continue };
                case.provide(&mut work, &permit, hidden(version.id), None).await?;
                if version.id != document {
                    let particulars = about(&case, version.id, &professional);
                    case = entry::also(&mut work, case, &permit, particulars).await?;
                }
            }
            work.commit_traced(trace).await?;
            Ok(())
        })
        .await
}

/// Shows a document, and the versions it replaced, to the professional again.
///
/// # Errors
/// [`Error::NotFound`] when there is no such document for this person, or it is not hidden from that professional;
/// [`Error::Refused`].
pub async fn show_again(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    document: DocumentId,
    to: ProfessionalId,
) -> Result<(), Error> {
    let professional = circle::professional(services, to).await?;
    let now = services.now();
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let mut case = Case::open(&mut work, dossier, person, now).await?;
            let asked = case.ask_about(work, document, Act::UnhideDocument, Action::DocumentUnhidden).await;
            let (mut work, permit) = asked?;
            let hidden = |document| ProvisionKind::Hide { document, professional: professional.id };
            let mut versions = with_earlier(&case, document)?;
            versions.retain(|version| case.facts.has(hidden(version.id), now));
            if versions.is_empty() {
                return Err(Error::NotFound);
            }
            let trace = case.record(&mut work, &permit, about(&case, document, &professional)).await?;
            for version in versions {
                let Ok(permit) = case.may(Act::UnhideDocument(version)) else { continue };
                case.end(&mut work, &permit, |kind| kind == hidden(version.id)).await?;
                if version.id != document {
                    let particulars = about(&case, version.id, &professional);
                    case = entry::also(&mut work, case, &permit, particulars).await?;
                }
            }
            work.commit_traced(trace).await?;
            Ok(())
        })
        .await
}

fn about(case: &Case, document: DocumentId, professional: &Professional) -> Particulars {
    Particulars { whom: Some(professional.name()), ..named(case, document) }
}
