//! Whom the caller must load, and when answers can change.

use super::*;
use crate::access::{Opposed, RetentionTerm, StayPhase};
use crate::lifecycle::State;

#[test]
fn a_record_names_its_people() {
    let ended = provision(ProvisionKind::CircleOfTrust(DOCTOR)).ended(ended(days(-1)));
    let facts = provided([
        ended,
        provision(PARENTHOOD),
        provision(assisted_by(FRIEND)),
        provision(ProvisionKind::Stay { institution: HOME_CARE, phase: StayPhase::Renewal }),
        provision(ProvisionKind::InstitutionOpposition(Opposed::One(HOSPITAL))),
        provision(ProvisionKind::RetentionProposal { document: DOCUMENT, term: RetentionTerm::ForLife }),
    ]);
    assert_eq!(
        named(&facts, &[REPORT, LETTER]),
        Named {
            persons: [PARENT, FRIEND].into(),
            professionals: [DOCTOR, COLLEAGUE].into(),
            institutions: [HOME_CARE].into(),
        }
    );
    assert_eq!(named(&record(&[]), &[]), Named::default());
}

/// Every first moment and every end, the law's caps among them, the majority, and the opening by silence.
#[test]
fn the_moments_at_which_something_changes() {
    let facts = provided([
        from(days(1), ProvisionKind::CircleOfTrust(DOCTOR)).ended(ended(days(9))),
        from(days(-2), ProvisionKind::PresenceCode(DOCTOR)),
        Provision { until: Some(days(7)), ..from(days(2), assisted_by(FRIEND)) },
    ]);
    let provisions = [days(1), days(9), days(-2), days(13), days(7), days(2)];
    let expected = |others: &[Timestamp]| provisions.iter().chain(others).copied().collect();
    assert_eq!(boundaries(&facts), expected(&[years(-10)]));
    for (notified_at, opens) in [(None, vec![]), (Some(days(-4)), vec![days(26)])] {
        let prepared = standing(State::Prepared { notified_at }, facts.clone());
        assert_eq!(boundaries(&prepared), expected(&[&opens[..], &[years(-10)]].concat()));
    }
}
