//! Medical documents are printed and read back.

use crate::reading::Printed;
use dossier::language::Language;
use jiff::civil::date;
use letters::Press;
use letters::documents::{MedicalDocument, Section, Table};

fn document(language: Language, sections: Vec<Section>) -> MedicalDocument {
    MedicalDocument {
        language,
        institution: "Laboratoire de la Moselle\n8, route du Vin".to_owned(),
        author: "Dr Jean-Marc Thill".to_owned(),
        patient: "Maria Da Silva".to_owned(),
        birth_date: date(1946, 4, 1),
        date: date(2026, 11, 30),
        title: "Analyses de laboratoire".to_owned(),
        sections,
    }
}

fn cells(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|&text| text.to_owned()).collect()
}

#[test]
fn a_report_carries_its_facts_text_and_values() {
    let table = Table {
        columns: cells(&["Analyse", "Résultat", "Unité"]),
        rows: vec![
            cells(&["Glucose", "▲ 118", "mg/dl"]),
            cells(&["TSH"]),
            cells(&["Calcium", "2,3", "mmol/l", "extra"]),
        ],
    };
    let section =
        Section { heading: "Chimie".to_owned(), paragraphs: cells(&["À jeun, #emph[rien]."]), table: Some(table) };
    let pdf = Press::new().unwrap().document(&document(Language::Fr, vec![section])).unwrap();
    let printed = Printed::read(&pdf);
    assert_eq!(printed.pages, 1);
    assert!(printed.is_archivable_and_accessible(), "{}", printed.metadata);
    assert!(printed.metadata.contains("Dr Jean-Marc Thill"), "{}", printed.metadata);
    for said in
        ["8, route du Vin", "Maria Da Silva", "1er avril 1946", "Chimie", "À jeun, #emph[rien].", "118", "Calcium"]
    {
        assert!(printed.text.contains(said), "{said} is missing in {}", printed.text);
    }
    assert!(!printed.text.contains("extra"));
}

#[test]
fn every_language_prints_a_document_without_sections() {
    let press = Press::new().unwrap();
    for language in Language::ALL {
        let printed = Printed::read(&press.document(&document(language, Vec::new())).unwrap());
        assert_eq!(printed.language, language.code());
    }
}

#[test]
fn a_table_without_rows_or_columns_is_no_problem() {
    let table = |columns| Some(Table { columns, rows: Vec::new() });
    let empty = |columns| Section { heading: String::new(), paragraphs: Vec::new(), table: table(columns) };
    let sections = vec![empty(Vec::new()), empty(cells(&["Vaccin", "Date"]))];
    let pdf = Press::new().unwrap().document(&document(Language::Fr, sections)).unwrap();
    assert!(Printed::read(&pdf).text.contains("Vaccin"));
}
