//! The referring doctor: a validated declaration is entered by the program, as the health insurance feeds it (feature I5).

use dossier::access::{Act, By, Ending, Permit, Provision, ProvisionKind};
use dossier::ids::DossierId;
use dossier::professional::Professional;
use dossier::trace::Action;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use storage::Work;
use storage::dossiers::provisions;
use storage::registry::known_patients;

use super::{circle, entry};
use crate::case::{Case, Particulars};
use crate::clock::start_of_luxembourg_day;
use crate::{Error, Services};

/// A declaration, in days of Luxembourg.
#[derive(Clone)]
pub struct Declaration {
    /// Who is declared.
    pub doctor: Professional,
    /// The first day.
    pub from: Date,
    /// The last day; none while no end is known.
    pub until: Option<Date>,
}

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Declared {
    /// It is new.
    Entered,
    /// Its end is another one than before.
    Changed,
    /// It was known.
    Known,
}

/// Enters a declaration, or another end of one that began on the same day. It replaces the one before; a block of the
/// doctor is lifted when it begins, and the life line says so.
///
/// # Errors
/// [`Error::NotFound`] when there is no such record; [`Error::Refused`] when its holder has died;
/// [`Error::Internal`] for days outside the calendar.
pub async fn declare(services: &Services, dossier: DossierId, declaration: &Declaration) -> Result<Declared, Error> {
    let now = services.now();
    let kind = ProvisionKind::ReferringDoctor(declaration.doctor.id);
    let (from, until) = bounds(declaration).map_err(|error| Error::Internal(format!("a declaration: {error}")))?;
    let particulars = Particulars { context: Some(period(declaration)), ..circle::about(&declaration.doctor) };
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open_for_agency(&mut work, dossier, now).await?;
            let known = case.facts.provisions.iter().rfind(|one| one.kind == kind && one.from == from).copied();
            if known.is_some_and(|known| known.until == until) {
                return Ok(Declared::Known);
            }
            let (mut work, permit) = case.ask(work, Act::DeclareReferringDoctor, particulars.clone()).await?;
            let provision = Provision { from, ..case.provision(kind, until)? };
            let provision = replace(&mut work, &case, &permit, provision).await?;
            provisions::insert(&mut work, &case.dossier, &permit, &provision).await?;
            let lifted = lift_block(&mut work, &case, &permit, &provision).await?;
            known_patients::remember(&mut work, declaration.doctor.id, dossier).await?;
            let trace = case.record(&mut work, &permit, particulars.clone()).await?;
            if lifted {
                let lifted = Particulars { action: Some(Action::ProfessionalUnblocked), ..particulars.clone() };
                entry::also(&mut work, case, &permit, lifted).await?;
            }
            work.commit_traced(trace).await?;
            Ok(known.map_or(Declared::Entered, |_| Declared::Changed))
        })
        .await
}

/// Ends what the declaration replaces, and gives it back ended where a later one replaces it: a feed that tells of an
/// older declaration after a newer one comes to the same as one in order.
async fn replace(work: &mut Work, case: &Case, permit: &Permit, new: Provision) -> Result<Provision, Error> {
    let now = case.now();
    let mut replaced_at: Option<Timestamp> = None;
    for one in &case.facts.provisions {
        if !matches!(one.kind, ProvisionKind::ReferringDoctor(_)) || one.end().is_some_and(|end| end <= one.from) {
            continue;
        }
        let corrected = one.kind == new.kind && one.from == new.from;
        if one.from > new.from {
            replaced_at = Some(replaced_at.map_or(one.from, |at| at.min(one.from)));
        } else if one.end().is_none_or(|end| end > new.from.max(now)) {
            let at = if corrected { now } else { new.from };
            provisions::end(work, &case.dossier, permit, one, ending(at, now)).await?;
        }
    }
    let replaced_at = replaced_at.filter(|at| new.until.is_none_or(|until| *at < until));
    Ok(replaced_at.map_or(new, |at| new.ended(ending(at, now))))
}

/// From its first day the referring doctor cannot be blocked (seed 000). Returns whether there was a block.
async fn lift_block(work: &mut Work, case: &Case, permit: &Permit, declared: &Provision) -> Result<bool, Error> {
    let at = declared.from.max(case.now());
    let Some(doctor) = declared.kind.professional().filter(|_| declared.is_in_force(at)) else { return Ok(false) };
    let mut lifted = false;
    for block in case.facts.provisions.iter().filter(|one| one.kind == ProvisionKind::Block(doctor)) {
        if block.is_in_force(at) {
            provisions::end(work, &case.dossier, permit, block, ending(at, case.now())).await?;
            lifted = true;
        }
    }
    Ok(lifted)
}

const fn ending(at: Timestamp, now: Timestamp) -> Ending {
    Ending { at, recorded_at: now, by: By::System }
}

fn bounds(declaration: &Declaration) -> Result<(Timestamp, Option<Timestamp>), jiff::Error> {
    let after = |last: Date| last.checked_add(1.day()).and_then(start_of_luxembourg_day);
    Ok((start_of_luxembourg_day(declaration.from)?, declaration.until.map(after).transpose()?))
}

fn period(declaration: &Declaration) -> String {
    match declaration.until {
        Some(until) => format!("{} – {until}", declaration.from),
        None => declaration.from.to_string(),
    }
}
