//! Vital emergencies.

use super::*;

const DECLARED: ProvisionKind = ProvisionKind::Emergency(DOCTOR);
const ESSENTIALS: [Category; 6] = [
    Category::PersonalExpression,
    Category::Summaries,
    Category::History,
    Category::Allergies,
    Category::Devices,
    Category::Prescriptions,
];

/// «seed 000»: in a medical emergency those who treat the holder have the essential data at hand: summaries, allergies,
/// antecedents, treatments, devices, and what the holder wishes. Nothing else.
#[test]
fn an_emergency_shows_the_essentials() {
    for category in Category::ALL {
        let decision = reads(DOCTOR_ASKS, DocumentFacts { category, ..REPORT }, &record(&[DECLARED]));
        let expected = if ESSENTIALS.contains(&category) { Ok(Basis::Emergency) } else { Err(Refusal::NotEssential) };
        assert_eq!(decision, expected, "{category:?}");
    }
}

/// «seed 000»: any licensed professional can declare one, in the own practice or at an institution, not known to the holder.
#[test]
fn a_professional_declares_the_emergency() {
    for profession in ProfessionalCategory::ALL {
        for actor in [practising(DOCTOR, profession), working(DOCTOR, profession, HOSPITAL)] {
            assert_eq!(ask(actor, Act::DeclareEmergency, &record(&[]), NOW), Ok(Basis::Emergency), "{actor:?}");
            assert_eq!(opens(actor, &record(&[DECLARED])), Ok(Basis::Emergency), "{actor:?}");
        }
    }
}

/// «seed 000»: emergency access is one of the rights that the holder sets: switched off, nothing can be declared, and what was
/// declared ends.
#[test]
fn the_holder_can_switch_emergency_access_off() {
    let off = ProvisionKind::EmergencyAccessOff;
    assert_eq!(ask(DOCTOR_ASKS, Act::DeclareEmergency, &record(&[off]), NOW), Err(Refusal::EmergencyAccessOff));
    assert_eq!(opens(DOCTOR_ASKS, &record(&[DECLARED, off])), Err(Refusal::NoTherapeuticRelationship));
    let on_again = provided([provision(off).ended(ended(NOW)), provision(DECLARED)]);
    assert_eq!(ask(DOCTOR_ASKS, Act::DeclareEmergency, &on_again, NOW), Ok(Basis::Emergency));
}

/// The project's ruling: it opens the record for 24 hours.
#[test]
fn an_emergency_lasts_24_hours() {
    let facts = provided([from(NOW, DECLARED)]);
    assert_eq!(ask(DOCTOR_ASKS, Act::ConsultDossier, &facts, hours(24) - MOMENT), Ok(Basis::Emergency));
    assert_eq!(ask(DOCTOR_ASKS, Act::ConsultDossier, &facts, hours(24)), Err(Refusal::NoTherapeuticRelationship));
}

/// The project's ruling: it gives nothing that could be filed by it; another connection files as ever.
#[test]
fn an_emergency_files_nothing() {
    for category in Category::ALL {
        let decision = files(DOCTOR_ASKS, category, &record(&[DECLARED]));
        assert_eq!(decision, Err(Refusal::NoTherapeuticRelationship), "{category:?}");
    }
    let both = record(&[DECLARED, ProvisionKind::PresenceCode(DOCTOR)]);
    assert_eq!(files(DOCTOR_ASKS, Category::CareReports, &both), Ok(Basis::PresenceCode));
}

/// «seed 000», the levels: no emergency raises them.
#[test]
fn an_emergency_opens_no_closed_document() {
    for category in ESSENTIALS {
        for confidentiality in [Confidentiality::Confidential, Confidentiality::Private] {
            let document = DocumentFacts { category, confidentiality, ..REPORT };
            let decision = reads(DOCTOR_ASKS, document, &record(&[DECLARED]));
            assert_eq!(decision, Err(Refusal::Confidentiality), "{document:?}");
        }
    }
}

/// «seed 000», the black list: who is blocked declares no emergency either.
#[test]
fn the_blocked_declare_no_emergency() {
    let facts = record(&[ProvisionKind::Block(DOCTOR)]);
    assert_eq!(ask(DOCTOR_ASKS, Act::DeclareEmergency, &facts, NOW), Err(Refusal::Blocked));
}

/// Law of 24 July 2014: the objection of a day stands against an emergency of that day.
#[test]
fn an_objection_stands_against_an_emergency() {
    let facts = record(&[ProvisionKind::ConsultationObjection(DOCTOR)]);
    assert_eq!(ask(DOCTOR_ASKS, Act::DeclareEmergency, &facts, NOW), Err(Refusal::ConsultationObjection));
}

/// «seed 000»: holders know of every access; of an emergency at once.
#[test]
fn the_holder_is_told_of_an_emergency_at_once() {
    let request = crate::access::Request { actor: DOCTOR_ASKS, act: Act::DeclareEmergency };
    let permit = crate::access::decide(&request, &record(&[]), NOW).unwrap();
    assert!(permit.obligations().include(crate::access::Obligation::TellHolderAtOnce));
}
