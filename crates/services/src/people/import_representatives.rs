//! The identity desk's feed of who acts for whom by law: parents of minors, guardians (feature I10, seed 000).

use std::io::Read;

use dossier::access::{Provision, ProvisionKind, RepresentativeTitle};
use dossier::lifecycle::State;
use dossier::matricule::Matricule;
use jiff::Timestamp;
use storage::registry::holders;

use super::import::{self, Effect, ImportError, Progress, Report, first_moment, optional, required};
use crate::case::Case;
use crate::representatives::end::end;
use crate::representatives::register::{Registration, capped, register_from};
use crate::{Error, Person, Services, reference};

/// The columns of the feed. `title` is `parent` or `guardian`; `reference` names the judgment or certificate; `until` is the
/// last day, empty while no end is known: parents' ends at majority by itself.
pub const HEADING: &str = "number,representative,title,reference,from,until";

/// A representation as the feed tells it.
struct Row {
    number: Matricule,
    representative: Matricule,
    title: RepresentativeTitle,
    reference: String,
    from: Timestamp,
    until: Option<Timestamp>,
}

/// Imports the feed, in the name of `person` at the identity desk. Doing it again changes nothing; a row with another title,
/// beginning or end takes the place of the representation before, and one whose last day is over ends it.
///
/// # Errors
/// [`ImportError`] when the file is none of ours, the state cannot be written or `person` is of no identity desk; rows before
/// that are kept.
pub async fn import(
    services: &Services,
    person: &Person,
    file: impl Read + Send,
    progress: Progress<'_>,
) -> Result<Report, ImportError> {
    import::rows(file, HEADING, progress, parse, async |row| take(services, person, &row).await).await
}

fn parse(row: &csv::StringRecord) -> Result<Row, String> {
    let number: Matricule = required(row, 0, "number")?.parse().map_err(|error| format!("number: {error}"))?;
    let representative: Matricule =
        required(row, 1, "representative")?.parse().map_err(|error| format!("representative: {error}"))?;
    if number == representative {
        return Err("representative: nobody represents the own person".into());
    }
    let title = match required(row, 2, "title")? {
        "parent" => RepresentativeTitle::Parent,
        "guardian" => RepresentativeTitle::Guardian,
        _ => return Err("title is neither parent nor guardian".into()),
    };
    let reference =
        reference::required(required(row, 3, "reference")?).map_err(|error| format!("reference: {error}"))?;
    let from = first_moment(required(row, 4, "from")?, "from", 0)?;
    let until = optional(row, 5).map(|day| first_moment(day, "until", 1)).transpose()?;
    if until.is_some_and(|until| until <= from) {
        return Err("until lies before from".into());
    }
    Ok(Row { number, representative, title, reference, from, until })
}

/// What is to be done so that the record says what the row does.
enum Step {
    Nothing,
    Register,
    Replace,
    End,
}

async fn take(services: &Services, person: &Person, row: &Row) -> Result<Effect, Error> {
    let step = match step(services, person, row).await? {
        Ok(step) => step,
        Err(effect) => return Ok(effect),
    };
    let (holder, representative) = (row.number.as_str(), row.representative.as_str());
    let done = match step {
        Step::Nothing => return Ok(Effect::Unchanged),
        Step::End => end(services, person, holder, representative, &row.reference).await.map(|()| Effect::Changed),
        Step::Register => register(services, person, row).await.map(|()| Effect::Added),
        // Cut off in between, the next import finds nothing in force and registers.
        Step::Replace => match end(services, person, holder, representative, &row.reference).await {
            Ok(()) => register(services, person, row).await.map(|()| Effect::Changed),
            Err(error) => Err(error),
        },
    };
    match done {
        Err(Error::Invalid(problem)) => Ok(Effect::Bad(problem.to_string())),
        other => other,
    }
}

async fn register(services: &Services, person: &Person, row: &Row) -> Result<(), Error> {
    let registration = Registration {
        holder: row.number.as_str().to_owned(),
        representative: row.representative.as_str().to_owned(),
        title: row.title,
        until: row.until,
    };
    register_from(services, person, &registration, row.from, &row.reference).await
}

/// What the row comes to; an effect where nothing is to be done about it.
async fn step(services: &Services, person: &Person, row: &Row) -> Result<Result<Step, Effect>, Error> {
    let mut work = services.storage.begin_reading().await?;
    let Some(holder) = holders::find_by_number(&mut work, &row.number).await? else {
        return Ok(Err(Effect::Bad("number: nobody is known by it".into())));
    };
    let Some(other) = holders::find_by_number(&mut work, &row.representative).await? else {
        return Ok(Err(Effect::Bad("representative: nobody is known by it".into())));
    };
    let case = Case::open(&mut work, holder.dossier, person, services.now()).await?;
    // The record of somebody who died or wanted none: no row to be mended.
    if case.holder.is_none() || matches!(case.dossier.state, State::Archived { .. } | State::Destroyed { .. }) {
        return Ok(Ok(Step::Nothing));
    }
    let now = case.now();
    let until = capped(row.title, row.until, case.facts.of_age_from);
    let is_over = until.is_some_and(|until| until <= row.from.max(now));
    let kind = |title| ProvisionKind::Representative { person: other.holder.id, title };
    let known = case.facts.provisions.iter().find(|one| {
        let is_meant = [RepresentativeTitle::Parent, RepresentativeTitle::Guardian].map(kind).contains(&one.kind);
        is_meant && one.end().is_none_or(|end| now < end)
    });
    let says_the_same = |known: &Provision| {
        let from = row.from.max(known.recorded_at);
        known.kind == kind(row.title) && known.from == from && known.until == until
    };
    Ok(Ok(match known {
        None if is_over => Step::Nothing,
        None => Step::Register,
        Some(_) if is_over => Step::End,
        Some(known) if says_the_same(known) => Step::Nothing,
        Some(_) => Step::Replace,
    }))
}
