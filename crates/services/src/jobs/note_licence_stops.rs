//! Telling holders that somebody who had access may practise no longer (regulation of 6 December 2019, art. 7(4)). The access
//! ends by itself: each decision asks the directory for the licence.
//!
//! The import of the directory does this for whom it changes; this looks for licences that ran out since, and takes up
//! what was cut off. A stop is told once in each record.

use dossier::access::{Act, ProvisionKind};
use dossier::ids::{DossierId, ProfessionalId};
use dossier::professional::{Licence, Professional};
use jiff::Timestamp;
use storage::registry::{known_patients, professionals};

use super::turn;
use crate::case::{Case, Particulars};
use crate::{Error, Services};

const PAGE: i64 = 200;

/// Tells what is not told yet; returns in how many records. None while another node is at it.
///
/// # Errors
/// When the state cannot be read or written.
pub async fn run(services: &Services) -> Result<usize, Error> {
    if !turn::take(services, "note-licence-stops").await? {
        return Ok(0);
    }
    let (mut told, mut after) = (0, String::new());
    loop {
        let page = professionals::page(&mut services.storage.begin_reading().await?, &after, PAGE).await?;
        let Some(last) = page.last() else { return Ok(told) };
        after = last.id.to_string();
        for professional in page {
            told += note(services, &professional).await?;
        }
    }
}

/// Tells that this professional's licence has ended, where it has, in each record where something of the person is in
/// force; returns in how many.
pub(crate) async fn note(services: &Services, professional: &Professional) -> Result<usize, Error> {
    let Some(stop) = stop(professional.licence, services.now()) else { return Ok(0) };
    let mut work = services.storage.begin_reading().await?;
    let records = known_patients::untold_of_stop(&mut work, professional.id, stop).await?;
    drop(work);
    let mut told = 0;
    for dossier in records {
        match services.storage.retrying(|| note_in(services, professional, dossier, stop)).await {
            Ok(was_told) => told += usize::from(was_told),
            Err(error @ (Error::Unavailable(_) | Error::Overtaken)) => return Err(error),
            Err(error) => tracing::error!(%dossier, %error, "the end of a licence was not noted"),
        }
    }
    Ok(told)
}

/// What tells one stop from another: when the licence ended, or when a suspended one begins again.
fn stop(licence: Licence, now: Timestamp) -> Option<Timestamp> {
    if licence.is_valid(now) {
        return None;
    }
    licence.until.filter(|until| *until <= now).or(Some(licence.from))
}

async fn note_in(
    services: &Services,
    professional: &Professional,
    dossier: DossierId,
    stop: Timestamp,
) -> Result<bool, Error> {
    let now = services.now();
    let mut work = services.storage.begin().await?;
    known_patients::tell_of_stop(&mut work, professional.id, dossier, stop).await?;
    let case = Case::open_for_agency(&mut work, dossier, now).await?;
    let has_access = case.facts.in_force(now).any(|kind| opens_to(kind) == Some(professional.id));
    if !has_access || case.may(Act::NoteLicenceStop).is_err() {
        work.commit().await?;
        return Ok(false);
    }
    let particulars = Particulars { whom: Some(professional.name()), ..Particulars::default() };
    let (mut work, permit) = case.ask(work, Act::NoteLicenceStop, particulars.clone()).await?;
    let trace = case.record(&mut work, &permit, particulars).await?;
    work.commit_traced(trace).await?;
    Ok(true)
}

/// To whom a provision gives access, by name.
pub(crate) const fn opens_to(kind: ProvisionKind) -> Option<ProfessionalId> {
    match kind {
        ProvisionKind::ReferringDoctor(professional)
        | ProvisionKind::CircleOfTrust(professional)
        | ProvisionKind::PresenceCode(professional)
        | ProvisionKind::Emergency(professional)
        | ProvisionKind::Authorship(professional) => Some(professional),
        _ => None,
    }
}
