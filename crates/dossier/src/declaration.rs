//! What a holder declares, dated and kept.

use serde::{Deserialize, Serialize};

/// A declaration of the holder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Declaration {
    /// The terms of use were accepted (feature A7).
    TermsAccepted {
        /// Which version of them.
        version: String,
    },
    /// The position on organ donation (law of 25 November 1982 as amended in 2021, art. 9).
    OrganDonation(OrganDonation),
}

/// Whether organs may be taken after death. Under the law, who says nothing does not oppose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OrganDonation {
    /// Does not oppose.
    NotOpposed,
    /// Opposes.
    Opposed,
}

impl OrganDonation {
    /// The word used in forms and translation keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotOpposed => "not-opposed",
            Self::Opposed => "opposed",
        }
    }
}
