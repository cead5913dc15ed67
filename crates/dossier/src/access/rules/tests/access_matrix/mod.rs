//! `docs/access-matrix.md`: what `decide` does, as tables that a lawyer can read.
//!
//! Every cell is asked of `decide`, over all cases that the cell stands for; a cell whose cases differ in a way that
//! its text would hide fails. The file is compared, so no rule changes without a line of it changing.

mod cell;
mod columns;
mod rows;

use std::fmt::Write as _;
use std::path::Path;

use cell::{cell, law};
use columns::{Column, given, practising, roles, standing};
use rows::{Row, acts_of_all, acts_outside_care, reading_and_filing};

use super::annex;
use crate::document::Category;

const INTRODUCTION: &str = "\
# Who may do what to a record

This document is generated. Each cell is the answer of the program's own decision, asked for every case the cell
stands for, and a test compares the document with the program. It shows what the program decides today: a person, a
relation or an act that is not named here does not exist in it.

How to read a cell:

- **yes**, and the basis that the life line will name;
- **R, W**: yes where table 1 has R or W for the profession; **W**: yes where it has W; otherwise no, by the law's table;
- **no**, and the reason that is traced: *not open* (the state of the record), *no licence* (no right to practise in
  Luxembourg at that moment), *no relation* (nothing connects the professional with the holder), *level* (the
  confidentiality of the document), *law* (table 1), *wrong code*, *never* (not an act of this person).
";

/// A section of the document.
fn section(out: &mut String, title: &str, text: &str, head: &[String], body: &[Vec<String>]) {
    write!(out, "\n## {title}\n\n{text}\n\n| {} |\n|{}\n", head.join(" | "), "---|".repeat(head.len())).unwrap();
    for line in body {
        writeln!(out, "| {} |", line.join(" | ")).unwrap();
    }
}

fn acts_by(columns: &[Column], rows: &[Row]) -> (Vec<String>, Vec<Vec<String>>) {
    let head = std::iter::once("Act").chain(columns.iter().map(|column| column.name)).map(str::to_owned).collect();
    let body = rows.iter().map(|row| {
        std::iter::once(row.name.to_owned()).chain(columns.iter().map(|column| cell(row, column))).collect()
    });
    (head, body.collect())
}

fn by_acts(first: &str, columns: &[Column], rows: &[Row]) -> (Vec<String>, Vec<Vec<String>>) {
    let head = std::iter::once(first).chain(rows.iter().map(|row| row.name)).map(str::to_owned).collect();
    let body = columns.iter().map(|column| {
        std::iter::once(column.name.to_owned()).chain(rows.iter().map(|row| cell(row, column))).collect()
    });
    (head, body.collect())
}

fn generated() -> String {
    let mut out = INTRODUCTION.to_owned();

    let head: Vec<String> =
        std::iter::once("Category").chain(annex::PROFESSIONS.map(|(_, name)| name)).map(str::to_owned).collect();
    let body: Vec<Vec<String>> = Category::ALL
        .into_iter()
        .map(|category| {
            let cells = annex::PROFESSIONS.map(|(profession, _)| law(profession, category).to_owned());
            std::iter::once(annex::name(category).to_owned()).chain(cells).collect()
        })
        .collect();
    let text = "Grand-Ducal Regulation of 6 December 2019, annex 1. W: reads and files; R: reads; –: nothing. Answered \
                for a licensed professional with a right of access to an active record, and a normal document.";
    section(&mut out, "1. What the law gives each profession", text, &head, &body);

    let (head, body) = by_acts("The holder has given", &given(), &reading_and_filing());
    let text = "A licensed professional before an active record, and what the holder has given this professional. The \
                strongest basis counts.";
    section(&mut out, "2. What each right of access opens", text, &head, &body);

    let (head, body) = by_acts("The licence", &practising(), &reading_and_filing());
    let text = "A professional in the circle of trust of an active record.";
    section(&mut out, "3. What the licence allows", text, &head, &body);

    let columns = standing(super::case::Who::Holder);
    let (head, body) = acts_by(&columns, &acts_outside_care());
    section(
        &mut out,
        "4. When a record is open: its holder",
        "The holder signed in to the own account. What professionals may do meanwhile is in table 5.",
        &head,
        &body,
    );

    let columns = columns::standing_for_professionals();
    let (head, body) = acts_by(&columns, &acts_of_all());
    let text = "A licensed professional in the circle of trust. Thirty days of silence after the notice open a prepared \
                record (same regulation, art. 3(3)).";
    section(&mut out, "5. When a record is open: professionals", text, &head, &body);

    let columns = standing(super::case::Who::System);
    let (head, body) = acts_by(&columns, &acts_outside_care());
    let text = "The program acting for the Agency. It never sees a document.";
    section(&mut out, "6. When a record is open: the Agency's program", text, &head, &body);

    let (head, body) = acts_by(&roles(), &acts_of_all());
    let text = "An active record and, for professionals, a valid licence. \"This professional\" is the one of the column; \
                in the columns of the others, any.";
    section(&mut out, "7. Acts by role", text, &head, &body);
    out
}

#[test]
fn the_document_is_what_decide_does() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let generated = generated();
    let kept = std::fs::read_to_string(root.join("docs/access-matrix.md")).unwrap_or_default();
    if generated != kept {
        std::fs::create_dir_all(root.join("target")).unwrap();
        std::fs::write(root.join("target/access-matrix.md"), &generated).unwrap();
        panic!(
            "docs/access-matrix.md is no longer what `decide` does. Read the difference with \
             `diff docs/access-matrix.md target/access-matrix.md`; if it is meant, accept it with \
             `cp target/access-matrix.md docs/access-matrix.md`"
        );
    }
}
