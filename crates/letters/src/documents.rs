//! Medical documents: what a laboratory, a hospital or a practice writes about a patient.
//!
//! The caller brings every word of the content; only the names of the four facts at the top are ours.

use dossier::language::Language;
use i18n_embed_fl::fl;
use jiff::civil::Date;
use serde::Serialize;

use crate::letter::Line;
use crate::press::{Press, Template, TypesetError};
use crate::texts::long_date;

/// A document as its author wrote it.
#[derive(Clone, Debug)]
pub struct MedicalDocument {
    /// The language it is written in.
    pub language: Language,
    /// The laboratory, hospital or practice it comes from; more lines (street, town, phone) follow a line break.
    pub institution: String,
    /// Who answers for it, as printed: "Dr Claire Muller, biologiste médicale".
    pub author: String,
    /// The patient's name.
    pub patient: String,
    /// The patient's day of birth.
    pub birth_date: Date,
    /// The day the document is dated.
    pub date: Date,
    /// What it is: "Analyses de laboratoire".
    pub title: String,
    /// Its content, in order.
    pub sections: Vec<Section>,
}

/// A part of a document. The paragraphs come first, then the table.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Section {
    /// What it is about; empty for none.
    pub heading: String,
    /// Running text.
    pub paragraphs: Vec<String>,
    /// Values, medicines, vaccinations.
    pub table: Option<Table>,
}

/// Rows under column headings. Cells that a row lacks are empty; cells beyond the headings are not printed.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Table {
    /// The headings.
    pub columns: Vec<String>,
    /// The rows; a cell that starts with "▲" or "▼" is out of range and printed so that it is seen.
    pub rows: Vec<Vec<String>>,
}

/// The document as `templates/report.typ` reads it.
#[derive(Serialize)]
struct Laid<'a> {
    language: Language,
    institution: Vec<&'a str>,
    author: &'a str,
    patient: &'a str,
    title: &'a str,
    facts: Vec<Line>,
    sections: Vec<Section>,
}

impl Press {
    /// The document as PDF/A, dated on its own day.
    pub fn document(&self, document: &MedicalDocument) -> Result<Vec<u8>, TypesetError> {
        let words = self.words(document.language)?;
        let laid = Laid {
            language: document.language,
            institution: document.institution.lines().collect(),
            author: &document.author,
            patient: &document.patient,
            title: &document.title,
            facts: vec![
                Line::new(fl!(words, "report-patient"), &document.patient),
                Line::new(fl!(words, "report-birth-date"), long_date(words, document.language, document.birth_date)),
                Line::new(fl!(words, "report-date"), long_date(words, document.language, document.date)),
                Line::new(fl!(words, "report-author"), &document.author),
            ],
            sections: document.sections.iter().map(squared).collect(),
        };
        self.typeset(Template::Report, &laid, document.date)
    }
}

/// The same section with every row of its table as long as the headings.
fn squared(section: &Section) -> Section {
    let mut section = section.clone();
    if let Some(table) = &mut section.table {
        for row in &mut table.rows {
            row.resize(table.columns.len(), String::new());
        }
    }
    section
}
