//! « J'accepte »: the terms accepted, the record open (feature A7, R4).

use dossier::access::Act;
use dossier::declaration::Declaration;
use dossier::ids::DossierId;
use dossier::lifecycle::Event;
use dossier::trace::Action;
use jiff::SignedDuration;
use storage::dossiers::declarations;

use crate::case::{Case, Particulars};
use crate::{Error, Person, Services};

/// The version of the terms in force; the portal shows this text.
pub const TERMS_VERSION: &str = "2026-11";

/// Accepts the terms and opens the record.
///
/// # Errors
/// [`Error::Refused`] when the record is open already, or gone.
pub async fn accept(services: &Services, person: &Person) -> Result<(), Error> {
    accept_for(services, person, person.own_dossier().ok_or(Error::NotFound)?.dossier).await
}

/// The same for the record of somebody whom the person represents.
///
/// # Errors
/// [`Error::Refused`] when the record is open already, or gone, or this is not the person's to decide.
pub async fn accept_for(services: &Services, person: &Person, dossier: DossierId) -> Result<(), Error> {
    let now = services.now();
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let mut case = Case::open(&mut work, dossier, person, now).await?;
            let (mut work, permit) = case.ask(work, Act::ActivateDossier, Particulars::default()).await?;
            let declaration = Declaration::TermsAccepted { version: TERMS_VERSION.to_owned() };
            declarations::insert(&mut work, &case.dossier, &permit, &declaration).await?;
            case.move_on(&mut work, &permit, Event::Activated).await?;
            let accepted = Particulars { action: Some(Action::TermsAccepted), ..Particulars::default() };
            let trace = case.record(&mut work, &permit, accepted).await?;
            // One microsecond later: the life line shows the opening after what it rests on.
            let case = case.later(SignedDuration::from_micros(1));
            let _ = case.record(&mut work, &permit, Particulars::default()).await?;
            work.commit_traced(trace).await?;
            Ok(())
        })
        .await
}
