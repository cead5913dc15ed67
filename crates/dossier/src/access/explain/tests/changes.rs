//! What a change would change.

use super::*;
use crate::access::{Act, Ending, Opposed, Refusal};
use crate::ids::{DocumentId, ProvisionId};
use uuid::Uuid;

const PRIVATE: DocumentFacts = shelved(101, Category::CareReports, Confidentiality::Private);
const CONFIDENTIAL: DocumentFacts = shelved(102, Category::CareReports, Confidentiality::Confidential);
const NORMAL: DocumentFacts = shelved(103, Category::CareReports, Confidentiality::Normal);
const ALLERGY: DocumentFacts = shelved(104, Category::Allergies, Confidentiality::Normal);
const SHELF: [DocumentFacts; 4] = [PRIVATE, CONFIDENTIAL, NORMAL, ALLERGY];

const fn shelved(number: u128, category: Category, confidentiality: Confidentiality) -> DocumentFacts {
    DocumentFacts {
        id: DocumentId::new(Uuid::from_u128(number)),
        ..document(category, confidentiality, Author::Holder(HOLDER))
    }
}

fn entered(kind: ProvisionKind) -> Change {
    let id = ProvisionId::new(Uuid::from_u128(61));
    Change::Entered(Provision { id, ..from(NOW, kind) })
}

const ENDED_NOW: Ending = ended(NOW);
/// Of everything that [`record`] has put in.
const THERE: ProvisionId = ProvisionId::new(Uuid::from_u128(60));

fn shown(changes: &[Change], there: &[ProvisionKind], actor: Actor) -> [Vec<DocumentId>; 2] {
    let Preview { before, after } = preview(changes, &record(there), &SHELF, actor, NOW);
    [before, after]
}

fn ids(documents: &[DocumentFacts]) -> Vec<DocumentId> {
    documents.iter().map(|document| document.id).collect()
}

/// What stands, what is changed, who looks; what is seen before and after.
type Line<'a> = (&'a [ProvisionKind], Change, Actor, &'a [DocumentFacts], &'a [DocumentFacts]);

/// Everything a holder can arrange: what stands before, what is changed, who looks, what is then seen.
#[test]
fn what_the_holder_can_arrange() {
    let circle = ProvisionKind::CircleOfTrust(DOCTOR);
    let code = ProvisionKind::PresenceCode(DOCTOR);
    let emergency = ProvisionKind::Emergency(DOCTOR);
    let hide = ProvisionKind::Hide { document: NORMAL.id, professional: DOCTOR };
    let level = |confidentiality| ProvisionKind::Level { document: NORMAL.id, level: confidentiality };
    let near = [CONFIDENTIAL, NORMAL, ALLERGY];
    let normal = [NORMAL, ALLERGY];
    let end = Change::Ended(THERE, ENDED_NOW);
    let table: [Line<'_>; 14] = [
        (&[], entered(circle), DOCTOR_ASKS, &[], &near),
        (&[circle], end, DOCTOR_ASKS, &near, &[]),
        (&[code], entered(circle), DOCTOR_ASKS, &normal, &near),
        (&[circle], entered(ProvisionKind::Block(DOCTOR)), DOCTOR_ASKS, &near, &[]),
        (&[circle], entered(ProvisionKind::Block(COLLEAGUE)), DOCTOR_ASKS, &near, &near),
        (&[circle], entered(ProvisionKind::ConsultationObjection(DOCTOR)), DOCTOR_ASKS, &near, &[]),
        (&[circle], entered(hide), DOCTOR_ASKS, &near, &[CONFIDENTIAL, ALLERGY]),
        (&[code], entered(level(Confidentiality::Confidential)), DOCTOR_ASKS, &normal, &[ALLERGY]),
        (&[circle], entered(level(Confidentiality::Private)), DOCTOR_ASKS, &near, &[CONFIDENTIAL, ALLERGY]),
        (&[ADMISSION], entered(ProvisionKind::InstitutionOpposition(Opposed::All)), HOSPITAL_DOCTOR_ASKS, &normal, &[]),
        (&[emergency], entered(ProvisionKind::EmergencyAccessOff), DOCTOR_ASKS, &[ALLERGY], &[]),
        (&[], entered(assisted_by(FRIEND)), FRIEND_ASKS, &[], &near),
        (&[assisted_by(FRIEND)], end, FRIEND_ASKS, &near, &[]),
        (&[circle], entered(ProvisionKind::Block(DOCTOR)), HOLDER_ASKS, &SHELF, &SHELF),
    ];
    for (there, change, actor, before, after) in table {
        assert_eq!(shown(&[change], there, actor), [ids(before), ids(after)], "{there:?} {change:?}");
    }
}

/// Some acts are more than one change: a level set anew ends the one before.
#[test]
fn several_changes_at_once() {
    let level = |confidentiality| ProvisionKind::Level { document: NORMAL.id, level: confidentiality };
    let there = [ProvisionKind::PresenceCode(DOCTOR)];
    let mut facts = record(&there);
    let private = ProvisionId::new(Uuid::from_u128(62));
    facts.provisions.push(Provision { id: private, ..from(days(-1), level(Confidentiality::Private)) });
    let changes = [Change::Ended(private, ENDED_NOW), entered(level(Confidentiality::Normal))];
    let Preview { before, after } = preview(&changes, &facts, &SHELF, DOCTOR_ASKS, NOW);
    assert_eq!((before, after), (ids(&[ALLERGY]), ids(&[NORMAL, ALLERGY])));
}

/// Only what is meant is ended.
#[test]
fn an_end_is_for_one_provision() {
    let facts = record(&[ProvisionKind::CircleOfTrust(DOCTOR)]);
    let elsewhere = Change::Ended(ProvisionId::new(Uuid::from_u128(99)), ENDED_NOW);
    assert_eq!(after(&facts, &[elsewhere]), facts);
    assert_eq!(after(&facts, &[]), facts);
}

/// What is previewed is what `decide` answers once the change is made.
#[test]
fn a_preview_is_what_comes() {
    let facts = record(&[ProvisionKind::CircleOfTrust(DOCTOR)]);
    let change = entered(ProvisionKind::Block(DOCTOR));
    let made = after(&facts, &[change]);
    assert_eq!(made.provisions.len(), 2);
    for document in SHELF {
        assert_eq!(ask(DOCTOR_ASKS, Act::ConsultDocument(document), &made, NOW), Err(Refusal::Blocked));
    }
    assert_eq!(visible(DOCTOR_ASKS, &made, &SHELF, NOW), []);
}
