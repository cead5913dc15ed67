use uuid::Uuid;

use super::*;

const NOW: Timestamp = Timestamp::constant(1_900_000_000, 0);
const MOMENT: SignedDuration = SignedDuration::from_nanos(1);
const DAY: SignedDuration = SignedDuration::from_hours(24);
const DOCTOR: ProfessionalId = ProfessionalId::new(Uuid::from_u128(1));
const HOSPITAL: InstitutionId = InstitutionId::new(Uuid::from_u128(2));
const HOME: InstitutionId = InstitutionId::new(Uuid::from_u128(3));
const DOCUMENT: DocumentId = DocumentId::new(Uuid::from_u128(4));
const PERSON: HolderId = HolderId::new(Uuid::from_u128(5));
const CASE: CaseId = CaseId::new(Uuid::from_u128(6));
const STAFF: StaffId = StaffId::new(Uuid::from_u128(7));

const fn provision(kind: ProvisionKind) -> Provision {
    let id = ProvisionId::new(Uuid::from_u128(8));
    Provision { id, kind, from: NOW, until: None, recorded_at: NOW, recorded_by: By::Person(PERSON), ended: None }
}

const fn ending(at: Timestamp, recorded_at: Timestamp) -> Ending {
    Ending { at, recorded_at, by: By::System }
}

const fn stay(phase: StayPhase) -> ProvisionKind {
    ProvisionKind::Stay { institution: HOSPITAL, phase }
}

/// Regulation of 6 December 2019, annex 1 (3); law of 24 July 2014, art. 16(5): days after which an entry of this kind
/// says nothing any more, whatever was entered.
const CAPS: [(ProvisionKind, i32); 8] = [
    (ProvisionKind::PresenceCode(DOCTOR), 15),
    (stay(StayPhase::Admission), 45),
    (stay(StayPhase::Renewal), 30),
    (stay(StayPhase::AfterDischarge), 30),
    (stay(StayPhase::EmergencyWard), 16),
    (ProvisionKind::Emergency(DOCTOR), 1),
    (ProvisionKind::Announcement { document: DOCUMENT, mentioned: false }, 30),
    (ProvisionKind::CaseApproval { case: CASE, approved_by: STAFF }, 15),
];

/// What lasts until somebody ends it.
const LASTING: [ProvisionKind; 14] = [
    ProvisionKind::ReferringDoctor(DOCTOR),
    ProvisionKind::CircleOfTrust(DOCTOR),
    ProvisionKind::Block(DOCTOR),
    ProvisionKind::ConsultationObjection(DOCTOR),
    ProvisionKind::InstitutionOpposition(Opposed::All),
    ProvisionKind::EmergencyAccessOff,
    ProvisionKind::Hide { document: DOCUMENT, professional: DOCTOR },
    ProvisionKind::Level { document: DOCUMENT, level: Confidentiality::Private },
    ProvisionKind::RetentionProposal { document: DOCUMENT, term: RetentionTerm::ForLife },
    ProvisionKind::RetentionAgreement { document: DOCUMENT, term: RetentionTerm::ForLife },
    ProvisionKind::Authorship(DOCTOR),
    ProvisionKind::Assistant { person: PERSON, mandate: Mandate::FULL },
    ProvisionKind::Representative { person: PERSON, title: RepresentativeTitle::Guardian },
    ProvisionKind::Discernment,
];

#[test]
fn the_law_caps_what_was_entered() {
    for (kind, days) in CAPS {
        let end = NOW + DAY * days;
        for until in [None, Some(end + MOMENT), Some(Timestamp::MAX)] {
            let provision = Provision { until, ..provision(kind) };
            assert_eq!(provision.end(), Some(end), "{kind:?} {until:?}");
            assert!(provision.is_in_force(end - MOMENT), "{kind:?} {until:?}");
            assert!(!provision.is_in_force(end), "{kind:?} {until:?}");
        }
        let sooner = Provision { until: Some(end - MOMENT), ..provision(kind) };
        assert_eq!(sooner.end(), Some(end - MOMENT), "{kind:?}");
    }
}

#[test]
fn the_rest_lasts_until_it_is_ended() {
    let case = ProvisionKind::CaseRequest { case: CASE, document: None, doctor: STAFF };
    for kind in LASTING.into_iter().chain([case]) {
        assert_eq!(provision(kind).end(), None, "{kind:?}");
        assert!(provision(kind).is_in_force(Timestamp::MAX), "{kind:?}");
    }
}

/// In force from its first moment to the moment before its end: half open, so that two entries can follow one another
/// without a gap and without overlapping.
#[test]
fn in_force_from_the_first_moment_to_before_the_last() {
    let until = NOW + DAY;
    let provision = Provision { until: Some(until), ..provision(ProvisionKind::CircleOfTrust(DOCTOR)) };
    for (now, in_force) in
        [(NOW - MOMENT, false), (NOW, true), (NOW + MOMENT, true), (until - MOMENT, true), (until, false)]
    {
        assert_eq!(provision.is_in_force(now), in_force, "{now}");
    }
}

/// The earliest of the end that was planned, the law's cap and the end that was entered.
#[test]
fn the_earliest_end_counts() {
    let code = provision(ProvisionKind::PresenceCode(DOCTOR));
    let [early, late] = [NOW + DAY, NOW + DAY * 2];
    let planned = Provision { until: Some(late), ..code };
    assert_eq!(planned.end(), Some(late));
    assert_eq!(planned.ended(ending(early, early)).end(), Some(early));
    assert_eq!(Provision { until: Some(early), ..code }.ended(ending(late, late)).end(), Some(early));
    assert_eq!(code.ended(ending(NOW + DAY * 90, NOW)).end(), Some(NOW + DAY * 15));
}

#[test]
fn an_end_is_added_and_nothing_else_is_touched() {
    let before = provision(ProvisionKind::CircleOfTrust(DOCTOR));
    let after = before.ended(ending(NOW + DAY, NOW + DAY));
    assert_eq!(after, Provision { ended: Some(ending(NOW + DAY, NOW + DAY)), ..before });
}

/// A cap that would lie beyond the end of time is none.
#[test]
fn a_cap_beyond_the_end_of_time_is_none() {
    let last = Provision { from: Timestamp::MAX, ..provision(ProvisionKind::Emergency(DOCTOR)) };
    assert_eq!(last.end(), None);
    assert!(last.is_in_force(Timestamp::MAX));
}

/// What was known on a day: not what was entered later, even if it was dated back, nor an end entered later.
#[test]
fn only_what_was_entered_by_then_was_known() {
    let entered = NOW + DAY;
    let dated_back = Provision { recorded_at: entered, ..provision(ProvisionKind::CircleOfTrust(DOCTOR)) };
    assert_eq!(dated_back.as_of(entered - MOMENT), None);
    assert_eq!(dated_back.as_of(entered), Some(dated_back));
    let ended = dated_back.ended(ending(NOW, entered + DAY));
    assert_eq!(ended.as_of(entered - MOMENT), None);
    assert_eq!(ended.as_of(entered + DAY - MOMENT), Some(dated_back));
    assert_eq!(ended.as_of(entered + DAY), Some(ended));
}

#[test]
fn an_opposition_means_one_institution_or_all() {
    for (opposed, hospital, home) in
        [(Opposed::All, true, true), (Opposed::One(HOSPITAL), true, false), (Opposed::One(HOME), false, true)]
    {
        assert_eq!((opposed.includes(HOSPITAL), opposed.includes(HOME)), (hospital, home), "{opposed:?}");
    }
}

#[test]
fn a_term_for_life_has_no_end() {
    assert_eq!(RetentionTerm::ForLife.end(), None);
    assert_eq!(RetentionTerm::Until(NOW).end(), Some(NOW));
}

/// Which document and which professional an entry is about: one, or none.
#[test]
fn what_an_entry_is_about() {
    let about = |kind: ProvisionKind| (kind.document().is_some(), kind.professional().is_some());
    for (kind, expected) in [
        (LASTING[0], (false, true)),
        (LASTING[1], (false, true)),
        (LASTING[2], (false, true)),
        (LASTING[3], (false, true)),
        (LASTING[4], (false, false)),
        (LASTING[5], (false, false)),
        (LASTING[6], (true, true)),
        (LASTING[7], (true, false)),
        (LASTING[8], (true, false)),
        (LASTING[9], (true, false)),
        (LASTING[10], (false, true)),
        (LASTING[11], (false, false)),
        (LASTING[12], (false, false)),
        (LASTING[13], (false, false)),
        (CAPS[0].0, (false, true)),
        (CAPS[1].0, (false, false)),
        (CAPS[5].0, (false, true)),
        (CAPS[6].0, (true, false)),
        (CAPS[7].0, (false, false)),
    ] {
        assert_eq!(about(kind), expected, "{kind:?}");
        assert!(kind.document().is_none_or(|document| document == DOCUMENT), "{kind:?}");
        assert!(kind.professional().is_none_or(|professional| professional == DOCTOR), "{kind:?}");
    }
}

#[test]
fn the_words_of_the_phases() {
    let words = StayPhase::ALL.map(StayPhase::code);
    assert_eq!(words, ["admission", "renewal", "after-discharge", "emergency-ward"]);
}
