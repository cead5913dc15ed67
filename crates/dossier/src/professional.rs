//! Health professionals, as the national directory knows them.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::access::ProfessionalFacts;
use crate::ids::ProfessionalId;

/// A person entered in the professionals' directory.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Professional {
    /// Ours; stays the same when the directory entry changes.
    pub id: ProfessionalId,
    /// The directory's own identifier; also what the professional signs in with.
    pub directory_id: DirectoryId,
    /// All given names.
    pub given_names: String,
    /// The family name.
    pub family_name: String,
    /// The column of the category matrix.
    pub category: ProfessionalCategory,
    /// As the directory words it ("Médecine générale").
    pub speciality: String,
    /// Name and place of the own practice; empty for somebody who works in institutions only.
    pub practice: String,
    /// When the person may practise in Luxembourg.
    pub licence: Licence,
}

impl Professional {
    /// The name as it is shown and traced.
    pub fn name(&self) -> String {
        format!("{} {}", self.given_names, self.family_name)
    }

    /// What access is decided on when an act concerns the professional. Who has no practice is not independent.
    pub fn facts(&self) -> ProfessionalFacts {
        ProfessionalFacts { id: self.id, licence: self.licence, is_independent: !self.practice.is_empty() }
    }
}

/// The right to practise in Luxembourg (regulation of 6 December 2019, art. 7(4)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Licence {
    /// First moment of validity.
    pub from: Timestamp,
    /// First moment at which it is no longer valid; none while no end is known.
    pub until: Option<Timestamp>,
}

impl Licence {
    /// Whether the person may practise at that moment.
    pub fn is_valid(&self, now: Timestamp) -> bool {
        self.from <= now && self.until.is_none_or(|until| now < until)
    }
}

/// The directory's identifier of a professional: 4 to 20 letters, digits and hyphens.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct DirectoryId(String);

/// A text that cannot be a directory identifier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a directory identifier has 4 to 20 letters, digits or hyphens")]
pub struct InvalidDirectoryId;

impl DirectoryId {
    /// Its text, in capitals.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for DirectoryId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for DirectoryId {
    type Err = InvalidDirectoryId;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim().to_ascii_uppercase();
        let fits = (4..=20).contains(&text.len())
            && text.starts_with(|first: char| first.is_ascii_alphabetic())
            && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        if fits { Ok(Self(text)) } else { Err(InvalidDirectoryId) }
    }
}

impl TryFrom<String> for DirectoryId {
    type Error = InvalidDirectoryId;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<DirectoryId> for String {
    fn from(id: DirectoryId) -> Self {
        id.0
    }
}

/// What somebody practises, as the category matrix groups it (regulation of 6 December 2019, annex 1 (1)).
///
/// The matrix has one more column, the referring doctor: that is a relation to a holder, not a profession.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProfessionalCategory {
    /// Doctor or dentist.
    Doctor,
    /// Pharmacist.
    Pharmacist,
    /// Nurse.
    Nurse,
    /// Physiotherapist, dietitian, speech therapist and the other expert health professionals.
    Expert,
    /// Midwife.
    Midwife,
    /// Laboratory technician.
    LaboratoryTechnician,
    /// Radiology technician.
    RadiologyTechnician,
    /// Care assistant.
    CareAssistant,
    /// Social worker.
    SocialWorker,
    /// Medical biologist.
    Biologist,
}

/// A text that names no category of professionals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a category of health professionals")]
pub struct UnknownCategory;

impl ProfessionalCategory {
    /// All of them, in the order of the matrix.
    pub const ALL: [Self; 10] = [
        Self::Doctor,
        Self::Pharmacist,
        Self::Nurse,
        Self::Expert,
        Self::Midwife,
        Self::LaboratoryTechnician,
        Self::RadiologyTechnician,
        Self::CareAssistant,
        Self::SocialWorker,
        Self::Biologist,
    ];

    /// The word used in feeds, translation keys and the database.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Doctor => "doctor",
            Self::Pharmacist => "pharmacist",
            Self::Nurse => "nurse",
            Self::Expert => "expert",
            Self::Midwife => "midwife",
            Self::LaboratoryTechnician => "laboratory-technician",
            Self::RadiologyTechnician => "radiology-technician",
            Self::CareAssistant => "care-assistant",
            Self::SocialWorker => "social-worker",
            Self::Biologist => "biologist",
        }
    }
}

impl FromStr for ProfessionalCategory {
    type Err = UnknownCategory;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|category| category.code() == text).ok_or(UnknownCategory)
    }
}
