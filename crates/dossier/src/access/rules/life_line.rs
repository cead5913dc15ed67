//! « Ligne de vie », line by line. It must not tell anybody of a document that the person may not see.
//!
//! Source: seed 000; regulation of 6 December 2019, art. 8, and annex 1, « Tableau de bord des traces »: of all
//! professionals only the referring doctor sees the traces of others.

use jiff::Timestamp;

use super::{Asking, category_matrix, holder_side, professional};
use crate::access::{Basis, Facts, Refusal, TraceFacts, TracedDocumentFacts};

/// What the professional did, and to the referring doctor what others did in the holder's care. A refusal tells its
/// reason and the holder's own acts tell what is hidden: neither is shown.
pub(super) fn for_professional(
    asking: &Asking,
    trace: &TraceFacts,
    facts: &Facts,
    now: Timestamp,
) -> Result<Basis, Refusal> {
    let basis = professional::open(asking, facts, now)?;
    let is_own = trace.by == Some(asking.id);
    let is_others_care = trace.by.is_some() && trace.tells_of_care;
    let is_shown = is_own || (is_others_care && category_matrix::may_read_life_line(asking.category, basis));
    if !trace.was_permitted || !is_shown {
        return Err(Refusal::NotAllowed);
    }
    match trace.document {
        TracedDocumentFacts::None => Ok(basis),
        TracedDocumentFacts::Known(document) => professional::read(asking, &document, facts, now).map(|_| basis),
        TracedDocumentFacts::Gone => Err(Refusal::NotAllowed),
    }
}

/// Everything, but for lines on documents that wait for an announcement or are beyond an assistant.
pub(super) fn for_holder_side(
    capacity: holder_side::Capacity,
    trace: &TraceFacts,
    facts: &Facts,
    now: Timestamp,
) -> Result<Basis, Refusal> {
    match trace.document {
        TracedDocumentFacts::None => Ok(capacity.basis()),
        TracedDocumentFacts::Known(document) => holder_side::read(capacity, &document, facts, now),
        TracedDocumentFacts::Gone if capacity.basis() == Basis::Holder => Ok(Basis::Holder),
        TracedDocumentFacts::Gone => Err(Refusal::Confidentiality),
    }
}
