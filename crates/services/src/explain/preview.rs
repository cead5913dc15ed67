//! What somebody would see after a change, before it is made (feature I9).

use dossier::access::{Act, DocumentFacts, Facts, Refusal, explain};
use dossier::ids::{DocumentId, DossierId};
use dossier::trace::Action;

use super::change::Change;
use super::shown::{Shown, Title, shown};
use super::viewer::Viewer;
use crate::case::{Case, Particulars};
use crate::{Error, Person, Services};

/// What somebody sees, before and after, among the documents that the asking person may see; the newest first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// Why the change cannot be made by the asking person, if it cannot; then nothing changes.
    pub refused: Option<Refusal>,
    /// What the viewer sees as things stand.
    pub before: Vec<Title>,
    /// What the viewer would see.
    pub after: Vec<Title>,
}

/// Looks at a change through somebody's eyes. Nothing is changed.
///
/// # Errors
/// [`Error::NotFound`] for a document that is not there for this person, or for somebody unknown; [`Error::Refused`] when
/// this is not the person's to know.
pub async fn preview(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    change: Change,
    viewer: Viewer,
) -> Result<Preview, Error> {
    let now = services.now();
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open(&mut work, dossier, person, now).await?;
            if let Some(document) = change.document() {
                (work, _) = case.ask_about(work, document, Act::ConsultDocument, Action::GrantsConsulted).await?;
            }
            let (mut work, permit) = case.ask(work, Act::ConsultGrants, Particulars::default()).await?;
            let viewing = viewer.viewing(&mut work).await?;
            let planned = change.planned(&mut work, &case, person.by()).await?;
            let refused = case.may(planned.act).err();
            let changes = if refused.is_none() { planned.changes } else { Vec::new() };

            let shown = shown(&case, now)?;
            let documents: Vec<DocumentFacts> = shown.iter().map(|one| one.filed).collect();
            let mut facts: Facts = case.facts.clone();
            if let Some(kind) = viewing.supposed {
                facts.provisions.push(case.provision(kind, None)?);
            }
            let seen = explain::preview(&changes, &facts, &documents, viewing.actor, now);

            let particulars = Particulars { whom: viewing.name, ..Particulars::default() };
            let trace = case.record(&mut work, &permit, particulars).await?;
            work.commit_traced(trace).await?;
            let titles = |ids: &[DocumentId]| titles(&shown, ids);
            Ok(Preview { refused, before: titles(&seen.before), after: titles(&seen.after) })
        })
        .await
}

fn titles(shown: &[Shown], ids: &[DocumentId]) -> Vec<Title> {
    shown.iter().filter(|one| ids.contains(&one.title.id)).map(|one| one.title.clone()).collect()
}
