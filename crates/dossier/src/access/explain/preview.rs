//! What somebody would see after a change, before it is made.

use jiff::Timestamp;

use crate::access::{Act, Actor, DocumentFacts, Ending, Facts, Provision, Request, decide};
use crate::ids::{DocumentId, ProvisionId};

/// Something that would change in a record. All that a holder can decide about access is one of these, or a few: a new level
/// is one provision ended and another entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// This would be entered.
    Entered(Provision),
    /// This would be ended.
    Ended(ProvisionId, Ending),
}

/// What somebody sees, before and after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// What the person sees as things stand, in the order given.
    pub before: Vec<DocumentId>,
    /// What the person would see.
    pub after: Vec<DocumentId>,
}

/// The facts as they would be.
pub fn after(facts: &Facts, changes: &[Change]) -> Facts {
    let mut facts = facts.clone();
    for change in changes {
        match change {
            Change::Entered(provision) => facts.provisions.push(*provision),
            Change::Ended(id, ending) => {
                for provision in facts.provisions.iter_mut().filter(|provision| provision.id == *id) {
                    *provision = provision.ended(*ending);
                }
            }
        }
    }
    facts
}

/// What this actor sees now, and would see now had the changes been made. `documents` are as they were filed.
pub fn preview(
    changes: &[Change],
    facts: &Facts,
    documents: &[DocumentFacts],
    actor: Actor,
    now: Timestamp,
) -> Preview {
    Preview {
        before: visible(actor, facts, documents, now),
        after: visible(actor, &after(facts, changes), documents, now),
    }
}

/// Which of these documents the actor may read. `documents` are as they were filed.
pub fn visible(actor: Actor, facts: &Facts, documents: &[DocumentFacts], now: Timestamp) -> Vec<DocumentId> {
    let permitted = |document: &&DocumentFacts| {
        let act = Act::ConsultDocument(document.with(&facts.provisions, now));
        decide(&Request { actor, act }, facts, now).is_ok()
    };
    documents.iter().filter(permitted).map(|document| document.id).collect()
}
