//! The sentences of the sources about access, each one test. The doc comment says what the sentence means, and where it is.

mod documents;
mod holder;
mod professionals;
mod record;

use super::case::{ASKER, COLLEAGUE, DOSSIER, HOLDER, NOW, OTHER_HOLDER, Situation, WRITERS, Who};
use crate::access::{Act, Actor, Basis, Decision, DocumentFacts, Facts, Grant, Refusal, Request, decide};
use crate::document::{Author, Category, Confidentiality};
use crate::lifecycle::State;
use crate::professional::{Licence, ProfessionalCategory};

/// A doctor reads nearly all categories, so only the rule under test can refuse.
const DOCTOR: Who = Who::Professional(ProfessionalCategory::Doctor);

fn basis(decision: &Decision) -> Result<Basis, Refusal> {
    decision.map(|permit| permit.basis())
}

fn laboratory_report(level: Confidentiality, author: Author) -> DocumentFacts {
    super::case::document(Category::LaboratoryResults, level, author)
}

/// An active record with these rights of access in it.
fn active(grants: &[Grant]) -> Facts {
    Facts {
        dossier: DOSSIER,
        holder: HOLDER,
        state: State::Active { since: super::case::years(-1) },
        grants: grants.to_vec(),
        authors: WRITERS.to_vec(),
        presence_code_given: false,
    }
}

/// Opens one of a colleague's normal documents, as a doctor.
fn doctor_reads(facts: &Facts, at: jiff::Timestamp) -> Result<Basis, Refusal> {
    let document = laboratory_report(Confidentiality::Normal, Author::Professional(COLLEAGUE));
    doctor_asks(Act::ConsultDocument(document), facts, at)
}

fn doctor_asks(act: Act, facts: &Facts, at: jiff::Timestamp) -> Result<Basis, Refusal> {
    let licence = Licence { from: super::case::years(-5), until: None };
    let actor = Actor::Professional { id: ASKER, category: ProfessionalCategory::Doctor, licence };
    basis(&decide(&Request { actor, act }, facts, at))
}
