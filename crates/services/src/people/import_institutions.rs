//! The directory of institutions, with their certificates of conformity.

use std::io::Read;

use dossier::ids::InstitutionId;
use dossier::institution::{Certificate, Institution};
use storage::registry::institutions;

use super::import::{self, Effect, ImportError, Progress, Report, first_moment, optional, required};
use crate::{Error, Services, fresh_uuid};

/// The columns of the feed. `certificate_until` is the last day of validity, empty while no end is known; a suspension
/// is an end.
pub const HEADING: &str = "code,name,certificate_from,certificate_until";

/// The longest code, in characters.
const CODE_LIMIT: usize = 40;

/// Imports the feed. Doing it again changes nothing.
///
/// # Errors
/// [`ImportError`] when the file is none of ours or the state cannot be written; rows before that are kept.
pub async fn import(
    services: &Services,
    file: impl Read + Send,
    progress: Progress<'_>,
) -> Result<Report, ImportError> {
    let take = async |institution| services.storage.retrying(|| take(services, &institution)).await;
    import::rows(file, HEADING, progress, parse, take).await
}

fn parse(row: &csv::StringRecord) -> Result<Institution, String> {
    let code = required(row, 0, "code")?;
    if code.len() > CODE_LIMIT || !code.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') {
        return Err(format!("code: at most {CODE_LIMIT} letters, digits and hyphens"));
    }
    let from = first_moment(required(row, 2, "certificate_from")?, "certificate_from", 0)?;
    let until = optional(row, 3).map(|day| first_moment(day, "certificate_until", 1)).transpose()?;
    if until.is_some_and(|until| until <= from) {
        return Err("certificate_until lies before certificate_from".into());
    }
    Ok(Institution {
        // Replaced by the known identifier, or by a fresh one.
        id: InstitutionId::new(uuid::Uuid::nil()),
        code: code.to_owned(),
        name: required(row, 1, "name")?.to_owned(),
        certificate: Certificate { from, until },
    })
}

async fn take(services: &Services, institution: &Institution) -> Result<Effect, Error> {
    let now = services.now();
    let mut work = services.storage.begin().await?;
    let known = institutions::find_by_code(&mut work, &institution.code).await?;
    let (id, effect) = match &known {
        Some(known) => (known.id, Effect::Changed),
        None => (InstitutionId::new(fresh_uuid(now)?), Effect::Added),
    };
    let institution = Institution { id, ..institution.clone() };
    if known.as_ref() == Some(&institution) {
        return Ok(Effect::Unchanged);
    }
    institutions::upsert(&mut work, &institution, now).await?;
    work.commit().await?;
    Ok(effect)
}
