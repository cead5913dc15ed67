//! The social security's feed of affiliates: one record for each person (feature R1).

use std::io::Read;

use dossier::account::ContactPoint;
use dossier::holder::{Holder, PostalAddress};
use dossier::ids::{DossierId, HolderId, TraceId};
use dossier::language::Language;
use dossier::matricule::Matricule;
use dossier::trace::{Action, Outcome, Role, Trace, Who};
use jiff::Timestamp;
use jiff::civil::Date;
use storage::Work;
use storage::dossiers::{self, traces};
use storage::registry::holders::{self, Entry};

use super::import::{self, Effect, ImportError, Progress, Report, optional, required};
use crate::{Error, Services, fresh_uuid};

/// The columns of the feed.
pub const HEADING: &str =
    "number,given_names,family_name,birth_date,language,street,postal_code,town,country,email,phone";

/// Imports the feed. Doing it again changes nothing.
///
/// # Errors
/// [`ImportError`] when the file is none of ours or the state cannot be written; rows before that are kept.
pub async fn import(
    services: &Services,
    file: impl Read + Send,
    progress: Progress<'_>,
) -> Result<Report, ImportError> {
    let take = async |person| services.storage.retrying(|| take(services, &person)).await;
    import::rows(file, HEADING, progress, |row| parse(row, services.now()), take).await
}

fn parse(row: &csv::StringRecord, now: Timestamp) -> Result<Holder, String> {
    let matricule: Matricule = required(row, 0, "number")?.parse().map_err(|error| format!("number: {error}"))?;
    let birth_date: Date = required(row, 3, "birth_date")?
        .parse()
        .map_err(|_| "birth_date is not a date of the form 1980-12-31".to_owned())?;
    if birth_date > crate::clock::luxembourg_day(now) {
        return Err("birth_date lies in the future".into());
    }
    let language: Language = required(row, 4, "language")?.parse().map_err(|error| format!("language: {error}"))?;
    let email = contact(row, 9, "email", |point| matches!(point, ContactPoint::Email(_)))?;
    let phone = contact(row, 10, "phone", |point| matches!(point, ContactPoint::Phone(_)))?;
    Ok(Holder {
        // Replaced by the known identifier, or by a fresh one.
        id: HolderId::new(uuid::Uuid::nil()),
        matricule,
        given_names: required(row, 1, "given_names")?.to_owned(),
        family_name: required(row, 2, "family_name")?.to_owned(),
        birth_date,
        language,
        address: PostalAddress {
            street: required(row, 5, "street")?.to_owned(),
            postal_code: required(row, 6, "postal_code")?.to_owned(),
            town: required(row, 7, "town")?.to_owned(),
            country: required(row, 8, "country")?.to_owned(),
        },
        email,
        phone,
    })
}

fn contact(
    row: &csv::StringRecord,
    column: usize,
    name: &str,
    fits: impl Fn(&ContactPoint) -> bool,
) -> Result<Option<String>, String> {
    let Some(text) = optional(row, column) else { return Ok(None) };
    let point = text.parse::<ContactPoint>().ok().filter(fits).ok_or_else(|| format!("{name} is not one"))?;
    Ok(Some(point.as_str().to_owned()))
}

async fn take(services: &Services, person: &Holder) -> Result<Effect, Error> {
    let now = services.now();
    let mut work = services.storage.begin().await?;
    let effect = if let Some(known) = holders::find_by_number(&mut work, &person.matricule).await? {
        let person = Holder { id: known.holder.id, ..person.clone() };
        if known.holder == person {
            return Ok(Effect::Unchanged);
        }
        holders::update(&mut work, &person, now).await?;
        Effect::Changed
    } else {
        prepare(&mut work, person, now).await?;
        Effect::Added
    };
    work.commit().await?;
    Ok(effect)
}

async fn prepare(work: &mut Work, person: &Holder, now: Timestamp) -> Result<(), Error> {
    let holder = Holder { id: HolderId::new(fresh_uuid(now)?), ..person.clone() };
    let entry = Entry { dossier: DossierId::new(fresh_uuid(now)?), holder };
    holders::insert(work, &entry, now).await?;
    let dossier = dossiers::create(work, entry.dossier, entry.holder.id, now).await?;
    let trace = Trace {
        id: TraceId::new(fresh_uuid(now)?),
        dossier: entry.dossier,
        at: now,
        who: Who { role: Role::Agency, name: String::new(), organisation: String::new() },
        action: Action::DossierPrepared,
        document: None,
        whom: None,
        context: None,
        outcome: Outcome::Permitted(dossier::access::Basis::Agency),
    };
    Ok(traces::append(work, &dossier, &trace).await?)
}
