//! How far a document may be seen.

use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The level the holder gives a document (seed 000).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidentiality {
    /// Seen on every basis.
    #[default]
    Normal,
    /// Seen by the holder's side, the referring doctor, the circle of trust and the author.
    Confidential,
    /// Seen by the holder and the author.
    Private,
}

/// A text that names no level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a level of confidentiality")]
pub struct UnknownConfidentiality;

impl Confidentiality {
    /// All levels, from open to closed.
    pub const ALL: [Self; 3] = [Self::Normal, Self::Confidential, Self::Private];

    /// The word used in forms and translation keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Normal => "normal",
            Self::Confidential => "confidential",
            Self::Private => "private",
        }
    }
}

impl FromStr for Confidentiality {
    type Err = UnknownConfidentiality;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|level| level.code() == text).ok_or(UnknownConfidentiality)
    }
}
