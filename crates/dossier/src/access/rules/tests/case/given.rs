//! What connects the asking professional with the holder, and what the holder has opposed.

use std::fmt;

use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use super::{ASKER, COLLEAGUE, DOCUMENT, HOLDER, INSTITUTION, OTHER_DOCUMENT, OTHER_INSTITUTION, days, hours, years};
use crate::access::{By, Mandate, Opposed, Provision, ProvisionKind, StayPhase};
use crate::ids::{CaseId, HolderId, ProfessionalId, ProvisionId, StaffId};

/// A set of what connects the asking professional with the holder: each of the five bases of care, or not.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Given(u8);

impl Given {
    pub const NOTHING: Self = Self(0);
    pub const REFERRING_DOCTOR: Self = Self(1);
    pub const CIRCLE: Self = Self(2);
    pub const CODE: Self = Self(4);
    /// A stay at [`INSTITUTION`].
    pub const STAY: Self = Self(8);
    pub const EMERGENCY: Self = Self(16);

    /// Each of them alone.
    pub const EACH: [Self; 5] = [Self::REFERRING_DOCTOR, Self::CIRCLE, Self::CODE, Self::STAY, Self::EMERGENCY];

    /// Every combination.
    pub fn all() -> impl Iterator<Item = Self> + Clone {
        (0..1 << Self::EACH.len()).map(Self)
    }

    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub const fn includes(self, one: Self) -> bool {
        self.0 & one.0 == one.0
    }

    pub fn provisions(self) -> Vec<Provision> {
        let stay = ProvisionKind::Stay { institution: INSTITUTION, phase: StayPhase::Admission };
        let all = [
            (Self::REFERRING_DOCTOR, grant(ProvisionKind::ReferringDoctor(ASKER), years(-1))),
            (Self::CIRCLE, grant(ProvisionKind::CircleOfTrust(ASKER), days(-10))),
            (Self::CODE, code_entered(hours(-2))),
            (Self::STAY, grant(stay, days(-10))),
            (Self::EMERGENCY, grant(ProvisionKind::Emergency(ASKER), hours(-1))),
        ];
        all.into_iter().filter(|(one, _)| self.includes(*one)).map(|(_, provision)| provision).collect()
    }
}

impl fmt::Debug for Given {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = ["referring doctor", "circle", "code", "stay", "emergency"];
        let given = Self::EACH.into_iter().zip(names).filter(|(one, _)| self.includes(*one));
        f.debug_list().entries(given.map(|(_, name)| name)).finish()
    }
}

/// Which institutions the holder has opposed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opposition {
    None,
    ThisInstitution,
    All,
    AnotherInstitution,
}

impl Opposition {
    pub const ALL: [Self; 4] = [Self::None, Self::ThisInstitution, Self::All, Self::AnotherInstitution];

    pub const fn kind(self) -> Option<ProvisionKind> {
        let opposed = match self {
            Self::None => return None,
            Self::ThisInstitution => Opposed::One(INSTITUTION),
            Self::All => Opposed::All,
            Self::AnotherInstitution => Opposed::One(OTHER_INSTITUTION),
        };
        Some(ProvisionKind::InstitutionOpposition(opposed))
    }
}

/// An entry that the holder made when it came into force, without a known end.
pub const fn grant(kind: ProvisionKind, from: Timestamp) -> Provision {
    Provision {
        id: ProvisionId::new(Uuid::from_u128(7)),
        kind,
        from,
        until: None,
        recorded_at: from,
        recorded_by: By::Person(HOLDER),
        ended: None,
    }
}

/// The right that the presence code gives: 24 hours (seed 000).
pub fn code_entered(at: Timestamp) -> Provision {
    let until = Some(at + SignedDuration::from_hours(24));
    Provision { until, recorded_by: By::Professional(ASKER), ..grant(ProvisionKind::PresenceCode(ASKER), at) }
}

/// What may stand in a record about others than who asks. None of it may change any answer.
pub fn about_others() -> Vec<Provision> {
    let professional = ProfessionalId::new(Uuid::from_u128(30));
    let person = HolderId::new(Uuid::from_u128(31));
    let [asking, approving] = [32, 33].map(|number| StaffId::new(Uuid::from_u128(number)));
    let case = CaseId::new(Uuid::from_u128(34));
    let kinds = [
        ProvisionKind::ReferringDoctor(professional),
        ProvisionKind::CircleOfTrust(professional),
        ProvisionKind::PresenceCode(professional),
        ProvisionKind::Emergency(professional),
        ProvisionKind::Block(professional),
        ProvisionKind::ConsultationObjection(professional),
        ProvisionKind::Authorship(professional),
        ProvisionKind::Stay { institution: OTHER_INSTITUTION, phase: StayPhase::Admission },
        ProvisionKind::Hide { document: OTHER_DOCUMENT, professional: ASKER },
        ProvisionKind::Hide { document: DOCUMENT, professional: COLLEAGUE },
        ProvisionKind::Assistant { person, mandate: Mandate::FULL },
        ProvisionKind::CaseRequest { case, document: None, doctor: asking },
        ProvisionKind::CaseApproval { case, approved_by: approving },
    ];
    kinds.map(|kind| grant(kind, hours(-3))).into()
}
