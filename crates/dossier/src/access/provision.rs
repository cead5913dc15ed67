//! What stands in a record about access to it. One mechanism for all of it: a provision says what it gives or takes,
//! from when, until when, who entered it and who ended it. Nothing is overwritten, so any day can be looked at again.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::mandate::Mandate;
use crate::document::Confidentiality;
use crate::ids::{CaseId, DocumentId, HolderId, InstitutionId, ProfessionalId, ProvisionId, StaffId};

/// An entry about access, with its history.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Provision {
    /// This entry.
    pub id: ProvisionId,
    /// What it gives or takes.
    pub kind: ProvisionKind,
    /// First moment in force.
    pub from: Timestamp,
    /// First moment no longer in force, when that was known from the start.
    pub until: Option<Timestamp>,
    /// When it was entered.
    pub recorded_at: Timestamp,
    /// Who entered it.
    pub recorded_by: By,
    /// How it was ended before its time.
    pub ended: Option<Ending>,
}

/// The end of a provision, when it did not simply run out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ending {
    /// First moment no longer in force.
    pub at: Timestamp,
    /// When the end was entered.
    pub recorded_at: Timestamp,
    /// Who ended it.
    pub by: By,
}

/// Who entered or ended a provision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum By {
    /// The holder, a representative or an assistant.
    Person(HolderId),
    /// A professional.
    Professional(ProfessionalId),
    /// An institution's system.
    Institution(InstitutionId),
    /// Somebody at the Agency.
    Staff(StaffId),
    /// The program itself.
    System,
}

/// What a provision gives or takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProvisionKind {
    /// A validated declaration: this doctor is the holder's referring doctor (seed 000).
    ReferringDoctor(ProfessionalId),
    /// « Cercle Médical de Confiance »: designated by the holder, until withdrawn (seed 000).
    CircleOfTrust(ProfessionalId),
    /// The presence code, given at a consultation (seed 000).
    PresenceCode(ProfessionalId),
    /// The institution takes care of the holder (seed 000; regulation of 6 December 2019, annex 1 (3)).
    Stay {
        /// Where.
        institution: InstitutionId,
        /// What was announced.
        phase: StayPhase,
    },
    /// A vital emergency declared by this professional.
    Emergency(ProfessionalId),
    /// « Accès bloqué » (seed 000).
    Block(ProfessionalId),
    /// No sharing for this professional's consultation of a day (law of 24 July 2014; seed 000).
    ConsultationObjection(ProfessionalId),
    /// The holder opposes access during stays (seed 000).
    InstitutionOpposition(Opposed),
    /// The holder has switched emergency access off.
    EmergencyAccessOff,
    /// One document is not for one professional (regulation of 6 December 2019, art. 6(3)).
    Hide {
        /// Which document.
        document: DocumentId,
        /// From whom.
        professional: ProfessionalId,
    },
    /// The level the holder has set after filing.
    Level {
        /// Of which document.
        document: DocumentId,
        /// Which level.
        level: Confidentiality,
    },
    /// The holder reads this document only after a consultation, thirty days at most (law of 24 July 2014, art. 16(5)).
    Announcement {
        /// Which document.
        document: DocumentId,
        /// Whether the author wants the holder to know that something is being prepared.
        mentioned: bool,
    },
    /// How long a document is kept, proposed by its author.
    RetentionProposal {
        /// Which document.
        document: DocumentId,
        /// How long.
        term: RetentionTerm,
    },
    /// How long a document is kept, agreed by the holder (social security code, art. 60quater §5bis).
    RetentionAgreement {
        /// Which document.
        document: DocumentId,
        /// How long.
        term: RetentionTerm,
    },
    /// This professional has filed something here, and will always reach that (seed 000).
    Authorship(ProfessionalId),
    /// « Assistant DSP » (seed 000).
    Assistant {
        /// Who.
        person: HolderId,
        /// Within which limits.
        mandate: Mandate,
    },
    /// Acts for the holder by law.
    Representative {
        /// Who.
        person: HolderId,
        /// By which law.
        title: RepresentativeTitle,
    },
    /// The minor holder decides alone (law of 24 July 2014, art. 13).
    Discernment,
    /// An exceptional case was asked for.
    CaseRequest {
        /// Which case.
        case: CaseId,
        /// The one document it is about; none for the whole record.
        document: Option<DocumentId>,
        /// The doctor who asked.
        doctor: StaffId,
    },
    /// A second person approved the case, for a time.
    CaseApproval {
        /// Which case.
        case: CaseId,
        /// Who approved.
        approved_by: StaffId,
    },
}

/// What an institution has announced.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StayPhase {
    /// Admitted.
    Admission,
    /// The stay goes on.
    Renewal,
    /// Discharged; results still come in.
    AfterDischarge,
    /// Seen in the emergency ward.
    EmergencyWard,
}

impl StayPhase {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Admission, Self::Renewal, Self::AfterDischarge, Self::EmergencyWard];

    /// The longest time that one announcement may open a record (regulation of 6 December 2019, annex 1 (3)).
    pub const fn longest(self) -> SignedDuration {
        match self {
            Self::Admission => days(45),
            Self::Renewal | Self::AfterDischarge => days(30),
            Self::EmergencyWard => days(16),
        }
    }

    /// The word used in feeds and translation keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Admission => "admission",
            Self::Renewal => "renewal",
            Self::AfterDischarge => "after-discharge",
            Self::EmergencyWard => "emergency-ward",
        }
    }
}

/// The longest time that a presence code may open a record (regulation of 6 December 2019, annex 1 (3)).
pub const LONGEST_PRESENCE: SignedDuration = days(15);

/// How long a declared emergency opens a record.
pub const LONGEST_EMERGENCY: SignedDuration = SignedDuration::from_hours(24);

/// The longest delay before an announcement consultation.
pub const LONGEST_ANNOUNCEMENT: SignedDuration = days(30);

/// The longest time that one approval of an exceptional case may last.
pub const LONGEST_CASE: SignedDuration = days(15);

const fn days(count: i64) -> SignedDuration {
    SignedDuration::from_hours(24 * count)
}

/// Which institutions are opposed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Opposed {
    /// All, home-care networks included.
    All,
    /// One by name.
    One(InstitutionId),
}

impl Opposed {
    /// Whether this institution is meant.
    pub fn includes(self, institution: InstitutionId) -> bool {
        self == Self::All || self == Self::One(institution)
    }
}

/// How long a document is kept, other than the usual ten years.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RetentionTerm {
    /// Until the record is closed.
    ForLife,
    /// Until this moment, before the ten years are over.
    Until(Timestamp),
}

impl RetentionTerm {
    /// The first moment at which the document is to be destroyed; none when it is kept for life.
    pub const fn end(self) -> Option<Timestamp> {
        match self {
            Self::ForLife => None,
            Self::Until(end) => Some(end),
        }
    }
}

/// By which law somebody acts for a holder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RepresentativeTitle {
    /// A parent, until the holder is of age.
    Parent,
    /// A guardian.
    Guardian,
}

impl Provision {
    /// Whether it says anything at that moment. The law's longest times hold whatever was entered.
    pub fn is_in_force(&self, now: Timestamp) -> bool {
        self.from <= now && self.end().is_none_or(|end| now < end)
    }

    /// First moment no longer in force, as far as that is known.
    pub fn end(&self) -> Option<Timestamp> {
        let cap = self.kind.longest().and_then(|longest| self.from.checked_add(longest).ok());
        let ended = self.ended.map(|ending| ending.at);
        [self.until, cap, ended].into_iter().flatten().min()
    }

    /// It, as it was known at that moment; none if it was not.
    pub fn as_of(&self, then: Timestamp) -> Option<Self> {
        let ended = self.ended.filter(|ending| ending.recorded_at <= then);
        (self.recorded_at <= then).then_some(Self { ended, ..*self })
    }

    /// It, ended.
    #[must_use]
    pub const fn ended(self, ending: Ending) -> Self {
        Self { ended: Some(ending), ..self }
    }
}

impl ProvisionKind {
    /// The law's cap on how long one entry of this kind lasts.
    pub const fn longest(self) -> Option<SignedDuration> {
        match self {
            Self::PresenceCode(_) => Some(LONGEST_PRESENCE),
            Self::Stay { phase, .. } => Some(phase.longest()),
            Self::Emergency(_) => Some(LONGEST_EMERGENCY),
            Self::Announcement { .. } => Some(LONGEST_ANNOUNCEMENT),
            Self::CaseApproval { .. } => Some(LONGEST_CASE),
            _ => None,
        }
    }

    /// The document it is about, if one.
    pub const fn document(self) -> Option<DocumentId> {
        match self {
            Self::Hide { document, .. }
            | Self::Level { document, .. }
            | Self::Announcement { document, .. }
            | Self::RetentionProposal { document, .. }
            | Self::RetentionAgreement { document, .. } => Some(document),
            _ => None,
        }
    }

    /// The professional it is about, if one.
    pub const fn professional(self) -> Option<ProfessionalId> {
        match self {
            Self::ReferringDoctor(professional)
            | Self::CircleOfTrust(professional)
            | Self::PresenceCode(professional)
            | Self::Emergency(professional)
            | Self::Block(professional)
            | Self::ConsultationObjection(professional)
            | Self::Authorship(professional)
            | Self::Hide { professional, .. } => Some(professional),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests;
