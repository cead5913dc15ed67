//! The configuration file. A wrong one is refused with the key that is wrong.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use jiff::SignedDuration;
use serde::Deserialize;
use services::{AccessDurations, Settings};

/// The configuration of an installation.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Where browsers reach the portal: printed on letters, put into links.
    pub public_url: String,
    /// Where this process listens.
    pub listen: Listen,
    /// Where rows are kept.
    pub database: Database,
    /// Where sealed contents are kept.
    pub objects: Objects,
    /// Where the custodian's key is.
    pub keys: Keys,
    /// How e-mail leaves.
    pub mail: Mail,
    /// How text messages leave.
    pub text_messages: TextMessages,
    /// Limits on documents.
    #[serde(default)]
    pub documents: Documents,
    /// Durations of access.
    #[serde(default)]
    pub access: Access,
    /// Where people can write to.
    #[serde(default)]
    pub contact: Contact,
    /// Letters printed by the running program; without this only `dsp letters` prints.
    pub letters: Option<Letters>,
    /// What looks for malware in every document filed.
    pub malware_scanner: Option<MalwareScanner>,
    /// Where people can prove who they are besides the own password.
    #[serde(default)]
    pub identity_providers: Vec<IdentityProvider>,
}

/// Where this process listens.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Listen {
    /// Address and port.
    pub address: SocketAddr,
    /// Whether every request comes through a proxy that sets `X-Forwarded-For`. Without a default: wrongly false, all
    /// visitors would share the proxy's address; wrongly true, each could choose one.
    pub behind_proxy: bool,
    /// Where systems of institutions reach this process itself, with certificates of their own.
    pub tls: Option<Tls>,
}

/// Where systems of institutions reach this process itself.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tls {
    /// Address and port.
    pub address: SocketAddr,
    /// How they reach it.
    pub public_url: String,
    /// The server's certificate and those above it, in PEM.
    pub certificate: PathBuf,
    /// Its private key, in PEM.
    pub key: PathBuf,
    /// The authorities whose certificates systems may show, in PEM.
    pub client_authorities: PathBuf,
}

/// Where rows are kept.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Database {
    /// `sqlite:///folder/dsp.db?mode=rwc` or `postgres://user:password@host/database`.
    pub url: String,
}

/// Where sealed contents are kept.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Objects {
    /// A folder on a disk that survives.
    pub folder: PathBuf,
}

/// Where the custodian's key is.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Keys {
    /// Made by `dsp keys FILE`.
    pub file: PathBuf,
}

/// How e-mail leaves.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mail {
    /// `smtps://user:password@host` or `smtp://host:port?tls=required`; `smtp://` alone only on this machine.
    pub server: String,
    /// The sender.
    pub from: String,
}

/// How text messages leave.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TextMessages {
    /// Receives `POST {"to": …, "text": …}`.
    pub gateway: String,
    /// Sent as bearer token.
    pub token: String,
}

/// Limits on documents.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Documents {
    /// The largest document, in MB.
    pub limit_mb: u64,
}

/// Durations of access.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Access {
    /// How long a presence code opens a record, in hours.
    pub presence_hours: i64,
    /// How long an admission to an institution opens it, in days.
    pub admission_days: i64,
    /// How long its renewal does, in days.
    pub renewal_days: i64,
    /// How long it stays open after the discharge, in days.
    pub after_discharge_days: i64,
    /// How long a passage through an emergency ward opens it, in days.
    pub emergency_ward_days: i64,
    /// How long an approved exceptional case of the Agency's doctor lasts, in days.
    pub exceptional_case_days: i64,
}

/// Where people can write to.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Contact {
    /// The e-mail address for what they say about the accessibility of the portal.
    pub accessibility: String,
}

/// Letters printed by the running program.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Letters {
    /// Where they are put.
    pub folder: PathBuf,
    /// How often it is looked whether any are due.
    pub every_minutes: u64,
}

impl Default for Documents {
    fn default() -> Self {
        Self { limit_mb: Settings::USUAL_DOCUMENT_LIMIT / 1_000_000 }
    }
}

impl Default for Contact {
    fn default() -> Self {
        Self { accessibility: Settings::USUAL_CONTACT.to_owned() }
    }
}

impl Default for Access {
    fn default() -> Self {
        let usual = AccessDurations::USUAL;
        Self {
            presence_hours: usual.presence.as_hours(),
            admission_days: usual.admission.as_hours() / 24,
            renewal_days: usual.renewal.as_hours() / 24,
            after_discharge_days: usual.after_discharge.as_hours() / 24,
            emergency_ward_days: usual.emergency_ward.as_hours() / 24,
            exceptional_case_days: usual.exceptional_case.as_hours() / 24,
        }
    }
}

/// A configuration that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file cannot be read.
    #[error("the configuration {file} cannot be read: {source}", file = file.display())]
    Unreadable {
        /// Which file.
        file: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// It is no TOML, or a key is missing, unknown or of the wrong kind.
    #[error("the configuration {file} is not right:\n{reason}", file = file.display())]
    Malformed {
        /// Which file.
        file: PathBuf,
        /// Where and why.
        reason: String,
    },
    /// A value cannot be used.
    #[error("the configuration key {key} is not right: {reason}")]
    Value {
        /// Which key.
        key: &'static str,
        /// What is wrong, and what would be right.
        reason: String,
    },
}

impl Config {
    /// Reads and checks a file.
    ///
    /// # Errors
    /// [`ConfigError`] names the key that is wrong.
    pub fn read(file: &Path) -> Result<Self, ConfigError> {
        let text = std::fs::read_to_string(file)
            .map_err(|source| ConfigError::Unreadable { file: file.to_owned(), source })?;
        let config: Self = toml::from_str(&text)
            .map_err(|error| ConfigError::Malformed { file: file.to_owned(), reason: reason(&error, &text) })?;
        config.check()?;
        Ok(config)
    }

    /// What the acts are set to.
    pub fn settings(&self) -> Settings {
        let mut settings = Settings::usual(self.public_url.as_str());
        settings.accessibility_contact.clone_from(&self.contact.accessibility);
        settings.document_limit = self.documents.limit_mb * 1_000_000;
        let days = |count| SignedDuration::from_hours(24 * count);
        settings.access = AccessDurations {
            presence: SignedDuration::from_hours(self.access.presence_hours),
            admission: days(self.access.admission_days),
            renewal: days(self.access.renewal_days),
            after_discharge: days(self.access.after_discharge_days),
            emergency_ward: days(self.access.emergency_ward_days),
            exceptional_case: days(self.access.exceptional_case_days),
        };
        settings
    }

    fn check(&self) -> Result<(), ConfigError> {
        checks::public_url(&self.public_url)?;
        self.listen.tls.as_ref().map_or(Ok(()), checks::tls)?;
        checks::database(&self.database.url)?;
        checks::mail(&self.mail)?;
        checks::text_messages(&self.text_messages)?;
        checks::contact(&self.contact)?;
        checks::identity_providers(&self.identity_providers)?;
        self.malware_scanner.as_ref().map(MalwareScanner::address).transpose()?;
        checks::limits(&self.documents, &self.access)
    }
}

/// Where and why, without the line's text: it may hold a secret.
fn reason(error: &toml::de::Error, text: &str) -> String {
    let line = error.span().map_or(0, |span| text[..span.start.min(text.len())].lines().count().max(1));
    format!("line {line}: {}", error.message())
}

mod checks;
mod identity_providers;
mod malware_scanner;

pub use identity_providers::IdentityProvider;
pub use malware_scanner::{MalwareScanner, ScannerAddress};

#[cfg(test)]
mod tests;
