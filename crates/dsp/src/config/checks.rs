//! What a value of the configuration must be.

use services::Settings;

use super::{Access, ConfigError, Documents, Mail, TextMessages};

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

fn is_below(url: &str, base: &str) -> bool {
    url.strip_prefix(base).is_some_and(|rest| rest.is_empty() || rest.starts_with([':', '/']))
}

pub(super) fn database(url: &str) -> Result<(), ConfigError> {
    match url.split_once("://") {
        Some(("sqlite", _)) => Ok(()),
        Some(("postgres" | "postgresql", rest)) => match password_of(rest) {
            Some(password) => strong("database.url", "the password in it", password),
            // No password: PostgreSQL itself knows the user by another way, such as a local socket.
            None => Ok(()),
        },
        _ => wrong("database.url", "it must begin with sqlite:// or postgres://"),
    }
}

pub(super) fn mail(mail: &Mail) -> Result<(), ConfigError> {
    if !mail.from.contains('@') {
        return wrong("mail.from", "it must be an e-mail address");
    }
    match mail.server.split_once("://") {
        Some(("smtps", rest)) => password_of(rest).map_or(Ok(()), |it| strong("mail.server", "the password in it", it)),
        Some(("smtp", rest)) => {
            let host = rest.rsplit_once('@').map_or(rest, |(_, host)| host);
            if is_this_machine(host) || rest.contains("tls=required") {
                Ok(())
            } else {
                wrong("mail.server", "codes must not travel in the clear: use smtps:// or add ?tls=required")
            }
        }
        _ => wrong("mail.server", "it must begin with smtps:// or smtp://"),
    }
}

pub(super) fn text_messages(text_messages: &TextMessages) -> Result<(), ConfigError> {
    let is_safe = match text_messages.gateway.split_once("://") {
        Some(("https", _)) => true,
        Some(("http", host)) => is_this_machine(host),
        _ => false,
    };
    if !is_safe {
        return wrong("text_messages.gateway", "codes must not travel in the clear: it must begin with https://");
    }
    strong("text_messages.token", "it", &text_messages.token)
}

pub(super) fn limits(documents: &Documents, access: &Access) -> Result<(), ConfigError> {
    if !(1..=1000).contains(&documents.limit_mb) {
        return wrong("documents.limit_mb", "it must lie between 1 and 1000");
    }
    let longest = Settings::LONGEST_PRESENCE.as_hours();
    if !(1..=longest).contains(&access.presence_hours) {
        let reason =
            format!("it must lie between 1 and {longest}, the law's limit (regulation of 6 December 2019, annex 1)");
        return wrong("access.presence_hours", reason);
    }
    Ok(())
}

fn is_this_machine(host: &str) -> bool {
    ["localhost", "127.0.0.1", "[::1]"]
        .iter()
        .any(|local| host.strip_prefix(local).is_some_and(|rest| rest.is_empty() || rest.starts_with([':', '/', '?'])))
}

/// The password in `user:password@host…`.
fn password_of(rest: &str) -> Option<&str> {
    let (user, _) = rest.split_once('@')?;
    user.split_once(':').map(|(_, password)| password)
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
