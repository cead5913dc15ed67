//! Opening a closed record again, as it was, within ten years (seed 000; regulation of 6 December 2019, art. 4(2)).

use dossier::access::Act;
use dossier::ids::DossierId;
use dossier::lifecycle::Event;

use crate::case::{Case, Particulars};
use crate::{Error, Person, Services, reference};

/// Opens the record again. `reference`: of the signed request, when the Agency carries it out.
///
/// # Errors
/// [`Problem::Reason`](crate::Problem); [`Error::Refused`] when this is not the person's to decide, the record is not
/// closed, or it has been for ten years.
pub async fn reopen(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    reference: Option<&str>,
) -> Result<(), Error> {
    let now = services.now();
    let particulars = Particulars { context: reference::given_by(person, reference)?, ..Particulars::default() };
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let mut case = Case::open(&mut work, dossier, person, now).await?;
            let (mut work, permit) = case.ask(work, Act::ReopenDossier, particulars.clone()).await?;
            case.move_on(&mut work, &permit, Event::Reopened).await?;
            let trace = case.record(&mut work, &permit, particulars.clone()).await?;
            work.commit_traced(trace).await?;
            Ok(())
        })
        .await
}
