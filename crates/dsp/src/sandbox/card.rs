//! What a vendor is given: addresses, keys, people.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::doors;

/// Everything, as it is printed.
#[derive(Serialize)]
pub struct Card<'c> {
    /// The FHIR base.
    fhir: String,
    /// Where everything else can be found out (SMART App Launch 2.2).
    smart_configuration: String,
    /// Where tokens are asked for.
    token: String,
    #[serde(flatten)]
    cast: &'c Cast,
}

/// The systems and the people.
#[derive(Serialize, Deserialize)]
pub struct Cast {
    /// The systems that may ask for tokens.
    pub clients: Vec<System>,
    /// Professionals, whom a system may name.
    pub professionals: Vec<Professional>,
    /// Whose records there are.
    pub holders: Vec<Holder>,
}

/// The system of an institution.
#[derive(Serialize, Deserialize)]
pub struct System {
    pub institution: String,
    pub client_id: String,
    /// The algorithm it signs its assertions with.
    pub algorithm: String,
    /// The name of its key.
    pub kid: String,
    /// Its private key, as PEM (PKCS#8).
    pub private_key: PathBuf,
    /// Its public keys, as they are registered (RFC 7517).
    pub public_keys: PathBuf,
    pub scopes: String,
    /// What it is there to show.
    pub shows: String,
}

/// A professional.
#[derive(Serialize, Deserialize)]
pub struct Professional {
    /// The number in the directory: what an assertion names as `national_provider_identifier`.
    pub directory_id: String,
    pub name: String,
    pub category: String,
}

/// A holder.
#[derive(Serialize, Deserialize)]
pub struct Holder {
    pub identifier: Identifier,
    pub family_name: String,
    pub given_names: String,
    pub birth_date: String,
    /// What the record is there to show.
    pub shows: String,
}

/// A number and who issues it.
#[derive(Serialize, Deserialize)]
pub struct Identifier {
    pub system: String,
    pub value: String,
}

impl<'c> Card<'c> {
    /// The card of a sandbox that is reached here.
    pub fn at(here: &str, cast: &'c Cast) -> Self {
        let fhir = format!("{here}{}", doors::FHIR);
        let smart_configuration = format!("{fhir}/.well-known/smart-configuration");
        Self { fhir, smart_configuration, token: format!("{here}/oauth/token"), cast }
    }
}
