//! Codes and identifiers as systems write them.

use serde::{Deserialize, Serialize};

use super::{Bounded, Bounds, EntryError};

/// Something named by codes, by words or by both.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Concept {
    /// In words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// In codes, the same thing in each.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub codings: Vec<Coding>,
}

/// One code.
#[derive(Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct Coding {
    /// The list of codes it is from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub system: Option<String>,
    /// The code.
    pub code: String,
    /// What it means, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display: Option<String>,
}

/// A name that a system gave to something.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Identifier {
    /// Who gives such names; `urn:ietf:rfc:3986` where the value is a whole URI.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub system: Option<String>,
    /// The name.
    pub value: String,
    /// What kind of thing it names, where that is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<Coding>,
}

impl Bounded for Concept {
    fn check(&self, field: &'static str, bounds: &mut Bounds) -> Result<(), EntryError> {
        if self.text.is_none() && self.codings.is_empty() {
            return Err(EntryError::Empty(field));
        }
        self.text.check(field, bounds)?;
        self.codings.check(field, bounds)
    }
}

impl Bounded for Coding {
    fn check(&self, field: &'static str, bounds: &mut Bounds) -> Result<(), EntryError> {
        self.system.check(field, bounds)?;
        self.code.check(field, bounds)?;
        self.display.check(field, bounds)
    }
}

impl Bounded for Identifier {
    fn check(&self, field: &'static str, bounds: &mut Bounds) -> Result<(), EntryError> {
        self.system.check(field, bounds)?;
        self.value.check(field, bounds)?;
        self.kind.check(field, bounds)
    }
}
