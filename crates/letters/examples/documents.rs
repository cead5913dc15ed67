//! Writes two medical documents into a folder: `cargo run -p letters --example documents -- FOLDER`.

use std::error::Error;
use std::fs;
use std::path::Path;

use dossier::language::Language;
use jiff::civil::date;
use letters::Press;
use letters::documents::{MedicalDocument, Section, Table};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("which folder?")?;
    let folder = Path::new(&folder);
    fs::create_dir_all(folder)?;
    let press = Press::new()?;
    fs::write(folder.join("laboratory.pdf"), press.document(&laboratory_report())?)?;
    fs::write(folder.join("discharge.pdf"), press.document(&discharge_report())?)?;
    Ok(())
}

fn laboratory_report() -> MedicalDocument {
    let row = |cells: [&str; 5]| cells.map(str::to_owned).to_vec();
    MedicalDocument {
        language: Language::Fr,
        institution: "Laboratoire de la Moselle\n8, route du Vin\nL-5450 Stadtbredimus".to_owned(),
        author: "Dr Jean-Marc Thill, biologiste médical".to_owned(),
        patient: "Maria Fernanda Da Silva Weber".to_owned(),
        birth_date: date(1946, 4, 17),
        date: date(2026, 11, 30),
        title: "Analyses de laboratoire".to_owned(),
        sections: vec![
            Section {
                heading: "Chimie clinique".to_owned(),
                paragraphs: vec!["Prélèvement veineux du 30 novembre 2026 à 7 h 40, à jeun.".to_owned()],
                table: Some(Table {
                    columns: ["Analyse", "Résultat", "Unité", "Valeurs de référence", "Antérieur"]
                        .map(str::to_owned)
                        .to_vec(),
                    rows: vec![
                        row(["Glucose", "▲ 118", "mg/dl", "70 à 100", "109"]),
                        row(["Hémoglobine glyquée (HbA1c)", "▲ 6,4", "%", "moins de 5,7", "6,1"]),
                        row(["Créatinine", "0,84", "mg/dl", "0,50 à 0,90", "0,81"]),
                        row(["Cholestérol LDL", "▲ 141", "mg/dl", "moins de 116", "152"]),
                        row(["Vitamine D (25-OH)", "▼ 17", "ng/ml", "30 à 60", "22"]),
                        row(["TSH", "2,10", "mUI/l", "0,27 à 4,20", "1,98"]),
                    ],
                }),
            },
            Section {
                heading: "Commentaire".to_owned(),
                paragraphs: vec![
                    "Glycémie à jeun et HbA1c en faveur d’un prédiabète ; contrôle conseillé dans trois mois."
                        .to_owned(),
                ],
                table: None,
            },
        ],
    }
}

fn discharge_report() -> MedicalDocument {
    let row = |cells: [&str; 3]| cells.map(str::to_owned).to_vec();
    let text = |heading: &str, paragraph: &str| Section {
        heading: heading.to_owned(),
        paragraphs: vec![paragraph.to_owned()],
        table: None,
    };
    MedicalDocument {
        language: Language::De,
        institution: "Klinik am Alzettetal\nAbteilung für Innere Medizin\n3, rue du Moulin, L-7300 Steinsel".to_owned(),
        author: "Dr. med. Paul Reding, Internist".to_owned(),
        patient: "Jos Weber".to_owned(),
        birth_date: date(1939, 11, 1),
        date: date(2026, 11, 24),
        title: "Entlassungsbericht".to_owned(),
        sections: vec![
            text(
                "Aufenthalt",
                "Stationär vom 16. bis 24. November 2026 wegen einer Lungenentzündung des rechten Unterlappens.",
            ),
            text(
                "Verlauf",
                "Unter Amoxicillin/Clavulansäure Fieber seit dem dritten Tag rückläufig, CRP von 148 auf 12 mg/l. \
                 Sauerstoff bis zum fünften Tag, danach Sättigung in Ruhe 95 %. Röntgenkontrolle mit deutlicher Besserung.",
            ),
            Section {
                heading: "Medikamente bei Entlassung".to_owned(),
                paragraphs: Vec::new(),
                table: Some(Table {
                    columns: ["Medikament", "Einnahme", "Hinweis"].map(str::to_owned).to_vec(),
                    rows: vec![
                        row([
                            "Amoxicillin/Clavulansäure 875/125 mg",
                            "1-0-1",
                            "bis einschließlich 28. November, zum Essen",
                        ]),
                        row(["Bisoprolol 2,5 mg", "1-0-0", "wie bisher"]),
                        row(["Pantoprazol 20 mg", "1-0-0", "nur so lange wie das Antibiotikum, dann absetzen"]),
                    ],
                }),
            },
            text("Empfehlung", "Kontrolle beim Hausarzt in einer Woche, Röntgenbild des Thorax in sechs Wochen."),
        ],
    }
}
