//! Annex 1 of the regulation of 6 December 2019, copied once more by hand: what `matrix.csv` is compared with.

use crate::document::Category;
use crate::professional::ProfessionalCategory;

/// One row per category under its name in the law, one letter per profession.
///
/// The column of the referring doctor is left out: no rule reaches it yet.
const ROWS: [(Category, &str, &str); 18] = [
    (Category::PersonalExpression, "Expression personnelle du titulaire", "R R R R R R R R R R"),
    (Category::Summaries, "Synthèses", "W - R R R - R R R -"),
    (Category::History, "Antécédents de santé", "W R R R W - R R - R"),
    (Category::Allergies, "Allergies – intolérances", "W W R R R R R R - R"),
    (Category::Devices, "Prothèses et appareillages", "W - R R R - R R - R"),
    (Category::CareReports, "Comptes rendus de prise en charge", "W R W W W R R R W R"),
    (Category::Certificates, "Certificats et déclarations", "W - R R R - - R - -"),
    (Category::Imaging, "Imageries médicales", "W - R R R - R - - -"),
    (Category::LaboratoryResults, "Analyses médicales", "W R R R R R R R - W"),
    (Category::Dispensations, "Dispensation médicamenteuse", "R W R - - - - - - -"),
    (Category::NursingAssessments, "Bilans soignants de prise en charge", "W - W W W - R W R R"),
    (Category::Prescriptions, "Prescriptions et traitements", "W W R R W R R R - R"),
    (Category::Prevention, "Prévention", "W R W W W - - W R R"),
    (Category::SocioEducational, "Données socio-éducatives", "R - W W R - - R R -"),
    (Category::SocialEnvironment, "Environnement social", "R - W W W - - R W -"),
    (Category::LegalProtection, "Régime protection juridique", "R - R R W - - R W -"),
    (Category::SocialInsurance, "Couverture et assurance sociale", "R R R W R R - R W R"),
    (Category::HealthEducation, "Éducation", "W R W W W - - W - -"),
];

/// The professions in the order of the letters.
pub(super) const PROFESSIONS: [(ProfessionalCategory, &str); 10] = [
    (ProfessionalCategory::Doctor, "Doctor, dentist"),
    (ProfessionalCategory::Pharmacist, "Pharmacist"),
    (ProfessionalCategory::Nurse, "Nurse"),
    (ProfessionalCategory::Expert, "Expert health professional"),
    (ProfessionalCategory::Midwife, "Midwife"),
    (ProfessionalCategory::LaboratoryTechnician, "Laboratory technician"),
    (ProfessionalCategory::RadiologyTechnician, "Radiology technician"),
    (ProfessionalCategory::CareAssistant, "Care assistant"),
    (ProfessionalCategory::SocialWorker, "Social worker"),
    (ProfessionalCategory::Biologist, "Medical biologist"),
];

/// The name of a category in the law.
pub(super) fn name(category: Category) -> &'static str {
    row(category).1
}

pub(super) fn reads(profession: ProfessionalCategory, category: Category) -> bool {
    letter(profession, category) != "-"
}

pub(super) fn files(profession: ProfessionalCategory, category: Category) -> bool {
    letter(profession, category) == "W"
}

fn letter(profession: ProfessionalCategory, category: Category) -> &'static str {
    let letters = row(category).2.split(' ');
    letters.zip(PROFESSIONS).find(|(_, (column, _))| *column == profession).unwrap().0
}

fn row(category: Category) -> (Category, &'static str, &'static str) {
    ROWS.into_iter().find(|(row, ..)| *row == category).unwrap()
}

#[test]
fn each_row_has_a_letter_for_each_profession() {
    for (category, name, letters) in ROWS {
        assert_eq!(letters.split(' ').filter(|letter| ["W", "R", "-"].contains(letter)).count(), 10, "{name}");
        assert_eq!(ROWS.iter().filter(|row| row.0 == category).count(), 1, "{name}");
    }
}
