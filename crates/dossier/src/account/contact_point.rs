//! Where one-time codes and notices go.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// An e-mail address or a mobile phone number.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ContactPoint {
    /// An e-mail address.
    Email(String),
    /// A phone number in international form ("+352621123456").
    Phone(String),
}

/// A text that is neither an e-mail address nor a phone number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("neither an e-mail address nor a mobile phone number")]
pub struct InvalidContactPoint;

impl ContactPoint {
    /// The address or number itself.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Email(text) | Self::Phone(text) => text,
        }
    }

    /// Enough of it to be recognised by its owner, too little to be used by anybody else.
    pub fn masked(&self) -> String {
        match self {
            Self::Email(address) => {
                let (name, domain) = address.split_once('@').unwrap_or((address, ""));
                format!("{}•••@{domain}", name.chars().take(1).collect::<String>())
            }
            Self::Phone(number) => format!("••• ••• {}", &number[number.len().saturating_sub(3)..]),
        }
    }

    fn email(text: &str) -> Option<Self> {
        let (name, domain) = text.rsplit_once('@')?;
        let plain = |part: &str| !part.is_empty() && part.chars().all(|c| !c.is_whitespace() && !c.is_control());
        let fits = text.is_ascii()
            && text.len() <= 254
            && plain(name)
            && !name.contains(['@', ',', ';', '<', '>', '"'])
            && domain.contains('.')
            && domain.split('.').all(|label| {
                !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
            });
        fits.then(|| Self::Email(text.to_ascii_lowercase()))
    }

    fn phone(text: &str) -> Option<Self> {
        let compact: String = text.chars().filter(|c| !matches!(c, ' ' | '.' | '-' | '/' | '(' | ')')).collect();
        let international = match compact.strip_prefix("00") {
            Some(rest) => format!("+{rest}"),
            None if compact.starts_with('+') => compact,
            // Luxembourg's mobile numbers have nine digits and begin with 6.
            None if compact.len() == 9 && compact.starts_with('6') => format!("+352{compact}"),
            None => return None,
        };
        let digits = &international[1..];
        let fits = (8..=15).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
        fits.then_some(Self::Phone(international))
    }
}

impl FromStr for ContactPoint {
    type Err = InvalidContactPoint;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim();
        Self::email(text).or_else(|| Self::phone(text)).ok_or(InvalidContactPoint)
    }
}

impl fmt::Debug for ContactPoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Email(_) => "Email(…)",
            Self::Phone(_) => "Phone(…)",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accepts_what_people_type() {
        let table = [
            ("Anna.Muller@example.lu", Some("anna.muller@example.lu")),
            (" anna+dsp@mail.example.lu ", Some("anna+dsp@mail.example.lu")),
            ("621 123 456", Some("+352621123456")),
            ("+352 621 12 34 56", Some("+352621123456")),
            ("00 49 (171) 123-4567", Some("+491711234567")),
            ("anna@localhost", None),
            ("anna@@example.lu", None),
            ("a b@example.lu", None),
            ("anna@example.lu\r\nBcc: x@example.lu", None),
            ("12345", None),
            ("+35262112345x", None),
            ("", None),
        ];
        for (typed, expected) in table {
            let parsed = typed.parse::<ContactPoint>().ok();
            assert_eq!(parsed.as_ref().map(ContactPoint::as_str), expected, "{typed:?}");
        }
    }

    #[test]
    fn a_masked_contact_point_cannot_be_used() {
        let email: ContactPoint = "anna.muller@example.lu".parse().unwrap();
        assert_eq!(email.masked(), "a•••@example.lu");
        let phone: ContactPoint = "621123456".parse().unwrap();
        assert_eq!(phone.masked(), "••• ••• 456");
        assert_eq!(format!("{email:?} {phone:?}"), "Email(…) Phone(…)");
    }
}
