//! The categories of health data that the law knows.

use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A row of the category matrix (regulation of 6 December 2019, annex 1); also the folders of « Vue documentaire ».
///
/// The matrix's last row, « Tableau de bord des traces », is no category of documents: see
/// [`access::Act::ReadLifeLine`](crate::access::Act::ReadLifeLine).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Category {
    /// « Expression personnelle du titulaire », the holder's own space.
    PersonalExpression,
    /// « Synthèses »: patient summaries.
    Summaries,
    /// « Antécédents de santé ».
    History,
    /// « Allergies – intolérances ».
    Allergies,
    /// « Prothèses et appareillages ».
    Devices,
    /// « Comptes rendus de prise en charge »: reports, hospitalisation, vaccination acts.
    CareReports,
    /// « Certificats et déclarations ».
    Certificates,
    /// « Imageries médicales »: reports and links to images.
    Imaging,
    /// « Analyses médicales »: laboratory results.
    LaboratoryResults,
    /// « Dispensation médicamenteuse ».
    Dispensations,
    /// « Bilans soignants de prise en charge ».
    NursingAssessments,
    /// « Prescriptions et traitements ».
    Prescriptions,
    /// « Prévention ».
    Prevention,
    /// « Données socio-éducatives ».
    SocioEducational,
    /// « Environnement social ».
    SocialEnvironment,
    /// « Régime protection juridique ».
    LegalProtection,
    /// « Couverture et assurance sociale ».
    SocialInsurance,
    /// « Éducation »: health education.
    HealthEducation,
}

/// A text that names no category.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a category of documents")]
pub struct UnknownCategory;

impl Category {
    /// All of them, in the order of the matrix.
    pub const ALL: [Self; 18] = [
        Self::PersonalExpression,
        Self::Summaries,
        Self::History,
        Self::Allergies,
        Self::Devices,
        Self::CareReports,
        Self::Certificates,
        Self::Imaging,
        Self::LaboratoryResults,
        Self::Dispensations,
        Self::NursingAssessments,
        Self::Prescriptions,
        Self::Prevention,
        Self::SocioEducational,
        Self::SocialEnvironment,
        Self::LegalProtection,
        Self::SocialInsurance,
        Self::HealthEducation,
    ];

    /// The word used in the matrix file, in routes and in translation keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::PersonalExpression => "personal-expression",
            Self::Summaries => "summaries",
            Self::History => "history",
            Self::Allergies => "allergies",
            Self::Devices => "devices",
            Self::CareReports => "care-reports",
            Self::Certificates => "certificates",
            Self::Imaging => "imaging",
            Self::LaboratoryResults => "laboratory-results",
            Self::Dispensations => "dispensations",
            Self::NursingAssessments => "nursing-assessments",
            Self::Prescriptions => "prescriptions",
            Self::Prevention => "prevention",
            Self::SocioEducational => "socio-educational",
            Self::SocialEnvironment => "social-environment",
            Self::LegalProtection => "legal-protection",
            Self::SocialInsurance => "social-insurance",
            Self::HealthEducation => "health-education",
        }
    }
}

impl FromStr for Category {
    type Err = UnknownCategory;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|category| category.code() == text).ok_or(UnknownCategory)
    }
}
