//! Who lives in the [`Country`](crate::Country).

use dossier::matricule::Matricule;

/// The password of everybody.
pub const PASSWORD: &str = "une phrase que je retiens";

const AFFILIATES: &str = "\
{anna},Anna,Müller,1980-05-17,fr,12 rue de la Gare,L-1420,Luxembourg,LU,anna.muller@example.lu,
{jean},Jean,Weber,1952-11-03,fr,3 Kéiseker-am-Gaart,L-4123,Esch-sur-Alzette,LU,,621 777 888
";

const CHILD: &str = "\
{lea},Léa,Müller,2016-06-12,fr,12 rue de la Gare,L-1420,Luxembourg,LU,lea.muller@example.lu,
";

/// A doctor, a nurse and a doctor whose licence ends, as the ministry feeds them.
pub const PROFESSIONALS: &str = "\
DOC-1001,Sophie,Klein,doctor,Médecine générale,Cabinet Klein,2010-01-01,
NUR-2002,Marc,Schmit,nurse,Soins infirmiers,Réseau à domicile,2015-01-01,
DOC-3003,Paul,Thill,doctor,Cardiologie,Cabinet Thill,2001-01-01,2026-03-31
";

/// The social security number of the person with these first eleven digits.
pub fn number(first_eleven: &str) -> String {
    Matricule::from_first_eleven(first_eleven).unwrap().as_str().to_owned()
}

/// Anna Müller and Jean Weber, as the social security feeds them.
pub fn affiliates() -> String {
    AFFILIATES.replace("{anna}", &number("19800517123")).replace("{jean}", &number("19521103045"))
}

/// Léa Müller, a child, as the social security feeds her.
pub fn child(number: &str) -> String {
    CHILD.replace("{lea}", number)
}
