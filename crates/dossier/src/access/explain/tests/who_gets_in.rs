//! People by name, and institutions.

use super::*;
use crate::access::{Act, Mandate, Purpose, StayPhase};
use crate::lifecycle::State;

#[test]
fn in_an_empty_record_the_holder_alone() {
    assert_eq!(open(&record(&[])), [HOLDERS]);
    assert_eq!(see(&LETTER, &record(&[])), [HOLDERS]);
}

#[test]
fn nobody_in_a_record_that_is_not_open() {
    let kinds = [GUARDIANSHIP, ProvisionKind::ReferringDoctor(DOCTOR), ADMISSION, CASE_REQUESTED, CASE_APPROVED];
    for state in [
        State::Prepared { notified_at: Some(days(-3)) },
        State::Closed { since: NOW },
        State::Archived { since: NOW },
        State::Destroyed { since: NOW },
    ] {
        let facts = standing(state, record(&kinds));
        assert_eq!(who_can_open(&facts, &EVERYBODY, NOW), [], "{state:?}");
        assert_eq!(who_can_see(&LETTER, &facts, &EVERYBODY, NOW), [], "{state:?}");
    }
}

/// The holder's side, each with what they are and how long they are.
#[test]
fn the_holders_side() {
    let facts =
        minors(provided([provision(PARENTHOOD), Provision { until: Some(days(7)), ..provision(assisted_by(FRIEND)) }]));
    let parent = Access { reader: Reader::Person(PARENT), basis: Basis::LegalRepresentative, until: Some(years(1)) };
    let friend = Access { reader: Reader::Person(FRIEND), basis: Basis::Assistant, until: Some(days(7)) };
    assert_eq!(open(&facts), [HOLDERS, parent.clone(), friend]);
    let private = DocumentFacts { confidentiality: Confidentiality::Private, ..LETTER };
    assert_eq!(see(&private, &facts), [HOLDERS, parent]);
}

#[test]
fn an_assistant_without_an_own_record_does_not_get_in() {
    let without = [PersonFacts { id: FRIEND, has_active_record: false }];
    let candidates = Candidates { persons: &without, ..EVERYBODY };
    assert_eq!(today(who_can_open(&record(&[assisted_by(FRIEND)]), &candidates, NOW)), [HOLDERS]);
}

#[test]
fn a_limited_assistant_sees_what_the_mandate_covers() {
    let mandate = Mandate::limited(&[Category::Allergies], &Purpose::ALL);
    let facts = record(&[ProvisionKind::Assistant { person: FRIEND, mandate }]);
    let friend = Access { reader: Reader::Person(FRIEND), basis: Basis::Assistant, until: None };
    assert_eq!(see(&DocumentFacts { category: Category::Allergies, ..LETTER }, &facts), [HOLDERS, friend]);
    assert_eq!(see(&LETTER, &facts), [HOLDERS]);
}

/// Each connection of a doctor, with the end that is known.
#[test]
fn professionals_by_name() {
    for (kind, basis, until) in [
        (ProvisionKind::ReferringDoctor(DOCTOR), Basis::ReferringDoctor, None),
        (ProvisionKind::CircleOfTrust(DOCTOR), Basis::CircleOfTrust, None),
        (ProvisionKind::PresenceCode(DOCTOR), Basis::PresenceCode, Some(hours(15 * 24 - 6))),
        (ProvisionKind::Emergency(DOCTOR), Basis::Emergency, Some(hours(18))),
        (ProvisionKind::Authorship(DOCTOR), Basis::Author, None),
    ] {
        assert_eq!(open(&record(&[kind])), [HOLDERS, named_one(DOCTOR, basis, until)], "{kind:?}");
    }
}

/// A right of access ends with the licence, where that is known to end first.
#[test]
fn until_the_licence_ends() {
    let licence = Licence { from: years(-5), until: Some(days(3)) };
    let professionals = [ProfessionalCandidate { licence, ..PROFESSIONALS[0] }];
    let candidates = Candidates { professionals: &professionals, ..EVERYBODY };
    let facts = record(&[ProvisionKind::CircleOfTrust(DOCTOR)]);
    assert_eq!(
        today(who_can_open(&facts, &candidates, NOW)),
        [HOLDERS, named_one(DOCTOR, Basis::CircleOfTrust, Some(days(3)))]
    );
    assert_eq!(today(who_can_open(&facts, &candidates, days(3))), [HOLDERS]);
}

/// Who is not in the directory any more is not a candidate, and gets in nowhere.
#[test]
fn who_is_not_in_the_directory_does_not_get_in() {
    let facts = record(&[ProvisionKind::CircleOfTrust(DOCTOR), ADMISSION]);
    let nobody = Candidates { persons: &[], professionals: &[], institutions: &[] };
    assert_eq!(today(who_can_open(&facts, &nobody, NOW)), [HOLDERS]);
}

/// The end is that of the access, not of one reason for it: the first moment at which no reason is left.
#[test]
fn until_the_last_reason_is_gone() {
    let facts = provided([
        from(hours(-1), ProvisionKind::CircleOfTrust(DOCTOR)).ended(ended(days(1))),
        from(hours(-1), ProvisionKind::PresenceCode(DOCTOR)).ended(ended(days(2))),
    ]);
    assert_eq!(open(&facts), [HOLDERS, named_one(DOCTOR, Basis::CircleOfTrust, Some(days(2)))]);
}

/// An objection that is to come interrupts the access: that is when the answer first is no.
#[test]
fn until_something_is_taken() {
    let facts = provided([
        provision(ProvisionKind::CircleOfTrust(DOCTOR)),
        Provision { until: Some(days(5)), ..from(days(4), ProvisionKind::ConsultationObjection(DOCTOR)) },
    ]);
    assert_eq!(open(&facts), [HOLDERS, named_one(DOCTOR, Basis::CircleOfTrust, Some(days(4)))]);
}

#[test]
fn an_author_sees_the_own_document_and_opens_the_record() {
    let own = DocumentFacts { author: Author::Professional(DOCTOR), ..LETTER };
    let facts = record(&[ProvisionKind::Authorship(DOCTOR), ProvisionKind::Block(DOCTOR)]);
    assert_eq!(open(&facts), [HOLDERS, named_one(DOCTOR, Basis::Author, None)]);
    assert_eq!(see(&own, &facts), [HOLDERS, named_one(DOCTOR, Basis::Author, None)]);
    assert_eq!(see(&LETTER, &facts), [HOLDERS]);
}

/// A document is asked about as it is now, and as it will be: `document` is what was filed.
#[test]
fn levels_and_announcements_are_applied() {
    let level = ProvisionKind::Level { document: DOCUMENT, level: Confidentiality::Confidential };
    let doctors = |facts: &Facts| see(&LETTER, facts);
    let code = provision(ProvisionKind::PresenceCode(DOCTOR));
    assert_eq!(doctors(&provided([code, from(days(-1), level)])), [HOLDERS]);
    let to_come = provided([code, from(days(2), level)]);
    assert_eq!(doctors(&to_come), [HOLDERS, named_one(DOCTOR, Basis::PresenceCode, Some(days(2)))]);
    let announcement = ProvisionKind::Announcement { document: DOCUMENT, mentioned: true };
    assert_eq!(doctors(&provided([from(days(-1), announcement)])), []);
    let announced = DocumentFacts { announced_until: Some(days(1)), ..LETTER };
    assert_eq!(see(&announced, &record(&[])), []);
    assert_eq!(today(who_can_see(&announced, &record(&[]), &EVERYBODY, days(1))), [HOLDERS]);
}

/// A stay opens the record to every profession there; what follows it without a gap lengthens it.
#[test]
fn institutions_with_a_stay() {
    let renewal = ProvisionKind::Stay { institution: HOSPITAL, phase: StayPhase::Renewal };
    let admission = from(hours(-1), ADMISSION).ended(ended(days(40)));
    for (provisions, until) in [(vec![admission], days(40)), (vec![admission, from(days(40), renewal)], days(70))] {
        let professions = ProfessionalCategory::ALL.to_vec();
        let reader = Reader::Whoever { comes: Way::At(HOSPITAL), professions, except: vec![] };
        let stay = Access { reader, basis: Basis::Stay, until: Some(until) };
        assert_eq!(open(&provided(provisions)), [HOLDERS, stay]);
    }
}

/// Without a certificate nobody there gets in; with one that ends, until it does.
#[test]
fn until_the_certificate_ends() {
    let facts = provided([from(hours(-1), ADMISSION)]);
    for (until, expected) in [(days(4), vec![Some(days(4))]), (NOW, vec![])] {
        let institutions =
            [InstitutionCandidate { id: HOSPITAL, certificate: Certificate { from: years(-1), until: Some(until) } }];
        let candidates = Candidates { institutions: &institutions, ..EVERYBODY };
        let everybody = who_can_open(&facts, &candidates, NOW);
        let ends: Vec<_> = in_role(&everybody, Way::At(HOSPITAL)).into_iter().map(|(.., until)| until).collect();
        assert_eq!(ends, expected);
    }
}

/// The Agency's doctor, in an approved case and for as long as it is approved.
#[test]
fn the_agencys_doctor() {
    let facts = record(&[CASE_REQUESTED, CASE_APPROVED]);
    let doctor = Access {
        reader: Reader::AgencyDoctor(AGENCY_DOCTOR),
        basis: Basis::ExceptionalCase,
        until: Some(hours(15 * 24 - 6)),
    };
    assert_eq!(open(&facts), [HOLDERS, doctor.clone()]);
    assert_eq!(see(&LETTER, &facts), [HOLDERS, doctor]);
    assert_eq!(open(&record(&[CASE_REQUESTED])), [HOLDERS]);
}

/// Before `until` the answer is yes, at `until` it is no: the moment before and the moment itself.
#[test]
fn until_is_the_first_moment_of_no() {
    let facts = minors(record(&[PARENTHOOD, ProvisionKind::PresenceCode(DOCTOR), CASE_REQUESTED, CASE_APPROVED]));
    for access in open(&facts) {
        let actor = match access.reader {
            Reader::Person(id) => person(id),
            Reader::Professional(id) => practising(id, ProfessionalCategory::Doctor),
            Reader::AgencyDoctor(id) => Actor::AgencyDoctor(id),
            Reader::Whoever { .. } => continue,
        };
        let Some(until) = access.until else { continue };
        assert!(ask(actor, Act::ConsultDossier, &facts, until - MOMENT).is_ok(), "{access:?}");
        assert!(ask(actor, Act::ConsultDossier, &facts, until).is_err(), "{access:?}");
    }
}
