//! The rules, in the order in which they are asked. The first that answers wins.

mod authorship;
mod category_matrix;
mod confidentiality;
mod holder;
mod licence;
mod record_open;
mod relationship;
mod system;
#[cfg(test)]
mod tests;

use jiff::Timestamp;

use super::{Act, Actor, Basis, Decision, DocumentFacts, Facts, Permit, Refusal, Request};
use crate::ids::ProfessionalId;
use crate::professional::{Licence, ProfessionalCategory};

/// Decides whether the person may do what is asked, and for what reason.
///
/// # Errors
/// The [`Refusal`] names the first rule that stands against it.
pub fn decide(request: &Request, facts: &Facts, now: Timestamp) -> Decision {
    let basis = match request.actor {
        Actor::Holder(holder) => holder::decide(holder, request.act, facts)?,
        Actor::System => system::decide(request.act, facts.state)?,
        Actor::Professional { id, category, licence } => {
            professional(&Asking { id, category, licence }, request.act, facts, now)?
        }
    };
    Ok(Permit::new(facts.dossier, *request, basis, now))
}

/// The professional who asks.
struct Asking {
    id: ProfessionalId,
    category: ProfessionalCategory,
    licence: Licence,
}

fn professional(asking: &Asking, act: Act, facts: &Facts, now: Timestamp) -> Result<Basis, Refusal> {
    record_open::check(facts.state, now)?;
    licence::check(asking.licence, now)?;
    match act {
        Act::EnterPresenceCode => relationship::by_code(facts),
        Act::ConsultDossier => {
            let basis = relationship::strongest(asking.id, facts, now);
            basis.or_else(
                |refusal| if authorship::has_written(asking.id, facts) { Ok(Basis::Author) } else { Err(refusal) },
            )
        }
        Act::ConsultDocument(document) => {
            if authorship::is_author(asking.id, &document) {
                return Ok(Basis::Author);
            }
            let basis = relationship::strongest(asking.id, facts, now)?;
            confidentiality::check(document.confidentiality, basis)?;
            category_matrix::may_read(asking.category, document.category)?;
            Ok(basis)
        }
        Act::FileDocument(category) => {
            let basis = relationship::strongest(asking.id, facts, now)?;
            category_matrix::may_file(asking.category, category)?;
            Ok(basis)
        }
        Act::ReplaceDocument(document) => replace(asking, &document),
        Act::SendNotice
        | Act::ActivateDossier
        | Act::OpposeDossier
        | Act::StateOrganDonation
        | Act::AddToCircle
        | Act::WithdrawFromCircle
        | Act::ConsultDeclarations
        | Act::ConsultGrants
        | Act::ReadLifeLine => Err(Refusal::NotAllowed),
    }
}

/// Authors correct their own documents for as long as they may practise, in a category they may file in.
fn replace(asking: &Asking, document: &DocumentFacts) -> Result<Basis, Refusal> {
    if !authorship::is_author(asking.id, document) {
        return Err(Refusal::NotAllowed);
    }
    category_matrix::may_file(asking.category, document.category)?;
    Ok(Basis::Author)
}
