//! What the description of an identity provider must be.

use std::collections::BTreeSet;

use super::{is_this_machine, strong, url, wrong};
use crate::config::{ConfigError, IdentityProvider};

pub(in crate::config) fn identity_providers(providers: &[IdentityProvider]) -> Result<(), ConfigError> {
    let mut codes = BTreeSet::new();
    for provider in providers {
        code(&provider.code)?;
        if !codes.insert(&provider.code) {
            return wrong("identity_providers.code", format!("{} stands there twice", provider.code));
        }
        if provider.name.trim().is_empty() {
            return wrong("identity_providers.name", "people must be told where they are sent");
        }
        issuer(&provider.issuer)?;
        if provider.client_id.is_empty() {
            return wrong("identity_providers.client_id", "it is missing");
        }
        if provider.accepted_acr.is_empty() || provider.accepted_acr.iter().any(String::is_empty) {
            return wrong(
                "identity_providers.accepted_acr",
                "name at least one level of assurance: a sign-in at a provider counts as much as password and code",
            );
        }
    }
    Ok(())
}

fn code(code: &str) -> Result<(), ConfigError> {
    let is_plain = code.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    if is_plain && !code.is_empty() {
        Ok(())
    } else {
        wrong("identity_providers.code", "it stands in addresses: small letters, digits and hyphens only")
    }
}

fn issuer(issuer: &str) -> Result<(), ConfigError> {
    const KEY: &str = "identity_providers.issuer";
    let url = url(KEY, issuer, &["https", "http"])?;
    if url.scheme() == "http" && !url.host_str().is_some_and(is_this_machine) {
        return wrong(KEY, "proofs of identity must not travel in the clear: it must begin with https://");
    }
    if url.query().is_some() || url.fragment().is_some() {
        return wrong(KEY, "it must have neither ? nor #");
    }
    Ok(())
}

/// The client's secret, as the file holds it.
pub(in crate::config) fn client_secret(secret: &str) -> Result<(), ConfigError> {
    strong("identity_providers.client_secret_file", "the secret in it", secret)
}
