//! Entering a client. The Agency does it once the system has passed its tests.

use std::net::IpAddr;

use dossier::client::{Client, ClientKeys, Party, Thumbprint};
use dossier::ids::ClientId;
use serde_json::Value;
use storage::StorageError;
use storage::database::Retryable;
use storage::registry::{clients, institutions};

use crate::{Error, Services, fresh_uuid};

/// What is entered about a client.
#[derive(Clone, Debug)]
pub struct Registration {
    /// Its name, as people read it.
    pub name: String,
    /// Who answers for it.
    pub answers: Answers,
    /// Where its public keys are.
    pub keys: ClientKeys,
    /// Where a browser may be sent back to, to the letter.
    pub redirects: Vec<String>,
    /// The scopes it may ask for; the caller has read them.
    pub scopes: String,
    /// The certificates one of which it must show on its connection.
    pub certificates: Vec<Thumbprint>,
}

/// Who answers for a client.
#[derive(Clone, Debug)]
pub enum Answers {
    /// The institution that the directory knows by this code.
    Institution(String),
    /// The publisher of an app.
    Publisher(String),
}

/// Why a client was not entered.
#[derive(Debug, thiserror::Error)]
pub enum NotRegistered {
    /// The name is missing or too long.
    #[error("a name has 1 to 100 characters")]
    Name,
    /// No institution of this code.
    #[error("the directory knows no institution of this code")]
    Institution,
    /// The system of an institution has keys.
    #[error("the system of an institution needs keys: a key set, or its address")]
    NoKeys,
    /// Not a set of public keys that can be used.
    #[error("the keys are no JSON Web Key Set of public RSA or EC keys, each with a kid of its own: {0}")]
    Keys(&'static str),
    /// An address that is not encrypted, or none.
    #[error("an address must begin with https:// (http:// is accepted for this machine only): {0}")]
    Address(String),
    /// The acts cannot be done now.
    #[error(transparent)]
    Acts(#[from] Error),
}

impl Retryable for NotRegistered {
    fn is_retryable(&self) -> bool {
        matches!(self, Self::Acts(error) if error.is_retryable())
    }
}

impl From<StorageError> for NotRegistered {
    fn from(error: StorageError) -> Self {
        Self::Acts(error.into())
    }
}

/// Enters a client; it can ask for tokens at once.
///
/// # Errors
/// [`NotRegistered`] says what is wrong.
pub async fn register(services: &Services, registration: &Registration) -> Result<Client, NotRegistered> {
    check(registration)?;
    let client = services.storage.retrying(|| enter(services, registration)).await?;
    tracing::info!(client = %client.id, name = client.name, "client registered");
    Ok(client)
}

async fn enter(services: &Services, registration: &Registration) -> Result<Client, NotRegistered> {
    let now = services.now();
    let mut work = services.storage.begin().await?;
    let party = match &registration.answers {
        Answers::Institution(code) => {
            let institution = institutions::find_by_code(&mut work, code).await?;
            Party::Institution(institution.ok_or(NotRegistered::Institution)?.id)
        }
        Answers::Publisher(publisher) => Party::App { publisher: publisher.clone() },
    };
    let client = Client {
        id: ClientId::new(fresh_uuid(now)?),
        name: registration.name.trim().to_owned(),
        party,
        keys: registration.keys.clone(),
        redirects: registration.redirects.clone(),
        scopes: registration.scopes.clone(),
        certificates: registration.certificates.clone(),
        registered_at: now,
        withdrawn_at: None,
    };
    clients::keep(&mut work, &client).await?;
    work.commit().await?;
    Ok(client)
}

fn check(registration: &Registration) -> Result<(), NotRegistered> {
    let is_name = |name: &str| (1..=100).contains(&name.trim().chars().count());
    let is_named = match &registration.answers {
        Answers::Institution(_) => true,
        Answers::Publisher(publisher) => is_name(publisher),
    };
    if !is_name(&registration.name) || !is_named {
        return Err(NotRegistered::Name);
    }
    match (&registration.keys, &registration.answers) {
        (ClientKeys::None, Answers::Institution(_)) => return Err(NotRegistered::NoKeys),
        (ClientKeys::None, Answers::Publisher(_)) => {}
        (ClientKeys::At(address), _) => check_address(address)?,
        (ClientKeys::Given(keys), _) => check_keys(keys).map_err(NotRegistered::Keys)?,
    }
    registration.redirects.iter().try_for_each(|address| check_address(address))
}

/// Public keys only: a private one sent by mistake must not be kept here.
fn check_keys(text: &str) -> Result<(), &'static str> {
    let set: Value = serde_json::from_str(text).map_err(|_| "it is no JSON")?;
    let keys = set.get("keys").and_then(Value::as_array).filter(|keys| !keys.is_empty()).ok_or("it holds no keys")?;
    let mut names = Vec::new();
    for key in keys {
        let text = |name: &str| key.get(name).and_then(Value::as_str).unwrap_or_default();
        if ["d", "p", "q", "k", "dp", "dq", "qi"].iter().any(|secret| key.get(secret).is_some()) {
            return Err("one of them is private; make new keys, and send the public half only");
        }
        if !["RSA", "EC"].contains(&text("kty")) {
            return Err("one of them is neither RSA nor EC");
        }
        if text("kid").is_empty() || names.contains(&text("kid")) {
            return Err("one of them has no kid of its own");
        }
        names.push(text("kid"));
    }
    Ok(())
}

/// Encrypted, or on this machine; no fragment, and nothing that could make it another host's.
fn check_address(address: &str) -> Result<(), NotRegistered> {
    let wrong = || NotRegistered::Address(address.chars().take(200).collect());
    let (scheme, rest) = address.split_once("://").ok_or_else(wrong)?;
    let authority = rest.split(['/', '?']).next().unwrap_or_default();
    let host = match authority.rsplit_once(':') {
        Some((host, port)) if port.parse::<u16>().is_ok() => host,
        _ => authority,
    };
    let plain = host.trim_start_matches('[').trim_end_matches(']');
    let is_here = plain == "localhost" || plain.parse::<IpAddr>().is_ok_and(|address| address.is_loopback());
    let is_whole = !host.is_empty()
        && address.len() <= 500
        && !authority.contains('@')
        && address.bytes().all(|byte| byte.is_ascii_graphic() && !b"#\\\"<>".contains(&byte));
    if is_whole && (scheme == "https" || scheme == "http" && is_here) { Ok(()) } else { Err(wrong()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_encrypted_or_here() {
        for right in ["https://app.example/return", "http://localhost:4200/", "http://127.0.0.1/x", "http://[::1]:80/x"]
        {
            assert!(check_address(right).is_ok(), "{right}");
        }
        for wrong in [
            "http://app.example/",
            "https://",
            "app.example",
            "http://localhost@evil.example/",
            "https://a.example/#x",
            "http://localhost.evil.example/",
            "javascript://x",
            "https://a.example/ b",
        ] {
            assert!(check_address(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn keys_are_public_and_named() {
        assert!(check_keys(r#"{"keys":[{"kty":"EC","kid":"a"},{"kty":"RSA","kid":"b"}]}"#).is_ok());
        for wrong in [
            "",
            "[]",
            r#"{"keys":[]}"#,
            r#"{"keys":[{"kty":"EC"}]}"#,
            r#"{"keys":[{"kty":"oct","kid":"a","k":"c2VjcmV0"}]}"#,
            r#"{"keys":[{"kty":"EC","kid":"a","d":"c2VjcmV0"}]}"#,
            r#"{"keys":[{"kty":"EC","kid":"a"},{"kty":"RSA","kid":"a"}]}"#,
        ] {
            assert!(check_keys(wrong).is_err(), "{wrong}");
        }
    }
}
