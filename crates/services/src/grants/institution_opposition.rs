//! Opposing access during stays: in one institution or in all, home-care networks included (feature I6).

use dossier::access::{Act, Opposed, ProvisionKind};
use dossier::ids::DossierId;
use dossier::institution::Institution;
use storage::registry::institutions;

use super::entry::{self, Entry};
use crate::case::Particulars;
use crate::{Error, Person, Problem, Services, reference};

/// The institutions there are, by name.
///
/// # Errors
/// Only when the state cannot be read.
pub async fn institutions(services: &Services) -> Result<Vec<Institution>, Error> {
    let mut work = services.storage.begin_reading().await?;
    Ok(institutions::all(&mut work).await?)
}

/// Opposes access. What an institution has announced, and announces from now on, opens nothing while this stands.
///
/// `reference`: of the signed request, when the Agency carries it out.
///
/// # Errors
/// [`Error::NotFound`] for an unknown institution; [`Problem::AlreadyInForce`]; [`Problem::Reason`] when the reference
/// is missing; [`Error::Refused`].
pub async fn oppose(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    opposed: Opposed,
    reference: Option<&str>,
) -> Result<(), Error> {
    let particulars = about(services, person, opposed, reference).await?;
    let kind = ProvisionKind::InstitutionOpposition(opposed);
    let entry = Entry { kind, until: None, already: Problem::AlreadyInForce };
    entry::enter(services, person, dossier, Act::OpposeInstitution, particulars, entry).await
}

/// Takes an opposition back: to one institution, or the one to all; the one to all leaves those to single ones standing.
///
/// # Errors
/// [`Error::NotFound`] when there is none; [`Problem::Reason`] when the reference is missing; [`Error::Refused`].
pub async fn lift(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    opposed: Opposed,
    reference: Option<&str>,
) -> Result<(), Error> {
    let particulars = about(services, person, opposed, reference).await?;
    let kind = ProvisionKind::InstitutionOpposition(opposed);
    entry::end(services, person, dossier, Act::LiftOpposition, particulars, |one| one == kind).await
}

async fn about(
    services: &Services,
    person: &Person,
    opposed: Opposed,
    reference: Option<&str>,
) -> Result<Particulars, Error> {
    let context = reference::given_by(person, reference)?;
    let whom = match opposed {
        Opposed::All => None,
        Opposed::One(id) => {
            let mut work = services.storage.begin_reading().await?;
            Some(institutions::find(&mut work, id).await?.ok_or(Error::NotFound)?.name)
        }
    };
    Ok(Particulars { whom, context, ..Particulars::default() })
}
