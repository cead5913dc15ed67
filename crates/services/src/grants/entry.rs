//! What all acts on provisions have in common: ask, enter or end, trace, all in one transaction.

use dossier::access::{Act, Permit, ProvisionKind};
use dossier::ids::DossierId;
use dossier::trace::Outcome;
use jiff::{SignedDuration, Timestamp};
use storage::Work;
use storage::dossiers::traces;

use crate::case::{Case, Particulars};
use crate::{Error, Person, Problem, Services};

/// A provision to be entered.
pub(crate) struct Entry {
    /// What it gives or takes.
    pub(crate) kind: ProvisionKind,
    /// Until when, where that is known.
    pub(crate) until: Option<Timestamp>,
    /// What is in the way when the same is in force already.
    pub(crate) already: Problem,
}

/// Enters a provision for which this act is needed.
pub(crate) async fn enter(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    act: Act,
    particulars: Particulars,
    entry: Entry,
) -> Result<(), Error> {
    let now = services.now();
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open(&mut work, dossier, person, now).await?;
            let (mut work, permit) = case.ask(work, act, particulars.clone()).await?;
            if case.facts.has(entry.kind, now) {
                return Err(entry.already.into());
            }
            case.provide(&mut work, &permit, entry.kind, entry.until).await?;
            let trace = case.record(&mut work, &permit, particulars.clone()).await?;
            work.commit_traced(trace).await?;
            Ok(())
        })
        .await
}

/// Ends the provisions that are meant.
///
/// # Errors
/// [`Error::NotFound`] when there is none.
pub(crate) async fn end(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    act: Act,
    particulars: Particulars,
    which: impl Fn(ProvisionKind) -> bool,
) -> Result<(), Error> {
    let now = services.now();
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open(&mut work, dossier, person, now).await?;
            let (mut work, permit) = case.ask(work, act, particulars.clone()).await?;
            if case.end(&mut work, &permit, &which).await? == 0 {
                return Err(Error::NotFound);
            }
            let trace = case.record(&mut work, &permit, particulars.clone()).await?;
            work.commit_traced(trace).await?;
            Ok(())
        })
        .await
}

/// Writes what else a permitted act brought about, as the next line after its own. Gives the case back as it is then.
pub(crate) async fn also(
    work: &mut Work,
    case: Case,
    permit: &Permit,
    particulars: Particulars,
) -> Result<Case, Error> {
    let case = case.later(SignedDuration::from_micros(1));
    let trace = case.trace(permit.act(), Outcome::Permitted(permit.basis()), particulars)?;
    traces::append(work, &case.dossier, &trace).await?;
    Ok(case)
}
