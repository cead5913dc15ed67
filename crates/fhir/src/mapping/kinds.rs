//! The kinds of documents in the codes of LOINC, of IHE and of the European health data space.
//!
//! Sources: LOINC; IHE format codes; EU Health Data API 1.0.0-ballot, document types and priority categories.
//! What LOINC has no code for has one of our own; each document carries that too, so that nothing is lost between.

use dossier::document::entry::{Coding, Concept};
use dossier::document::{Category, Format, Kind};

/// Codes of documents in all the world.
pub const LOINC: &str = "http://loinc.org";

/// Our own: the words of [`Kind::code`].
pub const KINDS: &str = "urn:lu:esante:dsp:kind";

/// Our own: the words of [`Category::code`].
pub const CATEGORIES: &str = "urn:lu:esante:dsp:category";

/// The categories that member states exchange first (Regulation (EU) 2025/327, art. 14).
const PRIORITIES: &str = "http://hl7.eu/fhir/health-data-api/CodeSystem/eehrxf-document-priority-category-cs";

/// How contents are built.
const FORMATS: &str = "http://ihe.net/fhir/ihe.formatcode.fhir/CodeSystem/formatcode";

/// LOINC's codes of a kind, the one we write first, each with its name; then the code of its class.
struct Row {
    kind: Kind,
    types: &'static [(&'static str, &'static str)],
    class: (&'static str, &'static str),
}

const ROWS: [Row; 13] = [
    Row { kind: Kind::HolderExpression, types: &[("51855-5", "Patient Note")], class: ("51855-5", "Patient Note") },
    Row {
        kind: Kind::AdvanceDirective,
        types: &[("42348-3", "Advance directives"), ("64298-3", "Power of attorney")],
        class: ("42348-3", "Advance directives"),
    },
    Row {
        kind: Kind::PatientSummary,
        types: &[("60591-5", "Patient summary Document")],
        class: ("60591-5", "Patient summary Document"),
    },
    Row {
        kind: Kind::HistoryNote,
        types: &[("11348-0", "History of Past illness")],
        class: ("11348-0", "History of Past illness"),
    },
    Row {
        kind: Kind::AllergyNote,
        types: &[("48765-2", "Allergies and adverse reactions")],
        class: ("48765-2", "Allergies and adverse reactions"),
    },
    Row {
        kind: Kind::DevicePassport,
        types: &[("46264-8", "History of medical device use")],
        class: ("46264-8", "History of medical device use"),
    },
    Row {
        kind: Kind::ConsultationReport,
        types: &[
            ("11488-4", "Consult note"),
            ("34133-9", "Summary of episode note"),
            ("34108-1", "Outpatient Note"),
            ("11504-8", "Surgical operation note"),
            ("34111-5", "Emergency department Note"),
        ],
        class: ("34133-9", "Summary of episode note"),
    },
    Row {
        kind: Kind::DischargeReport,
        types: &[("18842-5", "Discharge summary"), ("34105-7", "Hospital Discharge summary"), ("100719-4", "")],
        class: ("18842-5", "Discharge summary"),
    },
    Row {
        kind: Kind::VaccinationRecord,
        types: &[("11369-6", "History of Immunization"), ("82593-5", ""), ("87273-9", "")],
        class: ("11369-6", "History of Immunization"),
    },
    Row {
        kind: Kind::ImagingReport,
        types: &[
            ("85430-7", "Diagnostic imaging report"),
            ("68604-8", "Radiology Diagnostic study note"),
            ("18748-4", "Diagnostic imaging study"),
            ("55113-5", ""),
        ],
        class: ("18748-4", "Diagnostic imaging study"),
    },
    Row {
        kind: Kind::LaboratoryReport,
        types: &[("11502-2", "Laboratory report")],
        class: ("11502-2", "Laboratory report"),
    },
    Row {
        kind: Kind::Dispensation,
        types: &[("60593-1", "Medication dispensed.extended Document")],
        class: ("60593-1", "Medication dispensed.extended Document"),
    },
    Row {
        kind: Kind::Prescription,
        types: &[("57833-6", "Prescription for medication")],
        class: ("57833-6", "Prescription for medication"),
    },
];

/// The kind that these codes name: our own code first, then the type, then the class.
pub fn of_codes<'c>(types: Option<&'c Concept>, categories: &'c [Concept]) -> Option<Kind> {
    let types: Vec<&Coding> = types.iter().flat_map(|one| &one.codings).collect();
    let own = types.iter().filter(|one| one.system.as_deref() == Some(KINDS)).find_map(|one| one.code.parse().ok());
    let classes = categories.iter().flat_map(|one| &one.codings);
    own.or_else(|| types.iter().find_map(|one| of_loinc(one))).or_else(|| classes.into_iter().find_map(of_loinc))
}

fn of_loinc(coding: &Coding) -> Option<Kind> {
    let is_loinc = matches!(coding.system.as_deref(), Some(LOINC | "urn:oid:2.16.840.1.113883.6.1"));
    let row = ROWS.iter().find(|row| row.types.iter().any(|(code, _)| *code == coding.code))?;
    is_loinc.then_some(row.kind)
}

/// The type of a document: what its sender called it, or else LOINC's code; our own besides.
pub fn type_of(kind: Kind, said: Option<&Concept>) -> Concept {
    let loinc = || row_of(kind).and_then(|row| row.types.first()).map(|(code, display)| coding(LOINC, code, display));
    let mut concept = said.cloned().unwrap_or_else(|| Concept { text: None, codings: loinc().into_iter().collect() });
    if !concept.codings.iter().any(|one| one.system.as_deref() == Some(KINDS)) {
        concept.codings.push(coding(KINDS, kind.code(), ""));
    }
    concept
}

/// The class of a document, in the same way; our category and the European one besides, as further codes of the first:
/// MHD has one class for a document.
pub fn categories_of(kind: Kind, said: &[Concept]) -> Vec<Concept> {
    let mut all = said.to_vec();
    if all.is_empty() {
        let loinc = row_of(kind).map(|row| coding(LOINC, row.class.0, row.class.1));
        all.push(Concept { text: None, codings: loinc.into_iter().collect() });
    }
    let own = Some(coding(CATEGORIES, kind.category().code(), ""));
    let european = priority_of(kind.category(), kind).map(|code| coding(PRIORITIES, code, ""));
    for more in own.into_iter().chain(european) {
        let is_there = all.iter().flat_map(|one| &one.codings).any(|one| one.system == more.system);
        if let Some(first) = all.first_mut().filter(|_| !is_there) {
            first.codings.push(more);
        }
    }
    all
}

/// How the content is built, where its sender has not said: its media type says all.
pub fn format_of(said: Option<&Coding>) -> Coding {
    let plain = || coding(FORMATS, "urn:ihe:iti:xds:2017:mimeTypeSufficient", "mimeType Sufficient");
    said.cloned().unwrap_or_else(plain)
}

/// The media type of a content: as its sender wrote it, or as it was found.
pub fn media_type_of(format: Format, said: Option<&str>) -> &str {
    said.unwrap_or_else(|| format.media_type().split(';').next().unwrap_or_default())
}

fn priority_of(category: Category, kind: Kind) -> Option<&'static str> {
    match (category, kind) {
        (Category::Summaries, _) => Some("Patient-Summaries"),
        (Category::Prescriptions, _) => Some("Electronic-Prescriptions"),
        (Category::Dispensations, _) => Some("Electronic-Dispensations"),
        (Category::Imaging, _) => Some("Medical-Imaging"),
        (Category::LaboratoryResults, _) => Some("Laboratory-Reports"),
        (_, Kind::DischargeReport) => Some("Discharge-Reports"),
        _ => None,
    }
}

fn row_of(kind: Kind) -> Option<&'static Row> {
    ROWS.iter().find(|row| row.kind == kind)
}

fn coding(system: &str, code: &str, display: &str) -> Coding {
    let display = Some(display.to_owned()).filter(|display| !display.is_empty());
    Coding { system: Some(system.to_owned()), code: code.to_owned(), display }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_comes_back_from_its_codes() {
        for kind in Kind::ALL {
            let (document_type, categories) = (type_of(kind, None), categories_of(kind, &[]));
            assert_eq!(of_codes(Some(&document_type), &categories), Some(kind));
        }
    }

    #[test]
    fn the_codes_of_others_are_understood() {
        let said = |code: &str| Concept { text: None, codings: vec![coding(LOINC, code, "")] };
        let cases = [
            ("34105-7", Some(Kind::DischargeReport)),
            ("18748-4", Some(Kind::ImagingReport)),
            ("11502-2", Some(Kind::LaboratoryReport)),
            ("99999-9", None),
        ];
        for (code, expected) in cases {
            assert_eq!(of_codes(Some(&said(code)), &[]), expected);
            assert_eq!(of_codes(None, &[said(code)]), expected);
        }
        let kept = type_of(Kind::DischargeReport, Some(&said("34105-7")));
        assert_eq!(kept.codings[0].code, "34105-7");
        let elsewhere = Concept { text: None, codings: vec![coding("http://example.org", "11502-2", "")] };
        assert_eq!(of_codes(Some(&elsewhere), &[]), None);
    }

    #[test]
    fn no_code_of_loinc_is_for_two_kinds() {
        let mut codes: Vec<_> = ROWS.iter().flat_map(|row| row.types.iter().map(|(code, _)| *code)).collect();
        codes.sort_unstable();
        assert!(codes.windows(2).all(|pair| pair[0] != pair[1]));
    }
}
