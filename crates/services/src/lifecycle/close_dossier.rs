//! Closing a record: nobody gets in any more. Nothing in it ends; opened again, it is as it was (seed 000; regulation of
//! 6 December 2019, art. 4(1)).

use dossier::access::Act;
use dossier::ids::DossierId;
use dossier::lifecycle::Event;

use crate::account::step_up;
use crate::case::{Case, Particulars};
use crate::{Error, Person, Services, reference};

/// Closes the record. `reference`: of the signed request, when the Agency carries it out.
///
/// # Errors
/// [`Problem::Reason`](crate::Problem); [`Error::Refused`] when this is not the person's to decide, or the record is not
/// active; [`Error::NotProven`].
pub async fn close(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    reference: Option<&str>,
) -> Result<(), Error> {
    let now = services.now();
    step_up::check(person, now)?;
    let particulars = Particulars { context: reference::given_by(person, reference)?, ..Particulars::default() };
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let mut case = Case::open(&mut work, dossier, person, now).await?;
            let (mut work, permit) = case.ask(work, Act::CloseDossier, particulars.clone()).await?;
            case.move_on(&mut work, &permit, Event::Closed).await?;
            let trace = case.record(&mut work, &permit, particulars.clone()).await?;
            work.commit_traced(trace).await?;
            Ok(())
        })
        .await
}
