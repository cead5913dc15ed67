//! The records a private person looks after, for the own home page: as an assistant or as a legal representative.

use dossier::access::{Act, Basis};
use dossier::ids::DossierId;
use dossier::lifecycle::State;
use jiff::Timestamp;
use jiff::civil::Date;
use storage::Work;
use storage::registry::known_patients;

use crate::case::Case;
use crate::{Error, Person, Services};

/// A record in somebody's care: no health data, but whose it is and on what basis.
#[derive(Clone)]
pub struct Entrusted {
    /// The record.
    pub dossier: DossierId,
    /// The holder's name.
    pub name: String,
    /// The holder's day of birth.
    pub birth_date: Date,
    /// Where it stands: a representative still finds a closed one, to open it again.
    pub state: State,
    /// As what the person acts there.
    pub basis: Basis,
    /// Until when, where an end is set.
    pub until: Option<Timestamp>,
}

/// The records this person may open now, or open again, by the holder's name. All others are absent.
///
/// # Errors
/// [`Error::NotFound`] for somebody who is no private person.
pub async fn entrusted(services: &Services, person: &Person) -> Result<Vec<Entrusted>, Error> {
    let own = person.own_dossier().ok_or(Error::NotFound)?;
    let mut work = services.storage.begin_reading().await?;
    let mut records = Vec::new();
    for dossier in known_patients::entrusted(&mut work, own.holder).await? {
        records.extend(record(&mut work, person, dossier, services.now()).await?);
    }
    records.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(records)
}

async fn record(
    work: &mut Work,
    person: &Person,
    dossier: DossierId,
    now: Timestamp,
) -> Result<Option<Entrusted>, Error> {
    let case = Case::open(work, dossier, person, now).await?;
    let decision = case.may(Act::ConsultDossier).or_else(|_| case.may(Act::ReopenDossier));
    let (Ok(permit), Some(holder)) = (decision, &case.holder) else { return Ok(None) };
    Ok(Some(Entrusted {
        dossier,
        name: holder.name(),
        birth_date: holder.birth_date,
        state: case.dossier.state,
        basis: permit.basis(),
        until: case.access_ends(),
    }))
}
