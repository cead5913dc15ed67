//! Whose record it is, as a `Patient`.

use jiff::civil::Date;
use services::exchange::matching::Demographics;
use services::exchange::patients::Patient;

use super::place::Place;
use super::subject::MATRICULE;
use crate::element::Element;

/// The resource of a patient: who it is, and nothing about health.
pub fn write(patient: &Patient) -> Option<Element> {
    Element::build("Patient", |element| {
        element.put("id", patient.dossier.to_string());
        element.add("identifier", |identifier| {
            identifier.put("use", "official").put("system", MATRICULE).put("value", patient.number.as_str());
        });
        element.put("active", "true");
        element.add("name", |name| {
            name.put("use", "official").put("family", patient.family_name.as_str());
            for given in patient.given_names.split_whitespace() {
                name.put("given", given);
            }
        });
        element.put("birthDate", patient.birth_date.to_string());
    })
}

/// More given names nobody has.
const NAMES: usize = 20;

/// In characters.
const LONGEST_NAME: usize = 500;

/// What a `Patient` that was sent tells of somebody.
pub fn describe(patient: &Place) -> Demographics {
    let identifiers = patient.all("identifier");
    let number =
        identifiers.iter().find(|one| one.text("system") == Some(MATRICULE)).and_then(|one| one.owned("value"));
    let names = patient.all("name");
    // Of several names the one that counts is the official one, or the first.
    let name = names.iter().find(|one| one.text("use") == Some("official")).or(names.first());
    let given = name.map(|name| name.all("given").iter().take(NAMES).map(Place::value).collect::<Vec<_>>().join(" "));
    Demographics {
        number,
        family_name: name.and_then(|name| name.text("family")).map(bounded),
        given_names: given.filter(|given| !given.is_empty()).map(|given| bounded(&given)),
        birth_date: patient.text("birthDate").and_then(|date| date.parse::<Date>().ok()),
    }
}

/// A name that is longer than any of ours fits nobody, and is compared with everybody.
fn bounded(name: &str) -> String {
    name.chars().take(LONGEST_NAME).collect()
}
