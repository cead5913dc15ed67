//! The treating doctor recognises that a minor decides alone (law of 24 July 2014, art. 13).

use dossier::access::{Act, ProvisionKind};
use dossier::ids::DossierId;

use crate::case::{Case, Particulars};
use crate::{Error, Person, Services};

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
            let (mut work, permit) = case.ask(work, Act::RecogniseDiscernment, Particulars::default()).await?;
            case.provide(&mut work, &permit, ProvisionKind::Discernment, None).await?;
            let trace = case.record(&mut work, &permit, Particulars::default()).await?;
            work.commit_traced(trace).await?;
            Ok(())
        })
        .await
}
