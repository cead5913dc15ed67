//! One look at a document: its page, and the content that the page shows inside itself, which the browser asks for apart.
//! Both go under the page's trace, so that a life line says once what happened once.

use dossier::access::{Act, Permit};
use dossier::ids::TraceId;
use dossier::trace::{Action, Outcome, Trace, Who};
use jiff::Timestamp;

use super::traces::context;
use super::{OpenDossier, misused};
use crate::work::Traced;
use crate::{StorageError, Work, params, sql};

/// The same permit under the page's trace; none where that is not a durable trace of the same person's reading of the
/// same document since then. What was decided for the page is not taken over: the permit is of now.
///
/// # Errors
/// When the permit is not for reading a document of this record.
pub async fn continued(
    work: &mut Work,
    dossier: &OpenDossier,
    permit: &Permit,
    page: TraceId,
    who: &Who,
    since: Timestamp,
) -> Result<Option<Traced>, StorageError> {
    dossier.must_be_for(permit)?;
    let Act::ConsultDocument(document) = permit.act() else { return Err(misused(permit)) };
    let row = work
        .transaction
        .optional(
            sql!("SELECT sealed FROM trace WHERE dossier_id = $1 AND trace_id = $2 AND sealed IS NOT NULL"),
            params![dossier.id, page],
        )
        .await?;
    let Some(row) = row else { return Ok(None) };
    let opened = dossier.key.open(&context(dossier.id, page), &row.bytes(0)?)?;
    let trace: Trace = serde_json::from_slice(&opened)?;
    let is_same = trace.action == Action::DocumentConsulted
        && trace.outcome == Outcome::Permitted(permit.basis())
        && trace.document.is_some_and(|traced| traced.id == document.id)
        && trace.who == *who
        && since <= trace.at;
    Ok(is_same.then(|| Traced::before(permit, page)))
}
