//! What must hold of any record, any person and any time: random records, not only the cases somebody thought of.

mod authors;
mod explanations;
mod grants;
mod history;
mod lists;
mod order;
mod permits;
mod random;
mod restrictions;
mod time;

use crate::access::scene::ask;
use crate::access::{Act, Actor, DocumentFacts, Facts, ProvisionKind, TraceFacts, TracedDocumentFacts};
use jiff::Timestamp;
use random::COLLEAGUES_LINE;

/// Every way of seeing or filing something in a record: what the rights of access are about.
fn sees_or_files(document: DocumentFacts) -> [Act; 7] {
    [
        Act::ConsultDossier,
        Act::ConsultDocument(document),
        Act::FileDocument(document.category),
        Act::ReplaceDocument(document),
        Act::ReadLifeLine,
        Act::ReadTrace(TraceFacts { document: TracedDocumentFacts::Known(document), ..COLLEAGUES_LINE }),
        Act::ReadTrace(COLLEAGUES_LINE),
    ]
}

/// Which of these the actor may do; the document as it was filed, with what was provided since.
fn permitted(actor: Actor, document: DocumentFacts, facts: &Facts, now: Timestamp) -> [bool; 7] {
    sees_or_files(document.with(&facts.provisions, now)).map(|act| ask(actor, act, facts, now).is_ok())
}

/// Whether nothing became possible that was not.
fn is_no_wider(after: [bool; 7], before: [bool; 7]) -> bool {
    before.iter().zip(after).all(|(before, after)| *before || !after)
}

/// Whether a provision takes something from somebody for as long as it lasts.
const fn takes(kind: ProvisionKind) -> bool {
    matches!(
        kind,
        ProvisionKind::Block(_)
            | ProvisionKind::ConsultationObjection(_)
            | ProvisionKind::InstitutionOpposition(_)
            | ProvisionKind::EmergencyAccessOff
            | ProvisionKind::Hide { .. }
            | ProvisionKind::Level { .. }
            | ProvisionKind::Announcement { .. }
    )
}

/// Whether a provision gives something to somebody for as long as it lasts.
const fn gives(kind: ProvisionKind) -> bool {
    matches!(
        kind,
        ProvisionKind::ReferringDoctor(_)
            | ProvisionKind::CircleOfTrust(_)
            | ProvisionKind::PresenceCode(_)
            | ProvisionKind::Stay { .. }
            | ProvisionKind::Emergency(_)
            | ProvisionKind::Authorship(_)
            | ProvisionKind::Assistant { .. }
            | ProvisionKind::Representative { .. }
            | ProvisionKind::CaseRequest { .. }
            | ProvisionKind::CaseApproval { .. }
    )
}
