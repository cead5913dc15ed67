//! The directory of professionals, as the ministry's register feeds it (feature G2).

use std::io::Read;

use dossier::ids::ProfessionalId;
use dossier::professional::{DirectoryId, Licence, Professional, ProfessionalCategory};
use storage::registry::professionals;

use super::folding::fold;
use super::import::{self, Effect, ImportError, Progress, Report, first_moment, optional, required};
use crate::jobs::note_licence_stops;
use crate::{Error, Services, fresh_uuid};

/// The columns of the feed. `licence_until` is the last day of validity, empty while no end is known.
pub const HEADING: &str =
    "directory_id,given_names,family_name,category,speciality,practice,licence_from,licence_until";

/// Imports the feed. Doing it again changes nothing. Where it ends a licence, the holders whom that concerns are told in
/// the same run; one that was cut off is taken up by the next.
///
/// # Errors
/// [`ImportError`] when the file is none of ours or the state cannot be written; rows before that are kept.
pub async fn import(
    services: &Services,
    file: impl Read + Send,
    progress: Progress<'_>,
) -> Result<Report, ImportError> {
    let take = async |person| {
        let (person, effect) = services.storage.retrying(|| take(services, &person)).await?;
        note_licence_stops::note(services, &person).await?;
        Ok(effect)
    };
    import::rows(file, HEADING, progress, parse, take).await
}

fn parse(row: &csv::StringRecord) -> Result<Professional, String> {
    let directory_id: DirectoryId =
        required(row, 0, "directory_id")?.parse().map_err(|error| format!("directory_id: {error}"))?;
    let category: ProfessionalCategory =
        required(row, 3, "category")?.parse().map_err(|error| format!("category: {error}"))?;
    let from = first_moment(required(row, 6, "licence_from")?, "licence_from", 0)?;
    let until = optional(row, 7).map(|day| first_moment(day, "licence_until", 1)).transpose()?;
    if until.is_some_and(|until| until <= from) {
        return Err("licence_until lies before licence_from".into());
    }
    Ok(Professional {
        // Replaced by the known identifier, or by a fresh one.
        id: ProfessionalId::new(uuid::Uuid::nil()),
        directory_id,
        given_names: required(row, 1, "given_names")?.to_owned(),
        family_name: required(row, 2, "family_name")?.to_owned(),
        category,
        speciality: required(row, 4, "speciality")?.to_owned(),
        practice: optional(row, 5).unwrap_or_default().to_owned(),
        licence: Licence { from, until },
    })
}

/// The professional as the directory has the person now.
async fn take(services: &Services, person: &Professional) -> Result<(Professional, Effect), Error> {
    let now = services.now();
    let mut work = services.storage.begin().await?;
    let known = professionals::find_by_directory_id(&mut work, &person.directory_id).await?;
    let (id, effect) = match &known {
        Some(known) => (known.id, Effect::Changed),
        None => (ProfessionalId::new(fresh_uuid(now)?), Effect::Added),
    };
    let person = Professional { id, ..person.clone() };
    if known.as_ref() == Some(&person) {
        return Ok((person, Effect::Unchanged));
    }
    professionals::upsert(&mut work, &person, &fold(&person.family_name), &fold(&person.given_names), now).await?;
    work.commit().await?;
    Ok((person, effect))
}
