//! The referring doctor.

use super::*;

const DECLARED: ProvisionKind = ProvisionKind::ReferringDoctor(DOCTOR);

/// «seed 000»: the referring doctor has access without further ado, from the moment the declaration is validated.
#[test]
fn the_referring_doctor_gets_in_by_the_declaration() {
    let facts = provided([from(NOW, DECLARED)]);
    assert_eq!(ask(DOCTOR_ASKS, Act::ConsultDossier, &facts, NOW - MOMENT), Err(Refusal::NoTherapeuticRelationship));
    assert_eq!(ask(DOCTOR_ASKS, Act::ConsultDossier, &facts, NOW), Ok(Basis::ReferringDoctor));
}

/// «seed 000»: it is the Agency that enters the validated declaration; neither doctor nor holder enters it.
#[test]
fn the_declaration_is_entered_by_the_program() {
    assert_eq!(ask(Actor::System, Act::DeclareReferringDoctor, &record(&[]), NOW), Ok(Basis::Agency));
    for actor in [HOLDER_ASKS, DOCTOR_ASKS, clerk(Desk::Helpdesk, true)] {
        assert_eq!(ask(actor, Act::DeclareReferringDoctor, &record(&[]), NOW), Err(Refusal::NotAllowed), "{actor:?}");
    }
}

/// «seed 000»: the referring doctor has access at any time, permanently, for as long as the declaration is in force.
#[test]
fn the_referring_doctor_has_access_at_any_time() {
    let facts = provided([from(NOW, DECLARED).ended(ended(years(30)))]);
    for later in [NOW, days(45), years(10), years(30) - MOMENT] {
        assert_eq!(ask(DOCTOR_ASKS, Act::ConsultDossier, &facts, later), Ok(Basis::ReferringDoctor), "{later}");
    }
    assert_eq!(ask(DOCTOR_ASKS, Act::ConsultDossier, &facts, years(30)), Err(Refusal::NoTherapeuticRelationship));
}

/// «seed 000»: the referring doctor has access as soon as the record is activated: silence after the notice, which lets in
/// those in charge, is no activation.
#[test]
fn the_referring_doctor_waits_for_activation() {
    for notified_at in [None, Some(days(-29)), Some(days(-31))] {
        let prepared = standing(State::Prepared { notified_at }, record(&[DECLARED]));
        assert!(opens(DOCTOR_ASKS, &prepared).is_err(), "{notified_at:?}");
        let activated = standing(State::Active { since: NOW }, prepared);
        assert_eq!(opens(DOCTOR_ASKS, &activated), Ok(Basis::ReferringDoctor), "{notified_at:?}");
    }
}

/// «seed 000»: the holder cannot put the referring doctor on the black list.
#[test]
fn the_referring_doctor_cannot_be_blocked() {
    let facts = record(&[DECLARED]);
    for actor in [HOLDER_ASKS, clerk(Desk::Helpdesk, true)] {
        let decision = ask(actor, Act::BlockProfessional(DOCTOR), &facts, NOW);
        assert_eq!(decision, Err(Refusal::IsReferringDoctor), "{actor:?}");
        assert!(ask(actor, Act::BlockProfessional(COLLEAGUE), &facts, NOW).is_ok(), "{actor:?}");
    }
}

/// The same, the other way round: whoever was blocked and then becomes the referring doctor gets in.
#[test]
fn becoming_the_referring_doctor_ends_a_block() {
    let facts = record(&[ProvisionKind::Block(DOCTOR), DECLARED]);
    assert_eq!(reads(DOCTOR_ASKS, REPORT, &facts), Ok(Basis::ReferringDoctor));
}

/// «seed 000»: a confidential document is for the referring doctor's eyes too; a private one is not.
#[test]
fn the_referring_doctor_sees_what_is_confidential() {
    let facts = record(&[DECLARED]);
    assert_eq!(reads(DOCTOR_ASKS, at_level(Confidentiality::Confidential), &facts), Ok(Basis::ReferringDoctor));
    assert_eq!(reads(DOCTOR_ASKS, at_level(Confidentiality::Private), &facts), Err(Refusal::Confidentiality));
}

/// «seed 003»: the record is managed by the holder, or by the trusted doctor: who files the summary, and otherwise has no
/// say in who gets in.
#[test]
fn the_referring_doctor_keeps_the_summary() {
    let facts = record(&[DECLARED]);
    assert_eq!(files(DOCTOR_ASKS, Category::Summaries, &facts), Ok(Basis::ReferringDoctor));
    for act in [Act::BlockProfessional(COLLEAGUE), Act::WithdrawFromCircle, Act::RemoveAssistant, Act::CloseDossier] {
        assert_eq!(ask(DOCTOR_ASKS, act, &facts, NOW), Err(Refusal::NotAllowed), "{act:?}");
    }
}

/// Regulation of 6 December 2019, annex 1: the referring doctor's column: reads every category, files all but what is the
/// holder's, the pharmacist's, or the carers' and social workers' own.
#[test]
fn the_referring_doctors_column() {
    let facts = record(&[DECLARED]);
    let read_only = [
        Category::PersonalExpression,
        Category::Dispensations,
        Category::SocioEducational,
        Category::SocialEnvironment,
        Category::LegalProtection,
        Category::SocialInsurance,
    ];
    for category in Category::ALL {
        let document = DocumentFacts { category, ..REPORT };
        assert_eq!(reads(DOCTOR_ASKS, document, &facts), Ok(Basis::ReferringDoctor), "{category:?}");
        let expected = if read_only.contains(&category) { Err(Refusal::Category) } else { Ok(Basis::ReferringDoctor) };
        assert_eq!(files(DOCTOR_ASKS, category, &facts), expected, "{category:?}");
    }
}
