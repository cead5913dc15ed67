//! « Cercle Médical de Confiance ».

use super::*;

const CIRCLE: ProvisionKind = ProvisionKind::CircleOfTrust(DOCTOR);

fn join(professional: ProfessionalFacts, facts: &Facts) -> Result<Basis, Refusal> {
    ask(HOLDER_ASKS, Act::AddToCircle(professional), facts, NOW)
}

const CANDIDATE: ProfessionalFacts = ProfessionalFacts { id: DOCTOR, licence: LICENSED, is_independent: true };

/// «seed 000», «seed 004»: whoever is entered in the circle has access from that moment, and keeps it for as long as the
/// holder does not change it.
#[test]
fn the_circle_lasts_until_the_holder_changes_it() {
    let facts = provided([from(NOW, CIRCLE)]);
    let reads_at = |at| ask(DOCTOR_ASKS, Act::ConsultDocument(REPORT), &facts, at);
    assert_eq!(reads_at(NOW - MOMENT), Err(Refusal::NoTherapeuticRelationship));
    for later in [NOW, hours(24), days(45), years(1), years(80)] {
        assert_eq!(reads_at(later), Ok(Basis::CircleOfTrust), "{later}");
    }
}

/// «seed 000»: at any time the holder can take somebody out of the circle; from that moment the access is gone.
#[test]
fn withdrawal_from_the_circle_counts_at_once() {
    let facts = provided([from(hours(-1), CIRCLE).ended(ended(NOW))]);
    assert_eq!(ask(DOCTOR_ASKS, Act::ConsultDossier, &facts, NOW - MOMENT), Ok(Basis::CircleOfTrust));
    for later in [NOW, years(1)] {
        assert_eq!(
            ask(DOCTOR_ASKS, Act::ConsultDossier, &facts, later),
            Err(Refusal::NoTherapeuticRelationship),
            "{later}"
        );
    }
}

/// «seed 000»: somebody taken out can be entered again.
#[test]
fn somebody_withdrawn_can_be_entered_again() {
    let facts = provided([from(hours(-2), CIRCLE).ended(ended(hours(-1)))]);
    assert_eq!(join(CANDIDATE, &facts), Ok(Basis::Holder));
    let again = provided([from(hours(-2), CIRCLE).ended(ended(hours(-1))), from(NOW, CIRCLE)]);
    assert_eq!(opens(DOCTOR_ASKS, &again), Ok(Basis::CircleOfTrust));
}

/// «seed 000»: the circle is made up of one or more professionals.
#[test]
fn the_circle_can_be_several() {
    let facts = record(&[CIRCLE, ProvisionKind::CircleOfTrust(COLLEAGUE)]);
    for id in [DOCTOR, COLLEAGUE] {
        let actor = practising(id, ProfessionalCategory::Doctor);
        assert_eq!(opens(actor, &facts), Ok(Basis::CircleOfTrust), "{id:?}");
    }
}

/// «seed 000»: the circle is for independent professionals: who has no own practice is not entered, and a member who comes
/// with an institution's system comes in no other capacity than everybody there.
#[test]
fn the_circle_is_for_independent_professionals() {
    let employed = ProfessionalFacts { is_independent: false, ..CANDIDATE };
    assert_eq!(join(CANDIDATE, &record(&[])), Ok(Basis::Holder));
    assert_eq!(join(employed, &record(&[])), Err(Refusal::NotIndependent));
    assert_eq!(opens(HOSPITAL_DOCTOR_ASKS, &record(&[CIRCLE])), Err(Refusal::NoTherapeuticRelationship));
}

/// «seed 000»: the referring doctor is apart from the circle, having access without it.
#[test]
fn the_referring_doctor_is_not_of_the_circle() {
    let facts = record(&[ProvisionKind::ReferringDoctor(DOCTOR)]);
    assert_eq!(join(CANDIDATE, &facts), Err(Refusal::IsReferringDoctor));
    let another = ProfessionalFacts { id: COLLEAGUE, ..CANDIDATE };
    assert_eq!(join(another, &facts), Ok(Basis::Holder));
}

/// «seed 000»: a right is given to one professional, known one by one through the directory; a colleague gains nothing.
#[test]
fn a_right_of_access_is_personal() {
    for (kind, actor, basis) in CONNECTIONS {
        let Actor::Professional { category, licence, place, .. } = actor else { panic!("{actor:?}") };
        let colleague = Actor::Professional { id: COLLEAGUE, category, licence, place };
        let expected = match basis {
            Basis::Stay => Ok(Basis::Stay),
            _ => Err(Refusal::NoTherapeuticRelationship),
        };
        assert_eq!(opens(colleague, &record(&[kind])), expected, "{kind:?}");
    }
}

/// «seed 000»: after a change of doctors the new one, once let in, has what was filed before.
#[test]
fn a_new_doctor_has_what_was_there_before() {
    let facts = provided([
        from(years(-1), ProvisionKind::CircleOfTrust(COLLEAGUE)).ended(ended(days(-1))),
        from(years(-1), ProvisionKind::Authorship(COLLEAGUE)),
        from(NOW, CIRCLE),
    ]);
    assert_eq!(reads(DOCTOR_ASKS, REPORT, &facts), Ok(Basis::CircleOfTrust));
}

/// «seed 000», «seed 003»: an independent professional gets in only when the holder gives access: where nothing connects the
/// two there is nothing to read and nowhere to file.
#[test]
fn without_a_right_of_access_nobody_gets_in() {
    for profession in ProfessionalCategory::ALL {
        let somebody = practising(DOCTOR, profession);
        for document in documents().filter(|document| document.author != Author::Professional(DOCTOR)) {
            let decision = reads(somebody, document, &record(&[]));
            assert_eq!(decision, Err(Refusal::NoTherapeuticRelationship), "{profession:?} {document:?}");
        }
        for category in Category::ALL {
            let decision = files(somebody, category, &record(&[]));
            assert_eq!(decision, Err(Refusal::NoTherapeuticRelationship), "{profession:?} {category:?}");
        }
        assert_eq!(opens(somebody, &record(&[])), Err(Refusal::NoTherapeuticRelationship), "{profession:?}");
    }
}

/// «seed 003»: it is managed differently in a practice and in an institution: the holder's designation opens the one, the
/// stay the other, and neither opens both.
#[test]
fn practice_and_institution_are_managed_differently() {
    for (kind, practice, institution) in [
        (CIRCLE, Ok(Basis::CircleOfTrust), Err(Refusal::NoTherapeuticRelationship)),
        (ProvisionKind::PresenceCode(DOCTOR), Ok(Basis::PresenceCode), Err(Refusal::NoTherapeuticRelationship)),
        (ADMISSION, Err(Refusal::NoTherapeuticRelationship), Ok(Basis::Stay)),
    ] {
        let facts = record(&[kind]);
        assert_eq!(opens(DOCTOR_ASKS, &facts), practice, "{kind:?}");
        assert_eq!(opens(HOSPITAL_DOCTOR_ASKS, &facts), institution, "{kind:?}");
    }
}

/// The project's ruling on two that contradict each other: who is blocked joins the circle once the block is lifted.
#[test]
fn the_blocked_do_not_join_the_circle() {
    assert_eq!(join(CANDIDATE, &record(&[ProvisionKind::Block(DOCTOR)])), Err(Refusal::Blocked));
}
