//! What is answered: a permit with its basis, or a refusal with its reason.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Act, Actor, Request};
use crate::ids::{DocumentId, DossierId};

/// The answer to a [`Request`].
pub type Decision = Result<Permit, Refusal>;

/// Leave to do one act on one record now. Only [`decide`](super::decide) makes one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub struct Permit {
    dossier: DossierId,
    request: Request,
    basis: Basis,
    decided_at: Timestamp,
}

impl Permit {
    pub(super) const fn new(dossier: DossierId, request: Request, basis: Basis, decided_at: Timestamp) -> Self {
        Self { dossier, request, basis, decided_at }
    }

    /// The record it holds for.
    pub const fn dossier(&self) -> DossierId {
        self.dossier
    }

    /// Who got it.
    pub const fn actor(&self) -> Actor {
        self.request.actor
    }

    /// What may be done.
    pub const fn act(&self) -> Act {
        self.request.act
    }

    /// For what reason, as the life line shows it.
    pub const fn basis(&self) -> Basis {
        self.basis
    }

    /// When it was decided.
    pub const fn decided_at(&self) -> Timestamp {
        self.decided_at
    }

    /// The document it holds for, if it is about one.
    pub const fn document(&self) -> Option<DocumentId> {
        match self.request.act {
            Act::ConsultDocument(document) | Act::ReplaceDocument(document) => Some(document.id),
            _ => None,
        }
    }
}

/// Why an act is permitted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// The record is the person's own.
    Holder,
    /// The professional wrote the document.
    Author,
    /// The holder designated the professional.
    CircleOfTrust,
    /// The holder gave the presence code.
    PresenceCode,
    /// A task of the Agency that shows no health data.
    Agency,
}

/// Why an act is refused. Traced as it is; shown to a professional only where the rules allow it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Refusal {
    /// The record is not active, and not silent for thirty days either.
    RecordNotOpen,
    /// No right to practise in Luxembourg now.
    NotLicensed,
    /// Nothing connects the professional with the holder now.
    NoTherapeuticRelationship,
    /// The document's level excludes this basis.
    Confidentiality,
    /// The category matrix gives the profession no such right.
    Category,
    /// The presence code was wrong.
    WrongCode,
    /// Not an act of this kind of person.
    NotAllowed,
}

impl Basis {
    /// The word used in translation keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Holder => "holder",
            Self::Author => "author",
            Self::CircleOfTrust => "circle-of-trust",
            Self::PresenceCode => "presence-code",
            Self::Agency => "agency",
        }
    }
}

impl Refusal {
    /// The word used in translation keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::RecordNotOpen => "record-not-open",
            Self::NotLicensed => "not-licensed",
            Self::NoTherapeuticRelationship => "no-therapeutic-relationship",
            Self::Confidentiality => "confidentiality",
            Self::Category => "category",
            Self::WrongCode => "wrong-code",
            Self::NotAllowed => "not-allowed",
        }
    }
}
