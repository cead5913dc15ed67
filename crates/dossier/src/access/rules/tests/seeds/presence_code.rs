//! The presence code, called attendance code in the letter.

use super::*;

fn entered() -> Provision {
    Provision { until: Some(hours(24)), ..from(NOW, ProvisionKind::PresenceCode(DOCTOR)) }
}

/// «seed 000»: the presence code gives access for 24 hours, and not a moment longer.
#[test]
fn the_presence_code_gives_24_hours() {
    let facts = provided([entered()]);
    let opens_at = |at| ask(DOCTOR_ASKS, Act::ConsultDossier, &facts, at);
    for later in [NOW, hours(23), hours(24) - MOMENT] {
        assert_eq!(opens_at(later), Ok(Basis::PresenceCode), "{later}");
    }
    for later in [hours(24), years(1)] {
        assert_eq!(opens_at(later), Err(Refusal::NoTherapeuticRelationship), "{later}");
    }
}

/// Regulation of 6 December 2019, annex 1 (3): a longer time may be chosen, but never more than fifteen days.
#[test]
fn the_law_caps_the_presence_code_at_fifteen_days() {
    let facts = provided([Provision { until: None, ..entered() }]);
    assert_eq!(ask(DOCTOR_ASKS, Act::ConsultDossier, &facts, days(15) - MOMENT), Ok(Basis::PresenceCode));
    assert_eq!(ask(DOCTOR_ASKS, Act::ConsultDossier, &facts, days(15)), Err(Refusal::NoTherapeuticRelationship));
}

/// «seed 000»: the code must be given again at each consultation: having had it once opens nothing later, and only the right
/// code, given now, opens again.
#[test]
fn the_presence_code_is_given_again_each_time() {
    let over = provided([Provision { until: Some(NOW), ..from(hours(-24), ProvisionKind::PresenceCode(DOCTOR)) }]);
    assert_eq!(opens(DOCTOR_ASKS, &over), Err(Refusal::NoTherapeuticRelationship));
    assert_eq!(ask(DOCTOR_ASKS, Act::EnterPresenceCode, &over, NOW), Err(Refusal::WrongCode));
    let given = Facts { presence_code_given: true, ..over };
    assert_eq!(ask(DOCTOR_ASKS, Act::EnterPresenceCode, &given, NOW), Ok(Basis::PresenceCode));
}

/// «seed 000»: what the code gives is a right of access that stands in the record for the holder to see: knowing the code
/// shows nothing by itself.
#[test]
fn knowing_the_code_shows_nothing() {
    let known = Facts { presence_code_given: true, ..record(&[]) };
    for act in acts_on(REPORT).into_iter().filter(|act| *act != Act::EnterPresenceCode) {
        assert_eq!(ask(DOCTOR_ASKS, act, &known, NOW), ask(DOCTOR_ASKS, act, &record(&[]), NOW), "{act:?}");
    }
}

/// «seed 000»: the code is for "independent" professionals, of every profession; in an institution it opens nothing.
#[test]
fn the_presence_code_is_for_independent_professionals() {
    let given = Facts { presence_code_given: true, ..record(&[]) };
    for profession in ProfessionalCategory::ALL {
        let practice = practising(DOCTOR, profession);
        let hospital = working(DOCTOR, profession, HOSPITAL);
        assert_eq!(ask(practice, Act::EnterPresenceCode, &given, NOW), Ok(Basis::PresenceCode), "{profession:?}");
        assert_eq!(ask(hospital, Act::EnterPresenceCode, &given, NOW), Err(Refusal::NotIndependent), "{profession:?}");
    }
}

/// «seed 000»: the code is what the holder gives to a professional: nobody else can use it, the holder included.
#[test]
fn the_presence_code_is_for_professionals() {
    let given = Facts { presence_code_given: true, ..record(&[assisted_by(FRIEND), GUARDIANSHIP]) };
    let institution = Actor::Institution { id: HOSPITAL, certificate: CERTIFIED };
    for actor in [HOLDER_ASKS, FRIEND_ASKS, PARENT_ASKS, STRANGER_ASKS, AGENCY_DOCTOR_ASKS, institution, Actor::System]
    {
        assert_eq!(ask(actor, Act::EnterPresenceCode, &given, NOW), Err(Refusal::NotAllowed), "{actor:?}");
    }
}

/// «seed 000»: codes that were lost come in a new letter: the holder has a new one made, and the Agency's program prints it.
#[test]
fn a_lost_code_is_replaced() {
    assert_eq!(ask(HOLDER_ASKS, Act::RenewPresenceCode, &record(&[]), NOW), Ok(Basis::Holder));
    let prepared = standing(State::Prepared { notified_at: Some(days(-3)) }, record(&[]));
    assert_eq!(ask(Actor::System, Act::SendNotice, &prepared, NOW), Ok(Basis::Agency));
}

/// «seed 000»: who has both circle and code is there by the circle, the stronger of the two.
#[test]
fn the_strongest_connection_is_named() {
    let mut kinds = CONNECTIONS.map(|(kind, ..)| kind).to_vec();
    kinds.reverse();
    for (index, (_, actor, basis)) in CONNECTIONS.into_iter().enumerate() {
        let weaker = record(&kinds[..kinds.len() - index]);
        assert_eq!(opens(actor, &weaker), Ok(basis), "{basis:?}");
    }
}
