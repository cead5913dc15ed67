//! Telling holder and parents, a month before and on the day, that the record is the holder's alone from majority on. The
//! parents' access ends by itself: each decision looks at the date.

use dossier::access::majority::{self, Step};
use dossier::access::{Act, ProvisionKind, RepresentativeTitle};
use dossier::ids::HolderId;
use storage::registry::majorities::{self, Awaited};

use super::turn;
use crate::case::{Case, Particulars};
use crate::notices::{self, Notice};
use crate::{Error, Services};

const PAGE: i64 = 200;

/// Tells what is due; returns in how many records. None while another node is at it.
///
/// # Errors
/// When the state cannot be read or written.
pub async fn run(services: &Services) -> Result<usize, Error> {
    if !turn::take(services, "note-majority").await? {
        return Ok(0);
    }
    let (mut told, mut after) = (0, majorities::FIRST);
    loop {
        let mut work = services.storage.begin_reading().await?;
        let (page, last) = majorities::page(&mut work, services.now(), after, PAGE).await?;
        drop(work);
        if page.is_empty() {
            return Ok(told);
        }
        after = last;
        for awaited in page {
            match services.storage.retrying(|| note(services, &awaited)).await {
                Ok(was_told) => told += usize::from(was_told),
                Err(error @ (Error::Unavailable(_) | Error::Overtaken)) => return Err(error),
                Err(error) => tracing::error!(dossier = %awaited.dossier, %error, "majority was not noted"),
            }
        }
    }
}

async fn note(services: &Services, awaited: &Awaited) -> Result<bool, Error> {
    let now = services.now();
    let mut work = services.storage.begin().await?;
    let case = Case::open_for_agency(&mut work, awaited.dossier, now).await?;
    let step = majority::due(&case.facts, awaited.told, now);
    let Some(step) = step.filter(|step| case.may(Act::NoteMajority(*step)).is_ok()) else {
        if case.facts.of_age_from <= now {
            majorities::forget(&mut work, awaited.dossier).await?;
            work.commit().await?;
        }
        return Ok(false);
    };
    let (mut work, permit) = case.ask(work, Act::NoteMajority(step), Particulars::default()).await?;
    match step {
        Step::Near => majorities::tell(&mut work, awaited.dossier, step).await?,
        Step::Reached => majorities::forget(&mut work, awaited.dossier).await?,
    }
    let notice = match step {
        Step::Near => Notice::ChildNearlyOfAge,
        Step::Reached => Notice::ChildOfAge,
    };
    for parent in parents(&case) {
        notices::tell_person(&mut work, parent, notice, now).await?;
    }
    let trace = case.record(&mut work, &permit, Particulars::default()).await?;
    work.commit_traced(trace).await?;
    Ok(true)
}

/// Those whose access majority ends.
fn parents(case: &Case) -> impl Iterator<Item = HolderId> {
    case.facts.provisions.iter().filter_map(|one| match one.kind {
        ProvisionKind::Representative { person, title: RepresentativeTitle::Parent } => {
            one.end().is_none_or(|end| end >= case.facts.of_age_from).then_some(person)
        }
        _ => None,
    })
}
