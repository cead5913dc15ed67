//! Whom a request on paper names: by number, by directory entry. Only identifiers leave; nothing of the person does.

use dossier::ids::{DossierId, HolderId, ProfessionalId};
use dossier::matricule::Matricule;
use dossier::professional::DirectoryId;
use storage::dossiers::journal::JOURNAL;
use storage::registry::{holders, professionals};

use crate::{Error, Problem, Services};

/// The record of the person with this number. Where there is none it is the journal's, so that what is then tried on it
/// is refused and traced like anything else.
///
/// # Errors
/// Only when the state cannot be read.
pub async fn record(services: &Services, number: &str) -> Result<DossierId, Error> {
    let Ok(number) = number.parse::<Matricule>() else { return Ok(JOURNAL) };
    let mut work = services.storage.begin_reading().await?;
    Ok(holders::find_by_number(&mut work, &number).await?.map_or(JOURNAL, |entry| entry.dossier))
}

/// The person with this number.
///
/// # Errors
/// [`Problem::UnknownPerson`].
pub async fn person(services: &Services, number: &str) -> Result<HolderId, Error> {
    let number: Matricule = number.parse().map_err(|_| Problem::UnknownPerson)?;
    let mut work = services.storage.begin_reading().await?;
    let entry = holders::find_by_number(&mut work, &number).await?.ok_or(Problem::UnknownPerson)?;
    Ok(entry.holder.id)
}

/// The professional with this entry in the directory.
///
/// # Errors
/// [`Problem::UnknownPerson`].
pub async fn professional(services: &Services, directory_id: &str) -> Result<ProfessionalId, Error> {
    let directory_id: DirectoryId = directory_id.parse().map_err(|_| Problem::UnknownPerson)?;
    let mut work = services.storage.begin_reading().await?;
    let found = professionals::find_by_directory_id(&mut work, &directory_id).await?;
    Ok(found.ok_or(Problem::UnknownPerson)?.id)
}
