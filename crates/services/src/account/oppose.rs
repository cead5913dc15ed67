//! Saying no before activation (regulation of 6 December 2019, art. 3(1)): the record never opens and is gone.

use dossier::account::Owner;
use dossier::ids::DossierId;
use dossier::lifecycle::Event;
use storage::registry::{activation_codes, holders};

use super::letter_code;
use super::throttling::ClientAddress;
use crate::case::Case;
use crate::lifecycle::destroy_dossier;
use crate::{Error, Person, Problem, Services};

/// Opposes, with number and activation code of the letter. The code stays good for nothing else.
///
/// # Errors
/// [`Problem::NumberOrCode`] whatever is wrong; [`Error::Refused`] when the record is open already;
/// [`Error::Throttled`].
pub async fn oppose(services: &Services, login: &str, code: &str, from: ClientAddress) -> Result<(), Error> {
    let now = services.now();
    services
        .act(|| async {
            let work = services.storage.begin().await?;
            let (mut work, addressee) = letter_code::addressee(work, login, code, from, now).await?;
            let Owner::Holder(holder) = addressee.owner else { return Err(Problem::NumberOrCode.into()) };
            let entry = holders::find(&mut work, holder).await?.ok_or(Error::NotFound)?;
            let case = Case::open_for_holder(&mut work, &entry, now).await?;
            let (mut work, contents) = destroy_dossier::destroy(work, case, Event::Opposed).await?;
            activation_codes::spend(&mut work, &addressee.login).await?;
            work.commit().await?;
            destroy_dossier::delete(services, contents).await;
            Ok(())
        })
        .await
}

/// Opposes from within, instead of accepting the terms.
///
/// # Errors
/// [`Error::Refused`] when the record is open already.
pub async fn oppose_signed_in(services: &Services, person: &Person) -> Result<(), Error> {
    oppose_for(services, person, person.own_dossier().ok_or(Error::NotFound)?.dossier).await
}

/// The same for somebody whom the person represents.
///
/// # Errors
/// [`Error::Refused`] when the record is open already, or this is not the person's to decide.
pub async fn oppose_for(services: &Services, person: &Person, dossier: DossierId) -> Result<(), Error> {
    let now = services.now();
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open(&mut work, dossier, person, now).await?;
            let (work, contents) = destroy_dossier::destroy(work, case, Event::Opposed).await?;
            work.commit().await?;
            destroy_dossier::delete(services, contents).await;
            Ok(())
        })
        .await
}
