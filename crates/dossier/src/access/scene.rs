//! The people and the record that tests of access are about.

use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use super::majority::Step;
use super::{
    Act, Actor, AddressedFacts, Basis, By, Desk, DocumentFacts, Ending, Facts, Mandate, PersonFacts, Place,
    ProfessionalFacts, Provision, ProvisionKind, Refusal, RepresentativeTitle, Request, RequestFacts, StayPhase,
    TraceFacts, TracedDocumentFacts, decide,
};
use crate::document::{Author, Category, Confidentiality};
use crate::ids::{CaseId, DocumentId, DossierId, HolderId, InstitutionId, ProfessionalId, ProvisionId, StaffId};
use crate::institution::Certificate;
use crate::lifecycle::State;
use crate::professional::{Licence, ProfessionalCategory};
use crate::request::{Addressee, Topic};

pub(super) const NOW: Timestamp = Timestamp::constant(1_900_000_000, 0);
pub(super) const MOMENT: SignedDuration = SignedDuration::from_nanos(1);

pub(super) const DOSSIER: DossierId = DossierId::new(Uuid::from_u128(1));
pub(super) const HOLDER: HolderId = HolderId::new(Uuid::from_u128(2));
pub(super) const PARENT: HolderId = HolderId::new(Uuid::from_u128(3));
pub(super) const FRIEND: HolderId = HolderId::new(Uuid::from_u128(4));
pub(super) const STRANGER: HolderId = HolderId::new(Uuid::from_u128(5));
pub(super) const DOCTOR: ProfessionalId = ProfessionalId::new(Uuid::from_u128(10));
pub(super) const COLLEAGUE: ProfessionalId = ProfessionalId::new(Uuid::from_u128(11));
pub(super) const HOSPITAL: InstitutionId = InstitutionId::new(Uuid::from_u128(20));
pub(super) const HOME_CARE: InstitutionId = InstitutionId::new(Uuid::from_u128(21));
pub(super) const AGENCY_DOCTOR: StaffId = StaffId::new(Uuid::from_u128(30));
pub(super) const SECOND_PERSON: StaffId = StaffId::new(Uuid::from_u128(31));
pub(super) const CLERK: StaffId = StaffId::new(Uuid::from_u128(32));
pub(super) const CASE: CaseId = CaseId::new(Uuid::from_u128(40));
pub(super) const DOCUMENT: DocumentId = DocumentId::new(Uuid::from_u128(50));

pub(super) const LICENSED: Licence = Licence { from: Timestamp::constant(1_500_000_000, 0), until: None };
pub(super) const CERTIFIED: Certificate = Certificate { from: Timestamp::constant(1_500_000_000, 0), until: None };

pub(super) const HOLDER_ASKS: Actor = person(HOLDER);
pub(super) const PARENT_ASKS: Actor = person(PARENT);
pub(super) const FRIEND_ASKS: Actor = person(FRIEND);
pub(super) const STRANGER_ASKS: Actor = person(STRANGER);
pub(super) const DOCTOR_ASKS: Actor = practising(DOCTOR, ProfessionalCategory::Doctor);
pub(super) const HOSPITAL_DOCTOR_ASKS: Actor = working(DOCTOR, ProfessionalCategory::Doctor, HOSPITAL);
pub(super) const AGENCY_DOCTOR_ASKS: Actor = Actor::AgencyDoctor(AGENCY_DOCTOR);

pub(super) const PARENTHOOD: ProvisionKind =
    ProvisionKind::Representative { person: PARENT, title: RepresentativeTitle::Parent };
pub(super) const GUARDIANSHIP: ProvisionKind =
    ProvisionKind::Representative { person: PARENT, title: RepresentativeTitle::Guardian };
pub(super) const ADMISSION: ProvisionKind = ProvisionKind::Stay { institution: HOSPITAL, phase: StayPhase::Admission };
pub(super) const CASE_REQUESTED: ProvisionKind =
    ProvisionKind::CaseRequest { case: CASE, document: None, doctor: AGENCY_DOCTOR };
pub(super) const CASE_APPROVED: ProvisionKind = ProvisionKind::CaseApproval { case: CASE, approved_by: SECOND_PERSON };

/// What connects a doctor who asks with the holder, one after the other; with where the doctor then asks from.
pub(super) const CONNECTIONS: [(ProvisionKind, Actor, Basis); 5] = [
    (ProvisionKind::ReferringDoctor(DOCTOR), DOCTOR_ASKS, Basis::ReferringDoctor),
    (ProvisionKind::CircleOfTrust(DOCTOR), DOCTOR_ASKS, Basis::CircleOfTrust),
    (ProvisionKind::PresenceCode(DOCTOR), DOCTOR_ASKS, Basis::PresenceCode),
    (ADMISSION, HOSPITAL_DOCTOR_ASKS, Basis::Stay),
    (ProvisionKind::Emergency(DOCTOR), DOCTOR_ASKS, Basis::Emergency),
];

/// Everybody a document can be by.
pub(super) const WRITERS: [Author; 5] = [
    Author::Holder(HOLDER),
    Author::Representative(PARENT),
    Author::Assistant(FRIEND),
    Author::Professional(DOCTOR),
    Author::Professional(COLLEAGUE),
];

pub(super) fn hours(count: i64) -> Timestamp {
    NOW + SignedDuration::from_hours(count)
}

pub(super) fn days(count: i64) -> Timestamp {
    hours(24 * count)
}

pub(super) fn years(count: i64) -> Timestamp {
    days(365 * count)
}

pub(super) const fn person(id: HolderId) -> Actor {
    Actor::Person { id, has_active_record: true }
}

/// In the own practice.
pub(super) const fn practising(id: ProfessionalId, category: ProfessionalCategory) -> Actor {
    Actor::Professional { id, category, licence: LICENSED, place: Place::OwnPractice }
}

/// For an institution.
pub(super) const fn working(id: ProfessionalId, category: ProfessionalCategory, institution: InstitutionId) -> Actor {
    let place = Place::Institution { id: institution, certificate: CERTIFIED };
    Actor::Professional { id, category, licence: LICENSED, place }
}

pub(super) const fn clerk(desk: Desk, signed_request: bool) -> Actor {
    Actor::Staff { id: CLERK, desk, signed_request }
}

/// A full designation.
pub(super) const fn assisted_by(person: HolderId) -> ProvisionKind {
    ProvisionKind::Assistant { person, mandate: Mandate::FULL }
}

/// In force for some hours.
pub(super) fn provision(kind: ProvisionKind) -> Provision {
    let id = ProvisionId::new(Uuid::from_u128(60));
    let at = hours(-6);
    Provision { id, kind, from: at, until: None, recorded_at: at, recorded_by: By::Person(HOLDER), ended: None }
}

/// Entered and in force from that moment.
pub(super) fn from(at: Timestamp, kind: ProvisionKind) -> Provision {
    Provision { from: at, recorded_at: at, ..provision(kind) }
}

pub(super) const fn ended(at: Timestamp) -> Ending {
    Ending { at, recorded_at: at, by: By::Person(HOLDER) }
}

/// An adult's record, active for a year, with this in it.
pub(super) fn record(kinds: &[ProvisionKind]) -> Facts {
    provided(kinds.iter().copied().map(provision))
}

pub(super) fn provided(provisions: impl IntoIterator<Item = Provision>) -> Facts {
    Facts {
        dossier: DOSSIER,
        holder: HOLDER,
        of_age_from: years(-10),
        state: State::Active { since: years(-1) },
        last_access: None,
        first_professional_access: None,
        provisions: provisions.into_iter().collect(),
        presence_code_given: false,
    }
}

/// The same record of a minor who comes of age in a year.
pub(super) fn minors(facts: Facts) -> Facts {
    Facts { of_age_from: years(1), ..facts }
}

/// The same record in another state.
pub(super) fn standing(state: State, facts: Facts) -> Facts {
    Facts { state, ..facts }
}

pub(super) const fn document(category: Category, confidentiality: Confidentiality, author: Author) -> DocumentFacts {
    DocumentFacts { id: DOCUMENT, category, confidentiality, author, announced_until: None, kept_until: None }
}

/// What nearly everybody may read who may read anything: a colleague's normal report.
pub(super) const REPORT: DocumentFacts =
    document(Category::CareReports, Confidentiality::Normal, Author::Professional(COLLEAGUE));

pub(super) const fn at_level(confidentiality: Confidentiality) -> DocumentFacts {
    DocumentFacts { confidentiality, ..REPORT }
}

/// Every document that rules can tell apart.
pub(super) fn documents() -> impl Iterator<Item = DocumentFacts> {
    Category::ALL.into_iter().flat_map(|category| {
        Confidentiality::ALL
            .into_iter()
            .flat_map(move |level| WRITERS.into_iter().map(move |author| document(category, level, author)))
    })
}

/// Every act there is, on this document where it is about one.
pub(super) fn acts_on(document: DocumentFacts) -> Vec<Act> {
    let colleague = ProfessionalFacts { id: COLLEAGUE, licence: LICENSED, is_independent: true };
    let somebody = PersonFacts { id: STRANGER, has_active_record: true };
    let line = |document| TraceFacts { by: Some(COLLEAGUE), tells_of_care: true, was_permitted: true, document };
    vec![
        Act::SendNotice,
        Act::ReissueCodes,
        Act::ActivateDossier,
        Act::OpposeDossier,
        Act::CloseDossier,
        Act::ReopenDossier,
        Act::ArchiveDossier,
        Act::DestroyDossier,
        Act::DestroyDocument(document),
        Act::StateOrganDonation,
        Act::ConsultDeclarations,
        Act::LookUpOrganDonation,
        Act::ConsultDossier,
        Act::ConsultDocument(document),
        Act::FileDocument(document.category),
        Act::ReplaceDocument(document),
        Act::SetConfidentiality(document, Confidentiality::Confidential),
        Act::HideDocument(document, COLLEAGUE),
        Act::UnhideDocument(document),
        Act::ReleaseDocument(document),
        Act::ProposeRetention(document),
        Act::AgreeRetention(document),
        Act::EraseDocument(document),
        Act::EnterPresenceCode,
        Act::RenewPresenceCode,
        Act::AddToCircle(colleague),
        Act::WithdrawFromCircle,
        Act::DeclareReferringDoctor,
        Act::AnnounceStay,
        Act::DeclareEmergency,
        Act::BlockProfessional(COLLEAGUE),
        Act::UnblockProfessional,
        Act::ObjectToConsultation,
        Act::WithdrawObjection,
        Act::OpposeInstitution,
        Act::LiftOpposition,
        Act::SwitchEmergencyAccess(true),
        Act::SwitchEmergencyAccess(false),
        Act::NoteLicenceStop,
        Act::DesignateAssistant(somebody),
        Act::RemoveAssistant,
        Act::RegisterRepresentative(somebody),
        Act::EndRepresentation,
        Act::RecogniseDiscernment,
        Act::NoteMajority(Step::Near),
        Act::NoteMajority(Step::Reached),
        Act::RequestCase,
        Act::ApproveCase(CASE),
        Act::EndCase,
        Act::MakeRequest(RequestFacts::Rectification(document)),
        Act::MakeRequest(RequestFacts::Erasure(document)),
        Act::MakeRequest(RequestFacts::MissingDocument(colleague)),
        Act::MakeRequest(RequestFacts::UnrecognisedAccess(line(TracedDocumentFacts::None))),
        Act::ConsultRequests,
        Act::WithdrawRequest(Topic::Erasure),
        Act::WithdrawRequest(Topic::MissingDocument),
        Act::AnswerRequest(AddressedFacts { to: Addressee::Professional(DOCTOR), due_at: NOW }),
        Act::AnswerRequest(AddressedFacts { to: Addressee::Helpdesk, due_at: NOW }),
        Act::AnswerRequest(AddressedFacts { to: Addressee::AgencyDoctor, due_at: NOW }),
        Act::ConsultGrants,
        Act::ReadLifeLine,
        Act::ReadTrace(line(TracedDocumentFacts::None)),
        Act::ReadTrace(line(TracedDocumentFacts::Known(document))),
        Act::ReadTrace(line(TracedDocumentFacts::Gone)),
    ]
}

/// Whether the act yields or changes health data: what the record holds, or what was done with it.
pub(super) const fn is_about_health_data(act: Act) -> bool {
    matches!(
        act,
        Act::ConsultDossier
            | Act::ConsultDocument(_)
            | Act::FileDocument(_)
            | Act::ReplaceDocument(_)
            | Act::ReadLifeLine
            | Act::ReadTrace(_)
    )
}

pub(super) fn ask(actor: Actor, act: Act, facts: &Facts, now: Timestamp) -> Result<Basis, Refusal> {
    decide(&Request { actor, act }, facts, now).map(|permit| permit.basis())
}

/// Opens the record now.
pub(super) fn opens(actor: Actor, facts: &Facts) -> Result<Basis, Refusal> {
    ask(actor, Act::ConsultDossier, facts, NOW)
}

/// Reads this document now.
pub(super) fn reads(actor: Actor, document: DocumentFacts, facts: &Facts) -> Result<Basis, Refusal> {
    ask(actor, Act::ConsultDocument(document), facts, NOW)
}

/// Files something of this category now.
pub(super) fn files(actor: Actor, category: Category, facts: &Facts) -> Result<Basis, Refusal> {
    ask(actor, Act::FileDocument(category), facts, NOW)
}
