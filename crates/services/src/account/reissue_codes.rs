//! Replacing lost codes, by the helpdesk (feature A9, seed 000). Both codes die at once; fresh ones come by letter, to the
//! address that the social security knows, and nowhere else.

use dossier::access::Act;
use dossier::account::Login;
use dossier::matricule::Matricule;
use storage::dossiers;
use storage::registry::activation_codes;

use crate::case::{Case, Particulars};
use crate::{Error, Person, Services, reference};

/// Takes the codes of the person with this number out of force; a letter is due from now on. `reference`: of the call or
/// the letter by which the person asked.
///
/// # Errors
/// [`Problem::Reason`](crate::Problem); [`Error::Refused`] for anybody but the helpdesk, and where there is no record that
/// is prepared or active.
pub async fn reissue(services: &Services, person: &Person, number: &str, reference: &str) -> Result<(), Error> {
    let now = services.now();
    let particulars = Particulars { context: Some(reference::required(reference)?), ..Particulars::default() };
    let number: Option<Matricule> = number.parse().ok();
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open_by_number(&mut work, number.as_ref(), person, now).await?;
            let (mut work, permit) = case.ask(work, Act::ReissueCodes, particulars.clone()).await?;
            dossiers::void_codes(&mut work, &case.dossier, &permit).await?;
            if let Some(holder) = &case.holder {
                activation_codes::spend(&mut work, &Login::Holder(holder.matricule.clone())).await?;
            }
            let trace = case.record(&mut work, &permit, particulars.clone()).await?;
            work.commit_traced(trace).await?;
            Ok(())
        })
        .await
}
