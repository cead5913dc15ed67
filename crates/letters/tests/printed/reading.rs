//! Letters to print and a reader of what was printed.

use dossier::codes::{ActivationCode, PresenceCode};
use dossier::holder::PostalAddress;
use dossier::language::Language;
use jiff::civil::date;
use lopdf::Document;
use services::ports::{HolderLetter, Occasion, ProfessionalLetter};

pub fn holder_letter(language: Language, name: &str) -> HolderLetter {
    HolderLetter {
        occasion: Occasion::Notice,
        language,
        date: date(2026, 12, 1),
        name: name.to_owned(),
        address: PostalAddress {
            street: "14, rue de l’Alzette".to_owned(),
            postal_code: "L-4010".to_owned(),
            town: "Esch-sur-Alzette".to_owned(),
            country: "LU".to_owned(),
        },
        activation_code: ActivationCode::from_random(&[0x9d; 16]),
        presence_code: PresenceCode::from_random(&[0x5b; 16]),
        portal: "https://dsp.example".to_owned(),
    }
}

pub fn professional_letter(language: Language) -> ProfessionalLetter {
    ProfessionalLetter {
        language,
        date: date(2027, 3, 2),
        name: "Dr Claire Hoffmann".to_owned(),
        practice: "Cabinet médical du Limpertsberg\n21, avenue de la Faïencerie\nL-1510 Luxembourg".to_owned(),
        directory_id: "MED-104523".to_owned(),
        activation_code: ActivationCode::from_random(&[0x3a; 16]),
        portal: "https://dsp.example".to_owned(),
    }
}

/// A PDF, read back.
pub struct Printed {
    pub pages: usize,
    /// All text, its white space made single spaces.
    pub text: String,
    /// The XMP packet.
    pub metadata: String,
    /// The language of the document.
    pub language: String,
}

impl Printed {
    pub fn read(pdf: &[u8]) -> Self {
        let document = Document::load_mem(pdf).unwrap();
        let numbers: Vec<u32> = document.get_pages().keys().copied().collect();
        let text = document.extract_text(&numbers).unwrap();
        let catalog = document.catalog().unwrap();
        let metadata = document.get_object(catalog.get(b"Metadata").unwrap().as_reference().unwrap()).unwrap();
        Self {
            pages: numbers.len(),
            text: text.split_whitespace().collect::<Vec<_>>().join(" "),
            metadata: String::from_utf8(metadata.as_stream().unwrap().content.clone()).unwrap(),
            language: String::from_utf8(catalog.get(b"Lang").unwrap().as_str().unwrap().to_vec()).unwrap(),
        }
    }

    /// PDF/A-2a and PDF/UA-1, as the document says of itself.
    pub fn is_archivable_and_accessible(&self) -> bool {
        ["pdfaid:part>2<", "pdfaid:conformance>A<", "pdfuaid:part>1<"].iter().all(|mark| self.metadata.contains(mark))
    }
}
