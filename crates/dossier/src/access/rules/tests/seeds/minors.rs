//! Minors and their parents (law of 24 July 2014, art. 13; regulation of 6 December 2019, art. 6).

use super::*;

const PRIVATE: DocumentFacts = at_level(Confidentiality::Private);

/// «seed 000»: a legal representative has the holder's access: a parent's lasts until the holder is of age, a guardian's goes on.
#[test]
fn parents_represent_until_majority() {
    let [parent, guardian] = [PARENTHOOD, GUARDIANSHIP].map(|kind| minors(record(&[kind])));
    let opens_at = |facts: &Facts, at| ask(PARENT_ASKS, Act::ConsultDossier, facts, at);
    for facts in [&parent, &guardian] {
        assert_eq!(opens_at(facts, years(1) - MOMENT), Ok(Basis::LegalRepresentative));
    }
    assert_eq!(opens_at(&parent, years(1)), Err(Refusal::NotAllowed));
    assert_eq!(opens_at(&guardian, years(1)), Ok(Basis::LegalRepresentative));
}

/// A represented minor sees what is there and files; what is decided, the parents decide.
#[test]
fn a_represented_minor_sees_and_does_not_decide() {
    let facts = minors(record(&[PARENTHOOD]));
    let hide = Act::HideDocument(REPORT, DOCTOR);
    for act in [Act::ConsultDossier, Act::ConsultDocument(PRIVATE), Act::ReadLifeLine, Act::ConsultGrants] {
        assert_eq!(ask(HOLDER_ASKS, act, &facts, NOW), Ok(Basis::Holder), "{act:?}");
    }
    assert_eq!(files(HOLDER_ASKS, Category::PersonalExpression, &facts), Ok(Basis::Holder));
    for act in
        [hide, Act::BlockProfessional(DOCTOR), Act::WithdrawFromCircle, Act::CloseDossier, Act::StateOrganDonation]
    {
        assert_eq!(ask(HOLDER_ASKS, act, &facts, NOW), Err(Refusal::RepresentativeDecides), "{act:?}");
        assert_eq!(ask(PARENT_ASKS, act, &facts, NOW), Ok(Basis::LegalRepresentative), "{act:?}");
    }
}

/// The same for opening, opposing and reopening the record.
#[test]
fn parents_open_and_reopen_a_minors_record() {
    for (state, act) in [
        (State::Prepared { notified_at: None }, Act::ActivateDossier),
        (State::Prepared { notified_at: None }, Act::OpposeDossier),
        (State::Closed { since: NOW }, Act::ReopenDossier),
    ] {
        let facts = standing(state, minors(record(&[PARENTHOOD])));
        assert_eq!(ask(HOLDER_ASKS, act, &facts, NOW), Err(Refusal::RepresentativeDecides), "{act:?}");
        assert_eq!(ask(PARENT_ASKS, act, &facts, NOW), Ok(Basis::LegalRepresentative), "{act:?}");
        let alone = standing(state, minors(record(&[])));
        assert_eq!(ask(HOLDER_ASKS, act, &alone, NOW), Ok(Basis::Holder), "{act:?}");
    }
}

/// A minor who is found to have discernment decides alone; so does everybody from the day of majority.
#[test]
fn discernment_and_majority_let_the_holder_decide() {
    let act = Act::BlockProfessional(DOCTOR);
    let minor = minors(record(&[PARENTHOOD]));
    assert_eq!(ask(HOLDER_ASKS, act, &minor, years(1) - MOMENT), Err(Refusal::RepresentativeDecides));
    assert_eq!(ask(HOLDER_ASKS, act, &minor, years(1)), Ok(Basis::Holder));
    let discerning = minors(record(&[PARENTHOOD, ProvisionKind::Discernment]));
    assert_eq!(ask(HOLDER_ASKS, act, &discerning, NOW), Ok(Basis::Holder));
}

/// What a minor with discernment keeps private is private to the parents too: they neither see it nor open it by another level. The
/// rest they see.
#[test]
fn what_a_discerning_minor_keeps_private_is_private_to_the_parents() {
    let make_normal = Act::SetConfidentiality(PRIVATE, Confidentiality::Normal);
    for kind in [PARENTHOOD, GUARDIANSHIP] {
        let discerning = minors(record(&[kind, ProvisionKind::Discernment]));
        assert_eq!(reads(PARENT_ASKS, PRIVATE, &discerning), Err(Refusal::Confidentiality), "{kind:?}");
        assert_eq!(ask(PARENT_ASKS, make_normal, &discerning, NOW), Err(Refusal::Confidentiality), "{kind:?}");
        assert_eq!(reads(PARENT_ASKS, REPORT, &discerning), Ok(Basis::LegalRepresentative), "{kind:?}");
        assert_eq!(reads(HOLDER_ASKS, PRIVATE, &discerning), Ok(Basis::Holder), "{kind:?}");
        let without = minors(record(&[kind]));
        assert_eq!(reads(PARENT_ASKS, PRIVATE, &without), Ok(Basis::LegalRepresentative), "{kind:?}");
        assert_eq!(ask(PARENT_ASKS, make_normal, &without, NOW), Ok(Basis::LegalRepresentative), "{kind:?}");
    }
}

/// The same to the moment: on the day of majority a guardian's word counts again.
#[test]
fn a_minors_privacy_ends_with_minority() {
    let discerning = minors(record(&[GUARDIANSHIP, ProvisionKind::Discernment]));
    for act in [Act::ConsultDocument(PRIVATE), Act::SetConfidentiality(PRIVATE, Confidentiality::Normal)] {
        assert_eq!(ask(PARENT_ASKS, act, &discerning, years(1) - MOMENT), Err(Refusal::Confidentiality), "{act:?}");
        assert_eq!(ask(PARENT_ASKS, act, &discerning, years(1)), Ok(Basis::LegalRepresentative), "{act:?}");
    }
}

/// Of age, a holder under guardianship has nothing private before the guardian: discernment is a word about minors.
#[test]
fn discernment_says_nothing_of_adults() {
    let adult = record(&[GUARDIANSHIP, ProvisionKind::Discernment]);
    assert_eq!(reads(PARENT_ASKS, PRIVATE, &adult), Ok(Basis::LegalRepresentative));
}

/// The identity desk enters what the treating doctor has certified: of a minor, once.
#[test]
fn the_identity_desk_enters_a_certificate_of_discernment() {
    let act = Act::RecogniseDiscernment;
    let minor = minors(record(&[PARENTHOOD]));
    assert_eq!(ask(clerk(Desk::Identity, false), act, &minor, NOW), Ok(Basis::Agency));
    assert_eq!(ask(clerk(Desk::Helpdesk, true), act, &minor, NOW), Err(Refusal::NotAllowed));
    let already = minors(record(&[PARENTHOOD, ProvisionKind::Discernment]));
    assert_eq!(ask(clerk(Desk::Identity, false), act, &already, NOW), Err(Refusal::NotAllowed));
    assert_eq!(ask(clerk(Desk::Identity, false), act, &minor, years(1)), Err(Refusal::NotAllowed));
}

/// The treating doctor admits discernment: a doctor, connected by more than an emergency, once, and of a minor.
#[test]
fn the_treating_doctor_recognises_discernment() {
    let act = Act::RecogniseDiscernment;
    for (kind, actor, basis) in CONNECTIONS {
        let expected = if basis == Basis::Emergency { Err(Refusal::NotAllowed) } else { Ok(basis) };
        assert_eq!(ask(actor, act, &minors(record(&[kind])), NOW), expected, "{kind:?}");
        assert_eq!(ask(actor, act, &record(&[kind]), NOW), Err(Refusal::NotAllowed), "{kind:?}");
        let already = minors(record(&[kind, ProvisionKind::Discernment]));
        assert_eq!(ask(actor, act, &already, NOW), Err(Refusal::NotAllowed), "{kind:?}");
    }
    let circle = minors(record(&[ProvisionKind::CircleOfTrust(DOCTOR)]));
    for profession in ProfessionalCategory::ALL.into_iter().filter(|one| *one != ProfessionalCategory::Doctor) {
        let decision = ask(practising(DOCTOR, profession), act, &circle, NOW);
        assert_eq!(decision, Err(Refusal::NotAllowed), "{profession:?}");
    }
    assert_eq!(ask(DOCTOR_ASKS, act, &circle, years(1)), Err(Refusal::NotAllowed));
    assert_eq!(ask(PARENT_ASKS, act, &minors(record(&[PARENTHOOD])), NOW), Err(Refusal::NotAllowed));
}
