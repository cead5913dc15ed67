//! What systems send, for tests.

use dossier::access::StayPhase;
use dossier::document::entry::{Coding, Concept, Identifier, Moment, RelationKind};
use dossier::document::list::ListAbout;
use dossier::document::{DocumentEntry, Kind};
use dossier::ids::DossierId;
use services::Person;
use services::exchange::{Named, Provided, Submission, Submitted, provide};
use services::grants::stay;
use test_engines::Country;

use crate::support::{annas_number, filing};

/// A surgeon of the hospital that takes care of Anna.
pub async fn surgeon(country: &Country) -> Person {
    let hospital = country.hospital().await;
    let system = country.system_of(&hospital);
    stay::announce(&country.services, &system, &annas_number(), StayPhase::Admission).await.unwrap();
    country.nora(&hospital).await
}

/// A name given by the sender.
pub fn name(value: &str) -> Identifier {
    Identifier { system: Some("urn:ietf:rfc:3986".into()), value: value.into(), kind: None }
}

/// A concept of one code.
pub fn concept(system: &str, code: &str) -> Concept {
    let coding = Coding { system: Some(system.into()), code: code.into(), display: None };
    Concept { text: None, codings: vec![coding] }
}

/// A report of the laboratory whose content is its title, as its sender describes it.
pub fn report(title: &str) -> Submitted {
    let entry = DocumentEntry {
        master_identifier: Some(name(&format!("urn:oid:1.2.3.{}", number(title)))),
        document_type: Some(concept("http://loinc.org", "11502-2")),
        creation: "2026-03-01T09:30:00+01:00".parse::<Moment>().ok(),
        ..DocumentEntry::default()
    };
    Submitted {
        filing: filing(title, Kind::LaboratoryReport, title.to_owned()),
        entry,
        relations: Vec::new(),
        size: None,
        sha1: None,
    }
}

fn number(title: &str) -> u64 {
    title.bytes().fold(0, |sum, byte| sum * 31 % 1_000_003 + u64::from(byte))
}

/// These documents, sent at once.
pub fn sent(documents: Vec<Submitted>) -> Submission {
    let set = ListAbout { title: Some("Envoi du laboratoire".into()), ..ListAbout::default() };
    Submission { set, documents, folders: Vec::new(), named: Vec::new() }
}

/// The same document, as a signature over the one at that place.
pub fn signing(document: Submitted, place: usize) -> Submitted {
    Submitted { relations: vec![(RelationKind::Signs, Named::Here(place))], ..document }
}

/// Sends it; it is filed.
pub async fn send(country: &Country, person: &Person, dossier: DossierId, submission: Submission) -> Provided {
    provide(&country.services, person, dossier, submission).await.unwrap()
}
