//! Hospitals, nursing homes, rehabilitation centres, home-care networks.

use super::*;
use crate::institution::Certificate;

const AT_HOSPITAL: Actor = HOSPITAL_DOCTOR_ASKS;
const AT_HOME: Actor = working(DOCTOR, ProfessionalCategory::Nurse, HOME_CARE);
const HOME_CARE_STAY: ProvisionKind = ProvisionKind::Stay { institution: HOME_CARE, phase: StayPhase::Admission };

/// «seed 000»: who takes care of the holder during a stay in an institution, or for a home-care network, has access without
/// being let in one by one.
#[test]
fn a_stay_opens_the_record_to_those_who_work_there() {
    for profession in ProfessionalCategory::ALL {
        for id in [DOCTOR, COLLEAGUE] {
            let actor = working(id, profession, HOSPITAL);
            assert_eq!(opens(actor, &record(&[ADMISSION])), Ok(Basis::Stay), "{profession:?} {id:?}");
        }
    }
    assert_eq!(opens(AT_HOME, &record(&[HOME_CARE_STAY])), Ok(Basis::Stay));
}

/// «seed 000»: it is the stay that counts: who works elsewhere, or meets the holder in an own practice, is not let in by it.
#[test]
fn a_stay_opens_the_record_to_nobody_elsewhere() {
    for actor in [AT_HOME, DOCTOR_ASKS] {
        assert_eq!(opens(actor, &record(&[ADMISSION])), Err(Refusal::NoTherapeuticRelationship), "{actor:?}");
    }
}

/// «seed 000»: that is so unless the holder expresses opposition: to one institution, or to all, home care included.
#[test]
fn opposition_closes_the_record_to_institutions() {
    let stays = [ADMISSION, HOME_CARE_STAY];
    let no = Err(Refusal::NoTherapeuticRelationship);
    for (opposed, hospital, home) in [
        (Opposed::All, no, no),
        (Opposed::One(HOSPITAL), no, Ok(Basis::Stay)),
        (Opposed::One(HOME_CARE), Ok(Basis::Stay), no),
    ] {
        let facts = record(&[stays[0], stays[1], ProvisionKind::InstitutionOpposition(opposed)]);
        assert_eq!((opens(AT_HOSPITAL, &facts), opens(AT_HOME, &facts)), (hospital, home), "{opposed:?}");
    }
}

/// «seed 000»: rights can be changed at any time: an opposition taken back lets the institution in again, from that moment.
#[test]
fn an_opposition_can_be_taken_back() {
    let opposed = from(days(-2), ProvisionKind::InstitutionOpposition(Opposed::All)).ended(ended(NOW));
    let facts = provided([provision(ADMISSION), opposed]);
    assert_eq!(ask(AT_HOSPITAL, Act::ConsultDossier, &facts, NOW - MOMENT), Err(Refusal::NoTherapeuticRelationship));
    assert_eq!(opens(AT_HOSPITAL, &facts), Ok(Basis::Stay));
}

/// An opposition to institutions takes nothing from those whom the holder let in by name.
#[test]
fn opposition_to_institutions_leaves_practices_alone() {
    let opposition = ProvisionKind::InstitutionOpposition(Opposed::All);
    for (kind, actor, basis) in CONNECTIONS.into_iter().filter(|(_, _, basis)| *basis != Basis::Stay) {
        assert_eq!(opens(actor, &record(&[kind, opposition])), Ok(basis), "{kind:?}");
    }
}

/// Regulation of 6 December 2019, annex 1 (3): 45 days from admission, 30 for a renewal, 30 after discharge, a day and fifteen
/// in the emergency ward; whatever the institution has announced.
#[test]
fn a_stay_ends_when_the_law_says() {
    for (phase, length) in [
        (StayPhase::Admission, 45),
        (StayPhase::Renewal, 30),
        (StayPhase::AfterDischarge, 30),
        (StayPhase::EmergencyWard, 16),
    ] {
        let stay = ProvisionKind::Stay { institution: HOSPITAL, phase };
        let facts = provided([Provision { until: Some(years(1)), ..from(NOW, stay) }]);
        let opens_at = |at| ask(AT_HOSPITAL, Act::ConsultDossier, &facts, at);
        assert_eq!(opens_at(days(length) - MOMENT), Ok(Basis::Stay), "{phase:?}");
        assert_eq!(opens_at(days(length)), Err(Refusal::NoTherapeuticRelationship), "{phase:?}");
    }
}

/// The same: a stay announced again goes on.
#[test]
fn a_stay_can_be_renewed() {
    let renewal = ProvisionKind::Stay { institution: HOSPITAL, phase: StayPhase::Renewal };
    let facts = provided([from(NOW, ADMISSION), from(days(45), renewal)]);
    assert_eq!(ask(AT_HOSPITAL, Act::ConsultDossier, &facts, days(75) - MOMENT), Ok(Basis::Stay));
    assert_eq!(ask(AT_HOSPITAL, Act::ConsultDossier, &facts, days(75)), Err(Refusal::NoTherapeuticRelationship));
}

/// «seed 000»: institutions connect through their own system, on condition of a certificate of conformity: without one valid now
/// nobody there gets in, and the institution announces nothing.
#[test]
fn an_institution_needs_its_certificate() {
    for certificate in
        [Certificate { from: years(-5), until: Some(NOW) }, Certificate { from: NOW + MOMENT, until: None }]
    {
        let place = Place::Institution { id: HOSPITAL, certificate };
        let actor =
            Actor::Professional { id: DOCTOR, category: ProfessionalCategory::Doctor, licence: LICENSED, place };
        for kinds in [[ADMISSION], [ProvisionKind::ReferringDoctor(DOCTOR)], [ProvisionKind::Authorship(DOCTOR)]] {
            assert_eq!(opens(actor, &record(&kinds)), Err(Refusal::NotCertified), "{certificate:?} {kinds:?}");
        }
        let system = Actor::Institution { id: HOSPITAL, certificate };
        let announces = ask(system, Act::AnnounceStay, &record(&[]), NOW);
        assert_eq!(announces, Err(Refusal::NotCertified), "{certificate:?}");
    }
    let system = Actor::Institution { id: HOSPITAL, certificate: CERTIFIED };
    assert_eq!(ask(system, Act::AnnounceStay, &record(&[]), NOW), Ok(Basis::Institution));
}

/// «seed 000», «seed 003»: it is people who have access, in a relationship of care. The institution's system announces, and reads
/// nothing itself.
#[test]
fn an_institutions_system_reads_nothing() {
    let system = Actor::Institution { id: HOSPITAL, certificate: CERTIFIED };
    for act in acts_on(REPORT).into_iter().filter(|act| *act != Act::AnnounceStay) {
        assert_eq!(ask(system, act, &record(&[ADMISSION]), NOW), Err(Refusal::NotAllowed), "{act:?}");
    }
}

/// «seed 000»: a confidential document is not for those who meet the holder in a stay.
#[test]
fn a_stay_does_not_open_what_is_confidential() {
    for level in [Confidentiality::Confidential, Confidentiality::Private] {
        let decision = reads(AT_HOSPITAL, at_level(level), &record(&[ADMISSION]));
        assert_eq!(decision, Err(Refusal::Confidentiality), "{level:?}");
    }
    assert_eq!(reads(AT_HOSPITAL, REPORT, &record(&[ADMISSION])), Ok(Basis::Stay));
}

/// «seed 000»: who works in an institution files there what the holder's care needs.
#[test]
fn those_who_work_there_file_too() {
    assert_eq!(files(AT_HOSPITAL, Category::CareReports, &record(&[ADMISSION])), Ok(Basis::Stay));
}

/// An institution may not know where the record stands: it announces to a prepared and to a closed one too, and to nobody's when
/// the holder has died.
#[test]
fn an_institution_announces_while_the_holder_lives() {
    let system = Actor::Institution { id: HOSPITAL, certificate: CERTIFIED };
    let announces = |state| ask(system, Act::AnnounceStay, &standing(state, record(&[])), NOW);
    for state in [State::Prepared { notified_at: None }, State::Active { since: NOW }, State::Closed { since: NOW }] {
        assert_eq!(announces(state), Ok(Basis::Institution), "{state:?}");
    }
    for state in [State::Archived { since: NOW }, State::Destroyed { since: NOW }] {
        assert_eq!(announces(state), Err(Refusal::RecordNotOpen), "{state:?}");
    }
}
