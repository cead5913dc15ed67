//! A moment said as precisely as it is known: a year, a month, a day, or to the second.

use std::str::FromStr;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Bounded, Bounds, EntryError};

/// A moment as it was written: `2026`, `2026-03`, `2026-03-02`, or with a time and its zone.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Moment(String);

/// A text that is no moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a moment: a year, a month, a day, or a time with its zone")]
pub struct MomentError;

impl Moment {
    /// As it was written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// This moment, to the microsecond.
    pub fn of(at: Timestamp) -> Self {
        Self(at.to_string())
    }
}

impl FromStr for Moment {
    type Err = MomentError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let is_one = text.is_ascii()
            && match text.len() {
                4 => is_day(&format!("{text}-01-01")),
                7 => is_day(&format!("{text}-01")),
                10 => is_day(text),
                20..=40 => is_time(text.as_bytes()) && text.parse::<Timestamp>().is_ok(),
                _ => false,
            };
        if is_one { Ok(Self(text.to_owned())) } else { Err(MomentError) }
    }
}

fn is_day(text: &str) -> bool {
    let is_written_so =
        |(at, byte): (usize, u8)| if matches!(at, 4 | 7) { byte == b'-' } else { byte.is_ascii_digit() };
    text.bytes().enumerate().all(is_written_so) && text.parse::<Date>().is_ok()
}

/// With seconds and a zone in figures, as every system reads it; a parser for people takes more.
fn is_time(text: &[u8]) -> bool {
    let zone = &text[text.len() - 6..];
    let has_zone = zone.ends_with(b"Z") || (matches!(zone[0], b'+' | b'-') && zone[3] == b':');
    let allowed = |byte: &u8| byte.is_ascii_digit() || b"-+:.TZ".contains(byte);
    text[10] == b'T' && text[13] == b':' && text[16] == b':' && has_zone && text.iter().all(allowed)
}

impl TryFrom<String> for Moment {
    type Error = MomentError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Moment> for String {
    fn from(moment: Moment) -> Self {
        moment.0
    }
}

/// From when until when; one end may be unknown.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Period {
    /// The first moment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<Moment>,
    /// The last moment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<Moment>,
}

impl Bounded for Period {
    fn check(&self, field: &'static str, _: &mut Bounds) -> Result<(), EntryError> {
        if self.start.is_none() && self.end.is_none() { Err(EntryError::Empty(field)) } else { Ok(()) }
    }
}
