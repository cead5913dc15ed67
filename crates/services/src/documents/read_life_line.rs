//! The life line of one document: everything ever done with it or with the versions it replaced.

use std::collections::HashSet;

use dossier::access::Act;
use dossier::ids::{DocumentId, DossierId};
use dossier::trace::{Action, Trace};

use super::versions::with_earlier;
use crate::case::{Case, Particulars};
use crate::life_line::lines::each_line;
use crate::{Error, Person, Services};

/// The newest lines that one answer has at most.
pub const MOST: usize = 200;

/// Its lines, the newest first. Each is decided on by itself. Reading is itself a line of the record.
///
/// # Errors
/// [`Error::NotFound`] when there is no such document for this person; [`Error::Refused`] when the life line is not the
/// person's to read.
pub async fn read(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    document: DocumentId,
) -> Result<(String, Vec<Trace>), Error> {
    let now = services.now();
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open(&mut work, dossier, person, now).await?;
            let (work, _) = case.ask_about(work, document, Act::ConsultDocument, Action::LifeLineRead).await?;
            let traced = case.document(document).ok_or(Error::NotFound)?.traced();
            let particulars = Particulars { document: Some(traced.clone()), ..Particulars::default() };
            let (mut work, permit) = case.ask(work, Act::ReadLifeLine, particulars.clone()).await?;
            let versions: HashSet<DocumentId> = with_earlier(&case, document)?.iter().map(|one| one.id).collect();
            let mut lines = Vec::new();
            let take = |line: Trace| {
                if line.document.as_ref().is_some_and(|document| versions.contains(&document.id)) {
                    lines.push(line);
                }
                lines.len() < MOST
            };
            each_line(&mut work, &case, &permit, take).await?;
            let trace = case.record(&mut work, &permit, particulars).await?;
            work.commit_traced(trace).await?;
            Ok((traced.title, lines))
        })
        .await
}
