//! The institutions, systems, professionals and holders of a sandbox. All of them are invented.

use std::error::Error;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use dossier::access::StayPhase;
use dossier::client::ClientKeys;
use dossier::language::Language;
use dossier::matricule::Matricule;
use fhir::MATRICULE;
use jsonwebtoken::Algorithm;
use services::account::accept_terms;
use services::clients::{Answers, Registration, register};
use services::grants::{institution_opposition, stay};
use services::jobs::send_messages::Exits;
use services::people::import::Report;
use services::people::{import_affiliates, import_institutions, import_professionals, print_letters};
use services::ports::LetterPress;
use services::{Capacity, Person, Services};

use super::card::{Cast, Holder, Identifier, Professional, System};
use super::keys;
use crate::demo::accounts::Accounts;
use crate::demo::outbox::Outbox;
use crate::demo::press::WatchedPress;

type Failure = Box<dyn Error + Send + Sync>;

const HOSPITAL: &str = "TEST-HOP";

const INSTITUTIONS: &str = "TEST-HOP,Hôpital d'essai,2024-01-01,\n\
                            TEST-LAB,Laboratoire d'essai,2024-01-01,\n\
                            TEST-OLD,Clinique sans certificat,2024-01-01,2025-12-31\n";

/// Code, algorithm, what its system shows.
const SYSTEMS: [(&str, Algorithm, &str); 3] = [
    (HOSPITAL, Algorithm::RS384, "a hospital whose certificate of conformity is valid"),
    ("TEST-LAB", Algorithm::ES384, "a laboratory whose certificate of conformity is valid"),
    ("TEST-OLD", Algorithm::RS384, "an institution whose certificate has run out: it is given no token"),
];

const SCOPES: &str = "system/DocumentReference.crus system/List.crs system/Binary.r system/Patient.rs";

/// Number in the directory, given and family names, category, speciality.
const PROFESSIONALS: [(&str, &str, &str, &str, &str); 3] = [
    ("TEST-MED-1", "Alice", "Wagener", "doctor", "Médecine interne"),
    ("TEST-INF-1", "Ben", "Kieffer", "nurse", "Soins infirmiers"),
    ("TEST-BIO-1", "Carla", "Simon", "biologist", "Biologie médicale"),
];

/// What has become of a record.
enum Record {
    /// Its holder is in the hospital.
    Admitted,
    /// It is active, and nobody has anything to do with it.
    Elsewhere,
    /// Its holder has not opened the letter.
    Unopened,
}

/// The first eleven digits of the number, given and family names, the record.
const HOLDERS: [(&str, &str, &str, Record); 3] = [
    ("19800101111", "Erika", "Muster", Record::Admitted),
    ("19751224122", "Max", "Beispill", Record::Elsewhere),
    ("20010630133", "Nora", "Exemple", Record::Unopened),
];

/// Enters all of them, through the same acts as anywhere.
///
/// # Errors
/// When one of the acts fails.
pub async fn enter(
    services: &Services,
    outbox: &Outbox,
    exits: &Exits,
    printer: &Arc<letters::Press>,
    data: &Path,
) -> Result<Cast, Failure> {
    let feed = format!("{}\n{INSTITUTIONS}", import_institutions::HEADING);
    whole(&import_institutions::import(services, feed.as_bytes(), &|_| ()).await?)?;
    let feed = rows(import_professionals::HEADING, PROFESSIONALS.iter().map(|one| Ok(professional(one))))?;
    whole(&import_professionals::import(services, feed.as_bytes(), &|_| ()).await?)?;
    let feed = rows(import_affiliates::HEADING, HOLDERS.iter().map(affiliate))?;
    whole(&import_affiliates::import(services, feed.as_bytes(), &|_| ()).await?)?;
    let press = Arc::new(WatchedPress::over(printer.clone()));
    let as_press: Arc<dyn LetterPress> = press.clone();
    print_letters::print(services, &as_press, &|_, _| Ok(()), &|_| ()).await?;
    let accounts = Accounts { services, outbox, exits };
    let mut holders = Vec::new();
    for (digits, given_names, family_name, record) in &HOLDERS {
        let number = Matricule::from_first_eleven(digits)?.as_str().to_owned();
        if !matches!(record, Record::Unopened) {
            let codes = press.codes_of(&format!("{given_names} {family_name}")).ok_or("no letter was printed")?;
            let contact = format!("{}@example.lu", family_name.to_lowercase());
            accounts.open(&number, &codes.activation, &contact, Language::Fr).await?;
            accept_terms::accept(services, &accounts.sign_in(&number, &contact).await?).await?;
        }
        if matches!(record, Record::Admitted) {
            admit(services, &number).await?;
        }
        holders.push(Holder {
            identifier: Identifier { system: MATRICULE.to_owned(), value: number },
            family_name: (*family_name).to_owned(),
            given_names: (*given_names).to_owned(),
            birth_date: birth_date(digits),
            shows: record.shows().to_owned(),
        });
    }
    let folder = data.join("keys");
    fs::create_dir(&folder)?;
    let mut clients = Vec::new();
    for (code, algorithm, shows) in SYSTEMS {
        clients.push(system(services, &folder, code, algorithm, shows).await?);
    }
    let professionals = PROFESSIONALS.iter().map(|(directory_id, given, family, category, _)| Professional {
        directory_id: (*directory_id).to_owned(),
        name: format!("{given} {family}"),
        category: (*category).to_owned(),
    });
    Ok(Cast { clients, professionals: professionals.collect(), holders })
}

impl Record {
    const fn shows(&self) -> &'static str {
        match self {
            Self::Admitted => "in the hospital since today: its professionals may read and file",
            Self::Elsewhere => "an active record that is open to none of these institutions",
            Self::Unopened => "a record that is not activated yet",
        }
    }
}

/// Enters the system of an institution, with fresh keys.
async fn system(
    services: &Services,
    folder: &Path,
    code: &str,
    algorithm: Algorithm,
    shows: &str,
) -> Result<System, Failure> {
    let keys = keys::make(folder, &code.to_lowercase(), algorithm)?;
    let registration = Registration {
        name: format!("Sandbox {code}"),
        answers: Answers::Institution(code.to_owned()),
        keys: ClientKeys::Given(keys.set),
        redirects: Vec::new(),
        scopes: SCOPES.to_owned(),
        certificates: Vec::new(),
    };
    let client = register(services, &registration).await?;
    Ok(System {
        institution: code.to_owned(),
        client_id: client.id.to_string(),
        algorithm: format!("{:?}", keys.algorithm),
        kid: keys.kid,
        private_key: keys.private,
        public_keys: keys.public,
        scopes: SCOPES.to_owned(),
        shows: shows.to_owned(),
    })
}

/// The hospital announces that somebody is there.
async fn admit(services: &Services, number: &str) -> Result<(), Failure> {
    let all = institution_opposition::institutions(services).await?;
    let hospital = all.into_iter().find(|one| one.code == HOSPITAL).ok_or("there is no hospital")?;
    let system = Person::vouched_for(Capacity::Institution(hospital));
    Ok(stay::announce(services, &system, number, StayPhase::Admission).await?)
}

fn professional((id, given, family, category, speciality): &(&str, &str, &str, &str, &str)) -> String {
    format!("{id},{given},{family},{category},{speciality},Hôpital d'essai,2015-01-01,\n")
}

fn affiliate((digits, given, family, _): &(&str, &str, &str, Record)) -> Result<String, Failure> {
    let number = Matricule::from_first_eleven(digits)?;
    let day = birth_date(digits);
    Ok(format!("{},{given},{family},{day},fr,\"1, rue d'Essai\",L-1111,Luxembourg,LU,,\n", number.as_str()))
}

/// A social security number begins with the day of birth.
fn birth_date(digits: &str) -> String {
    format!("{}-{}-{}", &digits[..4], &digits[4..6], &digits[6..8])
}

/// A feed as it would be sent.
fn rows(heading: &str, rows: impl Iterator<Item = Result<String, Failure>>) -> Result<String, Failure> {
    let rows: Vec<String> = rows.collect::<Result<_, _>>()?;
    Ok(format!("{heading}\n{}", rows.concat()))
}

/// Every row was taken.
fn whole(report: &Report) -> Result<(), Failure> {
    match report.bad.first() {
        Some(bad) => Err(format!("line {}: {}", bad.line, bad.reason).into()),
        None => Ok(()),
    }
}
