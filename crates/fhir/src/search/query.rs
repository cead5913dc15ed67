//! The parameters of a search, from the address and, with POST, from the body. Both count together.

use axum::body::Bytes;
use axum::extract::{FromRequest, Request};
use axum::http::{Method, StatusCode, header};

use crate::http::failure::Failure;
use crate::http::outcome::IssueType;
use crate::http::sent::unread;

/// The most parameters in one search, and the most alternatives of one.
const PARAMETERS: usize = 64;

/// The longest value, in bytes.
const VALUE: usize = 1024;

/// What was asked for.
#[derive(Debug, Default)]
pub struct Query {
    /// In their order.
    pub parameters: Vec<Parameter>,
    /// Whether what is not known here is an error (`Prefer: handling=strict`) or left aside.
    pub is_strict: bool,
}

/// One parameter; several of one name must all hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parameter {
    /// With what it is chained to: `patient.identifier`.
    pub name: String,
    /// After a colon: `exact`.
    pub modifier: Option<String>,
    /// As it was sent, commas and all.
    pub value: String,
}

impl Parameter {
    fn new(name: &str, value: String) -> Self {
        // `patient:Patient.identifier` names the type it is chained through; there is only one here.
        let (name, after) = name.split_once(':').map_or((name, None), |(name, after)| (name, Some(after)));
        let (name, modifier) = match after.and_then(|after| after.split_once('.').map(|(_, chain)| chain)) {
            Some(chain) => {
                let (chain, modifier) = chain.split_once(':').map_or((chain, None), |(one, two)| (one, Some(two)));
                (format!("{name}.{chain}"), modifier)
            }
            None => (name.to_owned(), after),
        };
        let is_type = |modifier: &&str| modifier.starts_with(|first: char| first.is_ascii_uppercase());
        Self { name, modifier: modifier.filter(|one| !is_type(one)).map(str::to_owned), value }
    }

    /// The alternatives, any of which may hold.
    pub fn alternatives(&self) -> impl Iterator<Item = &str> {
        split(&self.value, ',').into_iter().filter(|one| !one.is_empty())
    }

    /// As it is written in an address.
    pub fn written(&self) -> String {
        let modifier = self.modifier.as_ref().map_or(String::new(), |modifier| format!(":{modifier}"));
        format!("{}{modifier}={}", self.name, encode(&self.value))
    }
}

impl Query {
    /// Reads what stands after the `?` of an address, or in the body of a form.
    ///
    /// # Errors
    /// When it is broken or too much.
    pub fn add(&mut self, encoded: &str) -> Result<(), Failure> {
        for pair in encoded.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let broken = || Failure::bad(IssueType::Value, "a parameter cannot be read");
            let (name, value) = (decode(name).ok_or_else(broken)?, decode(value).ok_or_else(broken)?);
            let parameter = Parameter::new(&name, value);
            let is_too_much = self.parameters.len() == PARAMETERS
                || parameter.value.len() > VALUE
                || parameter.name.len() > VALUE
                || parameter.alternatives().count() > PARAMETERS;
            if is_too_much {
                return Err(Failure::bad(IssueType::TooLong, "too many parameters, or one too long"));
            }
            self.parameters.push(parameter);
        }
        Ok(())
    }

    /// The first value of this name.
    pub fn first(&self, name: &str) -> Option<&str> {
        self.parameters.iter().find(|one| one.name == name).map(|one| one.value.as_str())
    }
}

impl<S: Send + Sync> FromRequest<S> for Query {
    type Rejection = Failure;

    async fn from_request(request: Request, state: &S) -> Result<Self, Failure> {
        let mut query = Self::default();
        query.add(request.uri().query().unwrap_or_default())?;
        let preferences = request.headers().get_all("prefer").iter().filter_map(|value| value.to_str().ok());
        query.is_strict =
            preferences.flat_map(|value| value.split([',', ';'])).any(|one| one.trim() == "handling=strict");
        if request.method() != Method::POST {
            return Ok(query);
        }
        let media_type = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let media_type = media_type.map(|value| value.split(';').next().unwrap_or_default().trim());
        if media_type.is_some_and(|one| !one.eq_ignore_ascii_case("application/x-www-form-urlencoded")) {
            let words = "a search is sent as application/x-www-form-urlencoded";
            return Err(Failure::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, IssueType::NotSupported, words));
        }
        let body = Bytes::from_request(request, state).await.map_err(|error| unread(&error))?;
        let body = std::str::from_utf8(&body);
        query.add(body.map_err(|_| Failure::bad(IssueType::Structure, "the form is not in UTF-8"))?)?;
        Ok(query)
    }
}

/// Splits at a sign that no `\` stands before.
pub(super) fn split(text: &str, sign: char) -> Vec<&str> {
    let (mut parts, mut start, mut is_escaped) = (Vec::new(), 0, false);
    for (place, character) in text.char_indices() {
        if character == sign && !is_escaped {
            parts.push(&text[start..place]);
            start = place + sign.len_utf8();
        }
        is_escaped = character == '\\' && !is_escaped;
    }
    parts.push(&text[start..]);
    parts
}

/// Takes away the `\` before signs that would otherwise split.
pub(super) fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        plain.push(if character == '\\' { characters.next().unwrap_or('\\') } else { character });
    }
    plain
}

/// `%` and two digits stand for a byte, `+` for a blank.
fn decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        bytes.push(match first {
            b'+' => b' ',
            b'%' => {
                let digits = rest.get(..2).filter(|digits| digits.iter().all(u8::is_ascii_hexdigit))?;
                rest = &rest[2..];
                u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()?
            }
            byte => *byte,
        });
    }
    String::from_utf8(bytes).ok()
}

/// Writes what may not stand in an address as `%` and two digits.
pub fn encode(text: &str) -> String {
    text.bytes().fold(String::with_capacity(text.len()), |mut encoded, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~:/|,".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push('%');
            encoded.extend([byte >> 4, byte & 15].map(|half| char::from(b"0123456789ABCDEF"[usize::from(half)])));
        }
        encoded
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(text: &str) -> Vec<(String, Option<String>, String)> {
        let mut query = Query::default();
        query.add(text).unwrap();
        query.parameters.into_iter().map(|one| (one.name, one.modifier, one.value)).collect()
    }

    #[test]
    fn names_modifiers_and_chains() {
        let one = |name: &str, modifier: Option<&str>, value: &str| {
            vec![(name.to_owned(), modifier.map(str::to_owned), value.to_owned())]
        };
        assert_eq!(parsed("patient.identifier=urn%3Aoid%3A1.2%7C3"), one("patient.identifier", None, "urn:oid:1.2|3"));
        assert_eq!(parsed("patient:Patient.identifier=a"), one("patient.identifier", None, "a"));
        assert_eq!(parsed("author.given:exact=%C3%A9+a"), one("author.given", Some("exact"), "é a"));
        assert_eq!(parsed("author:Practitioner.given:exact=a"), one("author.given", Some("exact"), "a"));
        assert_eq!(parsed("subject:Patient=a"), one("subject", None, "a"));
        assert!(Query::default().add("a=%f").is_err() && Query::default().add("a=%ff").is_err());
        assert!(Query::default().add(&"a=b&".repeat(65)).is_err());
        assert!(Query::default().add(&format!("a={}", "b".repeat(1025))).is_err());
    }

    #[test]
    fn a_comma_may_be_meant() {
        assert_eq!(split("a\\,b,c\\\\,d", ','), ["a\\,b", "c\\\\", "d"]);
        assert_eq!(unescaped("a\\,b\\\\"), "a,b\\");
        assert_eq!(encode("é &a|b"), "%C3%A9%20%26a|b");
    }
}
