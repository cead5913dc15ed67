//! The primitive types: what their values look like (FHIR R4, "Primitive Types").

use jiff::Timestamp;
use jiff::civil::{Date, Time};

/// A type whose content is one value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Primitive {
    /// `true` or `false`.
    Boolean,
    /// A whole number of 32 bits.
    Integer,
    /// One that is not negative.
    UnsignedInt,
    /// One above zero.
    PositiveInt,
    /// A decimal number, kept as it is written.
    Decimal,
    /// Bytes in base64.
    Base64Binary,
    /// A moment with time zone, to the second or finer.
    Instant,
    /// A day, month or year.
    Date,
    /// A day, month or year, or a moment with time zone.
    DateTime,
    /// A time of day.
    Time,
    /// A code: no blanks around it, single ones inside.
    Code,
    /// 1 to 64 letters, digits, hyphens and dots.
    Id,
    /// Text.
    String,
    /// Text with marks.
    Markdown,
    /// An address of any kind: no blanks.
    Uri,
    /// One of the web.
    Url,
    /// One of a definition, perhaps with its version.
    Canonical,
    /// `urn:oid:…`.
    Oid,
    /// `urn:uuid:…`.
    Uuid,
    /// A narrative.
    Xhtml,
}

/// The most characters of a number. FHIR asks for 18 digits.
const LONGEST_NUMBER: usize = 64;

impl Primitive {
    /// All of them.
    pub const ALL: [Self; 20] = [
        Self::Boolean,
        Self::Integer,
        Self::UnsignedInt,
        Self::PositiveInt,
        Self::Decimal,
        Self::Base64Binary,
        Self::Instant,
        Self::Date,
        Self::DateTime,
        Self::Time,
        Self::Code,
        Self::Id,
        Self::String,
        Self::Markdown,
        Self::Uri,
        Self::Url,
        Self::Canonical,
        Self::Oid,
        Self::Uuid,
        Self::Xhtml,
    ];

    /// Its name in FHIR.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Boolean => "boolean",
            Self::Integer => "integer",
            Self::UnsignedInt => "unsignedInt",
            Self::PositiveInt => "positiveInt",
            Self::Decimal => "decimal",
            Self::Base64Binary => "base64Binary",
            Self::Instant => "instant",
            Self::Date => "date",
            Self::DateTime => "dateTime",
            Self::Time => "time",
            Self::Code => "code",
            Self::Id => "id",
            Self::String => "string",
            Self::Markdown => "markdown",
            Self::Uri => "uri",
            Self::Url => "url",
            Self::Canonical => "canonical",
            Self::Oid => "oid",
            Self::Uuid => "uuid",
            Self::Xhtml => "xhtml",
        }
    }

    /// Whether JSON writes it as a number.
    pub const fn is_number(self) -> bool {
        matches!(self, Self::Integer | Self::UnsignedInt | Self::PositiveInt | Self::Decimal)
    }

    /// Whether this is a value of the type. Narratives are checked where they are read.
    pub fn accepts(self, value: &str) -> bool {
        !value.is_empty() && value.chars().all(is_writable) && self.has_form(value)
    }

    fn has_form(self, value: &str) -> bool {
        match self {
            Self::Boolean => matches!(value, "true" | "false"),
            Self::Integer => is_number(value) && value.parse::<i32>().is_ok(),
            Self::UnsignedInt => is_number(value) && value.parse::<i32>().is_ok_and(|number| number >= 0),
            Self::PositiveInt => is_number(value) && value.parse::<i32>().is_ok_and(|number| number > 0),
            Self::Decimal => is_number(value),
            Self::Base64Binary => is_base64(value.as_bytes()),
            Self::Instant => is_moment(value),
            Self::Date => is_date(value),
            Self::DateTime => is_date(value) || is_moment(value),
            Self::Time => is_time(value),
            Self::Code => is_code(value),
            Self::Id => is_id(value),
            Self::Uri | Self::Url | Self::Canonical => !value.contains(char::is_whitespace),
            Self::Oid => value.strip_prefix("urn:oid:").is_some_and(is_oid),
            Self::Uuid => value.strip_prefix("urn:uuid:").is_some_and(|uuid| uuid.parse::<uuid::Uuid>().is_ok()),
            Self::String | Self::Markdown => !value.trim().is_empty(),
            Self::Xhtml => true,
        }
    }
}

/// Whether XML can carry the character: what it cannot, JSON may not either.
pub fn is_writable(character: char) -> bool {
    !matches!(character, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

/// Whether it is a number as JSON writes one.
pub fn is_number(text: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (unsigned, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    text.len() <= LONGEST_NUMBER
        && digits(whole)
        && (whole == "0" || !whole.starts_with('0'))
        && fraction.is_none_or(digits)
        && exponent.is_none_or(|exponent| digits(exponent.strip_prefix(['+', '-']).unwrap_or(exponent)))
}

fn is_base64(bytes: &[u8]) -> bool {
    // Blanks between are allowed; the length and the end are checked where the bytes are wanted.
    let is_character =
        |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=' | b' ' | b'\r' | b'\n' | b'\t');
    bytes.iter().all(is_character)
}

fn is_date(value: &str) -> bool {
    let shaped = |pattern: &str| {
        value.len() == pattern.len()
            && value.bytes().zip(pattern.bytes()).all(|(byte, sign)| match sign {
                b'0' => byte.is_ascii_digit(),
                sign => byte == sign,
            })
    };
    let full = match value.len() {
        4 if shaped("0000") => format!("{value}-01-01"),
        7 if shaped("0000-00") => format!("{value}-01"),
        10 if shaped("0000-00-00") => value.to_owned(),
        _ => return false,
    };
    !value.starts_with("0000") && full.parse::<Date>().is_ok()
}

fn is_moment(value: &str) -> bool {
    let Some((date, time)) = value.split_once('T') else { return false };
    let zone = match time.strip_suffix('Z') {
        Some(clock) => Some((clock, "")),
        None => time.len().checked_sub(6).and_then(|place| time.split_at_checked(place)),
    };
    let zone_fits = |zone: &str| {
        zone.is_empty()
            || (zone.starts_with(['+', '-'])
                && zone.as_bytes()[3] == b':'
                && zone[1..3].parse::<u8>().is_ok_and(|hours| hours <= 14)
                && zone[4..].parse::<u8>().is_ok_and(|minutes| minutes <= 59))
    };
    date.len() == 10
        && is_date(date)
        && zone.is_some_and(|(clock, zone)| zone.is_ascii() && is_time(clock) && zone_fits(zone))
        && value.parse::<Timestamp>().is_ok()
}

fn is_time(value: &str) -> bool {
    let bytes = value.as_bytes();
    let (clock, fraction) = value.split_once('.').map_or((value, None), |(clock, fraction)| (clock, Some(fraction)));
    clock.len() == 8
        && bytes[2] == b':'
        && bytes[5] == b':'
        && fraction.is_none_or(|fraction| {
            (1..=9).contains(&fraction.len()) && fraction.bytes().all(|byte| byte.is_ascii_digit())
        })
        && clock.parse::<Time>().is_ok()
}

fn is_code(value: &str) -> bool {
    let mut before = ' ';
    let fits = value.chars().all(|character| {
        let fits = !character.is_whitespace() || (character == ' ' && before != ' ');
        before = character;
        fits
    });
    fits && before != ' '
}

/// 1 to 64 letters, digits, hyphens and dots.
pub fn is_id(value: &str) -> bool {
    (1..=64).contains(&value.len()) && value.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-.".contains(&byte))
}

/// Numbers with dots between; the first is 0, 1 or 2.
pub fn is_oid(value: &str) -> bool {
    value.starts_with(['0', '1', '2'])
        && value.contains('.')
        && value.split('.').all(|arc| {
            !arc.is_empty() && (arc == "0" || !arc.starts_with('0')) && arc.bytes().all(|byte| byte.is_ascii_digit())
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_have_the_form_of_their_type() {
        let cases: [(Primitive, &[&str], &[&str]); 10] = [
            (Primitive::Boolean, &["true", "false"], &["True", "1", ""]),
            (Primitive::Integer, &["0", "-7", "2147483647"], &["2147483648", "01", "1.0", "+1", " 1"]),
            (Primitive::PositiveInt, &["1"], &["0", "-1"]),
            (Primitive::Decimal, &["0.010", "-1e-3", "1.0E+2"], &["1.", ".5", "NaN", "1e", "00.1", "--1"]),
            (Primitive::Date, &["2026", "2026-02", "2024-02-29"], &["2026-13", "2026-02-29", "26", "2026-2", "0000"]),
            (Primitive::Instant, &["2026-03-02T08:00:00Z", "2026-03-02T08:00:00.123+01:00"], &["2026-03-02"]),
            (
                Primitive::DateTime,
                &["2026", "2026-03-02T08:00:00-05:30"],
                &["2026-03-02T08:00:00", "2026-03-02T08:00Z", "2026-03-02T25:00:00Z", "2026-03-02T08:00:00é1:00"],
            ),
            (Primitive::Code, &["a", "a b"], &[" a", "a ", "a  b", "a\tb"]),
            (Primitive::Oid, &["urn:oid:1.3.182.4.4"], &["1.3", "urn:oid:1", "urn:oid:3.1", "urn:oid:1..3"]),
            (Primitive::String, &["a", "a\nb"], &["", "  ", "a\u{1}", "\u{ffff}"]),
        ];
        for (primitive, right, wrong) in cases {
            for value in right {
                assert!(primitive.accepts(value), "{primitive:?} {value}");
            }
            for value in wrong {
                assert!(!primitive.accepts(value), "{primitive:?} {value}");
            }
        }
    }
}
