//! The lines of a life line, each decided on by itself.

use dossier::access::{Act, Permit, TracedDocumentFacts};
use dossier::ids::{DocumentId, TraceId};
use dossier::trace::Trace;
use storage::Work;
use storage::dossiers::traces;

use crate::Error;
use crate::case::Case;

/// How many sealed lines are loaded at a time.
const LOADED: u16 = 200;

/// Gives each line that the person may read to `take`, the newest first, until it says that it needs no more. A line is
/// opened only once it was decided on.
pub(crate) async fn each_line(
    work: &mut Work,
    case: &Case,
    permit: &Permit,
    mut take: impl FnMut(Trace) -> bool,
) -> Result<(), Error> {
    let mut before: Option<TraceId> = None;
    loop {
        let page = traces::page(work, &case.dossier, permit, before, i64::from(LOADED)).await?;
        let is_last = page.len() < usize::from(LOADED);
        for line in page {
            before = Some(line.id());
            let facts = line.facts(named_document(case, line.document()));
            let Ok(permit) = case.may(Act::ReadTrace(facts)) else { continue };
            if !take(line.open(&permit)?) {
                return Ok(());
            }
        }
        if is_last {
            return Ok(());
        }
    }
}

pub(crate) fn named_document(case: &Case, document: Option<DocumentId>) -> TracedDocumentFacts {
    match document.map(|id| case.document(id)) {
        None => TracedDocumentFacts::None,
        Some(Some(document)) => TracedDocumentFacts::Known(document.facts()),
        Some(None) => TracedDocumentFacts::Gone,
    }
}
