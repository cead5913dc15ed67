//! Looking up a position on organ donation before a removal, after death too (law of 25 November 1982 as amended in
//! 2021, art. 9 and 10). It is all that anybody may still learn from an archived record.

use dossier::access::Act;
use dossier::declaration::{Declaration, OrganDonation};
use dossier::matricule::Matricule;
use jiff::Timestamp;
use storage::dossiers::declarations;

use crate::case::{Case, Particulars};
use crate::{Error, Person, Services};

/// The latest position of the person with this number, and when it was stated; none where none is.
///
/// # Errors
/// [`Error::Refused`] for anybody but a transplant coordinator, and where there is no record to look in: not known, not
/// opened yet, closed, destroyed.
pub async fn look_up(
    services: &Services,
    person: &Person,
    number: &str,
) -> Result<Option<(Timestamp, OrganDonation)>, Error> {
    let now = services.now();
    let number: Option<Matricule> = number.parse().ok();
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open_by_number(&mut work, number.as_ref(), person, now).await?;
            let (mut work, permit) = case.ask(work, Act::LookUpOrganDonation, Particulars::default()).await?;
            let declared = declarations::all(&mut work, &case.dossier, &permit).await?;
            let trace = case.record(&mut work, &permit, Particulars::default()).await?;
            work.commit_traced(trace).await?;
            Ok(declared.into_iter().rev().find_map(|(at, declaration)| match declaration {
                Declaration::OrganDonation(position) => Some((at, position)),
                Declaration::TermsAccepted { .. } => None,
            }))
        })
        .await
}
