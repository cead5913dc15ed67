//! The two levels of privacy.

use super::*;

/// By whom nobody in these tests is the author.
fn by_a_colleague(level: Confidentiality) -> impl Iterator<Item = DocumentFacts> {
    documents()
        .filter(move |document| document.confidentiality == level && document.author == Author::Professional(COLLEAGUE))
}

/// What a doctor sees of these documents with each of the connections, and by which.
fn who_sees(level: Confidentiality) -> Vec<Basis> {
    let report = at_level(level);
    let seen = CONNECTIONS.into_iter().filter_map(|(kind, actor, _)| reads(actor, report, &record(&[kind])).ok());
    seen.collect()
}

/// «seed 000»: a confidential document is seen by the holder, a legal representative, the assistant, the referring doctor and the
/// circle of trust; not by whoever has only the presence code or a stay.
#[test]
fn confidential_is_for_the_circle_of_trust() {
    let near = record(&[GUARDIANSHIP, assisted_by(FRIEND)]);
    for document in by_a_colleague(Confidentiality::Confidential) {
        assert_eq!(reads(HOLDER_ASKS, document, &near), Ok(Basis::Holder), "{document:?}");
        assert_eq!(reads(PARENT_ASKS, document, &near), Ok(Basis::LegalRepresentative), "{document:?}");
        assert_eq!(reads(FRIEND_ASKS, document, &near), Ok(Basis::Assistant), "{document:?}");
    }
    assert_eq!(who_sees(Confidentiality::Confidential), [Basis::ReferringDoctor, Basis::CircleOfTrust]);
}

/// «seed 000»: a private document is seen by the holder and by its author; a legal representative counts as the holder. The assistant
/// does not see it, and no right of access opens it.
#[test]
fn private_is_for_the_holder_and_the_author() {
    let near = record(&[GUARDIANSHIP, assisted_by(FRIEND)]);
    for document in by_a_colleague(Confidentiality::Private) {
        assert_eq!(reads(HOLDER_ASKS, document, &near), Ok(Basis::Holder), "{document:?}");
        assert_eq!(reads(PARENT_ASKS, document, &near), Ok(Basis::LegalRepresentative), "{document:?}");
        assert_eq!(reads(FRIEND_ASKS, document, &near), Err(Refusal::Confidentiality), "{document:?}");
        let author = practising(COLLEAGUE, ProfessionalCategory::Doctor);
        assert_eq!(reads(author, document, &near), Ok(Basis::Author), "{document:?}");
    }
    assert_eq!(who_sees(Confidentiality::Private), []);
}

/// «seed 000»: without a level a document is for whoever has access at all.
#[test]
fn normal_is_for_everybody_with_access() {
    let everybody_but_emergency = CONNECTIONS.map(|(.., basis)| basis);
    assert_eq!(who_sees(Confidentiality::Normal), everybody_but_emergency[..4]);
}

/// «seed 000»: the level is what the holder has last set, from that moment.
#[test]
fn a_level_counts_from_when_it_is_set() {
    let level = |level| ProvisionKind::Level { document: DOCUMENT, level };
    let provisions = [
        from(days(-3), level(Confidentiality::Private)).ended(ended(days(-2))),
        from(days(-2), level(Confidentiality::Confidential)),
    ];
    for (at, expected) in [
        (days(-3) - MOMENT, Confidentiality::Normal),
        (days(-3), Confidentiality::Private),
        (days(-2) - MOMENT, Confidentiality::Private),
        (days(-2), Confidentiality::Confidential),
        (years(9), Confidentiality::Confidential),
    ] {
        assert_eq!(REPORT.with(&provisions, at), at_level(expected), "{at}");
    }
    let another = DocumentFacts { id: crate::ids::DocumentId::new(uuid::Uuid::from_u128(51)), ..REPORT };
    assert_eq!(another.with(&provisions, NOW), another);
}

/// «seed 000»: the assistant has the holder's rights, and so sets levels: of what the assistant sees, any level; of what is private,
/// none, or the assistant could open it so.
#[test]
fn levels_are_set_by_who_sees_the_document() {
    let facts = record(&[GUARDIANSHIP, assisted_by(FRIEND)]);
    for before in Confidentiality::ALL {
        for after in Confidentiality::ALL {
            let act = Act::SetConfidentiality(at_level(before), after);
            assert_eq!(ask(HOLDER_ASKS, act, &facts, NOW), Ok(Basis::Holder), "{act:?}");
            assert_eq!(ask(PARENT_ASKS, act, &facts, NOW), Ok(Basis::LegalRepresentative), "{act:?}");
            let assistant = reads(FRIEND_ASKS, at_level(before), &facts);
            assert_eq!(assistant.is_ok(), before != Confidentiality::Private, "{act:?}");
            assert_eq!(ask(FRIEND_ASKS, act, &facts, NOW), assistant, "{act:?}");
        }
    }
}
