//! Whoever comes in one of the standing ways.

use super::*;
use crate::access::Opposed;
use crate::document::Category;

const STANDING: [Way; 3] = [Way::GivenTheCode, Way::Admitting, Way::DeclaringEmergency];

fn open_in_role(facts: &Facts, way: Way) -> Option<(Vec<ProfessionalCategory>, Vec<ProfessionalId>)> {
    let everybody = who_can_open(facts, &EVERYBODY, NOW);
    let role = in_role(&everybody, way);
    role.first().map(|(professions, except, _)| (professions.to_vec(), except.to_vec()))
}

/// In an active record anybody licensed may be given the code, admit the holder, or declare an emergency: with no end known.
#[test]
fn what_stands_open_in_every_active_record() {
    let everybody = who_can_open(&record(&[]), &EVERYBODY, NOW);
    for (way, basis) in STANDING.into_iter().zip([Basis::PresenceCode, Basis::Stay, Basis::Emergency]) {
        let all: &[ProfessionalCategory] = &ProfessionalCategory::ALL;
        assert_eq!(in_role(&everybody, way), [(all, [].as_slice(), None)], "{way:?}");
        let bases =
            everybody.iter().filter(|one| matches!(&one.reader, Reader::Whoever { comes, .. } if *comes == way));
        assert_eq!(bases.map(|one| one.basis).collect::<Vec<_>>(), [basis]);
    }
}

/// Which professions read a document is the law's matrix; in an emergency, only what is essential.
#[test]
fn the_professions_that_would_read_a_document() {
    use ProfessionalCategory::{Doctor, Expert, Midwife, Nurse, RadiologyTechnician};
    let imaging = DocumentFacts { category: Category::Imaging, ..LETTER };
    let everybody = who_can_see(&imaging, &record(&[ADMISSION]), &EVERYBODY, NOW);
    let readers: &[ProfessionalCategory] = &[Doctor, Nurse, Expert, Midwife, RadiologyTechnician];
    for way in [Way::GivenTheCode, Way::Admitting, Way::At(HOSPITAL)] {
        let roles: Vec<_> = in_role(&everybody, way).into_iter().map(|(professions, ..)| professions).collect();
        assert_eq!(roles, [readers], "{way:?}");
    }
    assert_eq!(in_role(&everybody, Way::DeclaringEmergency), []);
    assert_eq!(in_role(&everybody, Way::At(HOME_CARE)), []);
}

#[test]
fn no_standing_way_opens_a_closed_document() {
    for confidentiality in [Confidentiality::Confidential, Confidentiality::Private] {
        let everybody = who_can_see(&DocumentFacts { confidentiality, ..LETTER }, &record(&[]), &EVERYBODY, NOW);
        assert_eq!(everybody, [HOLDERS], "{confidentiality:?}");
    }
}

/// What the holder has switched off or opposed is no way in any more.
#[test]
fn what_the_holder_has_closed() {
    let off = record(&[ProvisionKind::EmergencyAccessOff]);
    assert_eq!(STANDING.map(|way| open_in_role(&off, way).is_some()), [true, true, false]);
    let opposed = record(&[ProvisionKind::InstitutionOpposition(Opposed::All), ADMISSION]);
    assert_eq!(STANDING.map(|way| open_in_role(&opposed, way).is_some()), [true, false, true]);
    assert_eq!(open_in_role(&opposed, Way::At(HOSPITAL)), None);
    let one = record(&[ProvisionKind::InstitutionOpposition(Opposed::One(HOSPITAL)), ADMISSION]);
    assert_eq!(STANDING.map(|way| open_in_role(&one, way).is_some()), [true, true, true]);
    assert_eq!(open_in_role(&one, Way::At(HOSPITAL)), None);
}

/// A way closes when an opposition or the switch that is to come begins.
#[test]
fn a_way_closes_when_it_is_closed() {
    let facts = provided([
        from(days(2), ProvisionKind::EmergencyAccessOff),
        from(days(3), ProvisionKind::InstitutionOpposition(Opposed::All)),
    ]);
    let everybody = who_can_open(&facts, &EVERYBODY, NOW);
    let ends = STANDING.map(|way| in_role(&everybody, way)[0].2);
    assert_eq!(ends, [None, Some(days(3)), Some(days(2))]);
}

/// Whom the holder has shut out by name is named as an exception, in every way; where not of a profession that gets in, not.
#[test]
fn those_shut_out_are_named() {
    let blocked = record(&[ProvisionKind::Block(DOCTOR), ADMISSION]);
    for way in [Way::GivenTheCode, Way::Admitting, Way::DeclaringEmergency, Way::At(HOSPITAL)] {
        let (_, except) = open_in_role(&blocked, way).unwrap();
        assert_eq!(except, [DOCTOR], "{way:?}");
    }
    let hide = |professional| ProvisionKind::Hide { document: DOCUMENT, professional };
    let imaging = DocumentFacts { category: Category::Imaging, ..LETTER };
    let hidden = record(&[hide(DOCTOR), hide(COLLEAGUE), ADMISSION]);
    let everybody = who_can_see(&imaging, &hidden, &EVERYBODY, NOW);
    assert_eq!(in_role(&everybody, Way::At(HOSPITAL))[0].1, [DOCTOR], "the pharmacist sees no images anyway");
}

/// A way in is about whoever may practise; that somebody by name may not is another matter.
#[test]
fn who_lost_the_licence_is_no_exception() {
    let licence = Licence { from: years(-5), until: Some(years(-1)) };
    let professionals = [ProfessionalCandidate { licence, ..PROFESSIONALS[0] }];
    let candidates = Candidates { professionals: &professionals, ..EVERYBODY };
    let everybody = who_can_open(&record(&[ADMISSION]), &candidates, NOW);
    assert_eq!(in_role(&everybody, Way::At(HOSPITAL))[0].1, []);
}

/// Professions that get in alike are listed together, with the end they share.
#[test]
fn professions_that_get_in_alike_stand_together() {
    let facts = provided([
        provision(ADMISSION),
        from(days(5), ProvisionKind::Level { document: DOCUMENT, level: Confidentiality::Private }),
    ]);
    let everybody = who_can_see(&LETTER, &facts, &EVERYBODY, NOW);
    let all: &[ProfessionalCategory] = &ProfessionalCategory::ALL;
    assert_eq!(in_role(&everybody, Way::At(HOSPITAL)), [(all, [].as_slice(), Some(days(5)))]);
}
