//! The vocabulary of « Ligne de vie »: who did what, when, to which document, and for what reason.
//!
//! Source: seed 000 (every action is traced); regulation of 6 December 2019, art. 8.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::access::majority::Step;
use crate::access::{Act, Basis, Refusal, StayPhase, TraceFacts, TracedDocumentFacts};
use crate::document::{Confidentiality, Kind};
use crate::ids::{DocumentId, DossierId, HolderId, InstitutionId, ProfessionalId, StaffId, TraceId};
use crate::professional::ProfessionalCategory;
use crate::request::{Topic, Verdict};

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
    /// What was said with it: the reason of an emergency, the reference of a signed request.
    pub context: Option<String>,
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
    /// Who acts for the holder by law.
    Representative(HolderId),
    /// Who assists the holder.
    Assistant(HolderId),
    /// A private person who is none of these.
    Stranger(HolderId),
    /// A professional.
    Professional(ProfessionalId, ProfessionalCategory),
    /// An institution's system.
    Institution(InstitutionId),
    /// Somebody who used the holder's number without proving to be the holder.
    Unproven,
    /// The Agency's doctor.
    AgencyDoctor(StaffId),
    /// Somebody else at the Agency.
    Staff(StaffId),
    /// Who looks up the position on organ donation.
    TransplantCoordinator(StaffId),
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
    /// The day of the care it is about.
    pub care_date: Date,
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
    /// Lost codes were taken out of force; a letter with fresh ones is due.
    CodesReissued = "codes-reissued",
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
    /// An identity elsewhere (LuxTrust or another) was linked to the account.
    IdentityLinked = "identity-linked",
    /// That link was ended.
    IdentityUnlinked = "identity-unlinked",
    /// Somebody came back from an identity provider without proof that is strong enough.
    IdentityRefused = "identity-refused",
    /// The holder let an app act in the holder's name.
    AppAllowed = "app-allowed",
    /// That leave was taken back.
    AppWithdrawn = "app-withdrawn",
    /// An app's leave ended because its proof was used twice: somebody else may have had it.
    AppLeaveMisused = "app-leave-misused",
    /// Signed in with a PIN, fingerprint or face.
    SignedInByPasskey = "signed-in-by-passkey",
    /// Whoever was signed in proved it once more.
    IdentityConfirmed = "identity-confirmed",
    /// A PIN, fingerprint or face was added to the account.
    PasskeyAdded = "passkey-added",
    /// One was removed.
    PasskeyRemoved = "passkey-removed",
    /// A contact point was added to the account.
    ContactPointAdded = "contact-point-added",
    /// One was removed.
    ContactPointRemoved = "contact-point-removed",
    /// Browsers were signed out from another one.
    DeviceSignedOut = "device-signed-out",
    /// What the holder wants to be told was chosen.
    NoticesChosen = "notices-chosen",
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
    /// The documents were searched for words.
    DossierSearched = "dossier-searched",
    /// A document was shown.
    DocumentConsulted = "document-consulted",
    /// A document was downloaded.
    DocumentDownloaded = "document-downloaded",
    /// A document was filed.
    DocumentFiled = "document-filed",
    /// A document was received and waits until its content can be checked for malware.
    DocumentReceived = "document-received",
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
    /// The holder closed the record, or ten years without access did.
    DossierClosed = "dossier-closed",
    /// The holder opened the record again.
    DossierReopened = "dossier-reopened",
    /// The record was closed for good after the holder's death.
    DossierArchived = "dossier-archived",
    /// The record was destroyed.
    DossierDestroyed = "dossier-destroyed",
    /// A document was destroyed because its time was over.
    DocumentDestroyed = "document-destroyed",
    /// A document's content was destroyed in an exceptional case.
    DocumentErased = "document-erased",
    /// The position on organ donation was looked up before a removal.
    OrganDonationLookedUp = "organ-donation-looked-up",
    /// A document was made normal.
    MadeNormal = "made-normal",
    /// A document was made confidential.
    MadeConfidential = "made-confidential",
    /// A document was made private.
    MadePrivate = "made-private",
    /// A document was hidden from a professional.
    DocumentHidden = "document-hidden",
    /// A document was shown again to a professional.
    DocumentUnhidden = "document-unhidden",
    /// A document was released to the holder before the announcement's time was over.
    DocumentReleased = "document-released",
    /// A longer or shorter retention was proposed.
    RetentionProposed = "retention-proposed",
    /// The holder agreed to a retention.
    RetentionAgreed = "retention-agreed",
    /// The access that the presence code gave was ended before its time.
    PresenceEnded = "presence-ended",
    /// A new presence code was made; the old one died.
    PresenceCodeRenewed = "presence-code-renewed",
    /// A referring doctor's declaration was entered, or its end.
    ReferringDoctorDeclared = "referring-doctor-declared",
    /// An institution was to announce a stay.
    StayAnnounced = "stay-announced",
    /// An institution announced an admission.
    StayBegun = "stay-begun",
    /// An institution announced that a stay goes on.
    StayRenewed = "stay-renewed",
    /// An institution announced a discharge.
    StayEnded = "stay-ended",
    /// An institution announced a passage through its emergency ward.
    EmergencyWardEntered = "emergency-ward-entered",
    /// A professional declared a vital emergency.
    EmergencyDeclared = "emergency-declared",
    /// A professional was blocked.
    ProfessionalBlocked = "professional-blocked",
    /// A block was lifted.
    ProfessionalUnblocked = "professional-unblocked",
    /// The holder objected to sharing a day's consultation.
    ConsultationObjected = "consultation-objected",
    /// That objection was taken back.
    ObjectionWithdrawn = "objection-withdrawn",
    /// The holder opposed access by an institution, or by all.
    InstitutionOpposed = "institution-opposed",
    /// That opposition was taken back.
    OppositionLifted = "opposition-lifted",
    /// Emergency access was switched off.
    EmergencyAccessSwitchedOff = "emergency-access-switched-off",
    /// Emergency access was switched on again.
    EmergencyAccessSwitchedOn = "emergency-access-switched-on",
    /// A professional's right to practise ended, and with it the access.
    LicenceStopped = "licence-stopped",
    /// An assistant was designated.
    AssistantDesignated = "assistant-designated",
    /// An assistant was removed.
    AssistantRemoved = "assistant-removed",
    /// A legal representative was registered.
    RepresentativeRegistered = "representative-registered",
    /// A representation ended.
    RepresentationEnded = "representation-ended",
    /// A minor's discernment was recognised.
    DiscernmentRecognised = "discernment-recognised",
    /// A month before the holder is of age: the parents' access is going to end.
    MajorityNear = "majority-near",
    /// The holder is of age: the parents' access has ended.
    MajorityReached = "majority-reached",
    /// The Agency's doctor asked for an exceptional case.
    CaseRequested = "case-requested",
    /// The grounds of an exceptional case were read by a second person.
    CaseRead = "case-read",
    /// A second person approved an exceptional case.
    CaseApproved = "case-approved",
    /// An exceptional case ended.
    CaseEnded = "case-ended",
    /// A document's correction was asked for.
    RectificationRequested = "rectification-requested",
    /// A document's erasure was asked for.
    ErasureRequested = "erasure-requested",
    /// A document that is missing was asked for.
    MissingDocumentRequested = "missing-document-requested",
    /// « Je ne reconnais pas cet accès ».
    AccessContested = "access-contested",
    /// The holder's requests were shown.
    RequestsConsulted = "requests-consulted",
    /// A request was taken back.
    RequestWithdrawn = "request-withdrawn",
    /// A request was read by whom it is addressed to.
    RequestRead = "request-read",
    /// A request was answered: yes.
    RequestAccepted = "request-accepted",
    /// A request was answered: no.
    RequestDeclined = "request-declined",
    /// The list of persons with access was shown.
    GrantsConsulted = "grants-consulted",
    /// The life line was shown.
    LifeLineRead = "life-line-read",
    /// Everything in the record was taken along.
    DossierExported = "dossier-exported",
    /// The life line was taken along as a file.
    LifeLineDownloaded = "life-line-downloaded",
    /// What is read and filed during a consultation was followed, for an hour at most.
    ConsultationFollowed = "consultation-followed",
}

impl Action {
    /// The name under which an act that was decided on is traced.
    pub const fn of(act: Act) -> Self {
        match act {
            Act::SendNotice => Self::LetterSent,
            Act::ReissueCodes => Self::CodesReissued,
            Act::ActivateDossier => Self::DossierActivated,
            Act::OpposeDossier => Self::DossierOpposed,
            Act::CloseDossier => Self::DossierClosed,
            Act::ReopenDossier => Self::DossierReopened,
            Act::ArchiveDossier => Self::DossierArchived,
            Act::DestroyDossier => Self::DossierDestroyed,
            Act::DestroyDocument(_) => Self::DocumentDestroyed,
            Act::StateOrganDonation => Self::OrganDonationStated,
            Act::ConsultDeclarations => Self::DeclarationsConsulted,
            Act::LookUpOrganDonation => Self::OrganDonationLookedUp,
            Act::ConsultDossier => Self::DossierConsulted,
            Act::ConsultDocument(_) => Self::DocumentConsulted,
            Act::FileDocument(_) => Self::DocumentFiled,
            Act::ReplaceDocument(_) => Self::DocumentReplaced,
            Act::SetConfidentiality(_, level) => Self::of_level(level),
            Act::HideDocument(..) => Self::DocumentHidden,
            Act::UnhideDocument(_) => Self::DocumentUnhidden,
            Act::ReleaseDocument(_) => Self::DocumentReleased,
            Act::ProposeRetention(_) => Self::RetentionProposed,
            Act::AgreeRetention(_) => Self::RetentionAgreed,
            Act::EraseDocument(_) => Self::DocumentErased,
            Act::EnterPresenceCode => Self::PresenceCodeEntered,
            Act::EndPresence => Self::PresenceEnded,
            Act::RenewPresenceCode => Self::PresenceCodeRenewed,
            Act::AddToCircle(_) => Self::CircleAdded,
            Act::WithdrawFromCircle => Self::CircleWithdrawn,
            Act::DeclareReferringDoctor => Self::ReferringDoctorDeclared,
            Act::AnnounceStay => Self::StayAnnounced,
            Act::DeclareEmergency => Self::EmergencyDeclared,
            Act::BlockProfessional(_) => Self::ProfessionalBlocked,
            Act::UnblockProfessional => Self::ProfessionalUnblocked,
            Act::ObjectToConsultation => Self::ConsultationObjected,
            Act::WithdrawObjection => Self::ObjectionWithdrawn,
            Act::OpposeInstitution => Self::InstitutionOpposed,
            Act::LiftOpposition => Self::OppositionLifted,
            Act::SwitchEmergencyAccess(true) => Self::EmergencyAccessSwitchedOn,
            Act::SwitchEmergencyAccess(false) => Self::EmergencyAccessSwitchedOff,
            Act::NoteLicenceStop => Self::LicenceStopped,
            Act::DesignateAssistant(_) => Self::AssistantDesignated,
            Act::RemoveAssistant => Self::AssistantRemoved,
            Act::RegisterRepresentative(_) => Self::RepresentativeRegistered,
            Act::EndRepresentation => Self::RepresentationEnded,
            Act::RecogniseDiscernment => Self::DiscernmentRecognised,
            Act::NoteMajority(Step::Near) => Self::MajorityNear,
            Act::NoteMajority(Step::Reached) => Self::MajorityReached,
            Act::MakeRequest(about) => Self::of_request(about.topic()),
            Act::ConsultRequests => Self::RequestsConsulted,
            Act::WithdrawRequest(_) => Self::RequestWithdrawn,
            Act::AnswerRequest(_) => Self::RequestRead,
            Act::RequestCase => Self::CaseRequested,
            Act::ApproveCase(_) => Self::CaseApproved,
            Act::EndCase => Self::CaseEnded,
            Act::ConsultGrants => Self::GrantsConsulted,
            Act::ReadLifeLine | Act::ReadTrace(_) => Self::LifeLineRead,
        }
    }

    /// The name under which the setting of a level is traced.
    pub const fn of_level(level: Confidentiality) -> Self {
        match level {
            Confidentiality::Normal => Self::MadeNormal,
            Confidentiality::Confidential => Self::MadeConfidential,
            Confidentiality::Private => Self::MadePrivate,
        }
    }

    /// The name under which the announcement of a stay is traced.
    pub const fn of_stay(phase: StayPhase) -> Self {
        match phase {
            StayPhase::Admission => Self::StayBegun,
            StayPhase::Renewal => Self::StayRenewed,
            StayPhase::AfterDischarge => Self::StayEnded,
            StayPhase::EmergencyWard => Self::EmergencyWardEntered,
        }
    }

    /// The name under which the making of a request is traced.
    pub const fn of_request(topic: Topic) -> Self {
        match topic {
            Topic::Rectification => Self::RectificationRequested,
            Topic::Erasure => Self::ErasureRequested,
            Topic::MissingDocument => Self::MissingDocumentRequested,
            Topic::UnrecognisedAccess => Self::AccessContested,
        }
    }

    /// The name under which an answer to a request is traced.
    pub const fn of_verdict(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Accepted => Self::RequestAccepted,
            Verdict::Declined => Self::RequestDeclined,
        }
    }

    /// Whether it is done with one document that is there.
    pub const fn is_on_a_document(self) -> bool {
        matches!(
            self,
            Self::DocumentConsulted
                | Self::DocumentDownloaded
                | Self::DocumentReplaced
                | Self::DocumentHidden
                | Self::DocumentUnhidden
                | Self::DocumentReleased
                | Self::DocumentErased
                | Self::RetentionProposed
                | Self::RetentionAgreed
                | Self::RectificationRequested
                | Self::ErasureRequested
                | Self::MadeNormal
                | Self::MadeConfidential
                | Self::MadePrivate
        )
    }

    /// Whether it tells of care: a record opened, a document read or filed. The referring doctor sees these.
    pub const fn tells_of_care(self) -> bool {
        matches!(
            self,
            Self::DossierConsulted
                | Self::DossierSearched
                | Self::DocumentConsulted
                | Self::DocumentDownloaded
                | Self::DocumentFiled
                | Self::DocumentReplaced
        )
    }
}

impl Trace {
    /// The part of it that access is decided on; `document`: what is known of the one it names. An attempt on a document
    /// that is not there must read like one on a document that is hidden.
    pub const fn facts(&self, document: TracedDocumentFacts) -> TraceFacts {
        let by = match self.who.role {
            Role::Professional(professional, _) => Some(professional),
            _ => None,
        };
        let was_permitted = matches!(self.outcome, Outcome::Permitted(_));
        let document = match document {
            TracedDocumentFacts::None if self.action.is_on_a_document() => TracedDocumentFacts::Gone,
            other => other,
        };
        TraceFacts { by, tells_of_care: self.action.tells_of_care(), was_permitted, document }
    }
}
