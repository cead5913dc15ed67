//! How a resource names the patient: by the id here, or by the social security number.

use dossier::ids::DossierId;

use super::ids;
use super::place::Place;
use crate::http::failure::Failure;
use crate::http::outcome::IssueType;
use crate::search::Query;

/// The system of social security numbers (« matricule »): the OID that the CCSS gave them.
pub const MATRICULE: &str = "urn:oid:1.3.182.4.4";

/// The parameters of a search that name the patient.
const NAMES: [&str; 2] = ["patient", "patient.identifier"];

/// Whom a resource or a search is about, as it says.
#[derive(Clone, PartialEq, Eq)]
pub enum Subject {
    /// The patient with this id.
    Record(DossierId),
    /// The patient with this number.
    Number(String),
}

impl Subject {
    /// The patient that a reference names. `base`: our own address, that a full reference begins with.
    ///
    /// # Errors
    /// When it names none, or somebody elsewhere.
    pub fn of_reference(resource: &Place, reference: &Place, base: &str) -> Result<Self, Failure> {
        let nobody = || reference.wrong(IssueType::Value, "it names no patient known here");
        if let Some(address) = reference.text("reference") {
            if let Some(id) = address.strip_prefix('#') {
                let patient = resource.all("contained").into_iter().find(|one| one.text("id") == Some(id));
                let identifiers = patient.ok_or_else(nobody)?.all("identifier");
                return identifiers.iter().find_map(of_identifier).ok_or_else(nobody);
            }
            return Self::of_address(address, base).ok_or_else(nobody);
        }
        reference.at("identifier").and_then(|identifier| of_identifier(&identifier)).ok_or_else(nobody)
    }

    /// The patient that an address or a bare id names.
    pub fn of_address(address: &str, base: &str) -> Option<Self> {
        let local = address.strip_prefix(base).map_or(address, |rest| rest.trim_start_matches('/'));
        if let Some(asked) = local.strip_prefix("Patient?identifier=") {
            return of_token(&asked.replace("%7C", "|").replace("%3A", ":"));
        }
        ids::patient(local.strip_prefix("Patient/").unwrap_or(local)).ok().map(Self::Record)
    }

    /// Whether a search names a patient.
    pub fn is_named(query: &Query) -> bool {
        query.parameters.iter().any(|one| NAMES.contains(&one.name.as_str()))
    }

    /// The patient that a search is about: `patient` or `patient.identifier`, which every search here has.
    ///
    /// # Errors
    /// When there is none, or more than one.
    pub fn of_search(query: &Query, base: &str) -> Result<Option<Self>, Failure> {
        let mut found = None;
        let named = query.parameters.iter().filter(|one| NAMES.contains(&one.name.as_str()));
        for one in named {
            let is_number = one.name.ends_with(".identifier") || one.modifier.as_deref() == Some("identifier");
            let subject = if is_number { of_token(&one.value) } else { Self::of_address(&one.value, base) };
            // Somebody who cannot be is answered as somebody who is not known.
            let Some(subject) = subject else { return Ok(None) };
            if found.replace(subject.clone()).is_some_and(|before| before != subject) {
                return Err(Failure::bad(IssueType::NotSupported, "a search here is about one patient"));
            }
        }
        let words = "a search here names the patient: patient, or patient.identifier";
        found.map(Some).ok_or_else(|| Failure::bad(IssueType::Required, words))
    }
}

fn of_identifier(identifier: &Place) -> Option<Subject> {
    let value = identifier.text("value").filter(|_| identifier.text("system") == Some(MATRICULE))?;
    Some(Subject::Number(value.to_owned()))
}

/// A number with its system; without one it is a number as well, since there is only one kind.
fn of_token(token: &str) -> Option<Subject> {
    match token.split_once('|') {
        Some((system, value)) if system == MATRICULE => Some(Subject::Number(value.to_owned())),
        Some(_) => None,
        None => Some(Subject::Number(token.to_owned())),
    }
}
