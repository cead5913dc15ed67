//! Exceptional cases of the Agency's doctor: asked for with grounds, approved by a second person, for a time (seed 000).
//!
//! Inside an approved case the doctor opens the record and its documents by the ordinary acts.

pub mod approve;
pub mod end;
pub mod erase_document;
pub mod read;
pub mod request;

use dossier::ids::{CaseId, DossierId};
use storage::Work;
use storage::dossiers::journal::JOURNAL;
use storage::registry::exceptional_cases;

use crate::Error;

/// The record a case is about. One that nobody asked for is about the journal, which is open to nobody.
async fn record_of(work: &mut Work, case: CaseId) -> Result<DossierId, Error> {
    Ok(exceptional_cases::find(work, case).await?.map_or(JOURNAL, |case| case.dossier))
}
