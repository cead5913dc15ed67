//! « Ligne de vie »: who did what, when, and for what reason (feature L1).

use dossier::access::Act;
use dossier::ids::{DossierId, TraceId};
use dossier::trace::Trace;
use storage::dossiers::traces;

use crate::case::{Case, Particulars};
use crate::{Error, Person, Services};

/// How many lines one answer has.
pub const PAGE: usize = 50;

/// The lines before `before`, or the newest; the newest first. Reading is itself a line, seen the next time.
///
/// # Errors
/// [`Error::Refused`] or [`Error::NotFound`] when this is not the person's to read.
pub async fn read(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    before: Option<TraceId>,
) -> Result<Vec<Trace>, Error> {
    let now = services.now();
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open(&mut work, dossier, person, now).await?;
            let (mut work, permit) = case.ask(work, Act::ReadLifeLine, Particulars::default()).await?;
            let limit = i64::try_from(PAGE).unwrap_or(i64::MAX);
            let lines = traces::page(&mut work, &case.dossier, &permit, before, limit).await?;
            let trace = case.record(&mut work, &permit, Particulars::default()).await?;
            work.commit_traced(trace).await?;
            Ok(lines)
        })
        .await
}
