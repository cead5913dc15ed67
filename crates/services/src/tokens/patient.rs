//! The patient for whom a token is asked (IUA 2.4, `person_id`).

use dossier::ids::DossierId;
use dossier::matricule::Matricule;
use jiff::Timestamp;
use storage::Work;
use storage::registry::holders;

use super::NotIssued;
use crate::fresh_uuid;

/// The record meant: by its own identifier, or by the social security number as plain digits, as `system|number` or as HL7
/// v2 writes it (`number^^^&oid&ISO`). Of somebody unknown, a record that is nobody's: a token tells of nobody whether there
/// is a record.
pub(super) async fn named(work: &mut Work, text: &str, now: Timestamp) -> Result<DossierId, NotIssued> {
    if let Ok(id) = text.parse() {
        return Ok(id);
    }
    let value = text.rsplit('|').next().unwrap_or_default();
    let number: Matricule = value.split('^').next().unwrap_or_default().parse().map_err(|_| NotIssued::Patient)?;
    match holders::find_by_number(work, &number).await? {
        Some(entry) => Ok(entry.dossier),
        None => Ok(DossierId::new(fresh_uuid(now)?)),
    }
}
