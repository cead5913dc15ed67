//! Where people can prove who they are besides the own password: LuxTrust, or any other OpenID Connect provider.

use std::path::PathBuf;

use serde::Deserialize;

use super::{ConfigError, checks};

/// One provider.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IdentityProvider {
    /// Its name in addresses; small letters, digits and hyphens. Identities linked under it stay there: never change it.
    pub code: String,
    /// The name people know it by, such as `LuxTrust`.
    pub name: String,
    /// Its issuer address, below which it says what it is (`/.well-known/openid-configuration`).
    pub issuer: String,
    /// What this installation is registered as there.
    pub client_id: String,
    /// Holds the client's secret; without it the client is a public one.
    pub client_secret_file: Option<PathBuf>,
    /// Scopes asked for besides `openid`. Nothing of what they give is kept.
    #[serde(default)]
    pub scopes: Vec<String>,
    /// Levels of assurance (`acr`) that are strong enough, the one preferred first.
    pub accepted_acr: Vec<String>,
}

impl IdentityProvider {
    /// The client's secret, if the client has one.
    ///
    /// # Errors
    /// When the file cannot be read, or holds a weak secret.
    pub fn secret(&self) -> Result<Option<String>, ConfigError> {
        let Some(file) = &self.client_secret_file else { return Ok(None) };
        let secret =
            std::fs::read_to_string(file).map_err(|source| ConfigError::Unreadable { file: file.clone(), source })?;
        let secret = secret.trim().to_owned();
        checks::client_secret(&secret)?;
        Ok(Some(secret))
    }
}
