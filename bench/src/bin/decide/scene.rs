//! The record that is decided on, and who asks.

use dossier::access::{
    Act, Actor, By, DocumentFacts, Facts, Mandate, Opposed, Place, Provision, ProvisionKind, Request, StayPhase, decide,
};
use dossier::document::{Author, Category, Confidentiality};
use dossier::ids::{DocumentId, DossierId, HolderId, InstitutionId, ProfessionalId, ProvisionId};
use dossier::institution::Certificate;
use dossier::lifecycle::State;
use dossier::professional::{Licence, ProfessionalCategory};
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

/// When it is asked.
pub const NOW: Timestamp = Timestamp::constant(1_772_434_800, 0);

const LICENCE: Licence = Licence { from: Timestamp::constant(1_500_000_000, 0), until: None };
const CERTIFICATE: Certificate = Certificate { from: Timestamp::constant(1_500_000_000, 0), until: None };
const HOLDER: HolderId = HolderId::new(Uuid::from_u128(1));
const FRIEND: HolderId = HolderId::new(Uuid::from_u128(2));
const WHO: ProfessionalId = ProfessionalId::new(Uuid::from_u128(3));
const HOSPITAL: InstitutionId = InstitutionId::new(Uuid::from_u128(4));

/// Somebody who reads a colleague's report.
pub struct Case {
    /// How the table calls it.
    pub name: &'static str,
    /// Who.
    pub actor: Actor,
    /// What gives access or takes it, entered last: the decision finds it after everything else.
    provided: &'static [ProvisionKind],
    category: Category,
}

const FRIENDSHIP: ProvisionKind = ProvisionKind::Assistant { person: FRIEND, mandate: Mandate::FULL };
const ADMISSION: ProvisionKind = ProvisionKind::Stay { institution: HOSPITAL, phase: StayPhase::Admission };
const DOCTOR: Actor = professional(ProfessionalCategory::Doctor, Place::OwnPractice);
const NURSE: Actor =
    professional(ProfessionalCategory::Nurse, Place::Institution { id: HOSPITAL, certificate: CERTIFICATE });

/// What is measured.
pub const CASES: [Case; 8] = [
    reads("the holder", Actor::Person { id: HOLDER, has_active_record: true }, &[]),
    reads("an assistant", Actor::Person { id: FRIEND, has_active_record: true }, &[FRIENDSHIP]),
    reads("the referring doctor", DOCTOR, &[ProvisionKind::ReferringDoctor(WHO)]),
    reads("a doctor of the circle of trust", DOCTOR, &[ProvisionKind::CircleOfTrust(WHO)]),
    reads("a doctor with the presence code", DOCTOR, &[ProvisionKind::PresenceCode(WHO)]),
    reads("a nurse during a stay", NURSE, &[ADMISSION]),
    Case {
        category: Category::Allergies,
        ..reads("a doctor in an emergency", DOCTOR, &[ProvisionKind::Emergency(WHO)])
    },
    reads("a doctor without relation", DOCTOR, &[]),
];

const fn professional(category: ProfessionalCategory, place: Place) -> Actor {
    Actor::Professional { id: WHO, category, licence: LICENCE, place }
}

const fn reads(name: &'static str, actor: Actor, provided: &'static [ProvisionKind]) -> Case {
    Case { name, actor, provided, category: Category::CareReports }
}

impl Case {
    /// What is asked.
    pub const fn request(&self) -> Request {
        Request { actor: self.actor, act: Act::ConsultDocument(document(0, self.category)) }
    }

    /// An active record with that many provisions, most of them about others.
    pub fn facts(&self, provisions: usize) -> Facts {
        let others = (0..).map(of_others).take(provisions - self.provided.len());
        Facts {
            dossier: DossierId::new(Uuid::from_u128(5)),
            holder: HOLDER,
            of_age_from: Timestamp::UNIX_EPOCH,
            state: State::Active { since: Timestamp::UNIX_EPOCH },
            last_access: None,
            first_professional_access: None,
            provisions: others.chain(self.provided.iter().copied()).map(provision).collect(),
            presence_code_given: false,
        }
    }

    /// What is answered, in a word.
    pub fn answer(&self, provisions: usize) -> String {
        match decide(&self.request(), &self.facts(provisions), NOW) {
            Ok(permit) => permit.basis().code().to_owned(),
            Err(refusal) => refusal.code().to_owned(),
        }
    }
}

/// A dossier's documents, of all categories.
pub fn documents(count: u32) -> Vec<DocumentFacts> {
    let categories = Category::ALL.into_iter().cycle();
    (0..count).zip(categories).map(|(number, category)| document(u128::from(number), category)).collect()
}

const fn document(number: u128, category: Category) -> DocumentFacts {
    DocumentFacts {
        id: DocumentId::new(Uuid::from_u128(1_000 + number)),
        category,
        confidentiality: Confidentiality::Normal,
        author: Author::Professional(ProfessionalId::new(Uuid::from_u128(99))),
        announced_until: None,
        kept_until: None,
    }
}

/// What stands in a record about others, in the mix of a record that has seen years of care.
fn of_others(number: u128) -> ProvisionKind {
    let professional = ProfessionalId::new(Uuid::from_u128(10_000 + number));
    let institution = InstitutionId::new(Uuid::from_u128(20_000 + number));
    let document = DocumentId::new(Uuid::from_u128(30_000 + number));
    match number % 10 {
        0 => ProvisionKind::CircleOfTrust(professional),
        1 | 2 => ProvisionKind::PresenceCode(professional),
        3 => ProvisionKind::Authorship(professional),
        4 => ProvisionKind::Stay { institution, phase: StayPhase::AfterDischarge },
        5 => ProvisionKind::Hide { document, professional },
        6 => ProvisionKind::Level { document, level: Confidentiality::Confidential },
        7 => ProvisionKind::InstitutionOpposition(Opposed::One(institution)),
        8 => ProvisionKind::Block(professional),
        _ => ProvisionKind::ConsultationObjection(professional),
    }
}

/// In force since an hour ago.
fn provision(kind: ProvisionKind) -> Provision {
    let from = NOW - SignedDuration::from_hours(1);
    Provision {
        id: ProvisionId::new(Uuid::from_u128(6)),
        kind,
        from,
        until: Some(NOW + SignedDuration::from_hours(1)),
        recorded_at: from,
        recorded_by: By::Person(HOLDER),
        ended: None,
    }
}
