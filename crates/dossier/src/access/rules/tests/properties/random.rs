//! Random records: few people, documents and moments, so that they meet often.

use jiff::Timestamp;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};
use uuid::Uuid;

use crate::access::scene::*;
use crate::access::{
    Act, Actor, By, Desk, DocumentFacts, Ending, Facts, Mandate, Opposed, Place, Provision, ProvisionKind, Purpose,
    RepresentativeTitle, RetentionTerm, StayPhase, TraceFacts, TracedDocumentFacts,
};
use crate::document::{Category, Confidentiality};
use crate::ids::{CaseId, DocumentId, HolderId, InstitutionId, ProfessionalId, ProvisionId, StaffId};
use crate::institution::Certificate;
use crate::lifecycle::State;
use crate::professional::{Licence, ProfessionalCategory};

/// That a colleague came in.
pub(super) const COLLEAGUES_LINE: TraceFacts =
    TraceFacts { by: Some(COLLEAGUE), tells_of_care: true, was_permitted: true, document: TracedDocumentFacts::None };

const PERSONS: [HolderId; 4] = [HOLDER, PARENT, FRIEND, STRANGER];
const STAFF: [StaffId; 3] = [AGENCY_DOCTOR, SECOND_PERSON, CLERK];
const CASES: [CaseId; 2] = [CASE, CaseId::new(Uuid::from_u128(41))];
pub(super) const DOCUMENTS: [DocumentId; 3] =
    [DOCUMENT, DocumentId::new(Uuid::from_u128(51)), DocumentId::new(Uuid::from_u128(52))];

/// Fifty days on both sides in steps of twelve hours, so that all the law's days and all their edges come up; a moment
/// before some of them; and the ends of time.
pub(super) fn time() -> impl Strategy<Value = Timestamp> {
    prop_oneof![
        40 => (-100_i64..100).prop_map(|halves| hours(12 * halves)),
        5 => (-100_i64..100).prop_map(|halves| hours(12 * halves) - MOMENT),
        1 => select(vec![Timestamp::MIN, Timestamp::MAX]),
    ]
}

fn state() -> impl Strategy<Value = State> {
    prop_oneof![
        1 => option::of(time()).prop_map(|notified_at| State::Prepared { notified_at }),
        2 => time().prop_map(|at| State::Prepared { notified_at: Some(at) }),
        12 => time().prop_map(|since| State::Active { since }),
        1 => time().prop_map(|since| State::Closed { since }),
        1 => time().prop_map(|since| State::Archived { since }),
        1 => time().prop_map(|since| State::Destroyed { since }),
    ]
}

fn one_of_us() -> impl Strategy<Value = ProfessionalId> {
    select(vec![DOCTOR, DOCTOR, COLLEAGUE])
}

fn institution() -> impl Strategy<Value = InstitutionId> {
    select(vec![HOSPITAL, HOSPITAL, HOME_CARE])
}

fn document_id() -> impl Strategy<Value = DocumentId> {
    select(DOCUMENTS.to_vec())
}

fn level() -> impl Strategy<Value = Confidentiality> {
    select(Confidentiality::ALL.to_vec())
}

fn mandate() -> impl Strategy<Value = Mandate> {
    let limited = (
        subsequence(Category::ALL.to_vec(), 0..=Category::ALL.len()),
        subsequence(Purpose::ALL.to_vec(), 0..=Purpose::ALL.len()),
    )
        .prop_map(|(categories, purposes)| Mandate::limited(&categories, &purposes));
    prop_oneof![Just(Mandate::FULL), limited]
}

fn term() -> impl Strategy<Value = RetentionTerm> {
    prop_oneof![Just(RetentionTerm::ForLife), time().prop_map(RetentionTerm::Until)]
}

/// What concerns one professional.
pub(super) fn kind_about(professional: impl Strategy<Value = ProfessionalId>) -> impl Strategy<Value = ProvisionKind> {
    (professional, document_id(), 0..8).prop_map(|(professional, document, which)| match which {
        0 => ProvisionKind::ReferringDoctor(professional),
        1 => ProvisionKind::CircleOfTrust(professional),
        2 => ProvisionKind::PresenceCode(professional),
        3 => ProvisionKind::Emergency(professional),
        4 => ProvisionKind::Block(professional),
        5 => ProvisionKind::ConsultationObjection(professional),
        6 => ProvisionKind::Hide { document, professional },
        _ => ProvisionKind::Authorship(professional),
    })
}

pub(super) fn stay_at(institution: impl Strategy<Value = InstitutionId>) -> impl Strategy<Value = ProvisionKind> {
    (institution, select(StayPhase::ALL.to_vec()))
        .prop_map(|(institution, phase)| ProvisionKind::Stay { institution, phase })
}

/// Who acts for the holder, and the Agency's cases.
pub(super) fn kind_about_others() -> impl Strategy<Value = ProvisionKind> {
    let titles = select(vec![RepresentativeTitle::Parent, RepresentativeTitle::Guardian]);
    prop_oneof![
        (select(PERSONS.to_vec()), mandate())
            .prop_map(|(person, mandate)| ProvisionKind::Assistant { person, mandate }),
        (select(PERSONS.to_vec()), titles).prop_map(|(person, title)| ProvisionKind::Representative { person, title }),
        (select(CASES.to_vec()), option::of(document_id()), select(STAFF.to_vec()))
            .prop_map(|(case, document, doctor)| ProvisionKind::CaseRequest { case, document, doctor }),
        (select(CASES.to_vec()), select(STAFF.to_vec()))
            .prop_map(|(case, approved_by)| ProvisionKind::CaseApproval { case, approved_by }),
    ]
}

fn kind() -> impl Strategy<Value = ProvisionKind> {
    let opposed = prop_oneof![Just(Opposed::All), institution().prop_map(Opposed::One)];
    prop_oneof![
        10 => kind_about(one_of_us()),
        3 => stay_at(institution()),
        4 => kind_about_others(),
        1 => opposed.prop_map(ProvisionKind::InstitutionOpposition),
        1 => Just(ProvisionKind::EmergencyAccessOff),
        1 => Just(ProvisionKind::Discernment),
        1 => (document_id(), level()).prop_map(|(document, level)| ProvisionKind::Level { document, level }),
        1 => document_id().prop_map(|document| ProvisionKind::Announcement { document, mentioned: true }),
        1 => (document_id(), term()).prop_map(|(document, term)| ProvisionKind::RetentionAgreement { document, term }),
        1 => (document_id(), term()).prop_map(|(document, term)| ProvisionKind::RetentionProposal { document, term }),
    ]
}

fn ending() -> impl Strategy<Value = Ending> {
    (time(), time()).prop_map(|(at, recorded_at)| Ending { at, recorded_at, by: By::System })
}

pub(super) fn provision_of(kind: impl Strategy<Value = ProvisionKind>) -> impl Strategy<Value = Provision> {
    let until = option::weighted(0.3, time());
    (kind, time(), until, time(), option::weighted(0.2, ending())).prop_map(
        |(kind, from, until, recorded_at, ended)| Provision {
            kind,
            from,
            until,
            recorded_at,
            ended,
            ..provision(kind)
        },
    )
}

/// A person is designated once: whoever designates the same person anew ends the designation before.
fn designated_once(provisions: Vec<Provision>) -> Vec<Provision> {
    let mut designated = Vec::new();
    let mut kept = provisions;
    kept.retain(|provision| match provision.kind {
        ProvisionKind::Assistant { person, .. } => {
            let first = !designated.contains(&person);
            designated.push(person);
            first
        }
        _ => true,
    });
    for (provision, number) in kept.iter_mut().zip(1_000..) {
        provision.id = ProvisionId::new(Uuid::from_u128(number));
    }
    kept
}

pub(super) fn facts() -> impl Strategy<Value = Facts> {
    let provisions = vec(provision_of(kind()), 0..14).prop_map(designated_once);
    (state(), provisions, time(), option::of(time()), option::of(time()), any::<bool>()).prop_map(
        |(state, provisions, of_age_from, last_access, first_professional_access, presence_code_given)| Facts {
            of_age_from,
            state,
            last_access,
            first_professional_access,
            provisions,
            presence_code_given,
            ..record(&[])
        },
    )
}

/// A right that lasts, mostly: else hardly anybody would get in.
fn span() -> impl Strategy<Value = (Timestamp, Option<Timestamp>)> {
    prop_oneof![4 => Just((years(-5), None)), 1 => (time(), option::of(time()))]
}

pub(super) fn professional_with(id: ProfessionalId) -> impl Strategy<Value = Actor> {
    let doctor = Just(ProfessionalCategory::Doctor);
    let category = prop_oneof![doctor, select(ProfessionalCategory::ALL.to_vec())];
    let place = prop_oneof![
        Just(Place::OwnPractice),
        (institution(), span())
            .prop_map(|(id, (from, until))| { Place::Institution { id, certificate: Certificate { from, until } } }),
    ];
    (category, span(), place).prop_map(move |(category, (from, until), place)| Actor::Professional {
        id,
        category,
        licence: Licence { from, until },
        place,
    })
}

pub(super) fn professional() -> impl Strategy<Value = Actor> {
    professional_with(DOCTOR)
}

/// Anybody but the program itself, which waits for time to pass.
pub(super) fn somebody() -> impl Strategy<Value = Actor> {
    let person = (select(PERSONS.to_vec()), any::<bool>())
        .prop_map(|(id, has_active_record)| Actor::Person { id, has_active_record });
    let staff = (select(STAFF.to_vec()), select(Desk::ALL.to_vec()), any::<bool>())
        .prop_map(|(id, desk, signed_request)| Actor::Staff { id, desk, signed_request });
    let institution = (institution(), span())
        .prop_map(|(id, (from, until))| Actor::Institution { id, certificate: Certificate { from, until } });
    prop_oneof![
        6 => professional(),
        4 => person,
        2 => select(STAFF.to_vec()).prop_map(Actor::AgencyDoctor),
        1 => staff,
        1 => institution,
        1 => Just(Actor::TransplantCoordinator(CLERK)),
    ]
}

pub(super) fn anybody() -> impl Strategy<Value = Actor> {
    prop_oneof![9 => somebody(), 1 => Just(Actor::System)]
}

/// Referring doctors are doctors: the declaration is validated before it is entered.
pub(super) fn is_plausible(actor: Actor, facts: &Facts) -> bool {
    match actor {
        Actor::Professional { id, category, .. } => {
            let declared = facts.provisions.iter().any(|one| one.kind == ProvisionKind::ReferringDoctor(id));
            category == ProfessionalCategory::Doctor || !declared
        }
        _ => true,
    }
}

fn document_with(id: DocumentId) -> impl Strategy<Value = DocumentFacts> {
    (
        select(Category::ALL.to_vec()),
        level(),
        select(WRITERS.to_vec()),
        option::weighted(0.1, time()),
        option::of(time()),
    )
        .prop_map(move |(category, confidentiality, author, announced_until, kept_until)| DocumentFacts {
            id,
            category,
            confidentiality,
            author,
            announced_until,
            kept_until,
        })
}

pub(super) fn one_document() -> impl Strategy<Value = DocumentFacts> {
    document_id().prop_flat_map(document_with)
}

/// A record's documents, as they were filed.
pub(super) fn shelf() -> impl Strategy<Value = Vec<DocumentFacts>> {
    DOCUMENTS.map(document_with).prop_map(Vec::from)
}

pub(super) fn act() -> impl Strategy<Value = Act> {
    (one_document(), any::<Index>()).prop_map(|(document, index)| *index.get(&acts_on(document)))
}
