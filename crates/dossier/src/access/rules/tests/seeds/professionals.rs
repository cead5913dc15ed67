//! How a professional gets in, and no longer does.

use jiff::SignedDuration;

use super::super::case::{Given, Practising, acts, code_entered, documents, grant, hours, years};
use super::*;
use crate::access::GrantKind;

/// «seed 000», «seed 003»: an independent professional gets in only when the holder gives access: without that there
/// is no relationship of care to show for it.
#[test]
fn without_a_right_of_access_nobody_gets_in() {
    for profession in ProfessionalCategory::ALL {
        let stranger = Situation::of(Who::Professional(profession));
        for document in documents().filter(|document| document.author != Author::Professional(ASKER)) {
            let decision = stranger.decide(Act::ConsultDocument(document));
            assert_eq!(decision, Err(Refusal::NoTherapeuticRelationship), "{profession:?} {document:?}");
        }
        for category in Category::ALL {
            let decision = stranger.decide(Act::FileDocument(category));
            assert_eq!(decision, Err(Refusal::NoTherapeuticRelationship), "{profession:?} {category:?}");
        }
        assert_eq!(stranger.decide(Act::ConsultDossier), Err(Refusal::NoTherapeuticRelationship), "{profession:?}");
    }
}

/// «seed 000»: a right of access is given to one professional by name; a colleague gains nothing by it.
#[test]
fn a_right_of_access_is_personal() {
    let situation = Situation { given: Given::OnlyToAColleague, ..Situation::of(DOCTOR) };
    assert_eq!(situation.decide(Act::ConsultDossier), Err(Refusal::NoTherapeuticRelationship));
}

/// «seed 000», «seed 004»: whoever the holder enters in the « Cercle Médical de Confiance » has access from then on,
/// with no end, until the holder changes it.
#[test]
fn the_circle_of_trust_lasts_until_withdrawn() {
    let designated = grant(GrantKind::CircleOfTrust, NOW);
    let facts = active(&[designated]);
    assert_eq!(doctor_reads(&facts, NOW - SignedDuration::from_micros(1)), Err(Refusal::NoTherapeuticRelationship));
    for later in [NOW, hours(24), years(1), years(80)] {
        assert_eq!(doctor_reads(&facts, later), Ok(Basis::CircleOfTrust), "{later}");
    }
}

/// «seed 000»: the holder can withdraw somebody from the circle at any time; from that moment access is gone.
#[test]
fn withdrawal_from_the_circle_counts_at_once() {
    let withdrawn = Grant { withdrawn_at: Some(NOW), ..grant(GrantKind::CircleOfTrust, hours(-1)) };
    let facts = active(&[withdrawn]);
    assert_eq!(doctor_reads(&facts, NOW - SignedDuration::from_micros(1)), Ok(Basis::CircleOfTrust));
    for later in [NOW, years(1)] {
        assert_eq!(doctor_reads(&facts, later), Err(Refusal::NoTherapeuticRelationship), "{later}");
    }
}

/// «seed 000»: the presence code gives access for 24 hours, not a moment longer.
#[test]
fn the_presence_code_gives_24_hours() {
    let facts = active(&[code_entered(NOW)]);
    for later in [NOW, hours(23), hours(24) - SignedDuration::from_micros(1)] {
        assert_eq!(doctor_reads(&facts, later), Ok(Basis::PresenceCode), "{later}");
    }
    for later in [hours(24), years(1)] {
        assert_eq!(doctor_reads(&facts, later), Err(Refusal::NoTherapeuticRelationship), "{later}");
    }
}

/// «seed 000»: the presence code must be given again at each consultation: having had it once opens nothing later,
/// and only the right code given now gains new hours.
#[test]
fn the_presence_code_is_given_again_each_time() {
    let before = Situation { given: Given::CodeEndedThisMoment, ..Situation::of(DOCTOR) };
    assert_eq!(before.decide(Act::ConsultDossier), Err(Refusal::NoTherapeuticRelationship));
    assert_eq!(before.decide(Act::EnterPresenceCode), Err(Refusal::WrongCode));
    let again = Situation { code_is_right: true, ..before };
    assert_eq!(basis(&again.decide(Act::EnterPresenceCode)), Ok(Basis::PresenceCode));
}

/// «seed 000»: giving the code lets a professional in by a right of access that the holder can see, never directly.
#[test]
fn the_right_code_alone_shows_nothing() {
    let situation = Situation { code_is_right: true, ..Situation::of(DOCTOR) };
    for act in acts().filter(|act| *act != Act::EnterPresenceCode) {
        assert_eq!(basis(&situation.decide(act)), basis(&Situation::of(DOCTOR).decide(act)), "{act:?}");
    }
}

/// «seed 000»: only who is registered and authorised to practise in Luxembourg gets in: a foreign doctor cannot,
/// whatever the holder gave. The project's ruling: that holds for authors too, from the day the licence stops.
#[test]
fn without_a_licence_in_luxembourg_nobody_gets_in() {
    for practising in [Practising::FromTheNextMoment, Practising::EndedThisMoment] {
        for given in Given::ALL {
            let situation =
                Situation { practising, given, has_written: true, code_is_right: true, ..Situation::of(DOCTOR) };
            for act in acts() {
                assert_eq!(situation.decide(act), Err(Refusal::NotLicensed), "{practising:?} {given:?} {act:?}");
            }
        }
    }
}

/// «seed 000» has what both circle and code give; when both are there the stronger, the circle, is what counts.
#[test]
fn the_strongest_basis_is_named() {
    let situation = Situation { given: Given::CircleAndCode, has_written: true, ..Situation::of(DOCTOR) };
    assert_eq!(basis(&situation.decide(Act::ConsultDossier)), Ok(Basis::CircleOfTrust));
}

/// «seed 000», annex 1 of the regulation of 6 December 2019: what is relevant for their work is filed by
/// professionals with access; what the law keeps from a profession stays closed on every basis.
#[test]
fn a_profession_reads_and_files_what_the_law_gives_it() {
    let pharmacist = Who::Professional(ProfessionalCategory::Pharmacist);
    for given in [Given::Circle, Given::Code] {
        let at_pharmacy = Situation { given, ..Situation::of(pharmacist) };
        assert!(at_pharmacy.decide(Act::FileDocument(Category::Dispensations)).is_ok());
        assert_eq!(at_pharmacy.decide(Act::FileDocument(Category::LaboratoryResults)), Err(Refusal::Category));
        let imaging = DocumentFacts {
            category: Category::Imaging,
            ..laboratory_report(Confidentiality::Normal, Author::Professional(COLLEAGUE))
        };
        assert_eq!(at_pharmacy.decide(Act::ConsultDocument(imaging)), Err(Refusal::Category));
    }
}
