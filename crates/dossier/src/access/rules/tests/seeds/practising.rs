//! The right to practise in Luxembourg.

use super::*;
use crate::professional::Licence;
use jiff::Timestamp;

fn with_licence(actor: Actor, licence: Licence) -> Actor {
    match actor {
        Actor::Professional { id, category, place, .. } => Actor::Professional { id, category, licence, place },
        other => other,
    }
}

/// «seed 000», «seed 001», «seed 002»: only professionals authorised to practise in Luxembourg get in, and only with a right of
/// access: each of the two alone opens nothing.
#[test]
fn it_takes_a_licence_and_a_right_of_access() {
    let none = Licence { from: years(-5), until: Some(years(-1)) };
    for (kind, actor, basis) in CONNECTIONS {
        assert_eq!(opens(actor, &record(&[kind])), Ok(basis), "{kind:?}");
        assert_eq!(opens(with_licence(actor, none), &record(&[kind])), Err(Refusal::NotLicensed), "{kind:?}");
        assert_eq!(opens(actor, &record(&[])), Err(Refusal::NoTherapeuticRelationship), "{kind:?}");
    }
}

/// «seed 000»: a doctor not registered in Luxembourg gets nowhere, whatever the holder gave.
#[test]
fn a_foreign_doctor_may_do_nothing() {
    let never = Licence { from: Timestamp::MAX, until: None };
    let facts = Facts { presence_code_given: true, ..record(&CONNECTIONS.map(|(kind, ..)| kind)) };
    for document in [REPORT, DocumentFacts { author: Author::Professional(DOCTOR), ..REPORT }] {
        for act in acts_on(document) {
            for actor in [DOCTOR_ASKS, HOSPITAL_DOCTOR_ASKS] {
                let decision = ask(with_licence(actor, never), act, &facts, NOW);
                assert_eq!(decision, Err(Refusal::NotLicensed), "{act:?}");
            }
        }
    }
}

/// Regulation of 6 December 2019, art. 7(4): the rights end the day a licence stops, to the moment, and the author's with them.
#[test]
fn rights_end_when_the_licence_does() {
    let licence = Licence { from: years(-5), until: Some(NOW) };
    let own = DocumentFacts { author: Author::Professional(DOCTOR), ..REPORT };
    let facts = record(&[ProvisionKind::CircleOfTrust(DOCTOR), ProvisionKind::Authorship(DOCTOR)]);
    for document in [REPORT, own] {
        let reads_at = |at| ask(with_licence(DOCTOR_ASKS, licence), Act::ConsultDocument(document), &facts, at);
        assert!(reads_at(NOW - MOMENT).is_ok());
        assert_eq!(reads_at(NOW), Err(Refusal::NotLicensed));
    }
}

/// The same article: the holder is told that somebody's rights have ended, at once.
#[test]
fn the_holder_is_told_of_the_end_of_a_licence() {
    let permit = crate::access::decide(
        &crate::access::Request { actor: Actor::System, act: Act::NoteLicenceStop },
        &record(&[]),
        NOW,
    );
    assert!(permit.unwrap().obligations().include(crate::access::Obligation::TellHolderAtOnce));
}

/// Nobody without a licence is entered in the circle.
#[test]
fn nobody_without_a_licence_joins_the_circle() {
    let licence = Licence { from: years(-5), until: Some(NOW) };
    let candidate = ProfessionalFacts { id: DOCTOR, licence, is_independent: true };
    assert_eq!(ask(HOLDER_ASKS, Act::AddToCircle(candidate), &record(&[]), NOW), Err(Refusal::NotLicensed));
}

/// «seed 000», regulation of 6 December 2019, annex 1: professionals with access file what is relevant to their work; what
/// the law keeps from a profession stays closed, whatever the holder gave.
#[test]
fn a_profession_reads_and_files_what_the_law_gives_it() {
    let facts = record(&[ProvisionKind::CircleOfTrust(DOCTOR)]);
    let pharmacist = practising(DOCTOR, ProfessionalCategory::Pharmacist);
    assert_eq!(files(pharmacist, Category::Dispensations, &facts), Ok(Basis::CircleOfTrust));
    assert_eq!(files(pharmacist, Category::LaboratoryResults, &facts), Err(Refusal::Category));
    let imaging = DocumentFacts { category: Category::Imaging, ..REPORT };
    assert_eq!(reads(pharmacist, imaging, &facts), Err(Refusal::Category));
    let technician = practising(DOCTOR, ProfessionalCategory::RadiologyTechnician);
    assert_eq!(reads(technician, imaging, &facts), Ok(Basis::CircleOfTrust));
}
