//! Reports as the services know them: set like a medical document.

use services::ports::{PressError, Report, ReportPress, ReportSection};

use crate::documents::{MedicalDocument, Section, Table};
use crate::press::Press;

impl ReportPress for Press {
    fn print_report(&self, report: &Report) -> Result<Vec<u8>, PressError> {
        let document = MedicalDocument {
            language: report.language,
            institution: report.institution.clone(),
            author: report.author.clone(),
            patient: report.holder.clone(),
            birth_date: report.birth_date,
            date: report.date,
            title: report.title.clone(),
            sections: report.sections.iter().map(section).collect(),
        };
        self.document(&document).map_err(|error| PressError(error.to_string()))
    }
}

fn section(section: &ReportSection) -> Section {
    let table = Table { columns: section.columns.clone(), rows: section.rows.clone() };
    Section {
        heading: section.heading.clone(),
        paragraphs: section.paragraphs.clone(),
        table: (!table.columns.is_empty()).then_some(table),
    }
}
