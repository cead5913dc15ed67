//! Storage on both engines. Each test gets a fresh database of each.

mod acquaintances;
mod acts;
mod declarations;
mod destroyed_documents;
mod destruction;
mod directories;
mod documents;
mod histories;
mod journal;
mod ledger;
mod ledger_destruction;
mod ledger_tampering;
mod lists;
mod opening;
mod permits;
mod provision_permits;
mod provisions;
mod quarantine;
mod records;
mod remains;
mod requests;
mod retries;
mod statements;
mod states;
mod tampering;

use std::sync::Arc;

use dossier::access::{
    Act, Actor, By, DocumentFacts, Facts, Permit, Place, ProfessionalFacts, Provision, ProvisionKind, Request, decide,
};
use dossier::document::{Author, Confidentiality, Envelope, Format, Kind, Metadata, Retention};
use dossier::holder::{Holder, PostalAddress};
use dossier::ids::{DocumentId, DossierId, HolderId, ProfessionalId, ProvisionId, TraceId};
use dossier::language::Language;
use dossier::lifecycle::State;
use dossier::professional::{Licence, ProfessionalCategory};
use dossier::trace::{Action, Outcome, Role, Trace, Who};
use jiff::Timestamp;
use test_engines::Fresh;
use uuid::Uuid;

use crate::database::Database;
use crate::dossiers::{self, OpenDossier};
use crate::vault::{DocumentKey, FileCustodian, Objects};
use crate::{Storage, Work};

/// Storage over a fresh database, with a new key.
async fn storage(fresh: &Fresh) -> Storage {
    FileCustodian::create(&fresh.folder().join("key")).unwrap();
    reopened(fresh).await
}

/// Storage over the same database, with the same key.
async fn reopened(fresh: &Fresh) -> Storage {
    let custodian = Arc::new(FileCustodian::open(&fresh.folder().join("key")).unwrap());
    let objects = Objects::local(&fresh.folder().join("objects")).unwrap();
    let database = Database::connect(&fresh.url).await.unwrap();
    Storage::open(database, custodian, objects, at(0)).await.unwrap()
}

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(1_772_434_800 + seconds).unwrap()
}

/// An identifier that is the same each time.
fn uuid(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

const DOCTOR: ProfessionalId = ProfessionalId::new(Uuid::from_u128(0xd0c));

const LICENCE: Licence = Licence { from: Timestamp::UNIX_EPOCH, until: None };

/// A doctor in the own practice.
const fn doctor() -> Actor {
    let (category, place) = (ProfessionalCategory::Doctor, Place::OwnPractice);
    Actor::Professional { id: DOCTOR, category, licence: LICENCE, place }
}

/// The holder adds the doctor to the circle of trust.
const fn adding_the_doctor() -> Act {
    Act::AddToCircle(ProfessionalFacts { id: DOCTOR, licence: LICENCE, is_independent: true })
}

/// A provision that the first holder entered at the beginning.
fn provision(number: u128, kind: ProvisionKind) -> Provision {
    Provision {
        id: ProvisionId::new(uuid(number)),
        kind,
        from: at(0),
        until: None,
        recorded_at: at(0),
        recorded_by: By::Person(HolderId::new(uuid(1))),
        ended: None,
    }
}

/// A prepared record, number `number`, of the holder with the same number.
async fn prepared(work: &mut Work, number: u128) -> OpenDossier {
    let (id, holder) = (DossierId::new(uuid(number)), HolderId::new(uuid(number)));
    dossiers::create(work, id, holder, at(0)).await.unwrap()
}

/// An active record.
async fn active(work: &mut Work, number: u128) -> OpenDossier {
    let mut dossier = prepared(work, number).await;
    let permit = holders_permit(&dossier, Act::ActivateDossier);
    dossiers::states::set(work, &mut dossier, &permit, State::Active { since: at(2) }).await.unwrap();
    dossier
}

/// What is known of the record of somebody of age, in which nothing was provided.
fn facts(dossier: &OpenDossier) -> Facts {
    dossier.facts(Timestamp::UNIX_EPOCH, vec![])
}

fn permit(facts: &Facts, actor: Actor, act: Act, now: Timestamp) -> Permit {
    decide(&Request { actor, act }, facts, now).unwrap()
}

/// The person whose record it is.
const fn its_holder(dossier: &OpenDossier) -> Actor {
    Actor::Person { id: dossier.holder, has_active_record: true }
}

fn holders_permit(dossier: &OpenDossier, act: Act) -> Permit {
    permit(&facts(dossier), its_holder(dossier), act, at(2))
}

/// What the program does by itself.
fn agencys_permit(dossier: &OpenDossier, act: Act) -> Permit {
    permit(&facts(dossier), Actor::System, act, at(2))
}

fn trace(dossier: &OpenDossier, number: u128, permit: &Permit) -> Trace {
    Trace {
        id: TraceId::new(uuid(number)),
        dossier: dossier.id,
        at: at(3),
        who: Who { role: Role::Holder(dossier.holder), name: "Anna Müller".into(), organisation: String::new() },
        action: Action::of(permit.act()),
        document: None,
        whom: None,
        context: None,
        outcome: Outcome::Permitted(permit.basis()),
    }
}

fn envelope(dossier: &OpenDossier, number: u128) -> Envelope {
    Envelope {
        id: DocumentId::new(uuid(number)),
        metadata: Metadata {
            title: format!("Journal {number}"),
            kind: Kind::HolderDocument,
            care_date: jiff::civil::date(2026, 3, 1),
            confidentiality: Confidentiality::Normal,
            retention: Retention::TenYears,
        },
        author: Author::Holder(dossier.holder),
        author_name: "Anna Müller".into(),
        author_organisation: String::new(),
        filed_at: at(3),
        format: Format::Text,
        size: 3,
        sha256: [7; 32],
        replaces: None,
        entry: None,
    }
}

/// Enters a document of the holder's.
async fn filed(work: &mut Work, dossier: &OpenDossier, number: u128) -> (DocumentFacts, DocumentKey) {
    let (envelope, key) = (envelope(dossier, number), DocumentKey::generate().unwrap());
    let permit = holders_permit(dossier, Act::FileDocument(envelope.facts().category));
    dossiers::documents::insert(work, dossier, &permit, &envelope, &key).await.unwrap();
    (envelope.facts(), key)
}

fn holder(number: u128, matricule: &str) -> Holder {
    Holder {
        id: HolderId::new(uuid(number)),
        matricule: matricule.parse().unwrap(),
        given_names: "Anna".into(),
        family_name: "Müller".into(),
        birth_date: jiff::civil::date(1980, 5, 17),
        language: Language::Fr,
        address: PostalAddress {
            street: "12 rue de la Gare".into(),
            postal_code: "L-1420".into(),
            town: "Luxembourg".into(),
            country: "LU".into(),
        },
        email: Some("anna@example.lu".into()),
        phone: None,
    }
}
