//! People and organisations as the sender of a document names them. None of this proves anything.

use serde::{Deserialize, Serialize};

use super::{Bounded, Bounds, Concept, EntryError, Identifier, Moment};

/// Who wrote, signed, sent or is to receive something.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Party {
    /// What it is.
    pub kind: PartyKind,
    /// The person's name, or the device's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<PersonName>,
    /// The person's identifiers, or the device's.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub identifiers: Vec<Identifier>,
    /// The organisation's name: the one it is, or the one the person works for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organisation: Option<String>,
    /// The organisation's identifiers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub organisation_identifiers: Vec<Identifier>,
    /// In what role.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<Concept>,
    /// Of what speciality.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub specialities: Vec<Concept>,
    /// How to reach it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub telecoms: Vec<Telecom>,
}

/// What a party is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PartyKind {
    /// A professional.
    Professional,
    /// A professional in a role at an organisation.
    ProfessionalRole,
    /// An organisation.
    Organisation,
    /// A device or a program.
    Device,
    /// The patient.
    Patient,
    /// Somebody close to the patient.
    RelatedPerson,
}

/// A name, in its parts or whole.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PersonName {
    /// Whole, as it is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The family name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub family: Option<String>,
    /// The given names.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub given: Vec<String>,
    /// What stands before: a title.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub prefix: Vec<String>,
    /// What stands after.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub suffix: Vec<String>,
}

/// A phone number, an address for mail.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Telecom {
    /// `phone`, `email`, `fax` and the like.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub system: Option<String>,
    /// The number or address.
    pub value: String,
}

/// The patient as the sender knew the person when the document was written.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SourcePatient {
    /// The sender's own identifiers of the person.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub identifiers: Vec<Identifier>,
    /// The name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<PersonName>,
    /// The day of birth.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub birth_date: Option<Moment>,
    /// The gender, in the sender's code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gender: Option<String>,
}

impl Bounded for Party {
    fn check(&self, field: &'static str, bounds: &mut Bounds) -> Result<(), EntryError> {
        self.name.check(field, bounds)?;
        self.identifiers.check(field, bounds)?;
        self.organisation.check(field, bounds)?;
        self.organisation_identifiers.check(field, bounds)?;
        self.roles.check(field, bounds)?;
        self.specialities.check(field, bounds)?;
        self.telecoms.check(field, bounds)
    }
}

impl Bounded for PersonName {
    fn check(&self, field: &'static str, bounds: &mut Bounds) -> Result<(), EntryError> {
        self.text.check(field, bounds)?;
        self.family.check(field, bounds)?;
        self.given.check(field, bounds)?;
        self.prefix.check(field, bounds)?;
        self.suffix.check(field, bounds)
    }
}

impl Bounded for Telecom {
    fn check(&self, field: &'static str, bounds: &mut Bounds) -> Result<(), EntryError> {
        self.system.check(field, bounds)?;
        self.value.check(field, bounds)
    }
}

impl Bounded for SourcePatient {
    fn check(&self, field: &'static str, bounds: &mut Bounds) -> Result<(), EntryError> {
        self.identifiers.check(field, bounds)?;
        self.name.check(field, bounds)?;
        self.gender.check(field, bounds)
    }
}
