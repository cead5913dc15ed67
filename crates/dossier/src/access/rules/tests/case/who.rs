//! Who asks, and what the record says of them.

use jiff::Timestamp;
use uuid::Uuid;

use super::{CASE, DOCUMENT, NOW, OTHER_DOCUMENT, Practising, days, grant, moments, years};
use crate::access::{Actor, Desk, Mandate, Place, Provision, ProvisionKind, Purpose, RepresentativeTitle};
use crate::document::Category;
use crate::ids::{HolderId, InstitutionId, ProfessionalId, StaffId};
use crate::institution::Certificate;
use crate::professional::ProfessionalCategory;

pub const HOLDER: HolderId = HolderId::new(Uuid::from_u128(2));
pub const OTHER_PERSON: HolderId = HolderId::new(Uuid::from_u128(3));
pub const REPRESENTATIVE: HolderId = HolderId::new(Uuid::from_u128(20));
pub const ASSISTANT: HolderId = HolderId::new(Uuid::from_u128(21));
/// The asking professional.
pub const ASKER: ProfessionalId = ProfessionalId::new(Uuid::from_u128(4));
pub const COLLEAGUE: ProfessionalId = ProfessionalId::new(Uuid::from_u128(5));
/// Where the asking professional acts, when not in the own practice.
pub const INSTITUTION: InstitutionId = InstitutionId::new(Uuid::from_u128(8));
pub const OTHER_INSTITUTION: InstitutionId = InstitutionId::new(Uuid::from_u128(9));
/// The Agency's doctor who asks.
pub const DOCTOR: StaffId = StaffId::new(Uuid::from_u128(10));
pub const OTHER_DOCTOR: StaffId = StaffId::new(Uuid::from_u128(11));
/// Who approves the doctor's cases.
pub const SECOND: StaffId = StaffId::new(Uuid::from_u128(12));
/// Who asks at a desk.
pub const STAFF: StaffId = StaffId::new(Uuid::from_u128(13));

/// Where a professional acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
    OwnPractice,
    Institution,
    /// The institution's certificate ended this moment.
    UncertifiedInstitution,
}

impl At {
    pub const ALL: [Self; 3] = [Self::OwnPractice, Self::Institution, Self::UncertifiedInstitution];

    pub fn place(self) -> Place {
        match self {
            Self::OwnPractice => Place::OwnPractice,
            Self::Institution => Place::Institution { id: INSTITUTION, certificate: certificate(true) },
            Self::UncertifiedInstitution => Place::Institution { id: INSTITUTION, certificate: certificate(false) },
        }
    }
}

/// The holder's age.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Age {
    Adult,
    SinceThisMoment,
    /// For one moment more.
    Minor,
    /// For one moment more, with discernment recognised.
    DiscerningMinor,
}

impl Age {
    pub const ALL: [Self; 4] = [Self::Adult, Self::SinceThisMoment, Self::Minor, Self::DiscerningMinor];

    pub fn of_age_from(self) -> Timestamp {
        match self {
            Self::Adult => years(-20),
            Self::SinceThisMoment => NOW,
            Self::Minor | Self::DiscerningMinor => moments(1),
        }
    }
}

/// Who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Of age.
    Holder,
    /// A minor whom a parent represents.
    RepresentedMinor,
    /// A represented minor whose discernment is recognised.
    DiscerningMinor,
    /// A minor for whom no representative is registered.
    MinorAlone,
    /// Nothing to this record.
    OtherPerson,
    /// Of a minor.
    Parent,
    /// Of a minor whose discernment is recognised.
    ParentOfDiscerningMinor,
    /// Of a holder who came of age this moment.
    ParentAfterMajority,
    /// Of a holder of age.
    Guardian,
    /// Until this moment.
    FormerGuardian,
    Assistant,
    /// Laboratory results and the own space only.
    AssistantForTwoCategories,
    /// Laboratory results only.
    AssistantForOneCategory,
    AssistantForReading,
    AssistantForFiling,
    AssistantForManagingAccess,
    AssistantWithoutOwnRecord,
    /// Until this moment.
    FormerAssistant,
    /// From the next moment on.
    FutureAssistant,
    Professional(ProfessionalCategory),
    InstitutionSystem,
    UncertifiedInstitutionSystem,
    AgencyDoctor(Exceptional),
    Staff {
        desk: Desk,
        signed_request: bool,
    },
    TransplantCoordinator,
    System,
}

/// The exceptional case of the Agency's doctor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exceptional {
    None,
    /// Asked for on the whole record, approved by nobody.
    Requested,
    /// Asked for by the doctor, approved by the doctor.
    SelfApproved,
    ApprovedForTheRecord,
    /// For [`DOCUMENT`].
    ApprovedForTheDocument,
    ApprovedForAnotherDocument,
    /// Another doctor's.
    ApprovedForAnotherDoctor,
    ApprovalRanOut,
    EndedThisMoment,
}

impl Exceptional {
    pub const ALL: [Self; 9] = [
        Self::None,
        Self::Requested,
        Self::SelfApproved,
        Self::ApprovedForTheRecord,
        Self::ApprovedForTheDocument,
        Self::ApprovedForAnotherDocument,
        Self::ApprovedForAnotherDoctor,
        Self::ApprovalRanOut,
        Self::EndedThisMoment,
    ];

    fn provisions(self) -> Vec<Provision> {
        let asked = |document, doctor| grant(ProvisionKind::CaseRequest { case: CASE, document, doctor }, days(-20));
        let approved = |approved_by, from| grant(ProvisionKind::CaseApproval { case: CASE, approved_by }, from);
        let ended = |provision| Provision { until: Some(NOW), ..provision };
        match self {
            Self::None => vec![],
            Self::Requested => vec![asked(None, DOCTOR)],
            Self::SelfApproved => vec![asked(None, DOCTOR), approved(DOCTOR, days(-2))],
            Self::ApprovedForTheRecord => vec![asked(None, DOCTOR), approved(SECOND, days(-2))],
            Self::ApprovedForTheDocument => vec![asked(Some(DOCUMENT), DOCTOR), approved(SECOND, days(-2))],
            Self::ApprovedForAnotherDocument => vec![asked(Some(OTHER_DOCUMENT), DOCTOR), approved(SECOND, days(-2))],
            Self::ApprovedForAnotherDoctor => vec![asked(None, OTHER_DOCTOR), approved(SECOND, days(-2))],
            Self::ApprovalRanOut => vec![asked(None, DOCTOR), approved(SECOND, days(-15))],
            Self::EndedThisMoment => vec![ended(asked(None, DOCTOR)), approved(SECOND, days(-2))],
        }
    }
}

impl Who {
    /// The holder, who acts for the holder, who did or will, and who never may.
    pub const PERSONS: [Self; 19] = [
        Self::Holder,
        Self::RepresentedMinor,
        Self::DiscerningMinor,
        Self::MinorAlone,
        Self::OtherPerson,
        Self::Parent,
        Self::ParentOfDiscerningMinor,
        Self::ParentAfterMajority,
        Self::Guardian,
        Self::FormerGuardian,
        Self::Assistant,
        Self::AssistantForTwoCategories,
        Self::AssistantForOneCategory,
        Self::AssistantForReading,
        Self::AssistantForFiling,
        Self::AssistantForManagingAccess,
        Self::AssistantWithoutOwnRecord,
        Self::FormerAssistant,
        Self::FutureAssistant,
    ];

    pub fn professionals() -> impl Iterator<Item = Self> + Clone {
        ProfessionalCategory::ALL.into_iter().map(Self::Professional)
    }

    /// Everybody who is neither a private person nor a professional.
    pub fn others() -> impl Iterator<Item = Self> + Clone {
        let desks = Desk::ALL.into_iter();
        let staff = desks.flat_map(|desk| [false, true].map(|signed_request| Self::Staff { desk, signed_request }));
        [Self::InstitutionSystem, Self::UncertifiedInstitutionSystem, Self::TransplantCoordinator, Self::System]
            .into_iter()
            .chain(Exceptional::ALL.into_iter().map(Self::AgencyDoctor))
            .chain(staff)
    }

    pub fn actor(self, practising: Practising, at: At) -> Actor {
        let person = |id| Actor::Person { id, has_active_record: true };
        match self {
            Self::Holder | Self::RepresentedMinor | Self::DiscerningMinor | Self::MinorAlone => person(HOLDER),
            Self::OtherPerson => person(OTHER_PERSON),
            Self::Parent
            | Self::ParentOfDiscerningMinor
            | Self::ParentAfterMajority
            | Self::Guardian
            | Self::FormerGuardian => Actor::Person { id: REPRESENTATIVE, has_active_record: false },
            Self::AssistantWithoutOwnRecord => Actor::Person { id: ASSISTANT, has_active_record: false },
            Self::Assistant
            | Self::AssistantForTwoCategories
            | Self::AssistantForOneCategory
            | Self::AssistantForReading
            | Self::AssistantForFiling
            | Self::AssistantForManagingAccess
            | Self::FormerAssistant
            | Self::FutureAssistant => person(ASSISTANT),
            Self::Professional(category) => {
                Actor::Professional { id: ASKER, category, licence: practising.licence(), place: at.place() }
            }
            Self::InstitutionSystem => Actor::Institution { id: INSTITUTION, certificate: certificate(true) },
            Self::UncertifiedInstitutionSystem => {
                Actor::Institution { id: INSTITUTION, certificate: certificate(false) }
            }
            Self::AgencyDoctor(_) => Actor::AgencyDoctor(DOCTOR),
            Self::Staff { desk, signed_request } => Actor::Staff { id: STAFF, desk, signed_request },
            Self::TransplantCoordinator => Actor::TransplantCoordinator(STAFF),
            Self::System => Actor::System,
        }
    }

    /// The age of the holder, where it follows from who asks.
    pub const fn age_of_holder(self) -> Option<Age> {
        match self {
            Self::Holder | Self::Guardian => Some(Age::Adult),
            Self::RepresentedMinor | Self::MinorAlone | Self::Parent => Some(Age::Minor),
            Self::DiscerningMinor | Self::ParentOfDiscerningMinor => Some(Age::DiscerningMinor),
            Self::ParentAfterMajority => Some(Age::SinceThisMoment),
            _ => None,
        }
    }

    /// What the record says of the person.
    pub fn provisions(self) -> Vec<Provision> {
        let represents = |title| grant(ProvisionKind::Representative { person: REPRESENTATIVE, title }, years(-3));
        let parent = represents(RepresentativeTitle::Parent);
        let guardian = represents(RepresentativeTitle::Guardian);
        let assists = |mandate| grant(ProvisionKind::Assistant { person: ASSISTANT, mandate }, days(-30));
        let within = |parts: &[Category]| assists(Mandate::limited(parts, &Purpose::ALL));
        let whole = |purpose| assists(Mandate::limited(&Category::ALL, &[purpose]));
        match self {
            Self::RepresentedMinor
            | Self::DiscerningMinor
            | Self::Parent
            | Self::ParentOfDiscerningMinor
            | Self::ParentAfterMajority => vec![parent],
            Self::Guardian => vec![guardian],
            Self::FormerGuardian => vec![Provision { until: Some(NOW), ..guardian }],
            Self::Assistant | Self::AssistantWithoutOwnRecord => vec![assists(Mandate::FULL)],
            Self::AssistantForTwoCategories => {
                vec![within(&[Category::LaboratoryResults, Category::PersonalExpression])]
            }
            Self::AssistantForOneCategory => vec![within(&[Category::LaboratoryResults])],
            Self::AssistantForReading => vec![whole(Purpose::Read)],
            Self::AssistantForFiling => vec![whole(Purpose::File)],
            Self::AssistantForManagingAccess => vec![whole(Purpose::ManageAccess)],
            Self::FormerAssistant => vec![Provision { until: Some(NOW), ..assists(Mandate::FULL) }],
            Self::FutureAssistant => vec![Provision { from: moments(1), ..assists(Mandate::FULL) }],
            Self::AgencyDoctor(case) => case.provisions(),
            Self::Staff { .. } => Exceptional::Requested.provisions(),
            _ => vec![],
        }
    }
}

/// A certificate of conformity, valid or ended this moment.
pub fn certificate(is_valid: bool) -> Certificate {
    let until = if is_valid { Some(years(1)) } else { Some(NOW) };
    Certificate { from: years(-1), until }
}
