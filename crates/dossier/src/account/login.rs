//! What a person types to say who they are.

use std::str::FromStr;

use crate::matricule::Matricule;
use crate::professional::DirectoryId;

/// A holder's social security number, or a professional's directory identifier.
#[derive(Clone, PartialEq, Eq)]
pub enum Login {
    /// « Avec votre matricule » (seed 004).
    Holder(Matricule),
    /// The identifier in the professionals' directory.
    Professional(DirectoryId),
}

/// A text that is neither.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("neither a social security number nor a directory identifier")]
pub struct InvalidLogin;

impl Login {
    /// The text it is looked up by.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Holder(matricule) => matricule.as_str(),
            Self::Professional(id) => id.as_str(),
        }
    }
}

impl FromStr for Login {
    type Err = InvalidLogin;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        // A directory identifier begins with a letter, a social security number never does.
        let holder = text.parse().map(Self::Holder);
        holder.or_else(|_| text.parse().map(Self::Professional)).map_err(|_| InvalidLogin)
    }
}
