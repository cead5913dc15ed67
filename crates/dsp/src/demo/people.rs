//! The people of the miniature country. All of them are invented.

use dossier::language::Language;
use dossier::matricule::Matricule;
use services::people::{import_affiliates, import_professionals};

/// A holder.
pub struct Citizen {
    /// The first eleven digits of the social security number; the check digits follow from them.
    pub number: &'static str,
    pub given_names: &'static str,
    pub family_name: &'static str,
    pub language: Language,
    pub street: &'static str,
    pub postal_code: &'static str,
    pub town: &'static str,
    /// Where one-time codes go; none for who has not activated.
    pub contact: Option<&'static str>,
}

/// A professional.
pub struct Practitioner {
    pub directory_id: &'static str,
    pub given_names: &'static str,
    pub family_name: &'static str,
    pub category: &'static str,
    pub speciality: &'static str,
    pub practice: &'static str,
    /// Where one-time codes go; none for who has not activated.
    pub contact: Option<&'static str>,
}

impl Citizen {
    pub fn name(&self) -> String {
        format!("{} {}", self.given_names, self.family_name)
    }

    pub fn matricule(&self) -> Result<Matricule, dossier::matricule::MatriculeError> {
        Matricule::from_first_eleven(self.number)
    }
}

impl Practitioner {
    pub fn name(&self) -> String {
        format!("{} {}", self.given_names, self.family_name)
    }
}

macro_rules! citizens {
    ($($number:literal $given:literal $family:literal $language:ident, $street:literal $code:literal $town:literal, $contact:expr;)+) => {
        [$(Citizen {
            number: $number, given_names: $given, family_name: $family, language: Language::$language,
            street: $street, postal_code: $code, town: $town, contact: $contact,
        }),+]
    };
}

/// Holders; four of them still have their letter unopened. For a child the mother opened the record, for a ward the
/// guardian has yet to.
pub const CITIZENS: [Citizen; 14] = citizens! {
    "19580314021" "Marie" "Hoffmann" Fr, "12, rue des Tilleuls" "L-1842" "Luxembourg", Some("marie.hoffmann@example.lu");
    "19430922117" "Jempi" "Schmit" Lb, "3, am Duerf" "L-9660" "Insenborn", Some("+352621550143");
    "19870605203" "João" "Ferreira Santos" Pt, "48, rue de l'Alzette" "L-4010" "Esch-sur-Alzette", Some("joao.ferreira@example.lu");
    "19760118056" "Anke" "Lehnert" De, "7, Gruberbierg" "L-6450" "Echternach", Some("anke.lehnert@example.lu");
    "19910427134" "Emily" "Carter" En, "21, boulevard Royal" "L-2449" "Luxembourg", Some("emily.carter@example.lu");
    "20020811089" "Léa" "Thill" Fr, "5, cité Waassergronn" "L-3714" "Rumelange", Some("lea.thill@example.lu");
    "19690225100" "Paul" "Reding" Fr, "1, rue du Moulin" "L-7740" "Colmar-Berg", None;
    "19550712165" "Suzanne" "Weyland" Lb, "17, op der Kopp" "L-5544" "Remich", Some("suzanne.weyland@example.lu");
    "19820203077" "Amélie" "Dubois" Fr, "33, avenue de la Gare" "L-1611" "Luxembourg", None;
    "19981130142" "Tiago" "Marques" Pt, "9, rue de la Libération" "L-3510" "Dudelange", None;
    "19610509098" "Klaus" "Brandt" De, "2, Moselstrooss" "L-6660" "Born", None;
    "19740826111" "Nadine" "Kayser" Fr, "26, rue du Cimetière" "L-8018" "Strassen", Some("nadine.kayser@example.lu");
    "20160402095" "Lina" "Kayser-Muller" Fr, "26, rue du Cimetière" "L-8018" "Strassen", None;
    "19371118074" "Irma" "Theisen" De, "11, Gruberbierg" "L-6450" "Echternach", None;
};

macro_rules! practitioners {
    ($($id:literal $given:literal $family:literal $category:literal $speciality:literal $practice:expr, $contact:expr;)+) => {
        [$(Practitioner {
            directory_id: $id, given_names: $given, family_name: $family, category: $category,
            speciality: $speciality, practice: $practice, contact: $contact,
        }),+]
    };
}

const HOSPITAL: &str = "Hôpital Saint-Willibrord, Echternach";

/// Professionals of every category of the law, five of them at one hospital.
pub const PRACTITIONERS: [Practitioner; 14] = practitioners! {
    "MED-10021" "Claire" "Weber" "doctor" "Médecine générale" "Cabinet médical Weber, 14, rue Notre-Dame, Luxembourg", Some("claire.weber@example.lu");
    "MED-10387" "Marc" "Weis" "doctor" "Cardiologie" "Cabinet de cardiologie, 2, place d'Armes, Luxembourg", Some("marc.weis@example.lu");
    "MED-11402" "Isabel" "Rocha" "doctor" "Radiologie" HOSPITAL, Some("isabel.rocha@example.lu");
    "PHA-20114" "Georges" "Muller" "pharmacist" "Pharmacie d'officine" "Pharmacie de l'Étoile, Esch-sur-Alzette", Some("georges.muller@example.lu");
    "INF-30567" "Sylvie" "Kremer" "nurse" "Soins infirmiers" HOSPITAL, Some("sylvie.kremer@example.lu");
    "KIN-40233" "Tom" "Wagner" "expert" "Kinésithérapie" "Kiné am Park, Dudelange", Some("tom.wagner@example.lu");
    "SAF-50018" "Ana" "Pereira" "midwife" "Obstétrique" "Cabinet de sages-femmes, Differdange", None;
    "BIO-60045" "Luc" "Schroeder" "biologist" "Biologie médicale" "Laboratoire Sauerdall, Ettelbruck", Some("luc.schroeder@example.lu");
    "LAB-70310" "Julie" "Faber" "laboratory-technician" "Analyses médicales" "Laboratoire Sauerdall, Ettelbruck", None;
    "ATM-80127" "Nico" "Thomé" "radiology-technician" "Radiologie" HOSPITAL, None;
    "AID-90412" "Rosa" "Lima" "care-assistant" "Aide aux soins" HOSPITAL, None;
    "SOC-91077" "Carole" "Biver" "social-worker" "Assistance sociale" HOSPITAL, Some("carole.biver@example.lu");
    "MED-10911" "Anne" "Steichen" "doctor" "Médecine générale" "Cabinet Steichen, 6, rue des Romains, Luxembourg", Some("anne.steichen@example.lu");
    "MED-12290" "Henri" "Wolter" "doctor" "Chirurgie" HOSPITAL, None;
};

/// The holder of this family name.
pub fn citizen(family_name: &str) -> Result<&'static Citizen, Failure> {
    Ok(CITIZENS.iter().find(|one| one.family_name == family_name).ok_or("no such holder")?)
}

/// The feed of affiliates that the social security would send.
pub fn affiliates() -> Result<String, Failure> {
    let rows = CITIZENS.iter().map(|citizen| {
        let number = citizen.matricule()?.as_str().to_owned();
        let (year, month, day) = (&citizen.number[..4], &citizen.number[4..6], &citizen.number[6..8]);
        let birth_date = format!("{year}-{month}-{day}");
        let Citizen { given_names, family_name, street, postal_code, town, .. } = *citizen;
        let who = [&number, given_names, family_name, &birth_date, citizen.language.code()].map(str::to_owned);
        let address = [street, postal_code, town, "LU", "", ""].map(str::to_owned);
        Ok([who.to_vec(), address.to_vec()].concat())
    });
    feed(import_affiliates::HEADING, rows)
}

/// The feed of professionals that the ministry's register would send.
pub fn professionals() -> Result<String, Failure> {
    let rows = PRACTITIONERS.iter().map(|one| {
        let Practitioner { directory_id, given_names, family_name, category, speciality, practice, .. } = *one;
        let row = [directory_id, given_names, family_name, category, speciality, practice, "2015-01-01", ""];
        Ok(row.map(str::to_owned).to_vec())
    });
    feed(import_professionals::HEADING, rows)
}

type Failure = Box<dyn std::error::Error + Send + Sync>;

fn feed(heading: &str, rows: impl Iterator<Item = Result<Vec<String>, Failure>>) -> Result<String, Failure> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(heading.split(','))?;
    for row in rows {
        writer.write_record(row?)?;
    }
    Ok(String::from_utf8(writer.into_inner()?)?)
}
