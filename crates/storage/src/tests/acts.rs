//! Every act there is, and a permit for each.

use std::collections::HashSet;

use dossier::access::majority::Step;
use dossier::access::{
    Act, Actor, Desk, DocumentFacts, Facts, Permit, PersonFacts, Place, ProfessionalFacts, ProvisionKind, Request,
    TraceFacts, TracedDocumentFacts, decide,
};
use dossier::document::{Author, Category, Confidentiality};
use dossier::ids::{CaseId, DocumentId, HolderId, InstitutionId, ProfessionalId, StaffId};
use dossier::institution::Certificate;
use dossier::lifecycle::State;
use dossier::professional::ProfessionalCategory;
use dossier::request::Topic;
use dossier::trace::Action;
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use super::{DOCTOR, LICENCE, at, doctor, facts, provision};
use crate::dossiers::OpenDossier;

pub(super) const OTHER_PROFESSIONAL: ProfessionalId = ProfessionalId::new(Uuid::from_u128(0xd0d));
pub(super) const THIRD_PROFESSIONAL: ProfessionalId = ProfessionalId::new(Uuid::from_u128(0xd0e));
pub(super) const PERSON: PersonFacts = person(0xa1);
pub(super) const OTHER_PERSON: PersonFacts = person(0xa2);
pub(super) const CASE: CaseId = CaseId::new(Uuid::from_u128(0xc1));
pub(super) const OTHER_CASE: CaseId = CaseId::new(Uuid::from_u128(0xc2));
pub(super) const DOCUMENT: DocumentFacts = document(0xb1);
pub(super) const OTHER_DOCUMENT: DocumentFacts = document(0xb2);
pub(super) const INSTITUTION: InstitutionId = InstitutionId::new(Uuid::from_u128(0xe1));
pub(super) const AGENCY_DOCTOR: StaffId = StaffId::new(Uuid::from_u128(0xf1));
const CLERK: StaffId = StaffId::new(Uuid::from_u128(0xf2));

const fn person(number: u128) -> PersonFacts {
    PersonFacts { id: HolderId::new(Uuid::from_u128(number)), has_active_record: true }
}

const fn document(number: u128) -> DocumentFacts {
    DocumentFacts {
        id: DocumentId::new(Uuid::from_u128(number)),
        category: Category::CareReports,
        confidentiality: Confidentiality::Normal,
        author: Author::Professional(DOCTOR),
        announced_until: None,
        kept_until: Some(Timestamp::UNIX_EPOCH),
    }
}

const fn professional(id: ProfessionalId) -> ProfessionalFacts {
    ProfessionalFacts { id, licence: LICENCE, is_independent: true }
}

const CERTIFICATE: Certificate = Certificate { from: Timestamp::UNIX_EPOCH, until: None };

/// One of each, with all that gives rights; the person is the holder of the first record and of the journal.
pub(super) const ACTORS: [Actor; 10] = [
    Actor::Person { id: HolderId::new(Uuid::from_u128(1)), has_active_record: true },
    Actor::Person { id: HolderId::new(Uuid::nil()), has_active_record: true },
    doctor(),
    Actor::Professional {
        id: DOCTOR,
        category: ProfessionalCategory::Doctor,
        licence: LICENCE,
        place: Place::Institution { id: INSTITUTION, certificate: CERTIFICATE },
    },
    Actor::Institution { id: INSTITUTION, certificate: CERTIFICATE },
    Actor::AgencyDoctor(AGENCY_DOCTOR),
    Actor::Staff { id: CLERK, desk: Desk::Helpdesk, signed_request: true },
    Actor::Staff { id: CLERK, desk: Desk::Identity, signed_request: true },
    Actor::TransplantCoordinator(CLERK),
    Actor::System,
];

/// Every act; those about somebody or something twice, about one and about another.
pub(super) fn acts() -> Vec<Act> {
    let mut acts = vec![
        Act::SendNotice,
        Act::ReissueCodes,
        Act::ActivateDossier,
        Act::OpposeDossier,
        Act::CloseDossier,
        Act::ReopenDossier,
        Act::ArchiveDossier,
        Act::DestroyDossier,
        Act::StateOrganDonation,
        Act::ConsultDeclarations,
        Act::LookUpOrganDonation,
        Act::ConsultDossier,
        Act::FileDocument(Category::PersonalExpression),
        Act::FileDocument(Category::CareReports),
        Act::EnterPresenceCode,
        Act::EndPresence,
        Act::RenewPresenceCode,
        Act::WithdrawFromCircle,
        Act::DeclareReferringDoctor,
        Act::AnnounceStay,
        Act::DeclareEmergency,
        Act::UnblockProfessional,
        Act::ObjectToConsultation,
        Act::WithdrawObjection,
        Act::OpposeInstitution,
        Act::LiftOpposition,
        Act::SwitchEmergencyAccess(false),
        Act::SwitchEmergencyAccess(true),
        Act::NoteLicenceStop,
        Act::RemoveAssistant,
        Act::EndRepresentation,
        Act::RecogniseDiscernment,
        Act::NoteMajority(Step::Near),
        Act::NoteMajority(Step::Reached),
        Act::RequestCase,
        Act::ApproveCase(CASE),
        Act::ApproveCase(OTHER_CASE),
        Act::EndCase,
        Act::ConsultGrants,
        Act::ReadLifeLine,
        Act::ConsultRequests,
        Act::WithdrawRequest(Topic::MissingDocument),
    ];
    acts.extend([DOCUMENT, OTHER_DOCUMENT].into_iter().flat_map(about_document));
    for who in [OTHER_PROFESSIONAL, THIRD_PROFESSIONAL] {
        acts.extend([Act::AddToCircle(professional(who)), Act::BlockProfessional(who)]);
    }
    for who in [PERSON, OTHER_PERSON] {
        acts.extend([Act::DesignateAssistant(who), Act::RegisterRepresentative(who)]);
    }
    acts
}

fn about_document(document: DocumentFacts) -> Vec<Act> {
    let named = TracedDocumentFacts::Known(document);
    let line = TraceFacts { by: None, tells_of_care: true, was_permitted: true, document: named };
    let mut acts = vec![
        Act::DestroyDocument(document),
        Act::ConsultDocument(document),
        Act::ReplaceDocument(document),
        Act::UnhideDocument(document),
        Act::ReleaseDocument(document),
        Act::ProposeRetention(document),
        Act::AgreeRetention(document),
        Act::EraseDocument(document),
        Act::HideDocument(document, OTHER_PROFESSIONAL),
        Act::HideDocument(document, THIRD_PROFESSIONAL),
        Act::ReadTrace(line),
    ];
    acts.extend(Confidentiality::ALL.map(|level| Act::SetConfidentiality(document, level)));
    acts
}

/// A permit for this act in the first record, given to whoever may get one, in whatever state one is given.
pub(super) fn permit_for(dossier: &OpenDossier, act: Act, now: Timestamp) -> Permit {
    let eleven_years_ago = now - SignedDuration::from_hours(24 * 366 * 11);
    let request = |case, doctor| ProvisionKind::CaseRequest { case, document: None, doctor };
    let approval = ProvisionKind::CaseApproval { case: CASE, approved_by: CLERK };
    let kinds = [
        ProvisionKind::CircleOfTrust(DOCTOR),
        request(CASE, AGENCY_DOCTOR),
        approval,
        request(OTHER_CASE, AGENCY_DOCTOR),
    ];
    let provisions = (0..).zip(kinds).map(|(number, kind)| provision(number, kind)).collect();
    let of_age_from = Timestamp::MAX;
    let known = Facts { provisions, presence_code_given: true, of_age_from, ..facts(dossier) };
    let permits = [
        State::Active { since: at(0) },
        State::Prepared { notified_at: None },
        State::Closed { since: at(0) },
        State::Closed { since: eleven_years_ago },
    ]
    .into_iter()
    .flat_map(|state| {
        let facts = Facts { state, ..known.clone() };
        ACTORS.map(|actor| decide(&Request { actor, act }, &facts, now))
    });
    permits.flatten().next().unwrap_or_else(|| panic!("nobody may {act:?}"))
}

/// What is traced besides acts; requests have tests of their own.
const NO_ACTS: [Action; 41] = [
    Action::DossierPrepared,
    Action::AccountActivated,
    Action::ActivationRefused,
    Action::SignedIn,
    Action::SignInRefused,
    Action::SignedInByPasskey,
    Action::IdentityConfirmed,
    Action::PasskeyAdded,
    Action::PasskeyRemoved,
    Action::ContactPointAdded,
    Action::ContactPointRemoved,
    Action::DeviceSignedOut,
    Action::NoticesChosen,
    Action::CodeSent,
    Action::PasswordResetRequested,
    Action::PasswordReset,
    Action::IdentityLinked,
    Action::IdentityUnlinked,
    Action::IdentityRefused,
    Action::AppAllowed,
    Action::AppWithdrawn,
    Action::AppLeaveMisused,
    Action::TermsAccepted,
    Action::DossierSearched,
    Action::DocumentReceived,
    Action::DocumentDownloaded,
    Action::DossierExported,
    Action::LifeLineDownloaded,
    Action::ConsultationFollowed,
    Action::RectificationRequested,
    Action::ErasureRequested,
    Action::MissingDocumentRequested,
    Action::AccessContested,
    Action::RequestRead,
    Action::RequestAccepted,
    Action::RequestDeclined,
    Action::StayBegun,
    Action::StayRenewed,
    Action::StayEnded,
    Action::EmergencyWardEntered,
    Action::CaseRead,
];

#[test]
fn no_act_is_missing() {
    let listed: HashSet<Action> = acts().into_iter().map(Action::of).chain(NO_ACTS).collect();
    let missing: Vec<_> = Action::ALL.iter().filter(|action| !listed.contains(action)).collect();
    assert_eq!(missing, Vec::<&Action>::new());
}
