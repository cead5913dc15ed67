//! How well a person that a system describes fits a patient it may know of (IHE ITI-119).

use std::collections::HashSet;

use dossier::matricule::Matricule;
use jiff::civil::Date;

use super::patients::{self, Patient};
use crate::account::ClientAddress;
use crate::people::folding::fold;
use crate::{Error, Person, Services};

/// What a system knows of somebody.
#[derive(Clone, Default)]
pub struct Demographics {
    /// The social security number, as written.
    pub number: Option<String>,
    /// The family name.
    pub family_name: Option<String>,
    /// The given names.
    pub given_names: Option<String>,
    /// The day of birth.
    pub birth_date: Option<Date>,
}

/// How well it fits, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grade {
    /// The number is the patient's, and nothing speaks against it.
    Certain,
    /// Both names and the day of birth agree.
    Probable,
    /// The family name and one thing more agree; or the number is the patient's and something else is not.
    Possible,
}

/// The patients who fit, the best first; only such as [`patients::by_number`] and [`patients::within_reach`] find.
///
/// # Errors
/// [`Error::Throttled`] after too many numbers that led nowhere.
pub async fn matching(
    services: &Services,
    person: &Person,
    described: &Demographics,
    from: ClientAddress,
) -> Result<Vec<(Grade, Patient)>, Error> {
    let candidates = match &described.number {
        Some(number) => match patients::by_number(services, person, number, from).await {
            Ok(patient) => vec![patient],
            Err(Error::NotFound) => Vec::new(),
            Err(other) => return Err(other),
        },
        None => patients::within_reach(services, person).await?,
    };
    let graded = candidates.into_iter().filter_map(|patient| Some((grade(described, &patient)?, patient)));
    let mut fitting: Vec<_> = graded.collect();
    fitting.sort_by_key(|(grade, _)| *grade);
    Ok(fitting)
}

/// How well the description fits this patient; none where it does not.
pub fn grade(described: &Demographics, patient: &Patient) -> Option<Grade> {
    let family = described.family_name.as_deref().map(|name| fold(name) == fold(&patient.family_name));
    let given = described.given_names.as_deref().map(|names| are_among(names, &patient.given_names));
    let birth = described.birth_date.map(|date| date == patient.birth_date);
    if let Some(number) = &described.number {
        let is_the_patients = number.parse::<Matricule>().is_ok_and(|number| number == patient.number);
        let disagrees = [family, given, birth].contains(&Some(false));
        return is_the_patients.then_some(if disagrees { Grade::Possible } else { Grade::Certain });
    }
    match (family?, given, birth) {
        (true, Some(true), Some(true)) => Some(Grade::Probable),
        (true, Some(true), None) | (true, _, Some(true)) => Some(Grade::Possible),
        _ => None,
    }
}

/// Whether each of the given names is one of the patient's: people are rarely known by all of theirs.
fn are_among(names: &str, own: &str) -> bool {
    let own = fold(own);
    let own: HashSet<&str> = own.split(' ').collect();
    fold(names).split(' ').all(|name| own.contains(name))
}

#[cfg(test)]
mod tests {
    use dossier::ids::DossierId;
    use jiff::civil::date;
    use uuid::Uuid;

    use super::*;

    #[test]
    fn a_description_fits_as_far_as_it_agrees() {
        let number = Matricule::from_first_eleven("19800517123").unwrap();
        let anna = Patient {
            dossier: DossierId::new(Uuid::nil()),
            number: number.clone(),
            given_names: "Anna Maria".into(),
            family_name: "Müller".into(),
            birth_date: date(1980, 5, 17),
        };
        let described = |number: &str, family: &str, given: &str, birth_date| Demographics {
            number: Some(number.to_owned()).filter(|number| !number.is_empty()),
            family_name: Some(family.to_owned()).filter(|name| !name.is_empty()),
            given_names: Some(given.to_owned()).filter(|names| !names.is_empty()),
            birth_date,
        };
        let (hers, other) = (Some(date(1980, 5, 17)), Some(date(1980, 5, 18)));
        let others = Matricule::from_first_eleven("19521103045").unwrap();
        let table = [
            (described(number.as_str(), "", "", None), Some(Grade::Certain)),
            (described(number.as_str(), "MULLER", "anna", hers), Some(Grade::Certain)),
            (described(number.as_str(), "Muller", "Anna", other), Some(Grade::Possible)),
            (described(others.as_str(), "Müller", "Anna", hers), None),
            (described("123", "Müller", "Anna", hers), None),
            (described("", "muller", "Maria", hers), Some(Grade::Probable)),
            (described("", "Müller", "", hers), Some(Grade::Possible)),
            (described("", "Müller", "Jeanne", hers), Some(Grade::Possible)),
            (described("", "Müller", "Anna", None), Some(Grade::Possible)),
            (described("", "Müller", "Anna", other), None),
            (described("", "Müller", "", None), None),
            (described("", "", "Anna", hers), None),
        ];
        for (place, (described, expected)) in table.into_iter().enumerate() {
            assert_eq!(grade(&described, &anna), expected, "{place}");
        }
    }
}
