//! Annex 1 of the regulation of 6 December 2019, copied once more by hand: what `matrix.csv` is compared with.

use crate::document::Category;
use crate::professional::ProfessionalCategory;

/// One row per category under its name in the law, one letter per column.
const ROWS: [(Category, &str, &str); 18] = [
    (Category::PersonalExpression, "Expression personnelle du titulaire", "R R R R R R R R R R R"),
    (Category::Summaries, "Synthèses", "W W - R R R - R R R -"),
    (Category::History, "Antécédents de santé", "W W R R R W - R R - R"),
    (Category::Allergies, "Allergies – intolérances", "W W W R R R R R R - R"),
    (Category::Devices, "Prothèses et appareillages", "W W - R R R - R R - R"),
    (Category::CareReports, "Comptes rendus de prise en charge", "W W R W W W R R R W R"),
    (Category::Certificates, "Certificats et déclarations", "W W - R R R - - R - -"),
    (Category::Imaging, "Imageries médicales", "W W - R R R - R - - -"),
    (Category::LaboratoryResults, "Analyses médicales", "W W R R R R R R R - W"),
    (Category::Dispensations, "Dispensation médicamenteuse", "R R W R - - - - - - -"),
    (Category::NursingAssessments, "Bilans soignants de prise en charge", "W W - W W W - R W R R"),
    (Category::Prescriptions, "Prescriptions et traitements", "W W W R R W R R R - R"),
    (Category::Prevention, "Prévention", "W W R W W W - - W R R"),
    (Category::SocioEducational, "Données socio-éducatives", "R R - W W R - - R R -"),
    (Category::SocialEnvironment, "Environnement social", "R R - W W W - - R W -"),
    (Category::LegalProtection, "Régime protection juridique", "R R - R R W - - R W -"),
    (Category::SocialInsurance, "Couverture et assurance sociale", "R R R R W R R - R W R"),
    (Category::HealthEducation, "Éducation", "W W R W W W - - W - -"),
];

/// The columns in the order of the letters; no profession: the referring doctor.
pub(super) const COLUMNS: [(Option<ProfessionalCategory>, &str); 11] = [
    (Some(ProfessionalCategory::Doctor), "Doctor, dentist"),
    (None, "Referring doctor"),
    (Some(ProfessionalCategory::Pharmacist), "Pharmacist"),
    (Some(ProfessionalCategory::Nurse), "Nurse"),
    (Some(ProfessionalCategory::Expert), "Expert health professional"),
    (Some(ProfessionalCategory::Midwife), "Midwife"),
    (Some(ProfessionalCategory::LaboratoryTechnician), "Laboratory technician"),
    (Some(ProfessionalCategory::RadiologyTechnician), "Radiology technician"),
    (Some(ProfessionalCategory::CareAssistant), "Care assistant"),
    (Some(ProfessionalCategory::SocialWorker), "Social worker"),
    (Some(ProfessionalCategory::Biologist), "Medical biologist"),
];

/// The name of a category in the law.
pub(super) fn name(category: Category) -> &'static str {
    ROWS[category as usize].1
}

pub(super) fn reads(column: Option<ProfessionalCategory>, category: Category) -> bool {
    letter(column, category) != b'-'
}

pub(super) fn files(column: Option<ProfessionalCategory>, category: Category) -> bool {
    letter(column, category) == b'W'
}

/// Letters stand at every second place; the columns are in the order of the professions, the referring doctor second.
fn letter(column: Option<ProfessionalCategory>, category: Category) -> u8 {
    let place = match column {
        Some(ProfessionalCategory::Doctor) => 0,
        None => 1,
        Some(other) => other as usize + 1,
    };
    ROWS[category as usize].2.as_bytes()[2 * place]
}

#[test]
fn each_row_has_a_letter_for_each_column_and_stands_at_its_place() {
    for (place, (category, name, letters)) in ROWS.into_iter().enumerate() {
        assert_eq!(letters.split(' ').filter(|letter| ["W", "R", "-"].contains(letter)).count(), 11, "{name}");
        assert_eq!(category as usize, place, "{name}");
        for (letter, (column, head)) in letters.bytes().step_by(2).zip(COLUMNS) {
            assert_eq!(self::letter(column, category), letter, "{name} {head}");
        }
    }
}
