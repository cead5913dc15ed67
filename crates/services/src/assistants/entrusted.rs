//! The records a private person looks after, for the own home page: as an assistant or as a legal representative.

use dossier::access::{Act, Basis, Mandate, Provision, ProvisionKind};
use dossier::ids::{DossierId, HolderId};
use dossier::lifecycle::State;
use jiff::Timestamp;
use jiff::civil::Date;
use storage::Work;
use storage::registry::known_patients;

use crate::case::{Case, Particulars};
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
    /// Where it stands: a representative finds one not opened yet, and a closed one, to open it again.
    pub state: State,
    /// Whether the holder is a minor.
    pub is_minor: bool,
    /// As what the person acts there.
    pub basis: Basis,
    /// Since when.
    pub since: Timestamp,
    /// Within which limits, for an assistant.
    pub mandate: Option<Mandate>,
    /// Until when, where an end is set.
    pub until: Option<Timestamp>,
    /// Its place among all that were ever entrusted to the person, so that each keeps a look of its own.
    pub place: usize,
}

/// The records this person may open now, or open again, by the holder's name. All others are absent.
///
/// # Errors
/// [`Error::NotFound`] for somebody who is no private person.
pub async fn entrusted(services: &Services, person: &Person) -> Result<Vec<Entrusted>, Error> {
    let mut work = services.storage.begin_reading().await?;
    let mut records = Vec::new();
    let own = person.own_dossier().ok_or(Error::NotFound)?;
    for (place, dossier) in all(&mut work, own.holder).await?.into_iter().enumerate() {
        let case = Case::open(&mut work, dossier, person, services.now()).await?;
        records.extend(record(&case, own.holder, place));
    }
    records.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(records)
}

/// One of them. An attempt on a record that is not entrusted to the person is traced like any other.
///
/// # Errors
/// [`Error::Refused`] when the person may neither open it nor open it again; [`Error::NotFound`] for somebody who is no
/// private person.
pub async fn one(services: &Services, person: &Person, dossier: DossierId) -> Result<Entrusted, Error> {
    let now = services.now();
    let own = person.own_dossier().ok_or(Error::NotFound)?;
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let place = all(&mut work, own.holder).await?.iter().position(|one| *one == dossier);
            let case = Case::open(&mut work, dossier, person, now).await?;
            if let Some(record) = place.and_then(|place| record(&case, own.holder, place)) {
                return Ok(record);
            }
            let _ = case.ask(work, Act::ConsultDossier, Particulars::default()).await?;
            Err(Error::NotFound)
        })
        .await
}

async fn all(work: &mut Work, person: HolderId) -> Result<Vec<DossierId>, Error> {
    let mut dossiers = known_patients::entrusted(work, person).await?;
    dossiers.sort_unstable();
    Ok(dossiers)
}

fn record(case: &Case, person: HolderId, place: usize) -> Option<Entrusted> {
    let decision = case.may(Act::ConsultDossier).or_else(|_| case.may(Act::ActivateDossier));
    let permit = decision.or_else(|_| case.may(Act::ReopenDossier)).ok()?;
    let holder = case.holder.as_ref()?;
    let entry = entry(case, person, permit.basis())?;
    let mandate = match entry.kind {
        ProvisionKind::Assistant { mandate, .. } => Some(mandate),
        _ => None,
    };
    Some(Entrusted {
        dossier: case.dossier.id,
        name: holder.name(),
        birth_date: holder.birth_date,
        state: case.dossier.state,
        is_minor: case.now() < case.facts.of_age_from,
        basis: permit.basis(),
        since: entry.from,
        mandate,
        until: case.access_ends(),
        place,
    })
}

/// The entry in force that makes the person what the decision said; the latest, as the decision takes it.
fn entry(case: &Case, person: HolderId, basis: Basis) -> Option<Provision> {
    let is_it = |kind| match kind {
        ProvisionKind::Assistant { person: one, .. } => one == person && basis == Basis::Assistant,
        ProvisionKind::Representative { person: one, .. } => one == person && basis == Basis::LegalRepresentative,
        _ => false,
    };
    case.facts.provisions.iter().rfind(|one| is_it(one.kind) && one.is_in_force(case.now())).copied()
}
