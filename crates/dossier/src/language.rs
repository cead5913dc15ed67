//! The languages the record speaks.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A language in which every text a person reads exists (feature Q1).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// French, the language of the seeds' labels and the one used when nothing else is known.
    #[default]
    Fr,
    /// German.
    De,
    /// English.
    En,
    /// Luxembourgish.
    Lb,
    /// Portuguese.
    Pt,
}

/// A text that names no language of the record.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not one of the languages fr, de, en, lb, pt")]
pub struct UnknownLanguage;

impl Language {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 5] = [Self::Fr, Self::De, Self::En, Self::Lb, Self::Pt];

    /// The two-letter code (ISO 639-1).
    pub const fn code(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::De => "de",
            Self::En => "en",
            Self::Lb => "lb",
            Self::Pt => "pt",
        }
    }

    /// Its name in itself, as a person looking for it expects to read it.
    pub const fn endonym(self) -> &'static str {
        match self {
            Self::Fr => "Français",
            Self::De => "Deutsch",
            Self::En => "English",
            Self::Lb => "Lëtzebuergesch",
            Self::Pt => "Português",
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|language| language.code() == text).ok_or(UnknownLanguage)
    }
}
