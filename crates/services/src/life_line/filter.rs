//! Which lines of a life line are looked for. Only lines that were decided on come here.

use dossier::ids::DocumentId;
use dossier::trace::{Action, Outcome, Role, Trace};
use jiff::civil::Date;

use super::people;
use crate::clock::luxembourg_day;
use crate::people::folding::fold;

/// What is looked for; empty: everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// By whom: the key of somebody [`Met`](super::Met).
    pub who: Option<String>,
    /// What kind of act.
    pub kind: Option<ActKind>,
    /// On which document.
    pub document: Option<DocumentId>,
    /// From this day on.
    pub from: Option<Date>,
    /// Up to and with this day.
    pub to: Option<Date>,
    /// All of these words, in names and titles; case and accents do not matter.
    pub words: String,
}

/// Acts as a reader tells them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ActKind {
    /// Something was read.
    Reading,
    /// Something was filed.
    Filing,
    /// It was decided who may see what.
    Access,
    /// Signing in, codes, devices, letters.
    Account,
    /// It was attempted, and refused.
    Refused,
}

impl ActKind {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Reading, Self::Filing, Self::Access, Self::Account, Self::Refused];

    /// The word used in forms and translation keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Reading => "reading",
            Self::Filing => "filing",
            Self::Access => "access",
            Self::Account => "account",
            Self::Refused => "refused",
        }
    }

    /// The kind named so.
    pub fn named(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// The kind of a line.
    pub const fn of(trace: &Trace) -> Self {
        match (trace.outcome, trace.action) {
            (Outcome::Refused(_), _) => Self::Refused,
            (_, Action::DocumentFiled | Action::DocumentReplaced | Action::DocumentReceived) => Self::Filing,
            (
                _,
                Action::DossierConsulted
                | Action::DocumentConsulted
                | Action::DocumentDownloaded
                | Action::DossierSearched
                | Action::DeclarationsConsulted
                | Action::OrganDonationLookedUp
                | Action::GrantsConsulted
                | Action::LifeLineRead
                | Action::LifeLineDownloaded
                | Action::DossierExported
                | Action::ConsultationFollowed
                | Action::RequestsConsulted
                | Action::RequestRead
                | Action::CaseRead,
            ) => Self::Reading,
            (_, action) if is_about_the_account(action) => Self::Account,
            _ => Self::Access,
        }
    }
}

const fn is_about_the_account(action: Action) -> bool {
    matches!(
        action,
        Action::DossierPrepared
            | Action::LetterSent
            | Action::CodesReissued
            | Action::AccountActivated
            | Action::ActivationRefused
            | Action::SignedIn
            | Action::SignInRefused
            | Action::SignedInByPasskey
            | Action::CodeSent
            | Action::PasswordResetRequested
            | Action::PasswordReset
            | Action::IdentityLinked
            | Action::IdentityUnlinked
            | Action::IdentityRefused
            | Action::AppAllowed
            | Action::AppWithdrawn
            | Action::AppLeaveMisused
            | Action::IdentityConfirmed
            | Action::PasskeyAdded
            | Action::PasskeyRemoved
            | Action::ContactPointAdded
            | Action::ContactPointRemoved
            | Action::DeviceSignedOut
            | Action::NoticesChosen
    )
}

impl Filter {
    /// Whether anything is looked for at all.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether the line is among what is looked for.
    pub fn takes(&self, trace: &Trace) -> bool {
        let day = luxembourg_day(trace.at);
        self.who.as_ref().is_none_or(|who| *who == people::key(&trace.who.role))
            && self.kind.is_none_or(|kind| kind == ActKind::of(trace))
            && self.document.is_none_or(|wanted| trace.document.as_ref().is_some_and(|one| one.id == wanted))
            && self.from.is_none_or(|from| from <= day)
            && self.to.is_none_or(|to| day <= to)
            && self.has_the_words(trace)
    }

    /// Lines are read from the newest back: before this day there is nothing more to be found.
    pub(super) fn is_past(&self, trace: &Trace) -> bool {
        self.from.is_some_and(|from| luxembourg_day(trace.at) < from)
    }

    fn has_the_words(&self, trace: &Trace) -> bool {
        let words = fold(&self.words);
        if words.is_empty() {
            return true;
        }
        let title = trace.document.as_ref().map(|document| document.title.as_str());
        let told = [
            Some(trace.who.name.as_str()),
            Some(&trace.who.organisation),
            title,
            trace.whom.as_deref(),
            trace.context.as_deref(),
        ];
        let told = fold(&told.into_iter().flatten().collect::<Vec<_>>().join(" "));
        words.split(' ').all(|word| told.contains(word))
    }
}

/// Whether somebody else read something: what the holder counts.
pub(super) fn is_reading_by_others(trace: &Trace) -> bool {
    let by_others = !matches!(trace.who.role, Role::Holder(_) | Role::Agency | Role::Unproven);
    by_others && ActKind::of(trace) == ActKind::Reading
}
