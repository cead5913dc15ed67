mod changes;
mod replay;
mod roles;
mod who_gets_in;
mod whom_to_ask;

use super::*;
use crate::access::scene::*;
use crate::access::{Actor, PersonFacts, Provision, ProvisionKind, Refusal};
use crate::document::{Author, Category, Confidentiality};
use crate::institution::Certificate;
use crate::professional::Licence;

const PERSONS: [PersonFacts; 2] =
    [PersonFacts { id: PARENT, has_active_record: true }, PersonFacts { id: FRIEND, has_active_record: true }];
const PROFESSIONALS: [ProfessionalCandidate; 2] = [
    ProfessionalCandidate { id: DOCTOR, category: ProfessionalCategory::Doctor, licence: LICENSED },
    ProfessionalCandidate { id: COLLEAGUE, category: ProfessionalCategory::Pharmacist, licence: LICENSED },
];
const INSTITUTIONS: [InstitutionCandidate; 2] = [
    InstitutionCandidate { id: HOSPITAL, certificate: CERTIFIED },
    InstitutionCandidate { id: HOME_CARE, certificate: CERTIFIED },
];
const EVERYBODY: Candidates<'_> =
    Candidates { persons: &PERSONS, professionals: &PROFESSIONALS, institutions: &INSTITUTIONS };

/// By the holder, so that no candidate reads it as its author.
const LETTER: DocumentFacts = document(Category::PersonalExpression, Confidentiality::Normal, Author::Holder(HOLDER));

const HOLDERS: Access = Access { reader: Reader::Person(HOLDER), basis: Basis::Holder, until: None };

/// Those who get in by name, and the institutions they are in; without those who might come one day.
fn today(everybody: Vec<Access>) -> Vec<Access> {
    let might_come = |access: &Access| {
        matches!(
            access.reader,
            Reader::Whoever { comes: Way::GivenTheCode | Way::Admitting | Way::DeclaringEmergency, .. }
        )
    };
    everybody.into_iter().filter(|access| !might_come(access)).collect()
}

fn open(facts: &Facts) -> Vec<Access> {
    today(who_can_open(facts, &EVERYBODY, NOW))
}

fn see(document: &DocumentFacts, facts: &Facts) -> Vec<Access> {
    today(who_can_see(document, facts, &EVERYBODY, NOW))
}

const fn named_one(id: ProfessionalId, basis: Basis, until: Option<Timestamp>) -> Access {
    Access { reader: Reader::Professional(id), basis, until }
}

/// What a role gets of a list, its professions and who of them is shut out.
fn in_role(everybody: &[Access], way: Way) -> Vec<(&[ProfessionalCategory], &[ProfessionalId], Option<Timestamp>)> {
    let of_the_way = |access: &'_ Access| match &access.reader {
        Reader::Whoever { comes, .. } => *comes == way,
        _ => false,
    };
    let parts = |access| match access {
        &Access { reader: Reader::Whoever { ref professions, ref except, .. }, until, .. } => {
            (professions.as_slice(), except.as_slice(), until)
        }
        other => panic!("{other:?}"),
    };
    everybody.iter().filter(|access| of_the_way(access)).map(parts).collect()
}
