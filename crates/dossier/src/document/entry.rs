//! What systems say of a document besides what people see: the attributes of a document entry (IHE ITI TF-3, 4.2.3.2).
//!
//! A document filed in the portal has none. Whatever comes from outside is bounded here: its lengths, its counts and its
//! whole.

mod bounds;
mod coded;
mod moment;
mod party;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::Confidentiality;
use crate::ids::DocumentId;

pub(super) use bounds::{Bounded, Bounds};
pub use bounds::{DESCRIPTION_LIMIT, EntryError, LIST_LIMIT, TEXT_LIMIT, WHOLE_LIMIT};
pub use coded::{Coding, Concept, Identifier};
pub use moment::{Moment, MomentError, Period};
pub use party::{Party, PartyKind, PersonName, SourcePatient, Telecom};

/// The names under which systems know the levels of confidentiality: HL7's own and its OID.
pub const CONFIDENTIALITY_SYSTEMS: [&str; 3] = [
    "http://terminology.hl7.org/CodeSystem/v3-Confidentiality",
    "http://hl7.org/fhir/v3/Confidentiality",
    "urn:oid:2.16.840.1.113883.5.25",
];

/// What a system says of a document.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DocumentEntry {
    /// Names the document in all the world (uniqueId).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub master_identifier: Option<Identifier>,
    /// Names this entry (entryUUID).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entry_uuid: Option<Uuid>,
    /// What kind of document it is, in the sender's codes (typeCode).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document_type: Option<Concept>,
    /// The same, more broadly (classCode).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<Concept>,
    /// How the content is built (formatCode).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<Coding>,
    /// The media type its sender gave, in its own spelling (mimeType).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_type: Option<String>,
    /// The kind of facility in which the care took place (healthcareFacilityTypeCode).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub facility: Option<Concept>,
    /// The speciality in which the care took place (practiceSettingCode).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub practice_setting: Option<Concept>,
    /// What was done (eventCodeList).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub events: Vec<Concept>,
    /// Labels as they were filed (confidentialityCode). The level that counts is that of the metadata.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub security_labels: Vec<Concept>,
    /// The language of the content, BCP 47 (languageCode).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// When the content was written (creationTime).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation: Option<Moment>,
    /// When the care took place (serviceStartTime, serviceStopTime).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period: Option<Period>,
    /// Free text (comments).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Who wrote it, as the sender says. Who answers for it is the author of the envelope.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub authors: Vec<Party>,
    /// Who signed it (legalAuthenticator).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authenticator: Option<Party>,
    /// What else it belongs to: an order, an accession, an encounter (referenceIdList).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<Identifier>,
    /// The patient as the sender knew the person then (sourcePatientId, sourcePatientInfo).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_patient: Option<SourcePatient>,
    /// What it is to other documents of the record, besides the one it replaces.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub relations: Vec<Relation>,
    /// SHA-1 of the content, the hash of IHE's entries. Computed here when it was filed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sha1: Option<[u8; 20]>,
}

/// What a document is to another of the same record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Relation {
    /// What it is.
    pub kind: RelationKind,
    /// To which.
    pub to: DocumentId,
}

/// What a document may be to another; what it replaces stands in its envelope.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RelationKind {
    /// The same in another form (XFRM).
    Transforms,
    /// An addition to it (APND).
    Appends,
    /// A signature over it.
    Signs,
}

impl DocumentEntry {
    /// Checks that it stays within bounds: whatever is sent, a sealed entry is small.
    ///
    /// # Errors
    /// The first thing that is too much, or not written as it must be.
    pub fn check(&self) -> Result<(), EntryError> {
        let bounds = &mut Bounds::new();
        self.master_identifier.check("master_identifier", bounds)?;
        self.document_type.check("document_type", bounds)?;
        self.categories.check("categories", bounds)?;
        self.format.check("format", bounds)?;
        self.media_type.check("media_type", bounds)?;
        self.facility.check("facility", bounds)?;
        self.practice_setting.check("practice_setting", bounds)?;
        self.events.check("events", bounds)?;
        self.security_labels.check("security_labels", bounds)?;
        self.language.check("language", bounds)?;
        self.period.check("period", bounds)?;
        bounds.prose("description", self.description.as_deref())?;
        self.authors.check("authors", bounds)?;
        self.authenticator.check("authenticator", bounds)?;
        self.related.check("related", bounds)?;
        self.source_patient.check("source_patient", bounds)?;
        Bounds::count("relations", self.relations.len())?;
        self.level().map(|_| ())
    }

    /// The level its labels ask for, the strictest where they name several; none where they name none.
    ///
    /// # Errors
    /// [`EntryError::Confidentiality`] for a level that this record has no place for.
    pub fn level(&self) -> Result<Option<Confidentiality>, EntryError> {
        let codings = self.security_labels.iter().flat_map(|label| &label.codings);
        let levels = codings
            .filter(|coding| coding.system.as_deref().is_some_and(|system| CONFIDENTIALITY_SYSTEMS.contains(&system)));
        levels.map(|coding| level_of(&coding.code)).try_fold(None, |strictest, level| Ok(strictest.max(Some(level?))))
    }
}

/// N is normal, R confidential, V private; HL7's other levels have no counterpart (seed 000 knows three).
fn level_of(code: &str) -> Result<Confidentiality, EntryError> {
    match code {
        "N" => Ok(Confidentiality::Normal),
        "R" => Ok(Confidentiality::Confidential),
        "V" => Ok(Confidentiality::Private),
        _ => Err(EntryError::Confidentiality),
    }
}
