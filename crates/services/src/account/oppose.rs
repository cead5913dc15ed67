//! Saying no before activation (regulation of 6 December 2019, art. 3(1)): the record never opens and is gone.

use dossier::access::Act;
use dossier::account::Owner;
use dossier::ids::DocumentId;
use dossier::lifecycle::Event;
use jiff::Timestamp;
use storage::Work;
use storage::dossiers;
use storage::registry::{activation_codes, holders};

use super::letter_code;
use super::throttling::ClientAddress;
use crate::case::{Case, Particulars};
use crate::{Error, Person, Problem, Services};

/// Opposes, with number and activation code of the letter. The code stays good for nothing else.
///
/// # Errors
/// [`Problem::NumberOrCode`] whatever is wrong; [`Error::Refused`] when the record is open already;
/// [`Error::Throttled`].
pub async fn oppose(services: &Services, login: &str, code: &str, from: ClientAddress) -> Result<(), Error> {
    let now = services.now();
    services
        .storage
        .retrying(|| async {
            let work = services.storage.begin().await?;
            let (mut work, addressee) = letter_code::addressee(work, login, code, from, now).await?;
            let Owner::Holder(holder) = addressee.owner else { return Err(Problem::NumberOrCode.into()) };
            let entry = holders::find(&mut work, holder).await?.ok_or(Error::NotFound)?;
            let case = Case::open_for_holder(&mut work, &entry, now).await?;
            let (mut work, contents) = destroy(work, case, now).await?;
            activation_codes::spend(&mut work, &addressee.login).await?;
            work.commit().await?;
            delete(services, contents).await
        })
        .await
}

/// Opposes from within, instead of accepting the terms.
///
/// # Errors
/// [`Error::Refused`] when the record is open already.
pub async fn oppose_signed_in(services: &Services, person: &Person) -> Result<(), Error> {
    let own = person.own_dossier().ok_or(Error::NotFound)?;
    let now = services.now();
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open(&mut work, own.dossier, person, now).await?;
            let (work, contents) = destroy(work, case, now).await?;
            work.commit().await?;
            delete(services, contents).await
        })
        .await
}

/// The work with the record emptied in it and the trace written, to be committed; and the contents to delete then.
async fn destroy(work: Work, mut case: Case, now: Timestamp) -> Result<(Work, Vec<DocumentId>), Error> {
    let (mut work, permit) = case.ask(work, Act::OpposeDossier, Particulars::default()).await?;
    let state = case.dossier.state.after(Event::Opposed, now).map_err(|error| Error::Internal(error.to_string()))?;
    dossiers::set_state(&mut work, &mut case.dossier, &permit, state).await?;
    let contents = dossiers::empty(&mut work, &case.dossier, &permit).await?;
    // Nothing leaves with this permit, so the proof that its trace is durable is not needed.
    let _ = case.record(&mut work, &permit, Particulars::default()).await?;
    Ok((work, contents))
}

/// What this does not reach, because the process dies, the sweeper does.
async fn delete(services: &Services, contents: Vec<DocumentId>) -> Result<(), Error> {
    for document in contents {
        services.storage.objects().delete(document).await?;
    }
    Ok(())
}
