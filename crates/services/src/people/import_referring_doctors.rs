//! The health insurance's feed of validated declarations: who is whose referring doctor, from when, until when (seed 000).

use std::io::Read;

use dossier::ids::DossierId;
use dossier::lifecycle::State;
use dossier::matricule::Matricule;
use dossier::professional::{DirectoryId, Professional, ProfessionalCategory};
use jiff::civil::Date;
use storage::dossiers::states;
use storage::registry::{holders, professionals};

use super::import::{self, Effect, ImportError, Progress, Report, day, optional, required};
use crate::grants::referring_doctor::{self, Declaration, Declared};
use crate::{Error, Services};

/// The columns of the feed. `until` is the last day, empty while no end is known.
pub const HEADING: &str = "number,directory_id,from,until";

/// A declaration as the feed tells it.
struct Row {
    number: Matricule,
    doctor: DirectoryId,
    from: Date,
    until: Option<Date>,
}

/// Imports the feed. Doing it again changes nothing; a row with another end changes the end.
///
/// # Errors
/// [`ImportError`] when the file is none of ours or the state cannot be written; rows before that are kept.
pub async fn import(
    services: &Services,
    file: impl Read + Send,
    progress: Progress<'_>,
) -> Result<Report, ImportError> {
    import::rows(file, HEADING, progress, parse, async |row| take(services, &row).await).await
}

fn parse(row: &csv::StringRecord) -> Result<Row, String> {
    let number = required(row, 0, "number")?.parse().map_err(|error| format!("number: {error}"))?;
    let doctor = required(row, 1, "directory_id")?.parse().map_err(|error| format!("directory_id: {error}"))?;
    let from = day(required(row, 2, "from")?, "from")?;
    let until = optional(row, 3).map(|text| day(text, "until")).transpose()?;
    if until.is_some_and(|until| until < from) {
        return Err("until lies before from".into());
    }
    if [Some(from), until].into_iter().flatten().any(|day| !(1900..=9000).contains(&day.year())) {
        return Err("from or until lies outside the calendar".into());
    }
    Ok(Row { number, doctor, from, until })
}

async fn take(services: &Services, row: &Row) -> Result<Effect, Error> {
    let (dossier, doctor) = match named(services, row).await? {
        Ok(named) => named,
        Err(effect) => return Ok(effect),
    };
    let declaration = Declaration { doctor, from: row.from, until: row.until };
    Ok(match referring_doctor::declare(services, dossier, &declaration).await? {
        Declared::Entered => Effect::Added,
        Declared::Changed => Effect::Changed,
        Declared::Known => Effect::Unchanged,
    })
}

/// Who the row is about; or what it comes to, when nothing is to be entered.
async fn named(services: &Services, row: &Row) -> Result<Result<(DossierId, Professional), Effect>, Error> {
    let mut work = services.storage.begin_reading().await?;
    let Some(entry) = holders::find_by_number(&mut work, &row.number).await? else {
        return Ok(Err(Effect::Bad("number: nobody is known by it".into())));
    };
    let Some(doctor) = professionals::find_by_directory_id(&mut work, &row.doctor).await? else {
        return Ok(Err(Effect::Bad("directory_id: nobody is known by it".into())));
    };
    if doctor.category != ProfessionalCategory::Doctor {
        return Ok(Err(Effect::Bad("directory_id: this is no doctor's".into())));
    }
    match states::of(&mut work, entry.dossier).await? {
        // The record of somebody who died or wanted none: no row to be mended.
        Some(State::Archived { .. } | State::Destroyed { .. }) | None => Ok(Err(Effect::Unchanged)),
        Some(_) => Ok(Ok((entry.dossier, doctor))),
    }
}
