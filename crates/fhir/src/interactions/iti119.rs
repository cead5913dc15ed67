//! Patient Demographics Match (IHE `PDQm` 3.2.0, ITI-119): who fits a description, and how well.

use axum::extract::State;
use oauth::Bearer;
use oauth::scopes::Interaction;
use services::exchange::matching::{Grade, grade, matching};

use crate::door::{Caller, Door};
use crate::http::failure::Failure;
use crate::http::outcome::IssueType;
use crate::http::reply::Reply;
use crate::http::sent::Sent;
use crate::mapping::patient;
use crate::mapping::place::Place;
use crate::search::bundle::{Found, Links, searchset};
use crate::search::{Criteria, Query};

/// The operation's definition.
pub const DEFINITION: &str = "http://hl7.org/fhir/OperationDefinition/Patient-match";

/// The most patients that are named.
const MOST: usize = 50;

/// `POST Patient/$match`
pub async fn submit(
    State(door): State<Door>,
    bearer: Bearer,
    Caller(from): Caller,
    Sent(sent, _): Sent,
) -> Result<Reply, Failure> {
    bearer.may("Patient", Interaction::Search)?;
    let place = Place::of(&sent);
    let asked = Asked::read(&place)?;
    let described = patient::describe(&asked.patient);
    if described.number.is_none() && described.family_name.is_none() {
        let words = "a patient is described by the social security number or by the family name at least";
        return Err(asked.patient.wrong(IssueType::Required, words));
    }
    let mut fitting = match door.bound_to(&bearer).await? {
        Some(only) => grade(&described, &only).map(|grade| (grade, only)).into_iter().collect(),
        None => matching(&door.services, &bearer.person, &described, from).await?,
    };
    fitting.retain(|(grade, _)| !asked.certain_only || *grade == Grade::Certain);
    // Several who are certain are not one person for certain.
    if asked.certain_only && fitting.len() > 1 {
        fitting.clear();
    }
    fitting.truncate(asked.count);
    let mut found = Vec::new();
    for (grade, one) in &fitting {
        let resource = patient::write(one).ok_or_else(Failure::fault)?;
        let full_url = door.address(&format!("Patient/{}", one.dossier));
        found.push(Found { score: Some(score(*grade)), ..Found::new(full_url, resource) });
    }
    let criteria = Criteria::default();
    let links = Links::new(&door.address("Patient/$match"), "", &criteria, &Query::default(), None);
    Ok(Reply::ok(searchset(found.len(), found, &links, &criteria)))
}

struct Asked<'e> {
    patient: Place<'e>,
    certain_only: bool,
    count: usize,
}

impl<'e> Asked<'e> {
    /// Reads `Parameters`, or a `Patient` by itself.
    fn read(sent: &Place<'e>) -> Result<Self, Failure> {
        if sent.element.is("Patient") {
            return Ok(Self { patient: sent.clone(), certain_only: false, count: MOST });
        }
        if !sent.element.is("Parameters") {
            return Err(sent.wrong(IssueType::Invariant, "Parameters or a Patient are sent here"));
        }
        let parameters = sent.all("parameter");
        let named = |name: &str| parameters.iter().find(|one| one.text("name") == Some(name));
        let value = |name: &str| named(name).and_then(|one| one.element.choice("value")?.value());
        let patient = named("resource").and_then(|one| one.at("resource")).filter(|one| one.element.is("Patient"));
        let words = "the parameter resource with a Patient must be there";
        let count = value("count").and_then(|count| count.parse::<usize>().ok()).unwrap_or(MOST);
        Ok(Self {
            patient: patient.ok_or_else(|| sent.wrong(IssueType::Required, words))?,
            certain_only: value("onlyCertainMatches") == Some("true"),
            count: count.min(MOST),
        })
    }
}

const fn score(grade: Grade) -> (&'static str, &'static str) {
    match grade {
        Grade::Certain => ("1", "certain"),
        Grade::Probable => ("0.8", "probable"),
        Grade::Possible => ("0.4", "possible"),
    }
}
