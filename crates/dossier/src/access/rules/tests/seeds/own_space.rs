//! « Espace personnel », « Expression du titulaire ».

use super::*;

const OWN: DocumentFacts = document(Category::PersonalExpression, Confidentiality::Normal, Author::Holder(HOLDER));

/// «seed 000», «seed 002», «seed 004»: holders file for themselves, in a space of their own and nowhere else.
#[test]
fn the_holder_files_in_the_own_space() {
    for category in Category::ALL {
        let expected =
            if category == Category::PersonalExpression { Ok(Basis::Holder) } else { Err(Refusal::NotAllowed) };
        assert_eq!(files(HOLDER_ASKS, category, &record(&[])), expected, "{category:?}");
    }
}

/// «seed 000»: it must be clear to professionals what comes from the patient and not from one of them: so none of them files there.
#[test]
fn no_professional_files_in_the_holders_space() {
    for profession in ProfessionalCategory::ALL {
        for (kind, actor) in [
            (ProvisionKind::CircleOfTrust(DOCTOR), practising(DOCTOR, profession)),
            (ADMISSION, working(DOCTOR, profession, HOSPITAL)),
        ] {
            let decision = files(actor, Category::PersonalExpression, &record(&[kind]));
            assert_eq!(decision, Err(Refusal::Category), "{profession:?} {kind:?}");
        }
    }
    let declared = record(&[ProvisionKind::ReferringDoctor(DOCTOR)]);
    assert_eq!(files(DOCTOR_ASKS, Category::PersonalExpression, &declared), Err(Refusal::Category));
}

/// «seed 000»: what the patient has filed is there for professionals to see, of every profession.
#[test]
fn professionals_read_what_the_holder_has_filed() {
    for profession in ProfessionalCategory::ALL {
        let decision = reads(practising(DOCTOR, profession), OWN, &record(&[ProvisionKind::PresenceCode(DOCTOR)]));
        assert_eq!(decision, Ok(Basis::PresenceCode), "{profession:?}");
    }
}

/// «seed 000»: the holder cannot delete a document: nobody on the holder's side destroys one, nor puts an own text in the place of a
/// professional's.
#[test]
fn the_holder_cannot_remove_what_a_professional_wrote() {
    let facts = record(&[GUARDIANSHIP, assisted_by(FRIEND)]);
    for document in documents() {
        for actor in [HOLDER_ASKS, PARENT_ASKS, FRIEND_ASKS] {
            for act in [Act::DestroyDocument(document), Act::EraseDocument(document), Act::DestroyDossier] {
                assert_eq!(ask(actor, act, &facts, NOW), Err(Refusal::NotAllowed), "{actor:?} {act:?}");
            }
        }
        if matches!(document.author, Author::Professional(_)) {
            let replaces = ask(HOLDER_ASKS, Act::ReplaceDocument(document), &facts, NOW);
            assert_eq!(replaces, Err(Refusal::NotAllowed), "{document:?}");
        }
    }
}

/// «seed 000»: what lies there is the holder's own word: the holder's side puts a new version before it, the assistant before
/// what the assistant filed, and no professional.
#[test]
fn the_own_space_is_kept_by_the_holders_side() {
    let facts = record(&[GUARDIANSHIP, assisted_by(FRIEND), ProvisionKind::CircleOfTrust(DOCTOR)]);
    let by = |author| DocumentFacts { author, ..OWN };
    let no = Err(Refusal::NotAllowed);
    for (author, assistant) in [
        (Author::Holder(HOLDER), no),
        (Author::Representative(PARENT), no),
        (Author::Assistant(STRANGER), no),
        (Author::Assistant(FRIEND), Ok(Basis::Assistant)),
    ] {
        let act = Act::ReplaceDocument(by(author));
        assert_eq!(ask(HOLDER_ASKS, act, &facts, NOW), Ok(Basis::Holder), "{author:?}");
        assert_eq!(ask(PARENT_ASKS, act, &facts, NOW), Ok(Basis::LegalRepresentative), "{author:?}");
        assert_eq!(ask(FRIEND_ASKS, act, &facts, NOW), assistant, "{author:?}");
        assert_eq!(ask(DOCTOR_ASKS, act, &facts, NOW), no, "{author:?}");
    }
}
