//! What an installation may choose, within the law's limits.

use dossier::access::StayPhase;
use jiff::SignedDuration;

/// The choices of an installation.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Where the portal is reached, without a slash at the end: printed on letters and in messages.
    pub portal: String,
    /// The largest document, in bytes.
    pub document_limit: u64,
    /// How long access lasts.
    pub access: AccessDurations,
    /// The e-mail address for what people write about the accessibility of the portal.
    pub accessibility_contact: String,
}

/// How long each kind of access lasts. The law's caps hold whatever is set here: see
/// [`ProvisionKind::longest`](dossier::access::ProvisionKind::longest).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AccessDurations {
    /// The presence code: 24 hours (seed 000), at most 15 days.
    pub presence: SignedDuration,
    /// An admission: at most 45 days.
    pub admission: SignedDuration,
    /// Its renewal: at most 30 days.
    pub renewal: SignedDuration,
    /// After the discharge: at most 30 days.
    pub after_discharge: SignedDuration,
    /// The emergency ward: at most 24 hours and 15 days.
    pub emergency_ward: SignedDuration,
    /// An approved exceptional case: at most 15 days.
    pub exceptional_case: SignedDuration,
}

impl AccessDurations {
    /// What the documents of the Agency and the law say.
    pub const USUAL: Self = Self {
        presence: SignedDuration::from_hours(24),
        admission: StayPhase::Admission.longest(),
        renewal: StayPhase::Renewal.longest(),
        after_discharge: StayPhase::AfterDischarge.longest(),
        emergency_ward: StayPhase::EmergencyWard.longest(),
        exceptional_case: SignedDuration::from_hours(7 * 24),
    };

    /// How long a stay lasts that is announced so.
    pub const fn stay(&self, phase: StayPhase) -> SignedDuration {
        match phase {
            StayPhase::Admission => self.admission,
            StayPhase::Renewal => self.renewal,
            StayPhase::AfterDischarge => self.after_discharge,
            StayPhase::EmergencyWard => self.emergency_ward,
        }
    }
}

impl Settings {
    /// The Agency's Helpdesk.
    pub const USUAL_CONTACT: &str = "helpdesk@esante.lu";

    /// 25 MB.
    pub const USUAL_DOCUMENT_LIMIT: u64 = 25_000_000;

    /// The usual choices for a portal at this address.
    pub fn usual(portal: impl Into<String>) -> Self {
        Self {
            portal: portal.into().trim_end_matches('/').to_owned(),
            document_limit: Self::USUAL_DOCUMENT_LIMIT,
            access: AccessDurations::USUAL,
            accessibility_contact: Self::USUAL_CONTACT.to_owned(),
        }
    }
}
