//! The kinds of document, « Type de document ».

use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::Category;

/// What a document is. Each kind belongs to one category, which decides who may see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// « Expression du titulaire » (seed 004).
    HolderExpression,
    /// « Directive anticipée » (law of 16 March 2009 on palliative care, art. 5).
    AdvanceDirective,
    /// « Dispositions de fin de vie » (law of 16 March 2009 on euthanasia and assisted suicide, art. 4).
    EndOfLifeProvisions,
    /// A measurement, a diary, a letter: anything else the holder adds.
    HolderDocument,
    /// « Résumé patient du médecin référent » (seed 002).
    PatientSummary,
    /// Past illnesses and operations.
    HistoryNote,
    /// Allergies and intolerances.
    AllergyNote,
    /// Prosthesis or device passport.
    DevicePassport,
    /// Report of a consultation.
    ConsultationReport,
    /// « Rapport d'hospitalisation » (seed 002).
    DischargeReport,
    /// Vaccination act.
    VaccinationRecord,
    /// Medical certificate or declaration.
    Certificate,
    /// « Résultats d'examens radiologiques » (seed 002).
    ImagingReport,
    /// « Résultats d'analyses de laboratoire » (seed 002).
    LaboratoryReport,
    /// What a pharmacy handed out.
    Dispensation,
    /// Nursing assessment.
    NursingAssessment,
    /// « Prescription » (seed 002).
    Prescription,
    /// Screening or another act of prevention.
    PreventionReport,
    /// Socio-educational report.
    SocioEducationalReport,
    /// Social environment report.
    SocialReport,
    /// Guardianship or another protection by law.
    LegalProtectionDocument,
    /// Insurance cover.
    InsuranceDocument,
    /// Health education plan.
    EducationPlan,
}

/// A text that names no kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a kind of document")]
pub struct UnknownKind;

impl Kind {
    /// All of them, grouped as their categories are.
    pub const ALL: [Self; 23] = [
        Self::HolderExpression,
        Self::AdvanceDirective,
        Self::EndOfLifeProvisions,
        Self::HolderDocument,
        Self::PatientSummary,
        Self::HistoryNote,
        Self::AllergyNote,
        Self::DevicePassport,
        Self::ConsultationReport,
        Self::DischargeReport,
        Self::VaccinationRecord,
        Self::Certificate,
        Self::ImagingReport,
        Self::LaboratoryReport,
        Self::Dispensation,
        Self::NursingAssessment,
        Self::Prescription,
        Self::PreventionReport,
        Self::SocioEducationalReport,
        Self::SocialReport,
        Self::LegalProtectionDocument,
        Self::InsuranceDocument,
        Self::EducationPlan,
    ];

    /// The category of the matrix it falls under.
    pub const fn category(self) -> Category {
        match self {
            Self::HolderExpression | Self::AdvanceDirective | Self::EndOfLifeProvisions | Self::HolderDocument => {
                Category::PersonalExpression
            }
            Self::PatientSummary => Category::Summaries,
            Self::HistoryNote => Category::History,
            Self::AllergyNote => Category::Allergies,
            Self::DevicePassport => Category::Devices,
            Self::ConsultationReport | Self::DischargeReport | Self::VaccinationRecord => Category::CareReports,
            Self::Certificate => Category::Certificates,
            Self::ImagingReport => Category::Imaging,
            Self::LaboratoryReport => Category::LaboratoryResults,
            Self::Dispensation => Category::Dispensations,
            Self::NursingAssessment => Category::NursingAssessments,
            Self::Prescription => Category::Prescriptions,
            Self::PreventionReport => Category::Prevention,
            Self::SocioEducationalReport => Category::SocioEducational,
            Self::SocialReport => Category::SocialEnvironment,
            Self::LegalProtectionDocument => Category::LegalProtection,
            Self::InsuranceDocument => Category::SocialInsurance,
            Self::EducationPlan => Category::HealthEducation,
        }
    }

    /// The word used in forms, in stored metadata and in translation keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::HolderExpression => "holder-expression",
            Self::AdvanceDirective => "advance-directive",
            Self::EndOfLifeProvisions => "end-of-life-provisions",
            Self::HolderDocument => "holder-document",
            Self::PatientSummary => "patient-summary",
            Self::HistoryNote => "history-note",
            Self::AllergyNote => "allergy-note",
            Self::DevicePassport => "device-passport",
            Self::ConsultationReport => "consultation-report",
            Self::DischargeReport => "discharge-report",
            Self::VaccinationRecord => "vaccination-record",
            Self::Certificate => "certificate",
            Self::ImagingReport => "imaging-report",
            Self::LaboratoryReport => "laboratory-report",
            Self::Dispensation => "dispensation",
            Self::NursingAssessment => "nursing-assessment",
            Self::Prescription => "prescription",
            Self::PreventionReport => "prevention-report",
            Self::SocioEducationalReport => "socio-educational-report",
            Self::SocialReport => "social-report",
            Self::LegalProtectionDocument => "legal-protection-document",
            Self::InsuranceDocument => "insurance-document",
            Self::EducationPlan => "education-plan",
        }
    }
}

impl FromStr for Kind {
    type Err = UnknownKind;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|kind| kind.code() == text).ok_or(UnknownKind)
    }
}
