//! What is asked: who wants to do what.

use super::DocumentFacts;
use crate::document::Category;
use crate::ids::{HolderId, ProfessionalId};
use crate::professional::{Licence, ProfessionalCategory};

/// Who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Actor {
    /// A holder, signed in to the own account.
    Holder(HolderId),
    /// A professional with an own practice, signed in to the own account.
    Professional {
        /// Who.
        id: ProfessionalId,
        /// The column of the matrix.
        category: ProfessionalCategory,
        /// The right to practise, as the directory has it now.
        licence: Licence,
    },
    /// The program itself, acting for the Agency: a named job or command.
    System,
}

/// What is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Send the notice with the codes.
    SendNotice,
    /// Open the record for the first time.
    ActivateDossier,
    /// Say no to the record before activation.
    OpposeDossier,
    /// State the position on organ donation.
    StateOrganDonation,
    /// Open the record: see whose it is, and which documents there are.
    ConsultDossier,
    /// Read one document.
    ConsultDocument(DocumentFacts),
    /// File a new document of this category.
    FileDocument(Category),
    /// File a new version in place of this document.
    ReplaceDocument(DocumentFacts),
    /// Gain 24 hours with the right presence code.
    EnterPresenceCode,
    /// Add somebody to the circle of trust.
    AddToCircle,
    /// Withdraw somebody from the circle of trust.
    WithdrawFromCircle,
    /// See what one has declared: terms accepted, position on organ donation.
    ConsultDeclarations,
    /// See who has access.
    ConsultGrants,
    /// Read « Ligne de vie ».
    ReadLifeLine,
}

/// A question to [`decide`](super::decide).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Request {
    /// Who asks.
    pub actor: Actor,
    /// What for.
    pub act: Act,
}
