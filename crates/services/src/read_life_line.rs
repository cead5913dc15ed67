//! « Ligne de vie »: who did what, when, and for what reason (feature L1).

use dossier::access::{Act, Permit, TracedDocumentFacts};
use dossier::ids::{DocumentId, DossierId, TraceId};
use dossier::trace::Trace;
use storage::Work;
use storage::dossiers::traces;

use crate::case::{Case, Particulars};
use crate::{Error, Person, Services};

/// How many lines one answer has.
pub const PAGE: usize = 50;

/// The lines before `before`, or the newest; the newest first. Each is decided on by itself. Reading is itself a line,
/// seen the next time.
///
/// # Errors
/// [`Error::Refused`] when this is not the person's to read.
pub async fn read(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    before: Option<TraceId>,
) -> Result<Vec<Trace>, Error> {
    let now = services.now();
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open(&mut work, dossier, person, now).await?;
            let (mut work, permit) = case.ask(work, Act::ReadLifeLine, Particulars::default()).await?;
            let lines = lines(&mut work, &case, &permit, before).await?;
            let trace = case.record(&mut work, &permit, Particulars::default()).await?;
            work.commit_traced(trace).await?;
            Ok(lines)
        })
        .await
}

async fn lines(
    work: &mut Work,
    case: &Case,
    permit: &Permit,
    mut before: Option<TraceId>,
) -> Result<Vec<Trace>, Error> {
    let limit = i64::try_from(PAGE).unwrap_or(i64::MAX);
    let mut lines = Vec::new();
    loop {
        let page = traces::page(work, &case.dossier, permit, before, limit).await?;
        let is_last = page.len() < PAGE;
        for line in page {
            before = Some(line.id());
            let facts = line.facts(named_document(case, line.document()));
            if let Ok(permit) = case.may(Act::ReadTrace(facts)) {
                lines.push(line.open(&permit)?);
                if lines.len() == PAGE {
                    return Ok(lines);
                }
            }
        }
        if is_last {
            return Ok(lines);
        }
    }
}

fn named_document(case: &Case, document: Option<DocumentId>) -> TracedDocumentFacts {
    match document.map(|id| case.document(id)) {
        None => TracedDocumentFacts::None,
        Some(Some(document)) => TracedDocumentFacts::Known(document.facts()),
        Some(None) => TracedDocumentFacts::Gone,
    }
}
