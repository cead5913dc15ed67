//! The position on organ donation, asked at the first opening (law of 25 November 1982 as amended in 2021, art. 9).

use dossier::access::Act;
use dossier::declaration::{Declaration, OrganDonation};
use dossier::ids::DossierId;
use storage::dossiers::declarations;

use crate::case::{Case, Particulars};
use crate::{Error, Person, Services};

/// States the position; the latest counts.
///
/// # Errors
/// [`Error::Refused`] when the record is not active.
pub async fn state(services: &Services, person: &Person, position: OrganDonation) -> Result<(), Error> {
    state_for(services, person, person.own_dossier().ok_or(Error::NotFound)?.dossier, position).await
}

/// The same for the holder of a record whom the person represents.
///
/// # Errors
/// [`Error::Refused`] when the record is not active, or this is not the person's to say.
pub async fn state_for(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    position: OrganDonation,
) -> Result<(), Error> {
    let now = services.now();
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open(&mut work, dossier, person, now).await?;
            let (mut work, permit) = case.ask(work, Act::StateOrganDonation, Particulars::default()).await?;
            let declaration = Declaration::OrganDonation(position);
            declarations::insert(&mut work, &case.dossier, &permit, &declaration).await?;
            let trace = case.record(&mut work, &permit, Particulars::default()).await?;
            work.commit_traced(trace).await?;
            Ok(())
        })
        .await
}
