//! The person a record is about.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::ids::HolderId;
use crate::language::Language;
use crate::matricule::Matricule;

/// An insured person, as the social security's feed of affiliates describes them (feature R1).
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Holder {
    /// Stays the same when the number changes (law of 19 June 2013, art. 1).
    pub id: HolderId,
    /// The social security number.
    pub matricule: Matricule,
    /// All given names.
    pub given_names: String,
    /// The family name.
    pub family_name: String,
    /// The day of birth, in the civil register's calendar.
    pub birth_date: Date,
    /// The language letters and messages are written in until the holder chooses another.
    pub language: Language,
    /// Where letters go.
    pub address: PostalAddress,
    /// Known before activation, where the feed has it.
    pub email: Option<String>,
    /// Known before activation, where the feed has it.
    pub phone: Option<String>,
}

impl Holder {
    /// The name as it is shown and traced: given names, then family name.
    pub fn name(&self) -> String {
        format!("{} {}", self.given_names, self.family_name)
    }
}

/// A postal address as printed on an envelope.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PostalAddress {
    /// House number and street.
    pub street: String,
    /// Postal code, with its country prefix where it has one ("L-1420").
    pub postal_code: String,
    /// Town.
    pub town: String,
    /// Country, ISO 3166-1 alpha-2.
    pub country: String,
}
