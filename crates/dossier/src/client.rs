//! Systems of institutions, and apps, that ask for access by program.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::ids::{ClientId, InstitutionId};

/// A system or app entered at the Agency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Client {
    /// What it names itself by.
    pub id: ClientId,
    /// Its name, as people read it.
    pub name: String,
    /// Who answers for it.
    pub party: Party,
    /// Where the keys are with which it proves itself.
    pub keys: ClientKeys,
    /// Where a browser may be sent back to, to the letter.
    pub redirects: Vec<String>,
    /// The scopes it may ask for.
    pub scopes: String,
    /// The certificates one of which it must show on its connection; none where its keys are enough.
    pub certificates: Vec<Thumbprint>,
    /// When it was entered.
    pub registered_at: Timestamp,
    /// Since when it no longer counts.
    pub withdrawn_at: Option<Timestamp>,
}

/// Who answers for a client.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Party {
    /// An institution. Its system counts while its certificate of conformity is valid.
    Institution(InstitutionId),
    /// The publisher of an app that holders or professionals use.
    App {
        /// Its name.
        publisher: String,
    },
}

/// Where a client's public keys are, as a JSON Web Key Set (RFC 7517).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ClientKeys {
    /// Given when it was entered.
    Given(String),
    /// Asked for at this address.
    At(String),
    /// It has none: an app on people's own devices cannot keep a secret.
    None,
}

/// The SHA-256 of a certificate (RFC 8705, section 3.1).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Thumbprint(pub [u8; 32]);

/// A text that is no thumbprint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a thumbprint is a SHA-256 in hexadecimal: 64 digits, with or without colons")]
pub struct InvalidThumbprint;

impl FromStr for Thumbprint {
    type Err = InvalidThumbprint;

    /// As `openssl x509 -fingerprint -sha256` writes it.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digits: Vec<char> = text.chars().filter(|letter| *letter != ':').collect();
        let mut bytes = [0; 32];
        if digits.len() != 64 {
            return Err(InvalidThumbprint);
        }
        for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
            let digit = |letter: char| letter.to_digit(16).and_then(|digit| u8::try_from(digit).ok());
            let (high, low) = digit(pair[0]).zip(digit(pair[1])).ok_or(InvalidThumbprint)?;
            *byte = high << 4 | low;
        }
        Ok(Self(bytes))
    }
}

impl fmt::Display for Thumbprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Thumbprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Thumbprint({self})")
    }
}

/// What a client says it needs access for (HL7 `v3-ActReason`). It grants nothing: the traces name it. Only care is among
/// them; research and payment have other ways.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Purpose {
    /// Treating the patient.
    Treatment,
    /// Treating the patient in an emergency.
    EmergencyTreatment,
    /// Coordinating the patient's care.
    CareCoordination,
    /// Overriding what is not open, in an emergency.
    BreakGlass,
    /// The patient asked for it.
    PatientRequest,
}

/// A purpose for which nothing is given here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a purpose of care")]
pub struct UnknownPurpose;

impl Purpose {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::Treatment, Self::EmergencyTreatment, Self::CareCoordination, Self::BreakGlass, Self::PatientRequest];

    /// Its code in `http://terminology.hl7.org/CodeSystem/v3-ActReason`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Treatment => "TREAT",
            Self::EmergencyTreatment => "ETREAT",
            Self::CareCoordination => "COC",
            Self::BreakGlass => "BTG",
            Self::PatientRequest => "PATRQT",
        }
    }
}

impl FromStr for Purpose {
    type Err = UnknownPurpose;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|purpose| purpose.code() == text).ok_or(UnknownPurpose)
    }
}

/// What an app may do in somebody's name, as that person is asked. It may never do more than the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum AppRight {
    /// Read who the holder is.
    ReadIdentity,
    /// List and read documents.
    ReadDocuments,
    /// File documents.
    FileDocuments,
    /// Read who has access.
    ReadAccess,
    /// Read the life line.
    ReadLifeLine,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thumbprint_is_read_as_openssl_writes_it() {
        let plain = "0f".repeat(32);
        let with_colons = vec!["0F"; 32].join(":");
        let thumbprint: Thumbprint = with_colons.parse().unwrap();
        assert_eq!(thumbprint, plain.parse().unwrap());
        assert_eq!(thumbprint.to_string(), plain);
        for wrong in ["", "0f", &"0g".repeat(32), &"é".repeat(64), &"0f".repeat(33)] {
            assert_eq!(wrong.parse::<Thumbprint>(), Err(InvalidThumbprint));
        }
    }
}
