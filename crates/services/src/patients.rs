//! « Mes patients »: whose record a professional has open, or may open now (feature P2).

use dossier::access::{Act, Basis};
use dossier::ids::DossierId;
use jiff::Timestamp;
use jiff::civil::Date;
use storage::Work;
use storage::registry::known_patients;

use crate::case::Case;
use crate::{Error, Person, Services};

/// A patient, as a professional knows him or her: no health data, but who it is and on what basis.
#[derive(Clone)]
pub struct Patient {
    /// The record.
    pub dossier: DossierId,
    /// The holder's name.
    pub name: String,
    /// The holder's day of birth.
    pub birth_date: Date,
    /// On what basis the record is open.
    pub basis: Basis,
    /// Until when, where an end is set.
    pub until: Option<Timestamp>,
}

/// The records this professional can open now, by name. One that was met but cannot be opened any more is absent.
///
/// # Errors
/// [`Error::NotFound`] for somebody who is no professional.
pub async fn all(services: &Services, person: &Person) -> Result<Vec<Patient>, Error> {
    let professional = person.professional().ok_or(Error::NotFound)?;
    let mut work = services.storage.begin_reading().await?;
    let mut patients = Vec::new();
    for dossier in known_patients::all(&mut work, professional.id).await? {
        patients.extend(patient(&mut work, person, dossier, services.now()).await?);
    }
    patients.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(patients)
}

/// Whose record this is, for what stands around its pages.
///
/// # Errors
/// [`Error::NotFound`] when the record is not open to this person now.
pub async fn one(services: &Services, person: &Person, dossier: DossierId) -> Result<Patient, Error> {
    let mut work = services.storage.begin_reading().await?;
    patient(&mut work, person, dossier, services.now()).await?.ok_or(Error::NotFound)
}

async fn patient(
    work: &mut Work,
    person: &Person,
    dossier: DossierId,
    now: Timestamp,
) -> Result<Option<Patient>, Error> {
    let case = Case::open_at_the_door(work, dossier, person, now).await?;
    let Ok(permit) = case.may(Act::ConsultDossier) else { return Ok(None) };
    Ok(case.holder.as_ref().map(|holder| Patient {
        dossier,
        name: holder.name(),
        birth_date: holder.birth_date,
        basis: permit.basis(),
        until: case.access_ends(),
    }))
}
