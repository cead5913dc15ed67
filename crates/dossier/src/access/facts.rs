//! What is known when a decision is made.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::document::{Author, Category, Confidentiality};
use crate::ids::{DocumentId, DossierId, GrantId, HolderId, ProfessionalId};
use crate::lifecycle::State;

/// The facts of one record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// Which record.
    pub dossier: DossierId,
    /// Whose it is.
    pub holder: HolderId,
    /// Where it stands.
    pub state: State,
    /// Every right of access ever given, those that ended included.
    pub grants: Vec<Grant>,
    /// Who has written a document in it.
    pub authors: Vec<Author>,
    /// Whether the person asking has proven knowledge of the holder's presence code in this very request.
    pub presence_code_given: bool,
}

/// A right of access given to a professional. It ends; it is never overwritten.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grant {
    /// This grant.
    pub id: GrantId,
    /// By what.
    pub kind: GrantKind,
    /// To whom.
    pub professional: ProfessionalId,
    /// First moment in force.
    pub from: Timestamp,
    /// First moment no longer in force, when that was known from the start.
    pub until: Option<Timestamp>,
    /// When it was withdrawn before that.
    pub withdrawn_at: Option<Timestamp>,
}

impl Grant {
    /// Whether it gives anything at that moment.
    pub fn is_in_force(&self, now: Timestamp) -> bool {
        self.from <= now
            && self.until.is_none_or(|until| now < until)
            && self.withdrawn_at.is_none_or(|withdrawn_at| now < withdrawn_at)
    }
}

/// What a grant came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum GrantKind {
    /// « Cercle Médical de Confiance »: designated by the holder, until withdrawn (seed 000).
    CircleOfTrust,
    /// The presence code, given at a consultation (seed 000).
    PresenceCode,
}

/// The part of a document that access is decided on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DocumentFacts {
    /// Which document.
    pub id: DocumentId,
    /// The row of the matrix.
    pub category: Category,
    /// Its level.
    pub confidentiality: Confidentiality,
    /// Who wrote it.
    pub author: Author,
}
