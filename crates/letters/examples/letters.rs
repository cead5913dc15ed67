//! Writes one letter of each sort in each language into a folder:
//! `cargo run -p letters --example letters -- FOLDER`.

use std::error::Error;
use std::fs;
use std::path::Path;

use dossier::codes::{ActivationCode, PresenceCode};
use dossier::holder::PostalAddress;
use dossier::language::Language;
use jiff::civil::date;
use letters::Press;
use services::ports::{HolderLetter, Letter, LetterPress, Occasion, ProfessionalLetter};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("which folder?")?;
    let folder = Path::new(&folder);
    fs::create_dir_all(folder)?;
    let press = Press::new()?;
    for language in Language::ALL {
        for (name, occasion) in [("holder", Occasion::Notice), ("codes", Occasion::LostCodes)] {
            fs::write(folder.join(format!("{name}-{language}.pdf")), press.print(&holder(occasion, language))?)?;
        }
        fs::write(folder.join(format!("professional-{language}.pdf")), press.print(&professional(language))?)?;
    }
    Ok(())
}

fn holder(occasion: Occasion, language: Language) -> Letter {
    Letter::Holder(HolderLetter {
        occasion,
        language,
        date: date(2026, 12, 1),
        name: "Maria Fernanda Da Silva Weber".to_owned(),
        address: PostalAddress {
            street: "14, rue de l’Alzette".to_owned(),
            postal_code: "L-4010".to_owned(),
            town: "Esch-sur-Alzette".to_owned(),
            country: "LU".to_owned(),
        },
        activation_code: ActivationCode::from_random(&[0x9d; 16]),
        presence_code: PresenceCode::from_random(&[0x5b; 16]),
        portal: "https://www.esante.lu".to_owned(),
    })
}

fn professional(language: Language) -> Letter {
    Letter::Professional(ProfessionalLetter {
        language,
        date: date(2026, 12, 1),
        name: "Dr Claire Hoffmann".to_owned(),
        practice: "Cabinet médical du Limpertsberg\n21, avenue de la Faïencerie\nL-1510 Luxembourg".to_owned(),
        directory_id: "MED-104523".to_owned(),
        activation_code: ActivationCode::from_random(&[0x3a; 16]),
        portal: "https://www.esante.lu".to_owned(),
    })
}
