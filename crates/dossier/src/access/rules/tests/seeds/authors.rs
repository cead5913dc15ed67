//! Authors and what they wrote.

use super::*;

fn own() -> impl Iterator<Item = DocumentFacts> {
    documents().filter(|document| document.author == Author::Professional(DOCTOR))
}

/// What can be taken from a professional.
const TAKEN: [ProvisionKind; 4] = [
    ProvisionKind::Block(DOCTOR),
    ProvisionKind::ConsultationObjection(DOCTOR),
    ProvisionKind::InstitutionOpposition(Opposed::All),
    ProvisionKind::Hide { document: DOCUMENT, professional: DOCTOR },
];

/// «seed 000»: authors keep access to what they filed, even when the holder has taken their right of access away.
#[test]
fn authors_always_read_their_own_documents() {
    for profession in ProfessionalCategory::ALL {
        for taken in TAKEN {
            let facts = record(&[ProvisionKind::Authorship(DOCTOR), taken]);
            for actor in [practising(DOCTOR, profession), working(DOCTOR, profession, HOSPITAL)] {
                for document in own() {
                    assert_eq!(
                        reads(actor, document, &facts),
                        Ok(Basis::Author),
                        "{profession:?} {taken:?} {document:?}"
                    );
                }
                assert_eq!(opens(actor, &facts), Ok(Basis::Author), "{profession:?} {taken:?}");
            }
        }
    }
}

/// «seed 000»: but only those: nothing that others wrote, and nothing new is filed.
#[test]
fn after_withdrawal_authors_reach_nothing_else() {
    let circle = provision(ProvisionKind::CircleOfTrust(DOCTOR)).ended(ended(NOW));
    let facts = provided([provision(ProvisionKind::Authorship(DOCTOR)), circle]);
    for document in documents().filter(|document| document.author != Author::Professional(DOCTOR)) {
        let decision = reads(DOCTOR_ASKS, document, &facts);
        assert_eq!(decision, Err(Refusal::NoTherapeuticRelationship), "{document:?}");
    }
    for category in Category::ALL {
        let decision = files(DOCTOR_ASKS, category, &facts);
        assert_eq!(decision, Err(Refusal::NoTherapeuticRelationship), "{category:?}");
    }
}

/// «seed 000»: a private document is for the holder and the author; so are confidential ones, whatever else the author is.
#[test]
fn levels_never_close_a_document_to_its_author() {
    for (kind, actor, _) in CONNECTIONS {
        for document in own() {
            assert_eq!(reads(actor, document, &record(&[kind])), Ok(Basis::Author), "{kind:?} {document:?}");
        }
    }
}

/// «seed 000»: documents are not deleted; a professional may only put a new version before an own one, in a category that
/// the profession files.
#[test]
fn professionals_replace_their_own_documents_only() {
    for (kind, actor, _) in CONNECTIONS {
        for document in documents().filter(|document| document.category == Category::CareReports) {
            let decision = ask(actor, Act::ReplaceDocument(document), &record(&[kind]), NOW);
            let is_own = document.author == Author::Professional(DOCTOR);
            let expected = if is_own { Ok(Basis::Author) } else { Err(Refusal::NotAllowed) };
            assert_eq!(decision, expected, "{kind:?} {document:?}");
        }
    }
    let assessment =
        DocumentFacts { category: Category::Dispensations, author: Author::Professional(DOCTOR), ..REPORT };
    let decision = ask(DOCTOR_ASKS, Act::ReplaceDocument(assessment), &record(&[]), NOW);
    assert_eq!(decision, Err(Refusal::Category));
}

/// «seed 000»: a record that nobody can access any more is closed to its authors as well.
#[test]
fn a_closed_record_is_closed_to_its_authors() {
    for state in [State::Closed { since: NOW }, State::Archived { since: NOW }, State::Destroyed { since: NOW }] {
        let facts = standing(state, record(&[ProvisionKind::Authorship(DOCTOR)]));
        for document in own() {
            assert_eq!(reads(DOCTOR_ASKS, document, &facts), Err(Refusal::RecordNotOpen), "{state:?} {document:?}");
        }
        assert_eq!(opens(DOCTOR_ASKS, &facts), Err(Refusal::RecordNotOpen), "{state:?}");
    }
}

/// «seed 000»: the professional who has a document in hand decides, with the holder, how long it is kept; and when the holder may
/// read what was to be told in person. Nobody does so for another's document.
#[test]
fn authors_say_how_long_and_from_when() {
    for document in documents() {
        for act in [Act::ProposeRetention(document), Act::ReleaseDocument(document)] {
            let is_own = document.author == Author::Professional(DOCTOR);
            let expected = if is_own { Ok(Basis::Author) } else { Err(Refusal::NotAllowed) };
            let facts = record(&[ProvisionKind::ReferringDoctor(DOCTOR)]);
            assert_eq!(ask(DOCTOR_ASKS, act, &facts, NOW), expected, "{act:?}");
        }
    }
}
