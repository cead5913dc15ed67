//! Importing a feed of people, row by row, and what is reported of it.

use std::io::Read;

use crate::Error;

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
}

impl Report {
    pub(super) fn count(&mut self, effect: &Effect) {
        match effect {
            Effect::Added => self.added += 1,
            Effect::Changed => self.changed += 1,
            Effect::Unchanged => self.unchanged += 1,
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
            Ok(true) if row.len() != columns => {
                let reason = format!("{} columns instead of {columns}", row.len());
                report.bad.push(BadRow { line: row.position().map_or(line, csv::Position::line), reason });
            }
            Ok(true) => match parse(&row) {
                Ok(person) => report.count(&take(person).await?),
                Err(reason) => {
                    report.bad.push(BadRow { line: row.position().map_or(line, csv::Position::line), reason });
                }
            },
            Err(error) if error.is_io_error() => return Err(error.into()),
            Err(error) => {
                let line = error.position().map_or(line, csv::Position::line);
                report.bad.push(BadRow { line, reason: "the line is not valid UTF-8 text".into() });
            }
        }
        progress(reader.position().byte());
    }
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
