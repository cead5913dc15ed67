//! The treating doctor recognises that a minor decides alone (law of 24 July 2014, art. 13), here or on paper.

use dossier::access::{Act, ProvisionKind};
use dossier::ids::DossierId;
use dossier::matricule::Matricule;
use storage::Work;

use crate::case::{Case, Particulars};
use crate::{Error, Person, Services, reference};

/// Recognises the discernment of the minor holder of this record. It stands until majority, when it is needed no more.
///
/// # Errors
/// [`Error::Refused`] for anybody but a doctor who has access by more than an emergency, for a holder of age, and where
/// it is recognised already.
pub async fn recognise_discernment(services: &Services, person: &Person, dossier: DossierId) -> Result<(), Error> {
    let now = services.now();
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open(&mut work, dossier, person, now).await?;
            enter(work, &case, Particulars::default()).await
        })
        .await
}

/// Enters at the identity desk what the treating doctor has certified of the minor with this number. `reference`: of the
/// certificate.
///
/// # Errors
/// [`Problem::Reason`](crate::Problem); [`Error::Refused`] for anybody but the identity desk, where there is no record, for
/// a holder of age, and where it is recognised already.
pub async fn enter_certificate(
    services: &Services,
    person: &Person,
    number: &str,
    reference: &str,
) -> Result<(), Error> {
    let now = services.now();
    let particulars = Particulars { context: Some(reference::required(reference)?), ..Particulars::default() };
    let number: Option<Matricule> = number.parse().ok();
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open_by_number(&mut work, number.as_ref(), person, now).await?;
            enter(work, &case, particulars.clone()).await
        })
        .await
}

async fn enter(work: Work, case: &Case, particulars: Particulars) -> Result<(), Error> {
    let (mut work, permit) = case.ask(work, Act::RecogniseDiscernment, particulars.clone()).await?;
    case.provide(&mut work, &permit, ProvisionKind::Discernment, None).await?;
    let trace = case.record(&mut work, &permit, particulars).await?;
    work.commit_traced(trace).await?;
    Ok(())
}
