//! What a value of the configuration must be.

mod identity_providers;

use dossier::access::StayPhase;
use dossier::access::provision::{LONGEST_CASE, LONGEST_PRESENCE};
use dossier::account::ContactPoint;
use jiff::SignedDuration;
use reqwest::Url;

use super::{Access, ConfigError, Contact, Documents, Mail, TextMessages, Tls};

pub(super) use identity_providers::{client_secret, identity_providers};

fn wrong<T>(key: &'static str, reason: impl Into<String>) -> Result<T, ConfigError> {
    Err(ConfigError::Value { key, reason: reason.into() })
}

/// Encrypted, unless it never leaves this machine.
pub(super) fn public_url(url: &str) -> Result<(), ConfigError> {
    let is_local = ["http://localhost", "http://127.0.0.1", "http://[::1]"].iter().any(|local| is_below(url, local));
    if url.starts_with("https://") || is_local {
        Ok(())
    } else {
        wrong("public_url", "it must begin with https:// (http:// is accepted for localhost only)")
    }
}

/// Always encrypted: this process does it itself.
pub(super) fn tls(tls: &Tls) -> Result<(), ConfigError> {
    if tls.public_url.starts_with("https://") {
        Ok(())
    } else {
        wrong("listen.tls.public_url", "it must begin with https://")
    }
}

fn is_below(url: &str, base: &str) -> bool {
    url.strip_prefix(base).is_some_and(|rest| rest.is_empty() || rest.starts_with([':', '/']))
}

pub(super) fn database(address: &str) -> Result<(), ConfigError> {
    const KEY: &str = "database.url";
    if address.starts_with("sqlite://") {
        return Ok(());
    }
    let url = url(KEY, address, &["postgres", "postgresql"])?;
    if let Some(password) = url.password().map(str::to_owned).or_else(|| query(&url, "password")) {
        // Without one, PostgreSQL itself knows the user by another way, such as a local socket.
        strong(KEY, "the password in it", &password)?;
    }
    let is_encrypted =
        query(&url, "sslmode").is_some_and(|mode| ["require", "verify-ca", "verify-full"].contains(&mode.as_str()));
    let is_local = url.host_str().is_none_or(|host| host.is_empty() || is_this_machine(host));
    if is_local || is_encrypted {
        Ok(())
    } else {
        wrong(KEY, "rows must not travel in the clear: add ?sslmode=verify-full (or require)")
    }
}

pub(super) fn mail(mail: &Mail) -> Result<(), ConfigError> {
    const KEY: &str = "mail.server";
    if !mail.from.contains('@') {
        return wrong("mail.from", "it must be an e-mail address");
    }
    let url = url(KEY, &mail.server, &["smtps", "smtp"])?;
    if let Some(password) = url.password() {
        strong(KEY, "the password in it", password)?;
    }
    let is_encrypted = url.scheme() == "smtps" || query(&url, "tls").is_some_and(|tls| tls == "required");
    if is_encrypted || url.host_str().is_some_and(is_this_machine) {
        Ok(())
    } else {
        wrong(KEY, "codes must not travel in the clear: use smtps:// or add ?tls=required")
    }
}

pub(super) fn text_messages(text_messages: &TextMessages) -> Result<(), ConfigError> {
    const KEY: &str = "text_messages.gateway";
    let url = url(KEY, &text_messages.gateway, &["https", "http"])?;
    if url.scheme() == "http" && !url.host_str().is_some_and(is_this_machine) {
        return wrong(KEY, "codes must not travel in the clear: it must begin with https://");
    }
    strong("text_messages.token", "it", &text_messages.token)
}

pub(super) fn contact(contact: &Contact) -> Result<(), ConfigError> {
    if contact.accessibility.parse::<ContactPoint>().is_ok_and(|it| matches!(it, ContactPoint::Email(_))) {
        Ok(())
    } else {
        wrong("contact.accessibility", "it must be an e-mail address")
    }
}

pub(super) fn limits(documents: &Documents, access: &Access) -> Result<(), ConfigError> {
    if !(1..=1000).contains(&documents.limit_mb) {
        return wrong("documents.limit_mb", "it must lie between 1 and 1000");
    }
    durations(access)
}

/// The law's limits hold in the decision too; here they are told before anybody is surprised.
fn durations(access: &Access) -> Result<(), ConfigError> {
    let days = |longest: SignedDuration| longest.as_hours() / 24;
    let limits = [
        ("access.presence_hours", access.presence_hours, LONGEST_PRESENCE.as_hours()),
        ("access.admission_days", access.admission_days, days(StayPhase::Admission.longest())),
        ("access.renewal_days", access.renewal_days, days(StayPhase::Renewal.longest())),
        ("access.after_discharge_days", access.after_discharge_days, days(StayPhase::AfterDischarge.longest())),
        ("access.emergency_ward_days", access.emergency_ward_days, days(StayPhase::EmergencyWard.longest())),
        ("access.exceptional_case_days", access.exceptional_case_days, days(LONGEST_CASE)),
    ];
    for (key, value, longest) in limits {
        if !(1..=longest).contains(&value) {
            let reason = format!(
                "it must lie between 1 and {longest}, the law's limit (regulation of 6 December 2019, annex 1)"
            );
            return wrong(key, reason);
        }
    }
    Ok(())
}

fn url(key: &'static str, address: &str, schemes: &[&str]) -> Result<Url, ConfigError> {
    let url = Url::parse(address).ok().filter(|url| schemes.contains(&url.scheme()));
    url.map_or_else(|| wrong(key, format!("it must be an address that begins with {}://", schemes.join(":// or "))), Ok)
}

fn query(url: &Url, name: &str) -> Option<String> {
    url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}

fn is_this_machine(host: &str) -> bool {
    ["localhost", "127.0.0.1", "[::1]"].contains(&host)
}

/// A secret that a program uses can be long and random; there is no excuse for another.
fn strong(key: &'static str, what: &str, secret: &str) -> Result<(), ConfigError> {
    let distinct = secret.chars().collect::<std::collections::BTreeSet<_>>().len();
    if secret.len() >= 16 && distinct >= 8 {
        Ok(())
    } else {
        wrong(
            key,
            format!("{what} is too weak; use at least 16 random characters, for example from: openssl rand -base64 24"),
        )
    }
}
