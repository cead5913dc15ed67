//! Days and moments with prefixes: a value stands for all of the time that it leaves open (FHIR R4, "Search", date).

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp, ToSpan};
use services::clock::luxembourg;

use crate::element::Element;

/// A stretch of time; the end is no longer in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    from: Timestamp,
    until: Timestamp,
}

/// How a time must lie to the one given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Prefix {
    Equal,
    NotEqual,
    Less,
    Greater,
    LessOrEqual,
    GreaterOrEqual,
    StartsAfter,
    EndsBefore,
    Approximately,
}

const PREFIXES: [(&str, Prefix); 9] = [
    ("eq", Prefix::Equal),
    ("ne", Prefix::NotEqual),
    ("lt", Prefix::Less),
    ("gt", Prefix::Greater),
    ("le", Prefix::LessOrEqual),
    ("ge", Prefix::GreaterOrEqual),
    ("sa", Prefix::StartsAfter),
    ("eb", Prefix::EndsBefore),
    ("ap", Prefix::Approximately),
];

/// What a time must be.
#[derive(Clone, Copy, Debug)]
pub struct When {
    prefix: Prefix,
    given: Stretch,
}

impl When {
    /// Reads one alternative. `now`: what is further away is approximate by more.
    pub fn parse(text: &str, now: Timestamp) -> Option<Self> {
        let found = PREFIXES.iter().find_map(|(word, prefix)| text.strip_prefix(word).map(|rest| (*prefix, rest)));
        let (prefix, rest) = found.unwrap_or((Prefix::Equal, text));
        let mut given = Stretch::parse(rest)?;
        if prefix == Prefix::Approximately {
            let tenth = now.duration_since(given.from).abs() / 10;
            given = Stretch { from: earlier(given.from, tenth), until: later(given.until, tenth) };
        }
        Some(Self { prefix, given })
    }

    /// Whether the element lies so.
    pub fn matches(&self, element: &Element) -> bool {
        let Some(found) = Stretch::of(element) else { return false };
        let Stretch { from, until } = self.given;
        match self.prefix {
            Prefix::Equal => from <= found.from && found.until <= until,
            Prefix::NotEqual => !(from <= found.from && found.until <= until),
            Prefix::Less => found.from < from,
            Prefix::Greater => found.until > until,
            Prefix::LessOrEqual => found.from < until,
            Prefix::GreaterOrEqual => found.until > from,
            Prefix::StartsAfter => found.from >= until,
            Prefix::EndsBefore => found.until <= from,
            Prefix::Approximately => found.from < until && from < found.until,
        }
    }
}

impl Stretch {
    /// All of the time that a value leaves open: a year, a month, a day, a minute, a second or less. Where it names no zone
    /// it is Luxembourg's.
    pub fn parse(text: &str) -> Option<Self> {
        let Some((day, clock)) = text.split_once('T') else { return Self::of_day(text) };
        // In an address `+` is a blank.
        let clock = clock.replace(' ', "+");
        let (time, zone) = match clock.find(['Z', '+', '-']) {
            Some(place) => clock.split_at(place),
            None => (clock.as_str(), ""),
        };
        let (time, length) = match time.len() {
            5 => (format!("{time}:00"), SignedDuration::from_mins(1)),
            8 => (time.to_owned(), SignedDuration::from_secs(1)),
            length if (10..=18).contains(&length) && time.as_bytes().get(8) == Some(&b'.') => {
                let digits = u32::try_from(length - 9).ok()?;
                (time.to_owned(), SignedDuration::from_nanos(10_i64.pow(9 - digits)))
            }
            _ => return None,
        };
        let from = if zone.is_empty() {
            let local: jiff::civil::DateTime = format!("{day}T{time}").parse().ok()?;
            local.to_zoned(luxembourg()).ok()?.timestamp()
        } else {
            format!("{day}T{time}{zone}").parse().ok()?
        };
        (day.len() == 10).then(|| Self { from, until: later(from, length) })
    }

    fn of_day(text: &str) -> Option<Self> {
        let (full, span) = match text.len() {
            4 => (format!("{text}-01-01"), 1.year()),
            7 => (format!("{text}-01"), 1.month()),
            10 => (text.to_owned(), 1.day()),
            _ => return None,
        };
        let day: Date = full.parse().ok()?;
        let start = |day: Date| day.to_zoned(luxembourg()).ok().map(|day| day.timestamp());
        Some(Self { from: start(day)?, until: start(day.checked_add(span).ok()?)? })
    }

    fn of(element: &Element) -> Option<Self> {
        if element.is("Period") {
            let (start, end) = (element.text("start"), element.text("end"));
            let from = start.map_or(Some(Timestamp::MIN), |start| Self::parse(start).map(|one| one.from))?;
            let until = end.map_or(Some(Timestamp::MAX), |end| Self::parse(end).map(|one| one.until))?;
            return Some(Self { from, until });
        }
        Self::parse(element.value()?)
    }
}

fn later(moment: Timestamp, by: SignedDuration) -> Timestamp {
    moment.checked_add(by).unwrap_or(Timestamp::MAX)
}

fn earlier(moment: Timestamp, by: SignedDuration) -> Timestamp {
    moment.checked_sub(by).unwrap_or(Timestamp::MIN)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fits(asked: &str, value: &str) -> bool {
        let element = Element::build("Period", |period| {
            match value.split_once('/') {
                Some((start, end)) => period.put("start", start).put("end", end),
                None => period.put("start", value).put("end", value),
            };
        })
        .unwrap();
        When::parse(asked, "2026-03-02T08:00:00Z".parse().unwrap()).unwrap().matches(&element)
    }

    #[test]
    fn prefixes_and_precision() {
        let cases = [
            ("2026-03", "2026-03-02", true),
            ("2026-03-02", "2026-03", false),
            ("2026", "2026-03-02T08:00:00Z", true),
            ("2026-03-02T08:00:00Z", "2026-03-02T09:00:00+01:00", true),
            ("2026-03-02T09:00", "2026-03-02T08:00:30Z", true),
            ("ne2026-03", "2026-04-01", true),
            ("lt2026-03-02", "2026-03-01", true),
            ("lt2026-03-02", "2026-03-02", false),
            ("le2026-03-02", "2026-03-02", true),
            ("gt2026-03-02", "2026-03-02T08:00:00Z", false),
            ("gt2026-03-02", "2026-03-03", true),
            ("ge2026-03-02", "2026-03-02", true),
            ("ge2026-03-02", "2026-03-01", false),
            ("sa2026-03-02", "2026-03-01/2026-03-05", false),
            ("eb2026-03-02", "2026-02-01/2026-03-01", true),
            ("ge2026-03-02", "2026-03-01/", true),
            ("ap2026-03", "2026-03-01", true),
            ("ap2016-03-02", "2016-09-01", true),
            ("ap2016-03-02", "2018-09-01", false),
        ];
        for (asked, value, expected) in cases {
            assert_eq!(fits(asked, value), expected, "{asked} {value}");
        }
        for broken in
            ["", "x", "2026-13", "20260302", "2026-03-02T", "2026-03-02T8", "eq", "é2026", "2026-03T08:00:00Z"]
        {
            assert!(When::parse(broken, Timestamp::UNIX_EPOCH).is_none(), "{broken}");
        }
    }
}
