//! What of a record a professional sees: levels and authorship.

use super::super::case::{Given, Standing, documents};
use super::*;

const LEVELS_CLOSED_TO_THE_CODE: [Confidentiality; 2] = [Confidentiality::Confidential, Confidentiality::Private];

/// «seed 000»: authors keep access to what they filed, even when the holder has taken their right of access away.
#[test]
fn authors_always_read_their_own_documents() {
    for profession in ProfessionalCategory::ALL {
        for given in Given::ALL {
            let author = Situation { given, has_written: true, ..Situation::of(Who::Professional(profession)) };
            for document in documents().filter(|document| document.author == Author::Professional(ASKER)) {
                let decision = author.decide(Act::ConsultDocument(document));
                assert_eq!(basis(&decision), Ok(Basis::Author), "{profession:?} {given:?} {document:?}");
            }
            assert!(author.decide(Act::ConsultDossier).is_ok(), "{profession:?} {given:?}");
        }
    }
}

/// «seed 000»: after withdrawal authors reach the documents they filed, but only those, and file nothing new.
#[test]
fn after_withdrawal_authors_reach_nothing_else() {
    for given in [Given::Nothing, Given::CircleWithdrawnThisMoment, Given::CodeEndedThisMoment] {
        let author = Situation { given, has_written: true, ..Situation::of(DOCTOR) };
        for document in documents().filter(|document| document.author != Author::Professional(ASKER)) {
            let decision = author.decide(Act::ConsultDocument(document));
            assert_eq!(decision, Err(Refusal::NoTherapeuticRelationship), "{given:?} {document:?}");
        }
        for category in Category::ALL {
            let decision = author.decide(Act::FileDocument(category));
            assert_eq!(decision, Err(Refusal::NoTherapeuticRelationship), "{given:?} {category:?}");
        }
    }
}

/// «seed 000»: a confidential document is seen by the holder, the circle of trust and its author; the presence
/// code does not open it.
#[test]
fn confidential_is_for_the_circle_of_trust() {
    for author in WRITERS.into_iter().filter(|author| *author != Author::Professional(ASKER)) {
        let act = Act::ConsultDocument(laboratory_report(Confidentiality::Confidential, author));
        let doctor = Situation::of(DOCTOR);
        assert_eq!(basis(&Situation::of(Who::Holder).decide(act)), Ok(Basis::Holder));
        assert_eq!(basis(&Situation { given: Given::Circle, ..doctor }.decide(act)), Ok(Basis::CircleOfTrust));
        assert_eq!(Situation { given: Given::Code, ..doctor }.decide(act), Err(Refusal::Confidentiality));
        assert_eq!(doctor.decide(act), Err(Refusal::NoTherapeuticRelationship));
    }
}

/// «seed 000»: a private document is seen by the holder and its author; no right of access opens it.
#[test]
fn private_is_for_the_holder_and_the_author() {
    for author in WRITERS {
        let act = Act::ConsultDocument(laboratory_report(Confidentiality::Private, author));
        assert_eq!(basis(&Situation::of(Who::Holder).decide(act)), Ok(Basis::Holder));
        for given in Given::ALL {
            let decision = Situation { given, ..Situation::of(DOCTOR) }.decide(act);
            assert_eq!(decision.is_ok(), author == Author::Professional(ASKER), "{given:?} {author:?}");
        }
    }
}

/// «seed 000»: both levels limit who sees a document, neither limits its author.
#[test]
fn levels_never_close_a_document_to_its_author() {
    for level in LEVELS_CLOSED_TO_THE_CODE {
        let act = Act::ConsultDocument(laboratory_report(level, Author::Professional(ASKER)));
        let decision = Situation { given: Given::Code, ..Situation::of(DOCTOR) }.decide(act);
        assert_eq!(basis(&decision), Ok(Basis::Author), "{level:?}");
    }
}

/// «seed 000»: documents are not deleted; a professional may only put a new version before an own one.
#[test]
fn professionals_replace_their_own_documents_only() {
    for document in documents().filter(|document| document.category == Category::LaboratoryResults) {
        for given in Given::ALL {
            let decision = Situation { given, ..Situation::of(DOCTOR) }.decide(Act::ReplaceDocument(document));
            let own = document.author == Author::Professional(ASKER);
            let expected = if own { Ok(Basis::Author) } else { Err(Refusal::NotAllowed) };
            assert_eq!(basis(&decision), expected, "{given:?} {document:?}");
        }
    }
}

/// «seed 000»: what lies in the « Espace privé » is the holder's own word: no one else puts a version before it.
#[test]
fn the_holders_own_documents_are_replaced_by_the_holder_alone() {
    let own = DocumentFacts {
        category: Category::PersonalExpression,
        ..laboratory_report(Confidentiality::Normal, Author::Holder(HOLDER))
    };
    for who in Who::all() {
        let decision = Situation { given: Given::Circle, ..Situation::of(who) }.decide(Act::ReplaceDocument(own));
        assert_eq!(decision.is_ok(), who == Who::Holder, "{who:?}");
    }
    let others = DocumentFacts { author: Author::Holder(OTHER_HOLDER), ..own };
    assert!(Situation::of(Who::Holder).decide(Act::ReplaceDocument(others)).is_err());
}

/// «seed 000»: a record that nobody can access any more is closed to its authors as well.
#[test]
fn a_record_that_is_gone_is_closed_to_its_authors() {
    let author = Situation { standing: Standing::Destroyed, has_written: true, ..Situation::of(DOCTOR) };
    for document in documents() {
        assert_eq!(author.decide(Act::ConsultDocument(document)), Err(Refusal::RecordNotOpen), "{document:?}");
    }
}
