//! An opposition on paper, entered by a desk: the holder signed it, and has never opened the record (regulation of 6
//! December 2019, art. 3(1)). Those by the letter's code and in the portal are in [`oppose`](crate::account::oppose).

use dossier::account::Login;
use dossier::lifecycle::Event;
use dossier::matricule::Matricule;
use storage::registry::activation_codes;

use super::destroy_dossier;
use crate::case::Case;
use crate::notices::{self, Notice};
use crate::{Error, Person, Services, reference};

/// Opposes the record of the person with this number: it never opens and is gone. `reference`: of the signed request. It
/// stands in the Agency's journal, since the life line goes with the record.
///
/// # Errors
/// [`Problem::Reason`](crate::Problem); [`Error::Refused`] for anybody but a desk with a signed request, and where there is
/// no record, or it was opened.
pub async fn oppose(services: &Services, person: &Person, number: &str, reference: &str) -> Result<(), Error> {
    let now = services.now();
    let reference = reference::given_by(person, Some(reference))?;
    let number: Option<Matricule> = number.parse().ok();
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open_by_number(&mut work, number.as_ref(), person, now).await?;
            let holder = case.holder.clone();
            let destroyed = destroy_dossier::destroy_on_request(work, case, Event::Opposed, reference.clone()).await;
            let (mut work, contents) = destroyed?;
            if let Some(holder) = holder {
                activation_codes::spend(&mut work, &Login::Holder(holder.matricule)).await?;
                notices::tell_person(&mut work, holder.id, Notice::RequestCarriedOut, now).await?;
            }
            work.commit().await?;
            destroy_dossier::delete(services, contents).await;
            Ok(())
        })
        .await
}
