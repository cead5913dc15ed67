//! What a person may do with a document that is open before them: shown are only the ways that lead somewhere.

use dossier::access::{Act, DocumentFacts, ProvisionKind, RequestFacts, RetentionTerm};
use dossier::document::{Confidentiality, Envelope, Retention};
use dossier::ids::ProfessionalId;
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use super::retention;
use crate::case::Case;
use crate::clock::luxembourg_day;

/// Nobody's: whether hiding is the person's to decide does not depend on from whom.
const ANYBODY: ProfessionalId = ProfessionalId::new(Uuid::nil());

/// The ways.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is decided on by itself")]
pub struct Ways {
    /// See who can read it.
    pub see_access: bool,
    /// See its own life line.
    pub see_life_line: bool,
    /// Set another level.
    pub set_level: bool,
    /// Hide it from somebody.
    pub hide: bool,
    /// Ask its author to correct it.
    pub ask_correction: bool,
    /// Ask the Agency's doctor to erase it.
    pub ask_erasure: bool,
    /// Until when it is kept; none: for life.
    pub kept_until: Option<Timestamp>,
    /// Until when it awaits its announcement, where it is the person's to release.
    pub announced_until: Option<Timestamp>,
    /// What its author proposes instead, where it is the person's to agree.
    pub proposed: Option<Retention>,
}

impl Ways {
    /// The ways a person has with this document.
    pub(super) fn of(case: &Case, facts: DocumentFacts, envelope: &Envelope) -> Self {
        let may = |act| case.may(act).is_ok();
        let other_level = Confidentiality::ALL.into_iter().find(|level| *level != facts.confidentiality);
        let is_open = |term: &RetentionTerm| {
            let agreed = ProvisionKind::RetentionAgreement { document: envelope.id, term: *term };
            !case.facts.has(agreed, case.now()) && may(Act::AgreeRetention(facts))
        };
        let proposed = retention::proposed(case, envelope).filter(is_open);
        Self {
            see_access: may(Act::ConsultGrants),
            see_life_line: may(Act::ReadLifeLine),
            set_level: other_level.is_some_and(|level| may(Act::SetConfidentiality(facts, level))),
            hide: may(Act::HideDocument(facts, ANYBODY)),
            ask_correction: may(Act::MakeRequest(RequestFacts::Rectification(facts))),
            ask_erasure: may(Act::MakeRequest(RequestFacts::Erasure(facts))),
            kept_until: facts.kept_until,
            announced_until: facts
                .announced_until
                .filter(|until| case.now() < *until && may(Act::ReleaseDocument(facts))),
            proposed: proposed.map(as_proposed),
        }
    }
}

/// The term as whoever agrees to it says it: its last day.
fn as_proposed(term: RetentionTerm) -> Retention {
    match term {
        RetentionTerm::ForLife => Retention::LifelongProposed,
        RetentionTerm::Until(end) => Retention::ShorterProposed(luxembourg_day(end - SignedDuration::from_micros(1))),
    }
}
