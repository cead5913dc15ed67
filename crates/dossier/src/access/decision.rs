//! What is answered: a permit with its basis and obligations, or a refusal with its reason.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Act, Actor, Obligations, Request};
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
    obligations: Obligations,
    decided_at: Timestamp,
}

impl Permit {
    pub(super) const fn new(
        dossier: DossierId,
        request: Request,
        basis: Basis,
        obligations: Obligations,
        decided_at: Timestamp,
    ) -> Self {
        Self { dossier, request, basis, obligations, decided_at }
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

    /// What must happen with it.
    pub const fn obligations(&self) -> Obligations {
        self.obligations
    }

    /// When it was decided.
    pub const fn decided_at(&self) -> Timestamp {
        self.decided_at
    }

    /// The document it holds for, if it is about one.
    pub const fn document(&self) -> Option<DocumentId> {
        self.request.act.document()
    }
}

macro_rules! coded {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum $name {
            $($(#[$variant_doc])* $variant),+
        }

        impl $name {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The word used in translation keys.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }
        }
    };
}

coded! {
    /// Why an act is permitted. The bases of care are in the order of their strength.
    Basis {
        /// The record is the person's own.
        Holder = "holder",
        /// The person acts for the holder by law.
        LegalRepresentative = "legal-representative",
        /// The holder designated the person to assist.
        Assistant = "assistant",
        /// The professional wrote the document.
        Author = "author",
        /// A validated declaration makes the doctor the holder's referring doctor.
        ReferringDoctor = "referring-doctor",
        /// The holder designated the professional.
        CircleOfTrust = "circle-of-trust",
        /// The holder gave the presence code.
        PresenceCode = "presence-code",
        /// The institution takes care of the holder.
        Stay = "stay",
        /// The professional declared a vital emergency.
        Emergency = "emergency",
        /// An exceptional case of the Agency's doctor, approved by a second person.
        ExceptionalCase = "exceptional-case",
        /// The holder asked for it in writing.
        SignedRequest = "signed-request",
        /// The position must be looked up before a removal.
        OrganLaw = "organ-law",
        /// A request of the holder is addressed to the professional.
        Addressee = "addressee",
        /// What an institution announces of itself.
        Institution = "institution",
        /// A task of the Agency that shows no health data.
        Agency = "agency",
    }
}

coded! {
    /// Why an act is refused. Traced as it is; shown to a professional only where the rules allow it.
    Refusal {
        /// The state of the record stands against it.
        RecordNotOpen = "record-not-open",
        /// No right to practise in Luxembourg now.
        NotLicensed = "not-licensed",
        /// The institution's certificate of conformity is not valid now.
        NotCertified = "not-certified",
        /// The holder has blocked the professional.
        Blocked = "blocked",
        /// The holder objected to sharing this day's consultation.
        ConsultationObjection = "consultation-objection",
        /// Nothing connects the professional with the holder now.
        NoTherapeuticRelationship = "no-therapeutic-relationship",
        /// The holder has switched emergency access off.
        EmergencyAccessOff = "emergency-access-off",
        /// The holder hid the document from this professional.
        HiddenFromYou = "hidden-from-you",
        /// The document's level excludes this basis.
        Confidentiality = "confidentiality",
        /// The category matrix gives the profession no such right.
        Category = "category",
        /// No essential of an emergency.
        NotEssential = "not-essential",
        /// The document waits for an announcement consultation.
        AwaitsAnnouncement = "awaits-announcement",
        /// The presence code was wrong.
        WrongCode = "wrong-code",
        /// The referring doctor has access by the declaration, and cannot be blocked.
        IsReferringDoctor = "is-referring-doctor",
        /// The content held malware. Found by the check of a filing that was permitted, never decided here.
        HarmfulFile = "harmful-file",
        /// The professional has no own practice.
        NotIndependent = "not-independent",
        /// The person has no active record of the own.
        NoOwnRecord = "no-own-record",
        /// The designation does not go so far.
        OutsideMandate = "outside-mandate",
        /// A minor's representative decides this.
        RepresentativeDecides = "representative-decides",
        /// No exceptional case is approved for this.
        NoApprovedCase = "no-approved-case",
        /// The time has not come yet.
        NotDue = "not-due",
        /// Not an act of this kind of person.
        NotAllowed = "not-allowed",
    }
}
