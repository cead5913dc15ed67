//! What is asked for: every act, on every document that the rules can tell apart.

use uuid::Uuid;

use super::{ASKER, ASSISTANT, COLLEAGUE, HOLDER, NOW, OTHER_PERSON, Practising, REPRESENTATIVE, moments, years};
use crate::access::majority::Step;
use crate::access::{
    Act, AddressedFacts, DocumentFacts, PersonFacts, ProfessionalFacts, RequestFacts, TraceFacts, TracedDocumentFacts,
};
use crate::document::{Author, Category, Confidentiality};
use crate::ids::{CaseId, DocumentId, HolderId, ProfessionalId};
use crate::request::{Addressee, Topic};

pub const DOCUMENT: DocumentId = DocumentId::new(Uuid::from_u128(6));
pub const OTHER_DOCUMENT: DocumentId = DocumentId::new(Uuid::from_u128(16));
pub const CASE: CaseId = CaseId::new(Uuid::from_u128(14));
pub const OTHER_CASE: CaseId = CaseId::new(Uuid::from_u128(15));

/// Everybody a document can be by.
pub const WRITERS: [Author; 6] = [
    Author::Professional(ASKER),
    Author::Professional(COLLEAGUE),
    Author::Holder(HOLDER),
    Author::Representative(REPRESENTATIVE),
    Author::Assistant(ASSISTANT),
    Author::Assistant(OTHER_PERSON),
];

/// A document that waits for nothing and is kept for years.
pub fn document(category: Category, confidentiality: Confidentiality, author: Author) -> DocumentFacts {
    DocumentFacts { id: DOCUMENT, category, confidentiality, author, announced_until: None, kept_until: Some(years(5)) }
}

/// Documents of every category and level, by each of these writers.
pub fn documents(writers: &[Author]) -> impl Iterator<Item = DocumentFacts> {
    Category::ALL.into_iter().flat_map(move |category| {
        Confidentiality::ALL
            .into_iter()
            .flat_map(move |level| writers.iter().map(move |author| document(category, level, *author)))
    })
}

/// Every act that is about this document.
pub fn document_acts(document: DocumentFacts) -> [Act; 16] {
    [
        Act::ConsultDocument(document),
        Act::ReplaceDocument(document),
        Act::SetConfidentiality(document, Confidentiality::Normal),
        Act::SetConfidentiality(document, Confidentiality::Confidential),
        Act::SetConfidentiality(document, Confidentiality::Private),
        Act::HideDocument(document, ASKER),
        Act::HideDocument(document, COLLEAGUE),
        Act::UnhideDocument(document),
        Act::ReleaseDocument(document),
        Act::ProposeRetention(document),
        Act::AgreeRetention(document),
        Act::EraseDocument(document),
        Act::DestroyDocument(document),
        Act::MakeRequest(RequestFacts::Rectification(document)),
        Act::MakeRequest(RequestFacts::Erasure(document)),
        contested(TracedDocumentFacts::Known(document)),
    ]
}

/// A colleague's line that names this document is not recognised.
pub const fn contested(document: TracedDocumentFacts) -> Act {
    let line = TraceFacts { by: Some(COLLEAGUE), tells_of_care: true, was_permitted: true, document };
    Act::MakeRequest(RequestFacts::UnrecognisedAccess(line))
}

/// Answering, whoever was asked, the moment before the answer is due and when it is.
pub fn answers() -> impl Iterator<Item = AddressedFacts> {
    let professionals = [ASKER, COLLEAGUE].map(Addressee::Professional);
    let all = professionals.into_iter().chain([Addressee::Helpdesk, Addressee::AgencyDoctor]);
    all.flat_map(|to| [moments(1), NOW].map(|due_at| AddressedFacts { to, due_at }))
}

/// Asking these professionals for a document that is missing.
fn missing() -> impl Iterator<Item = Act> {
    candidates().filter(|one| one.is_independent).map(|one| Act::MakeRequest(RequestFacts::MissingDocument(one)))
}

/// Every line of a life line that the rules can tell apart, if it names one of these documents, or none, or a lost one.
pub fn traces(documents: &[DocumentFacts]) -> impl Iterator<Item = Act> {
    let named = documents.iter().copied().map(TracedDocumentFacts::Known);
    [TracedDocumentFacts::None, TracedDocumentFacts::Gone].into_iter().chain(named).flat_map(|document| {
        [None, Some(ASKER), Some(COLLEAGUE)].into_iter().flat_map(move |by| {
            [(false, false), (false, true), (true, false), (true, true)].map(move |(tells_of_care, was_permitted)| {
                Act::ReadTrace(TraceFacts { by, tells_of_care, was_permitted, document })
            })
        })
    })
}

/// The acts that are about no document.
pub fn acts_without_document() -> Vec<Act> {
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
        Act::EnterPresenceCode,
        Act::RenewPresenceCode,
        Act::EndPresence,
        Act::WithdrawFromCircle,
        Act::DeclareReferringDoctor,
        Act::AnnounceStay,
        Act::DeclareEmergency,
        Act::BlockProfessional(ASKER),
        Act::BlockProfessional(COLLEAGUE),
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
        contested(TracedDocumentFacts::None),
        contested(TracedDocumentFacts::Gone),
    ];
    acts.extend(Topic::ALL.map(Act::WithdrawRequest));
    acts.extend(answers().map(Act::AnswerRequest));
    acts.extend(missing());
    acts.extend(Category::ALL.map(Act::FileDocument));
    acts.extend(candidates().map(Act::AddToCircle));
    acts.extend(persons().flat_map(|person| [Act::DesignateAssistant(person), Act::RegisterRepresentative(person)]));
    acts
}

/// Professionals whom the holder might add to the circle of trust.
fn candidates() -> impl Iterator<Item = ProfessionalFacts> {
    let ids: [ProfessionalId; 2] = [ASKER, COLLEAGUE];
    ids.into_iter().flat_map(|id| {
        [Practising::Valid, Practising::EndedThisMoment].into_iter().flat_map(move |practising| {
            [true, false].map(|is_independent| ProfessionalFacts { id, licence: practising.licence(), is_independent })
        })
    })
}

/// Private persons whom the holder might take as an assistant.
fn persons() -> impl Iterator<Item = PersonFacts> {
    let ids: [HolderId; 2] = [HOLDER, OTHER_PERSON];
    ids.into_iter().flat_map(|id| [true, false].map(|has_active_record| PersonFacts { id, has_active_record }))
}
