//! The objection to sharing one consultation.

use super::*;

fn objected() -> Provision {
    Provision { until: Some(hours(12)), ..from(hours(-12), ProvisionKind::ConsultationObjection(DOCTOR)) }
}

/// «seed 000», law of 24 July 2014: the holder may object to the exchange with the professional of one consultation: on that day
/// nothing is consulted nor filed, by whatever right of access.
#[test]
fn an_objection_closes_the_day() {
    for (kind, actor, basis) in CONNECTIONS {
        let facts = provided([objected(), from(hours(-1), kind)]);
        for act in [Act::ConsultDossier, Act::ConsultDocument(REPORT), Act::FileDocument(Category::CareReports)] {
            assert_eq!(ask(actor, act, &facts, NOW), Err(Refusal::ConsultationObjection), "{basis:?} {act:?}");
        }
    }
}

/// «seed 000»: it is about the single consultation: before and after that day the right of access stands.
#[test]
fn an_objection_closes_no_other_day() {
    let facts = provided([objected(), from(days(-9), ProvisionKind::CircleOfTrust(DOCTOR))]);
    for at in [hours(-12) - MOMENT, hours(12)] {
        assert_eq!(ask(DOCTOR_ASKS, Act::ConsultDossier, &facts, at), Ok(Basis::CircleOfTrust), "{at}");
    }
    for at in [hours(-12), hours(12) - MOMENT] {
        assert_eq!(ask(DOCTOR_ASKS, Act::ConsultDossier, &facts, at), Err(Refusal::ConsultationObjection), "{at}");
    }
}

/// «seed 000»: it is about the professional of that consultation, and nobody else.
#[test]
fn an_objection_concerns_one_professional() {
    let facts = provided([objected(), provision(ProvisionKind::CircleOfTrust(COLLEAGUE))]);
    let colleague = practising(COLLEAGUE, ProfessionalCategory::Doctor);
    assert_eq!(opens(colleague, &facts), Ok(Basis::CircleOfTrust));
}

/// «seed 000»: authors keep their own documents on that day too, and share nothing new by correcting them.
#[test]
fn on_the_day_of_an_objection_authors_only_read() {
    let own = DocumentFacts { author: Author::Professional(DOCTOR), ..REPORT };
    let facts = provided([objected(), provision(ProvisionKind::Authorship(DOCTOR))]);
    assert_eq!(reads(DOCTOR_ASKS, own, &facts), Ok(Basis::Author));
    let replaces = ask(DOCTOR_ASKS, Act::ReplaceDocument(own), &facts, NOW);
    assert_eq!(replaces, Err(Refusal::ConsultationObjection));
}

/// «seed 000»: an objection is the holder's to make and to take back.
#[test]
fn the_holder_objects_and_takes_it_back() {
    for act in [Act::ObjectToConsultation, Act::WithdrawObjection] {
        assert_eq!(ask(HOLDER_ASKS, act, &record(&[]), NOW), Ok(Basis::Holder), "{act:?}");
    }
}
