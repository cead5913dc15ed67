//! Papers that are not printed: what the systems of laboratories and practices write.

use dossier::document::Format;
use jiff::civil::Date;

use super::people::{Citizen, Practitioner};

/// How a paper comes into being.
#[derive(Clone, Copy)]
pub enum Form {
    /// Printed as a PDF.
    Printed,
    /// A laboratory's report in CDA.
    LaboratoryReport,
    /// A patient summary in FHIR.
    Summary,
}

impl Form {
    /// What the file is.
    pub const fn format(self) -> Format {
        match self {
            Self::Printed => Format::Pdf,
            Self::LaboratoryReport => Format::Cda,
            Self::Summary => Format::FhirJson,
        }
    }
}

/// The file of a paper that is not printed.
pub fn written(form: Form, about: &Citizen, by: &Practitioner, date: Date) -> Option<String> {
    let template = match form {
        Form::Printed => return None,
        Form::LaboratoryReport => include_str!("structured/laboratory.cda.xml"),
        Form::Summary => include_str!("structured/summary.fhir.json"),
    };
    let birth_day = &about.number[..8];
    let birth_date = [&birth_day[..4], &birth_day[4..6], &birth_day[6..]].join("-");
    let organisation = by.practice.split(", ").next().unwrap_or(by.practice);
    let blanks = [
        ("{day}", date.strftime("%Y%m%d").to_string()),
        ("{date}", date.to_string()),
        ("{patient-given}", about.given_names.to_owned()),
        ("{patient-family}", about.family_name.to_owned()),
        ("{birth-day}", birth_day.to_owned()),
        ("{birth-date}", birth_date),
        ("{author-given}", by.given_names.to_owned()),
        ("{author-family}", by.family_name.to_owned()),
        ("{organisation}", organisation.to_owned()),
    ];
    Some(blanks.iter().fold(template.to_owned(), |text, (blank, filled)| text.replace(blank, filled)))
}
