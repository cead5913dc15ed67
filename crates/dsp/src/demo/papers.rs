//! The papers of the miniature country: what was written, by whom, about whom.

use dossier::document::{Confidentiality, Kind};
use jiff::civil::Date;
use letters::documents::{MedicalDocument, Section, Table};

use super::people::{Citizen, Practitioner};
use super::structured::Form;

/// A paper.
pub struct Paper {
    pub days_ago: i64,
    /// The author's family name.
    pub by: &'static str,
    /// The holder's family name.
    pub about: &'static str,
    pub kind: Kind,
    pub title: &'static str,
    pub confidentiality: Confidentiality,
    pub form: Form,
    /// Paragraphs, one to a line.
    text: &'static str,
    /// Rows of a table; the first holds the headings, columns are parted by "|".
    table: &'static [&'static str],
}

impl Paper {
    /// The paper ready for the press.
    pub fn typeset(&self, about: &Citizen, by: &Practitioner, date: Date) -> Result<MedicalDocument, jiff::Error> {
        let birth_date = format!("{}-{}-{}", &about.number[..4], &about.number[4..6], &about.number[6..8]).parse()?;
        let cells = |row: &&str| row.split('|').map(|cell| cell.trim().to_owned()).collect::<Vec<_>>();
        let table = self
            .table
            .split_first()
            .map(|(columns, rows)| Table { columns: cells(columns), rows: rows.iter().map(cells).collect() });
        Ok(MedicalDocument {
            language: dossier::language::Language::Fr,
            institution: by.practice.replacen(", ", "\n", 1),
            author: format!("{}, {}", by.name(), by.speciality.to_lowercase()),
            patient: about.name(),
            birth_date,
            date,
            title: self.title.to_owned(),
            sections: vec![Section {
                heading: String::new(),
                paragraphs: self.text.lines().map(|line| line.trim().to_owned()).collect(),
                table,
            }],
        })
    }
}

const BLOOD: &[&str] = &[
    "Analyse | Résultat | Unité | Valeurs de référence",
    "Hémoglobine | 13,4 | g/dl | 12,0 – 16,0",
    "Leucocytes | 6,8 | G/l | 4,0 – 10,0",
    "Créatinine | 0,81 | mg/dl | 0,50 – 0,95",
    "Cholestérol LDL | ▲ 148 | mg/dl | < 116",
    "Glycémie à jeun | 94 | mg/dl | 70 – 100",
    "TSH | 2,1 | mUI/l | 0,4 – 4,0",
];

const MEDICINES: &[&str] = &[
    "Médicament | Dose | Prise | Durée",
    "Ramipril 5 mg | 1 comprimé | le matin | 3 mois",
    "Atorvastatine 20 mg | 1 comprimé | le soir | 3 mois",
];

macro_rules! form {
    () => {
        Form::Printed
    };
    ($form:ident) => {
        Form::$form
    };
}

macro_rules! papers {
    ($($days:literal $by:literal $about:literal $kind:ident $level:ident $title:literal $text:literal $table:expr $(, $form:ident)?;)+) => {
        &[$(Paper {
            days_ago: $days, by: $by, about: $about, kind: Kind::$kind,
            confidentiality: Confidentiality::$level, title: $title, text: $text, table: $table,
            form: form!($($form)?),
        }),+]
    };
}

/// All of them, the oldest first.
pub const PAPERS: &[Paper] = papers! {
    38 "Schroeder" "Hoffmann" LaboratoryReport Normal "Analyses de sang"
       "Prélèvement à jeun. Le cholestérol LDL dépasse la valeur cible ; les autres résultats sont normaux." BLOOD;
    36 "Weber" "Hoffmann" ConsultationReport Normal "Consultation de suivi"
       "Tension artérielle 142/88 mmHg. Bon état général.\nUn traitement par statine est proposé et accepté. Contrôle dans trois mois." &[];
    36 "Weber" "Hoffmann" Prescription Normal "Ordonnance"
       "À renouveler une fois." MEDICINES;
    31 "Rocha" "Hoffmann" ImagingReport Normal "Radiographie du thorax"
       "Indication : toux persistante.\nPas de foyer pulmonaire. Silhouette cardiaque de taille normale. Pas d'épanchement pleural." &[];
    29 "Weis" "Schmit" ConsultationReport Normal "Bilan cardiologique"
       "Électrocardiogramme : rythme sinusal à 64 par minute. Échocardiographie : fraction d'éjection à 58 %.\nPas de modification du traitement." &[];
    27 "Schroeder" "Schmit" LaboratoryReport Normal "Analyses de sang"
       "Contrôle annuel." BLOOD;
    24 "Muller" "Ferreira Santos" Dispensation Normal "Médicaments délivrés"
       "Délivrance sur ordonnance." MEDICINES;
    22 "Weber" "Ferreira Santos" AllergyNote Normal "Allergie à la pénicilline"
       "Éruption et gêne respiratoire après amoxicilline en 2019. Éviter toutes les pénicillines." &[];
    19 "Rocha" "Lehnert" ImagingReport Normal "IRM du genou droit"
       "Lésion du ménisque interne, grade II. Ligaments croisés intacts." &[];
    17 "Wagner" "Lehnert" ConsultationReport Normal "Bilan de kinésithérapie"
       "Flexion 110°, extension complète. Six séances de renforcement sont prévues." &[];
    14 "Weber" "Carter" VaccinationRecord Normal "Vaccination contre la grippe"
       "Vaccin tétravalent, deltoïde gauche. Bien toléré." &[];
    12 "Weber" "Thill" Certificate Confidential "Certificat médical"
       "Inapte au sport pendant quatorze jours." &[];
    9 "Kremer" "Weyland" NursingAssessment Normal "Bilan de soins"
       "Plaie de la jambe gauche en bonne voie. Pansement tous les deux jours." &[];
    6 "Biver" "Weyland" SocialReport Normal "Environnement social"
       "Vit seule, entourée par sa famille. Un passage quotidien du réseau d'aide est organisé." &[];
    5 "Schroeder" "Hoffmann" LaboratoryReport Normal "Contrôle sanguin"
       "" &[], LaboratoryReport;
    5 "Steichen" "Hoffmann" PatientSummary Normal "Résumé patient"
       "" &[], Summary;
    4 "Weis" "Hoffmann" ConsultationReport Normal "Avis cardiologique"
       "Épreuve d'effort normale jusqu'à 120 watts. Pas de signe d'ischémie." &[];
};
