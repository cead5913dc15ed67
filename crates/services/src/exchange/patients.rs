//! Whose record it is (IHE ITI-78, ITI-83, ITI-119; feature P2). A system finds by number, or among the patients that the
//! person it speaks for can open now; anybody else is nobody.

use dossier::access::Act;
use dossier::ids::DossierId;
use dossier::matricule::Matricule;
use jiff::Timestamp;
use jiff::civil::Date;
use storage::Work;
use storage::registry::known_patients;

use crate::account::ClientAddress;
use crate::account::throttling::{self, Subject};
use crate::case::{Case, Particulars};
use crate::{Capacity, Error, Person, Services};

/// A holder whose record is open to whoever asks: no health data, but who it is.
#[derive(Clone, PartialEq, Eq)]
pub struct Patient {
    /// The record.
    pub dossier: DossierId,
    /// The social security number.
    pub number: Matricule,
    /// All given names.
    pub given_names: String,
    /// The family name.
    pub family_name: String,
    /// The day of birth.
    pub birth_date: Date,
}

/// The holder with this number, whose record must be open to this person already; an attempt on another is traced and
/// counted, as in the portal.
///
/// # Errors
/// [`Error::NotFound`] whatever the reason; [`Error::Throttled`] after too many failures.
pub async fn by_number(
    services: &Services,
    person: &Person,
    number: &str,
    from: ClientAddress,
) -> Result<Patient, Error> {
    let number: Option<Matricule> = number.parse().ok();
    let subjects = subjects(person, from).ok_or(Error::NotFound)?;
    let now = services.now();
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            throttling::check(&mut work, &subjects, now).await?;
            let case = Case::open_by_number(&mut work, number.as_ref(), person, now).await?;
            if case.may(Act::ConsultDossier).is_err() {
                throttling::count_failure(&mut work, &subjects, now).await?;
            }
            whose(&case, work).await
        })
        .await
}

/// The holder of this record, as of [`by_number`].
///
/// # Errors
/// [`Error::NotFound`] whatever the reason.
pub async fn by_record(services: &Services, person: &Person, dossier: DossierId) -> Result<Patient, Error> {
    let now = services.now();
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open_at_the_door(&mut work, dossier, person, now).await?;
            whose(&case, work).await
        })
        .await
}

/// Everybody whom this person has met and whose record is open to the person now, as in « Mes patients »; for a private
/// person the own record and those in the person's care. In the order of names.
///
/// # Errors
/// When the state cannot be read.
pub async fn within_reach(services: &Services, person: &Person) -> Result<Vec<Patient>, Error> {
    let now = services.now();
    services
        .act_on_the_beat(|| async {
            let mut work = services.storage.begin_reading().await?;
            let mut patients = Vec::new();
            for dossier in met(&mut work, person).await? {
                patients.extend(open_one(&mut work, person, dossier, now).await?);
            }
            patients.sort_by(|one, other| order(one).cmp(&order(other)));
            Ok(patients)
        })
        .await
}

fn order(patient: &Patient) -> (&str, &str, DossierId) {
    (&patient.family_name, &patient.given_names, patient.dossier)
}

async fn met(work: &mut Work, person: &Person) -> Result<Vec<DossierId>, Error> {
    match &person.capacity {
        Capacity::Professional(one) | Capacity::InstitutionProfessional(one, _) => {
            Ok(known_patients::all(work, one.id).await?)
        }
        Capacity::Holder(own) => {
            let mut records = known_patients::entrusted(work, own.holder).await?;
            records.push(own.dossier);
            Ok(records)
        }
        Capacity::Institution(_) | Capacity::Staff(_) => Ok(Vec::new()),
    }
}

async fn open_one(
    work: &mut Work,
    person: &Person,
    dossier: DossierId,
    now: Timestamp,
) -> Result<Option<Patient>, Error> {
    let case = Case::open_at_the_door(work, dossier, person, now).await?;
    Ok(case.may(Act::ConsultDossier).ok().and_then(|_| patient(&case)))
}

/// Who it is, if the record is open; a refusal is traced, and answered as for a number that nobody has.
async fn whose(case: &Case, work: Work) -> Result<Patient, Error> {
    match case.ask(work, Act::ConsultDossier, Particulars::default()).await {
        Ok(_) => patient(case).ok_or(Error::NotFound),
        Err(Error::Refused(_)) => Err(Error::NotFound),
        Err(other) => Err(other),
    }
}

fn patient(case: &Case) -> Option<Patient> {
    let holder = case.holder.as_ref()?;
    Some(Patient {
        dossier: case.dossier.id,
        number: holder.matricule.clone(),
        given_names: holder.given_names.clone(),
        family_name: holder.family_name.clone(),
        birth_date: holder.birth_date,
    })
}

/// Against whom failed look-ups are counted. A professional's count with the presence codes that were wrong: both are
/// guesses at the same door. An institution's system asks for everybody there, so that its address says nothing.
fn subjects(person: &Person, from: ClientAddress) -> Option<[Subject; 2]> {
    match &person.capacity {
        Capacity::Professional(one) => Some([Subject::presence(one.id), Subject::address(from)]),
        Capacity::InstitutionProfessional(one, institution) => {
            Some([Subject::presence(one.id), Subject::system(institution.id)])
        }
        Capacity::Holder(own) => Some([Subject::look_up(own.holder), Subject::address(from)]),
        Capacity::Institution(institution) => Some([Subject::system(institution.id), Subject::address(from)]),
        Capacity::Staff(_) => None,
    }
}
