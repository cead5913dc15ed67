//! Codes, identifiers, moments and names: the data types that systems and the record share.

use dossier::document::entry::{Coding, Concept, Identifier, Moment, Period, PersonName, Telecom};

use super::place::Place;
use crate::element::Element;
use crate::http::failure::Failure;
use crate::http::outcome::IssueType;

/// The system of identifiers that are whole URIs.
pub const URIS: &str = "urn:ietf:rfc:3986";

/// A `CodeableConcept`.
pub fn concept(place: &Place) -> Result<Concept, Failure> {
    let codings = place.all("coding").iter().map(coding).collect::<Result<_, _>>()?;
    Ok(Concept { text: place.owned("text"), codings })
}

/// A `Coding`; one without a code names nothing.
pub fn coding(place: &Place) -> Result<Coding, Failure> {
    let code = place.required("code")?.value().to_owned();
    Ok(Coding { system: place.owned("system"), code, display: place.owned("display") })
}

/// An `Identifier`.
pub fn identifier(place: &Place) -> Result<Identifier, Failure> {
    let kind = place.at("type.coding").map(|kind| coding(&kind)).transpose()?;
    Ok(Identifier { system: place.owned("system"), value: place.required("value")?.value().to_owned(), kind })
}

/// A `Period`.
pub fn period(place: &Place) -> Result<Period, Failure> {
    let end = |name: &str| place.at(name).map(|end| moment(&end)).transpose();
    Ok(Period { start: end("start")?, end: end("end")? })
}

/// A date, to any precision, or a moment.
pub fn moment(place: &Place) -> Result<Moment, Failure> {
    place.value().parse().map_err(|_| place.wrong(IssueType::Value, "not a moment that can be kept"))
}

/// A `HumanName`.
pub fn person_name(place: &Place) -> PersonName {
    let all = |name: &str| place.all(name).iter().map(|one| one.value().to_owned()).collect();
    PersonName {
        text: place.owned("text"),
        family: place.owned("family"),
        given: all("given"),
        prefix: all("prefix"),
        suffix: all("suffix"),
    }
}

/// The `ContactPoint`s that have a value.
pub fn telecoms(place: &Place) -> Vec<Telecom> {
    let telecom = |one: Place| Some(Telecom { system: one.owned("system"), value: one.owned("value")? });
    place.all("telecom").into_iter().filter_map(telecom).collect()
}

/// Writes a concept into an element.
pub fn put_concept(element: &mut Element, concept: &Concept) {
    for one in &concept.codings {
        element.add("coding", |coding| put_coding(coding, one));
    }
    element.put("text", concept.text.as_deref().unwrap_or_default());
}

/// Writes a code.
pub fn put_coding(element: &mut Element, coding: &Coding) {
    element.put("system", coding.system.as_deref().unwrap_or_default());
    element.put("code", coding.code.as_str());
    element.put("display", coding.display.as_deref().unwrap_or_default());
}

/// Writes an identifier.
pub fn put_identifier(element: &mut Element, identifier: &Identifier) {
    if let Some(kind) = &identifier.kind {
        element.add("type", |concept| {
            concept.add("coding", |coding| put_coding(coding, kind));
        });
    }
    element.put("system", identifier.system.as_deref().unwrap_or_default());
    element.put("value", identifier.value.as_str());
}

/// Writes a period.
pub fn put_period(element: &mut Element, period: &Period) {
    element.put("start", period.start.as_ref().map_or("", Moment::as_str));
    element.put("end", period.end.as_ref().map_or("", Moment::as_str));
}

/// Writes a name.
pub fn put_name(element: &mut Element, name: &PersonName) {
    element.put("text", name.text.as_deref().unwrap_or_default());
    element.put("family", name.family.as_deref().unwrap_or_default());
    for (field, parts) in [("given", &name.given), ("prefix", &name.prefix), ("suffix", &name.suffix)] {
        for part in parts {
            element.put(field, part.as_str());
        }
    }
}
