//! The newest lines of a life line, each decided on by itself.

use dossier::access::{Act, Permit, TracedDocumentFacts};
use dossier::ids::{DocumentId, TraceId};
use dossier::trace::Trace;
use storage::Work;
use storage::dossiers::traces::{self, SealedTrace};

use crate::Error;
use crate::case::Case;

/// How many lines are fetched at a time.
const PAGE: usize = 100;

/// Which lines are looked at.
#[derive(Clone, Copy)]
pub(crate) struct Stretch {
    /// None older than this one.
    pub(crate) not_before: Option<TraceId>,
    /// At most so many, meant or not.
    pub(crate) most: usize,
}

/// What was found.
pub(crate) struct Lines {
    /// Those meant that the person may read, the newest first.
    pub(crate) lines: Vec<Trace>,
    /// Whether all of the stretch was looked at.
    pub(crate) complete: bool,
}

/// Reads a stretch of the life line. `permit`: to read the life line at all.
pub(crate) async fn newest(
    work: &mut Work,
    case: &Case,
    permit: &Permit,
    stretch: Stretch,
    is_meant: impl Fn(&SealedTrace) -> bool,
) -> Result<Lines, Error> {
    let (mut lines, mut before, mut looked_at) = (Vec::new(), None, 0);
    let limit = i64::try_from(PAGE).unwrap_or(i64::MAX);
    while looked_at < stretch.most {
        let page = traces::page(work, &case.dossier, permit, before, limit).await?;
        let is_last = page.len() < PAGE;
        looked_at += page.len();
        for line in page {
            if stretch.not_before.is_some_and(|first| line.id() < first) {
                return Ok(Lines { lines, complete: true });
            }
            before = Some(line.id());
            if is_meant(&line)
                && let Some(line) = decided(case, line)?
            {
                lines.push(line);
            }
        }
        if is_last {
            return Ok(Lines { lines, complete: true });
        }
    }
    Ok(Lines { lines, complete: false })
}

/// One line by its identifier, if there is such a line that the person may read.
pub(crate) async fn one(work: &mut Work, case: &Case, permit: &Permit, id: TraceId) -> Result<Option<Trace>, Error> {
    let next = TraceId::new(uuid::Uuid::from_u128(u128::from_be_bytes(*id.as_bytes()).saturating_add(1)));
    let page = traces::page(work, &case.dossier, permit, Some(next), 1).await?;
    match page.into_iter().find(|line| line.id() == id) {
        Some(line) => decided(case, line),
        None => Ok(None),
    }
}

fn decided(case: &Case, line: SealedTrace) -> Result<Option<Trace>, Error> {
    let document = match line.document().map(|id: DocumentId| case.document(id)) {
        None => TracedDocumentFacts::None,
        Some(Some(document)) => TracedDocumentFacts::Known(document.facts()),
        Some(None) => TracedDocumentFacts::Gone,
    };
    let Ok(permit) = case.may(Act::ReadTrace(line.facts(document))) else { return Ok(None) };
    Ok(Some(line.open(&permit)?))
}
