//! What is asked for.

use super::majority::Step;
use super::{AddressedFacts, DocumentFacts, PersonFacts, ProfessionalFacts, RequestFacts, TraceFacts};
use crate::document::{Category, Confidentiality};
use crate::ids::{CaseId, DocumentId, ProfessionalId};
use crate::request::Topic;

/// What is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    // The life of the record.
    /// Send the letter with the codes: the notice, or fresh codes in place of lost ones.
    SendNotice,
    /// Take lost codes out of force; a letter with fresh ones is due.
    ReissueCodes,
    /// Open the record for the first time.
    ActivateDossier,
    /// Say no to the record before activation.
    OpposeDossier,
    /// Close the record.
    CloseDossier,
    /// Open a closed record again.
    ReopenDossier,
    /// Close the record for good: its holder has died.
    ArchiveDossier,
    /// Destroy a record whose time is over.
    DestroyDossier,
    /// Destroy a document whose time is over.
    DestroyDocument(DocumentFacts),

    // What the holder declares.
    /// State the position on organ donation.
    StateOrganDonation,
    /// See what one has declared: terms accepted, position on organ donation.
    ConsultDeclarations,
    /// Look up the position on organ donation before a removal.
    LookUpOrganDonation,

    // Documents.
    /// Open the record: see whose it is, and which documents there are.
    ConsultDossier,
    /// Read one document.
    ConsultDocument(DocumentFacts),
    /// File a new document of this category.
    FileDocument(Category),
    /// File a new version in place of this document.
    ReplaceDocument(DocumentFacts),
    /// Set how far a document may be seen.
    SetConfidentiality(DocumentFacts, Confidentiality),
    /// Hide a document from a named professional.
    HideDocument(DocumentFacts, ProfessionalId),
    /// Show it again.
    UnhideDocument(DocumentFacts),
    /// Let the holder read a document before the announcement's time is over.
    ReleaseDocument(DocumentFacts),
    /// Propose how long a document is kept.
    ProposeRetention(DocumentFacts),
    /// Agree to that.
    AgreeRetention(DocumentFacts),
    /// Destroy a document's content in an exceptional case.
    EraseDocument(DocumentFacts),

    // Who gets in.
    /// Gain 24 hours with the right presence code.
    EnterPresenceCode,
    /// End the access that the presence code gave, before its time.
    EndPresence,
    /// Get a new presence code; the old one dies.
    RenewPresenceCode,
    /// Add somebody to the circle of trust.
    AddToCircle(ProfessionalFacts),
    /// Withdraw somebody from the circle of trust.
    WithdrawFromCircle,
    /// Enter who the referring doctor is, from when, until when.
    DeclareReferringDoctor,
    /// Announce that an institution takes care of the holder, or no longer does.
    AnnounceStay,
    /// Declare a vital emergency.
    DeclareEmergency,
    /// « Accès bloqué ».
    BlockProfessional(ProfessionalId),
    /// Lift a block.
    UnblockProfessional,
    /// Object to sharing one day's consultation.
    ObjectToConsultation,
    /// Take the objection back.
    WithdrawObjection,
    /// Oppose access by one or all institutions.
    OpposeInstitution,
    /// Take the opposition back.
    LiftOpposition,
    /// Switch emergency access on (`true`) or off.
    SwitchEmergencyAccess(bool),
    /// Let the holder know that somebody's right to practise has ended.
    NoteLicenceStop,

    // Who acts for the holder.
    /// Designate an assistant.
    DesignateAssistant(PersonFacts),
    /// Remove an assistant.
    RemoveAssistant,
    /// Register a legal representative.
    RegisterRepresentative(PersonFacts),
    /// End a representation.
    EndRepresentation,
    /// Note that the minor holder decides alone.
    RecogniseDiscernment,
    /// Let holder and parents know that the parents' access ends at majority.
    NoteMajority(Step),

    // What is to be put right.
    /// Ask for a correction, an erasure, a missing document, or who somebody was.
    MakeRequest(RequestFacts),
    /// See what was asked for and what was answered.
    ConsultRequests,
    /// Take a request back.
    WithdrawRequest(Topic),
    /// Read a request and answer it.
    AnswerRequest(AddressedFacts),

    // The Agency's doctor.
    /// Ask for an exceptional case.
    RequestCase,
    /// Approve one that another person asked for.
    ApproveCase(CaseId),
    /// End a case.
    EndCase,

    // What is known about access.
    /// See who has access, and what would change it.
    ConsultGrants,
    /// Open « Ligne de vie ».
    ReadLifeLine,
    /// Read one line of it.
    ReadTrace(TraceFacts),
}

impl Act {
    /// The document it is about, if one.
    pub const fn document(self) -> Option<DocumentId> {
        match self {
            Self::DestroyDocument(document)
            | Self::ConsultDocument(document)
            | Self::ReplaceDocument(document)
            | Self::SetConfidentiality(document, _)
            | Self::HideDocument(document, _)
            | Self::UnhideDocument(document)
            | Self::ReleaseDocument(document)
            | Self::ProposeRetention(document)
            | Self::AgreeRetention(document)
            | Self::EraseDocument(document)
            | Self::MakeRequest(RequestFacts::Rectification(document) | RequestFacts::Erasure(document)) => {
                Some(document.id)
            }
            _ => None,
        }
    }
}
