//! Tables of a narrative.

use super::ink::{Ink, TooLong};
use super::{Cell, Phrase, Table};
use crate::inspection::xml::Element;

/// More columns or rows than a cell of a real table takes.
const SPAN: u16 = 100;

type Words<'a> = &'a mut dyn FnMut(&Element) -> Result<Phrase, TooLong>;

/// Reads a table; `words` says what is in a cell or caption.
pub(super) fn read(element: &Element, ink: &Ink, words: Words) -> Result<Table, TooLong> {
    let mut table = Table::default();
    let mut headings = Vec::new();
    for part in element.elements() {
        match part.name.as_str() {
            "caption" => table.caption = words(part)?,
            "tr" => table.rows.extend(row(part, false, ink, words)?),
            "thead" => {
                for part in part.all("tr") {
                    headings.extend(row(part, true, ink, words)?);
                }
            }
            "tbody" | "tfoot" => {
                for part in part.all("tr") {
                    table.rows.extend(row(part, false, ink, words)?);
                }
            }
            _ => {}
        }
    }
    let is_heading = |row: &Vec<Cell>| row.iter().all(|cell| cell.is_heading);
    if headings.is_empty() && table.rows.len() > 1 && table.rows.first().is_some_and(is_heading) {
        headings.push(table.rows.remove(0));
    }
    match headings.len() {
        1 => table.head = headings.remove(0),
        _ => table.rows = headings.into_iter().chain(table.rows).collect(),
    }
    Ok(table)
}

/// A row that has cells.
fn row(element: &Element, is_head: bool, ink: &Ink, words: Words) -> Result<Option<Vec<Cell>>, TooLong> {
    let mut cells = Vec::new();
    for cell in element.elements().filter(|cell| ["td", "th"].contains(&cell.name.as_str())) {
        ink.piece()?;
        let is_heading = is_head || cell.name == "th";
        let span = |name| cell.attribute(name).and_then(|span| span.trim().parse().ok()).unwrap_or(1).clamp(1, SPAN);
        cells.push(Cell { words: words(cell)?, is_heading, columns: span("colspan"), rows: span("rowspan") });
    }
    Ok((!cells.is_empty()).then_some(cells))
}
