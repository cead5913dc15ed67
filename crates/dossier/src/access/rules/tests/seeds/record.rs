//! When a record is open.

use jiff::SignedDuration;

use super::super::case::{Given, Standing, acts, days, grant};
use super::*;
use crate::access::GrantKind;

/// «seed 000»: rights of access count once the record is activated. Before, professionals are not let in, right of
/// access or not.
#[test]
fn a_prepared_record_is_closed_to_professionals() {
    for standing in [Standing::PreparedUnsent, Standing::Prepared29Days, Standing::PreparedAMomentShortOf30Days] {
        for given in Given::ALL {
            let situation =
                Situation { standing, given, has_written: true, code_is_right: true, ..Situation::of(DOCTOR) };
            for act in acts() {
                assert_eq!(situation.decide(act), Err(Refusal::RecordNotOpen), "{standing:?} {given:?} {act:?}");
            }
        }
    }
}

/// Regulation of 6 December 2019, art. 3(3): thirty days after a notice that was met with silence, professionals may
/// consult and file. They need a right of access as ever.
#[test]
fn thirty_days_of_silence_open_the_record() {
    let silent = |grants: &[Grant]| Facts { state: State::Prepared { notified_at: Some(NOW) }, ..active(grants) };
    let with_access = silent(&[grant(GrantKind::CircleOfTrust, NOW)]);
    let before = days(30) - SignedDuration::from_micros(1);
    assert_eq!(doctor_reads(&with_access, before), Err(Refusal::RecordNotOpen));
    assert_eq!(doctor_reads(&with_access, days(30)), Ok(Basis::CircleOfTrust));
    let act = Act::FileDocument(Category::LaboratoryResults);
    assert_eq!(doctor_asks(act, &with_access, days(30)), Ok(Basis::CircleOfTrust));
    assert_eq!(doctor_reads(&silent(&[]), days(30)), Err(Refusal::NoTherapeuticRelationship));
}

/// Regulation of 6 December 2019, art. 3(1): holders of a prepared record activate or oppose; the rest comes after.
#[test]
fn the_holder_of_a_prepared_record_activates_or_opposes() {
    for standing in [Standing::PreparedUnsent, Standing::Prepared29Days, Standing::Prepared30Days] {
        let situation = Situation { standing, ..Situation::of(Who::Holder) };
        for act in acts() {
            let decision = situation.decide(act);
            let expected = matches!(act, Act::ActivateDossier | Act::OpposeDossier);
            assert_eq!(decision.is_ok(), expected, "{standing:?} {act:?}");
        }
    }
}

/// «seed 000», regulation of 6 December 2019, art. 3(1): nobody has to have a record: after a no it is open to no one.
#[test]
fn after_opposition_nobody_gets_in() {
    for who in Who::all() {
        for given in Given::ALL {
            let situation = Situation {
                standing: Standing::Destroyed,
                given,
                has_written: true,
                code_is_right: true,
                ..Situation::of(who)
            };
            for act in acts() {
                assert!(situation.decide(act).is_err(), "{who:?} {given:?} {act:?}");
            }
        }
    }
}
