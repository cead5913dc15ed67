//! A table of the document: rows and columns that together say which cases a cell stands for.

use std::fmt::Write as _;

use super::cell;
use crate::access::Act;
use crate::access::rules::tests::case::{Given, Situation, Who};

/// The cases that one cell stands for.
pub(super) type Cases = Vec<(Situation, Act)>;

/// A title, some sentences, and the tables under them.
pub(super) struct Section {
    pub(super) title: &'static str,
    pub(super) text: &'static str,
    pub(super) tables: Vec<Table>,
}

pub(super) struct Table {
    head: Vec<String>,
    body: Vec<Vec<String>>,
}

impl Table {
    /// A table whose cells are written already.
    pub(super) fn of(head: Vec<String>, body: Vec<Vec<String>>) -> Self {
        assert!(body.iter().all(|line| line.len() == head.len()), "{head:?}");
        Self { head, body }
    }

    /// A table whose cells are asked of `decide`.
    pub(super) fn asked<R, C>(
        corner: &str,
        rows: &[(&str, R)],
        columns: &[(&str, C)],
        cases: impl Fn(&R, &C) -> Cases,
    ) -> Self {
        let head = std::iter::once(corner).chain(columns.iter().map(|(name, _)| *name)).map(str::to_owned).collect();
        let line = |(row, of_row): &(&str, R)| {
            let cells = columns.iter().map(|(column, of_column)| {
                cell::say(&cases(of_row, of_column)).unwrap_or_else(|why| panic!("«{row}», «{column}»: {why}"))
            });
            std::iter::once((*row).to_owned()).chain(cells).collect()
        };
        Self::of(head, rows.iter().map(line).collect())
    }
}

impl Section {
    pub(super) fn write(&self, number: usize, out: &mut String) {
        write!(out, "\n## {number}. {}\n\n{}\n", self.title, self.text).unwrap();
        for table in &self.tables {
            write!(out, "\n| {} |\n|{}\n", table.head.join(" | "), "---|".repeat(table.head.len())).unwrap();
            for line in &table.body {
                writeln!(out, "| {} |", line.join(" | ")).unwrap();
            }
        }
    }
}

/// Every case of these situations and acts.
pub(super) fn each(situations: &[Situation], acts: &[Act]) -> Cases {
    situations.iter().flat_map(|one| acts.iter().map(|act| (*one, *act))).collect()
}

/// The same for a professional of every profession; a referring doctor is a doctor.
pub(super) fn of_every_profession(situation: Situation) -> Vec<Situation> {
    let doctors = if situation.given.includes(Given::REFERRING_DOCTOR) { 1 } else { usize::MAX };
    Who::professionals().take(doctors).map(|who| Situation { who, ..situation }).collect()
}
