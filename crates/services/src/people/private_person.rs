//! A private person, named by number for an act on somebody else's record.

use dossier::access::PersonFacts;
use dossier::ids::HolderId;
use dossier::lifecycle::State;
use dossier::matricule::Matricule;
use storage::Work;
use storage::dossiers::states;
use storage::registry::holders::{self, Entry};

use crate::Error;

/// What is decided on where nobody has the number: the same as for somebody without an active record, so that the
/// answer does not tell which.
pub(crate) const NOBODY: PersonFacts = PersonFacts { id: HolderId::new(uuid::Uuid::nil()), has_active_record: false };

/// Somebody who is to act for a holder, or does.
pub(crate) struct PrivatePerson {
    /// What access is decided on.
    pub(crate) facts: PersonFacts,
    /// The name, as the life line shows it.
    pub(crate) name: String,
}

/// The person with this number.
pub(crate) async fn find(work: &mut Work, number: Option<&Matricule>) -> Result<Option<PrivatePerson>, Error> {
    let Some(number) = number else { return Ok(None) };
    let Some(entry) = holders::find_by_number(work, number).await? else { return Ok(None) };
    Ok(Some(known(work, &entry).await?))
}

/// The person with this identifier.
pub(crate) async fn find_by_id(work: &mut Work, id: HolderId) -> Result<Option<PrivatePerson>, Error> {
    let Some(entry) = holders::find(work, id).await? else { return Ok(None) };
    Ok(Some(known(work, &entry).await?))
}

async fn known(work: &mut Work, entry: &Entry) -> Result<PrivatePerson, Error> {
    let state = states::of(work, entry.dossier).await?;
    let has_active_record = matches!(state, Some(State::Active { .. }));
    Ok(PrivatePerson { facts: PersonFacts { id: entry.holder.id, has_active_record }, name: entry.holder.name() })
}
