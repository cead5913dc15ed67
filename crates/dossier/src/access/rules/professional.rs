//! What professionals may do, rule by rule, in the order of the access rules.

use jiff::Timestamp;

use super::standing::Standing;
use super::{
    Asking, authorship, block, category_matrix, confidentiality, emergency, hidden, licence, life_line, objection,
    record_open, relationship, requests,
};
use crate::access::{Act, Basis, DocumentFacts, Facts, ProvisionKind, Refusal};
use crate::document::Category;
use crate::professional::ProfessionalCategory;

pub(super) fn decide(asking: &Asking, act: Act, facts: &Facts, now: Timestamp) -> Result<Basis, Refusal> {
    record_open::check(facts.state, now)?;
    licence::check(asking, now)?;
    match act {
        Act::ConsultDossier | Act::ReadLifeLine => open(asking, facts, now),
        Act::ConsultDocument(document) => read(asking, &document, facts, now),
        Act::FileDocument(category) => file(asking, category, facts, now),
        Act::ReplaceDocument(document) => replace(asking, &document, facts, now),
        Act::ReleaseDocument(document) | Act::ProposeRetention(document) => own(asking, &document),
        Act::EnterPresenceCode => {
            block::check(&Standing::of(asking, None, facts, now))?;
            relationship::by_code(asking, facts)
        }
        Act::DeclareEmergency => {
            let standing = Standing::of(asking, None, facts, now);
            block::check(&standing)?;
            objection::check(&standing)?;
            emergency::may_declare(&standing)
        }
        Act::RecogniseDiscernment => recognise_discernment(asking, facts, now),
        Act::AnswerRequest(asked) => requests::answer_as_professional(asking.id, asked),
        Act::ReadTrace(trace) => life_line::for_professional(asking, &trace, facts, now),
        _ => Err(Refusal::NotAllowed),
    }
}

/// Rules 4 to 6.
fn enter(asking: &Asking, standing: &Standing) -> Result<Basis, Refusal> {
    block::check(standing)?;
    objection::check(standing)?;
    relationship::strongest(asking.place, standing)
}

/// Whoever may come in, and whoever has written here, opens the record; each document is still decided on.
pub(super) fn open(asking: &Asking, facts: &Facts, now: Timestamp) -> Result<Basis, Refusal> {
    let standing = Standing::of(asking, None, facts, now);
    enter(asking, &standing).or_else(|refusal| if standing.has_written { Ok(Basis::Author) } else { Err(refusal) })
}

pub(super) fn read(asking: &Asking, document: &DocumentFacts, facts: &Facts, now: Timestamp) -> Result<Basis, Refusal> {
    if authorship::is_author(asking.id, document) {
        return Ok(Basis::Author);
    }
    let standing = Standing::of(asking, Some(document.id), facts, now);
    let basis = enter(asking, &standing)?;
    hidden::check(&standing)?;
    confidentiality::check(document.confidentiality, basis)?;
    category_matrix::may_read(asking.category, basis, document.category)?;
    emergency::check_essential(basis, document.category)?;
    Ok(basis)
}

/// An emergency gives nothing that could be filed by it.
fn file(asking: &Asking, category: Category, facts: &Facts, now: Timestamp) -> Result<Basis, Refusal> {
    let standing = Standing::of(asking, None, facts, now);
    block::check(&standing)?;
    objection::check(&standing)?;
    let basis = relationship::lasting(asking.place, &standing)?;
    category_matrix::may_file(asking.category, basis, category)?;
    Ok(basis)
}

/// Authors correct their own documents for as long as they may practise, blocked or not, in a category they may file
/// in; but on the day of an objection nothing new is shared.
fn replace(asking: &Asking, document: &DocumentFacts, facts: &Facts, now: Timestamp) -> Result<Basis, Refusal> {
    let basis = own(asking, document)?;
    objection::check(&Standing::of(asking, None, facts, now))?;
    category_matrix::may_file(asking.category, basis, document.category)?;
    Ok(basis)
}

fn own(asking: &Asking, document: &DocumentFacts) -> Result<Basis, Refusal> {
    if authorship::is_author(asking.id, document) { Ok(Basis::Author) } else { Err(Refusal::NotAllowed) }
}

/// The treating doctor admits that a minor decides alone (law of 24 July 2014, art. 13).
fn recognise_discernment(asking: &Asking, facts: &Facts, now: Timestamp) -> Result<Basis, Refusal> {
    let basis = enter(asking, &Standing::of(asking, None, facts, now))?;
    let is_minor = now < facts.of_age_from && !facts.has(ProvisionKind::Discernment, now);
    let treats = asking.category == ProfessionalCategory::Doctor && basis != Basis::Emergency;
    if is_minor && treats { Ok(basis) } else { Err(Refusal::NotAllowed) }
}
