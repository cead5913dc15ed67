//! The vocabulary of « Ligne de vie »: who did what, when, to which document, and for what reason.
//!
//! Source: seed 000 (every action is traced); regulation of 6 December 2019, art. 8.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::access::{Act, Basis, Refusal};
use crate::document::Kind;
use crate::ids::{DocumentId, DossierId, HolderId, ProfessionalId, TraceId};
use crate::professional::ProfessionalCategory;

/// One line of a life line. Once written it is never changed.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trace {
    /// This line.
    pub id: TraceId,
    /// The record it belongs to.
    pub dossier: DossierId,
    /// When, to the microsecond.
    pub at: Timestamp,
    /// Who.
    pub who: Who,
    /// What.
    pub action: Action,
    /// Which document, if one.
    pub document: Option<TracedDocument>,
    /// Whom it concerned besides the one who acted: the professional added or withdrawn.
    pub whom: Option<String>,
    /// Permitted on which basis, or refused for which reason.
    pub outcome: Outcome,
}

/// The person or program that acted, by the name borne at that time.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Who {
    /// In what role.
    pub role: Role,
    /// The name, empty for the Agency's own programs.
    pub name: String,
    /// Practice or institution, empty where there is none.
    pub organisation: String,
}

/// The role in which somebody acted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The holder.
    Holder(HolderId),
    /// A professional.
    Professional(ProfessionalId, ProfessionalCategory),
    /// Somebody who used the holder's number without proving to be the holder.
    Unproven,
    /// A command or job of the Agency.
    Agency,
}

/// A document as the life line names it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TracedDocument {
    /// Which.
    pub id: DocumentId,
    /// Its title at that time.
    pub title: String,
    /// Its kind.
    pub kind: Kind,
}

/// How it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// It was done.
    Permitted(Basis),
    /// It was not.
    Refused(Refusal),
}

macro_rules! actions {
    ($($(#[$doc:meta])* $name:ident = $code:literal),+ $(,)?) => {
        /// What was done or attempted.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum Action {
            $($(#[$doc])* $name),+
        }

        impl Action {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// The word used in translation keys.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code),+ }
            }
        }
    };
}

actions! {
    /// The record was created on affiliation.
    DossierPrepared = "dossier-prepared",
    /// The letter with the notice and the codes was printed.
    LetterSent = "letter-sent",
    /// The account was activated with the code of the letter.
    AccountActivated = "account-activated",
    /// An activation code was tried and was wrong.
    ActivationRefused = "activation-refused",
    /// Signed in.
    SignedIn = "signed-in",
    /// A wrong password or one-time code.
    SignInRefused = "sign-in-refused",
    /// A one-time code was sent.
    CodeSent = "code-sent",
    /// A link to choose a new password was sent.
    PasswordResetRequested = "password-reset-requested",
    /// A new password was chosen.
    PasswordReset = "password-reset",
    /// The terms of use were accepted.
    TermsAccepted = "terms-accepted",
    /// The holder opened the record for the first time.
    DossierActivated = "dossier-activated",
    /// The holder said no to the record.
    DossierOpposed = "dossier-opposed",
    /// The position on organ donation was stated.
    OrganDonationStated = "organ-donation-stated",
    /// The record was opened and its documents listed.
    DossierConsulted = "dossier-consulted",
    /// A document was shown.
    DocumentConsulted = "document-consulted",
    /// A document was downloaded.
    DocumentDownloaded = "document-downloaded",
    /// A document was filed.
    DocumentFiled = "document-filed",
    /// A document was replaced by a new version.
    DocumentReplaced = "document-replaced",
    /// The presence code was given.
    PresenceCodeEntered = "presence-code-entered",
    /// A professional was added to the circle of trust.
    CircleAdded = "circle-added",
    /// A professional was withdrawn from the circle of trust.
    CircleWithdrawn = "circle-withdrawn",
    /// What the holder had declared was shown.
    DeclarationsConsulted = "declarations-consulted",
    /// The list of persons with access was shown.
    GrantsConsulted = "grants-consulted",
    /// The life line was shown.
    LifeLineRead = "life-line-read",
}

impl Action {
    /// The name under which an act that was decided on is traced.
    pub const fn of(act: Act) -> Self {
        match act {
            Act::SendNotice => Self::LetterSent,
            Act::ActivateDossier => Self::DossierActivated,
            Act::OpposeDossier => Self::DossierOpposed,
            Act::StateOrganDonation => Self::OrganDonationStated,
            Act::ConsultDossier => Self::DossierConsulted,
            Act::ConsultDocument(_) => Self::DocumentConsulted,
            Act::FileDocument(_) => Self::DocumentFiled,
            Act::ReplaceDocument(_) => Self::DocumentReplaced,
            Act::EnterPresenceCode => Self::PresenceCodeEntered,
            Act::AddToCircle => Self::CircleAdded,
            Act::WithdrawFromCircle => Self::CircleWithdrawn,
            Act::ConsultDeclarations => Self::DeclarationsConsulted,
            Act::ConsultGrants => Self::GrantsConsulted,
            Act::ReadLifeLine => Self::LifeLineRead,
        }
    }
}
