//! The social security's notices of death: the record is archived (regulation of 6 December 2019, art. 4(5)).

use std::io::Read;

use dossier::access::Act;
use dossier::lifecycle::{Event, State};
use dossier::matricule::Matricule;
use jiff::Timestamp;
use jiff::civil::Date;
use storage::dossiers::states;
use storage::registry::holders;

use super::import::{self, Effect, ImportError, Progress, Report, day, required};
use crate::case::{Case, Particulars};
use crate::clock::luxembourg_day;
use crate::{Error, Services};

/// The columns of the feed.
pub const HEADING: &str = "number,date_of_death";

/// A notice of death.
struct Notice {
    number: Matricule,
    date: Date,
}

/// Imports the feed. Doing it again changes nothing.
///
/// # Errors
/// [`ImportError`] when the file is none of ours or the state cannot be written; rows before that are kept.
pub async fn import(
    services: &Services,
    file: impl Read + Send,
    progress: Progress<'_>,
) -> Result<Report, ImportError> {
    let take = async |notice| services.storage.retrying(|| take(services, &notice)).await;
    import::rows(file, HEADING, progress, |row| parse(row, services.now()), take).await
}

fn parse(row: &csv::StringRecord, now: Timestamp) -> Result<Notice, String> {
    let number: Matricule = required(row, 0, "number")?.parse().map_err(|error| format!("number: {error}"))?;
    let date = day(required(row, 1, "date_of_death")?, "date_of_death")?;
    if date > luxembourg_day(now) {
        return Err("date_of_death lies in the future".into());
    }
    Ok(Notice { number, date })
}

async fn take(services: &Services, notice: &Notice) -> Result<Effect, Error> {
    let mut work = services.storage.begin().await?;
    let Some(entry) = holders::find_by_number(&mut work, &notice.number).await? else {
        return Ok(Effect::Bad("number: nobody is known by it".into()));
    };
    if notice.date < entry.holder.birth_date {
        return Ok(Effect::Bad("date_of_death lies before the day of birth".into()));
    }
    let state = states::of(&mut work, entry.dossier).await?;
    if matches!(state, Some(State::Archived { .. } | State::Destroyed { .. })) {
        return Ok(Effect::Unchanged);
    }
    let particulars = Particulars { context: Some(notice.date.to_string()), ..Particulars::default() };
    let mut case = Case::open_for_agency(&mut work, entry.dossier, services.now()).await?;
    let (mut work, permit) = case.ask(work, Act::ArchiveDossier, particulars.clone()).await?;
    case.move_on(&mut work, &permit, Event::Died).await?;
    let trace = case.record(&mut work, &permit, particulars).await?;
    work.commit_traced(trace).await?;
    Ok(Effect::Changed)
}
