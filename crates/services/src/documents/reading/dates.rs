//! Dates as HL7 writes them, in words a page can say.

use jiff::Timestamp;
use jiff::civil::Date;

use super::Words;

/// `20261120103000+0100`, cut off anywhere (HL7 version 3, data type TS). A time without zone is left out.
pub(super) fn version_3(written: &str) -> Option<Words> {
    let written = written.trim();
    let digits = written.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(written.len());
    let (digits, rest) = written.split_at(digits);
    let day = |digits: &str| Date::strptime("%Y%m%d", digits).ok();
    let zone = rest.find(['+', '-']).map(|at| &rest[at..]);
    match (digits.len(), zone) {
        (12 | 14, Some(zone)) => {
            let (sign, zone) = zone.split_at(1);
            let (hours, minutes) = (zone.get(..2)?, zone.get(2..4).unwrap_or("00"));
            let seconds = digits.get(12..14).unwrap_or("00");
            let (date, hour, minute) = (day(&digits[..8])?, &digits[8..10], &digits[10..12]);
            let moment = format!("{date}T{hour}:{minute}:{seconds}{sign}{hours}:{minutes}");
            Some(moment.parse::<Timestamp>().map_or(Words::Day(date), Words::Moment))
        }
        (8.., _) => Some(Words::Day(day(&digits[..8])?)),
        (6, _) => Some(Words::Said(format!("{}-{}", &digits[..4], &digits[4..]))),
        (4, _) => Some(Words::Said(digits.to_owned())),
        _ => None,
    }
}

/// `2026-11-20T10:30:00+01:00`, cut off anywhere (FHIR, data types dateTime, date and instant).
pub(super) fn fhir(written: &str) -> Option<Words> {
    let written = written.trim();
    if let Ok(moment) = written.parse::<Timestamp>() {
        return Some(Words::Moment(moment));
    }
    match written.len() {
        4 | 7 => Some(Words::Said(written.to_owned())),
        _ => written.get(..10)?.parse::<Date>().ok().map(Words::Day),
    }
}
