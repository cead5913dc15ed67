//! Archiving a record on a death certificate, by the Agency's identity desk (regulation of 6 December 2019, art. 4(5)).
//! The social security's notices come by [`import_deaths`](crate::people::import_deaths).

use dossier::access::Act;
use dossier::lifecycle::Event;
use dossier::matricule::Matricule;

use crate::case::{Case, Particulars};
use crate::{Error, Person, Services, reference};

/// Archives the record of the person with this number. `reference`: of the death certificate.
///
/// # Errors
/// [`Problem::Reason`](crate::Problem); [`Error::Refused`] for anybody but the identity desk, and where there is no record
/// that could be archived.
pub async fn archive(services: &Services, person: &Person, number: &str, reference: &str) -> Result<(), Error> {
    let now = services.now();
    let particulars = Particulars { context: Some(reference::required(reference)?), ..Particulars::default() };
    let number: Option<Matricule> = number.parse().ok();
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let mut case = Case::open_by_number(&mut work, number.as_ref(), person, now).await?;
            let (mut work, permit) = case.ask(work, Act::ArchiveDossier, particulars.clone()).await?;
            case.move_on(&mut work, &permit, Event::Died).await?;
            let trace = case.record(&mut work, &permit, particulars.clone()).await?;
            work.commit_traced(trace).await?;
            Ok(())
        })
        .await
}
