//! Importing a feed of people, row by row, and what is reported of it.

use std::io::Read;

use jiff::civil::Date;
use jiff::{Span, Timestamp};

use crate::Error;
use crate::clock::start_of_luxembourg_day;

/// How an import went: the good rows are kept, each bad one is named.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Rows that added somebody.
    pub added: usize,
    /// Rows that changed what was known of somebody.
    pub changed: usize,
    /// Rows that said what was known.
    pub unchanged: usize,
    /// Rows not taken.
    pub bad: Vec<BadRow>,
}

/// A row that was not taken. The reason never repeats what the row held.
#[derive(Debug, PartialEq, Eq)]
pub struct BadRow {
    /// Its line in the file; the heading is line 1.
    pub line: u64,
    /// What is wrong with it.
    pub reason: String,
}

/// What a row did.
pub(super) enum Effect {
    Added,
    Changed,
    Unchanged,
    /// Nothing: it parses, but names somebody who is not there. The reason never repeats what the row held.
    Bad(String),
}

impl Report {
    fn count(&mut self, line: u64, effect: Effect) {
        match effect {
            Effect::Added => self.added += 1,
            Effect::Changed => self.changed += 1,
            Effect::Unchanged => self.unchanged += 1,
            Effect::Bad(reason) => self.bad.push(BadRow { line, reason }),
        }
    }
}

/// Why an import stopped altogether.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The heading is not the expected one.
    #[error("the first line must be: {expected}")]
    Heading {
        /// The columns, in order.
        expected: &'static str,
    },
    /// The file cannot be read.
    #[error("the file cannot be read: {0}")]
    Unreadable(#[from] csv::Error),
    /// The state cannot be written.
    #[error(transparent)]
    Act(#[from] Error),
}

/// Tells how far an import is, in bytes read.
pub type Progress<'a> = &'a (dyn Fn(u64) + Sync);

/// Reads a feed row by row: what parses is taken, what does not is reported.
pub(super) async fn rows<T>(
    file: impl Read + Send,
    heading: &'static str,
    progress: Progress<'_>,
    parse: impl Fn(&csv::StringRecord) -> Result<T, String>,
    take: impl AsyncFn(T) -> Result<Effect, Error>,
) -> Result<Report, ImportError> {
    let mut reader = csv::ReaderBuilder::new().flexible(true).trim(csv::Trim::All).from_reader(file);
    let found = reader.headers()?.iter().collect::<Vec<_>>().join(",");
    if found.trim_start_matches('\u{feff}') != heading {
        return Err(ImportError::Heading { expected: heading });
    }
    let columns = heading.split(',').count();
    let mut report = Report::default();
    let mut row = csv::StringRecord::new();
    loop {
        let line = reader.position().line();
        match reader.read_record(&mut row) {
            Ok(false) => return Ok(report),
            Ok(true) => {
                let effect = match parsed(&row, columns, &parse) {
                    Ok(one) => take(one).await?,
                    Err(reason) => Effect::Bad(reason),
                };
                report.count(row.position().map_or(line, csv::Position::line), effect);
            }
            Err(error) if error.is_io_error() => return Err(error.into()),
            Err(error) => {
                let line = error.position().map_or(line, csv::Position::line);
                report.bad.push(BadRow { line, reason: "the line is not valid UTF-8 text".into() });
            }
        }
        progress(reader.position().byte());
    }
}

fn parsed<T>(
    row: &csv::StringRecord,
    columns: usize,
    parse: impl Fn(&csv::StringRecord) -> Result<T, String>,
) -> Result<T, String> {
    if row.len() == columns { parse(row) } else { Err(format!("{} columns instead of {columns}", row.len())) }
}

/// The first moment, in Luxembourg, of the day that many days after the one written.
pub(super) fn first_moment(text: &str, name: &str, days_after: i64) -> Result<Timestamp, String> {
    let day = day(text, name)?;
    day.checked_add(Span::new().days(days_after))
        .and_then(start_of_luxembourg_day)
        .map_err(|_| format!("{name} lies outside the calendar"))
}

/// The day written.
pub(super) fn day(text: &str, name: &str) -> Result<Date, String> {
    text.parse().map_err(|_| format!("{name} is not a date of the form 2020-12-31"))
}

/// The text of a column that must not be empty.
pub(super) fn required<'r>(row: &'r csv::StringRecord, column: usize, name: &str) -> Result<&'r str, String> {
    match row.get(column) {
        None | Some("") => Err(format!("{name} is missing")),
        Some(text) if text.contains(char::is_control) => Err(format!("{name} has a control character")),
        Some(text) => Ok(text),
    }
}

/// The text of a column that may be empty.
pub(super) fn optional(row: &csv::StringRecord, column: usize) -> Option<&str> {
    row.get(column).filter(|text| !text.is_empty())
}
