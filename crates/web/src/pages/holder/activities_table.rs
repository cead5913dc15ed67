//! The life line as a table: one row for each line.

use dossier::trace::Trace;
use services::life_line::download::Download;

use super::life_line_entry::entry;
use crate::holder_side::HolderSide;
use crate::locale::Locale;
use crate::t;

/// What the columns are called: when, what happened, why.
pub fn columns(locale: Locale) -> [String; 3] {
    [t!(locale, "column-when"), t!(locale, "column-what"), t!(locale, "column-why")]
}

/// One line.
pub fn row(locale: Locale, holder: &HolderSide, line: &Trace) -> [String; 3] {
    let when = format!("{}, {}", locale.date(locale.day_of(line.at)), locale.time(line.at));
    let entry = entry(locale, holder, line);
    let what = [entry.refused, Some(entry.sentence), entry.context].into_iter().flatten().collect::<Vec<_>>().join(" ");
    [when, what, entry.reason.unwrap_or_default()]
}

/// The table as a file (RFC 4180, in UTF-8 with the mark by which spreadsheets know it).
pub fn csv(locale: Locale, holder: &HolderSide, taken: &Download) -> Vec<u8> {
    let head = joined(&columns(locale));
    let rows = taken.lines.iter().map(|line| joined(&row(locale, holder, line)));
    let table: String = std::iter::once(head).chain(rows).collect();
    [b"\xEF\xBB\xBF".as_slice(), table.as_bytes()].concat()
}

/// Cells as one line of the file.
fn joined(cells: &[String]) -> String {
    cells.iter().map(|cell| quoted(cell)).collect::<Vec<_>>().join(",") + "\r\n"
}

/// A spreadsheet takes a cell that begins with certain signs for a formula and would run it: a title can be anything.
fn quoted(cell: &str) -> String {
    let harmless = if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { "'" } else { "" };
    format!("\"{harmless}{}\"", cell.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_quoted_and_run_nothing() {
        assert_eq!(quoted("Bilan \"sanguin\", complet"), "\"Bilan \"\"sanguin\"\", complet\"");
        assert_eq!(quoted("=HYPERLINK(1)"), "\"'=HYPERLINK(1)\"");
        assert_eq!(joined(&["a".to_owned(), "b".to_owned(), String::new()]), "\"a\",\"b\",\"\"\r\n");
    }
}
