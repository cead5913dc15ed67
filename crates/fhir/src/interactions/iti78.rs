//! Mobile Patient Demographics Query (IHE `PDQm` 3.2.0, ITI-78): search and read.
//!
//! A number finds the patient whose record is open to whoever asks. Names and days of birth find among those patients only
//! that the person asking has met and can open now. Anybody else is nobody.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use oauth::Bearer;
use oauth::scopes::Interaction;
use services::exchange::patients::{Patient, by_number, by_record, within_reach};

use super::iti67::nothing_there;
use crate::door::{self, Caller, Door};
use crate::http::failure::Failure;
use crate::http::outcome::IssueType;
use crate::http::reply::Reply;
use crate::mapping::subject::MATRICULE;
use crate::mapping::{ids, patient};
use crate::search::bundle::{Found, Links, searchset};
use crate::search::{Cursor, Kind, Page, Query, SearchParameter, Token, criteria, offered};

/// What patients are searched by. The identifier is looked after by the search itself.
pub const PARAMETERS: &[SearchParameter] = &[
    offered("_id", Kind::Token, &["id"], "http://hl7.org/fhir/SearchParameter/Resource-id"),
    offered("active", Kind::Token, &["active"], "http://hl7.org/fhir/SearchParameter/Patient-active"),
    offered("identifier", Kind::Token, &[], "http://hl7.org/fhir/SearchParameter/Patient-identifier"),
    offered("name", Kind::Text, &["name"], "http://hl7.org/fhir/SearchParameter/Patient-name"),
    offered("family", Kind::Text, &["name.family"], "http://hl7.org/fhir/SearchParameter/individual-family"),
    offered("given", Kind::Text, &["name.given"], "http://hl7.org/fhir/SearchParameter/individual-given"),
    offered("birthdate", Kind::Date, &["birthDate"], "http://hl7.org/fhir/SearchParameter/individual-birthdate"),
];

/// `GET Patient?…`, `POST Patient/_search`
pub async fn search(State(door): State<Door>, bearer: Bearer, from: Caller, query: Query) -> Result<Reply, Failure> {
    bearer.may("Patient", Interaction::Search)?;
    let criteria = criteria(&query, PARAMETERS, door.services.now())?;
    let page = Page::of(&query)?;
    let mut found = Vec::new();
    for one in candidates(&door, &bearer, from, &query).await? {
        let resource = patient::write(&one).ok_or_else(Failure::fault)?;
        if criteria.match_all(&resource) && door::within_reach(&bearer, one.dossier).is_ok() {
            // People have no order of arrival that may be told: they stand in that of their ids.
            found.push((Cursor { micros: 0, id: ids::order_of(*one.dossier.as_bytes()) }, one.dossier, resource));
        }
    }
    let total = found.len();
    let (found, next) = page.cut(found, |(cursor, _, _)| *cursor);
    let links = Links::new(&door.address("Patient"), "", &criteria, &query, next);
    let entries =
        found.into_iter().map(|(_, id, resource)| Found::new(door.address(&format!("Patient/{id}")), resource));
    Ok(Reply::ok(searchset(total, entries.collect(), &links, &criteria)))
}

/// `GET Patient/{id}`
pub async fn read(State(door): State<Door>, bearer: Bearer, Path(id): Path<String>) -> Result<Reply, Failure> {
    bearer.may("Patient", Interaction::Read)?;
    let dossier = ids::patient(&id)?;
    door::within_reach(&bearer, dossier)?;
    Ok(Reply::ok(patient::write(&by_record(&door.services, &bearer.person, dossier).await?)))
}

/// Who comes into question: one person for a number or an id, all within reach otherwise.
async fn candidates(
    door: &Door,
    bearer: &Bearer,
    Caller(from): Caller,
    query: &Query,
) -> Result<Vec<Patient>, Failure> {
    let (services, person) = (&door.services, &bearer.person);
    let bound = nothing_there(door.bound_to(bearer).await)?.flatten();
    if let Some(id) = query.first("_id") {
        let Ok(dossier) = ids::patient(id) else { return Ok(Vec::new()) };
        if bearer.dossier.is_some() {
            return Ok(bound.filter(|only| only.dossier == dossier).into_iter().collect());
        }
        let found = by_record(services, person, dossier).await.map_err(Failure::from);
        return Ok(nothing_there(found)?.into_iter().collect());
    }
    let mut numbers: Option<Vec<String>> = None;
    for parameter in query.parameters.iter().filter(|one| one.name == "identifier") {
        let tokens: Vec<Token> = parameter.alternatives().map(Token::parse).collect();
        if tokens.iter().any(|token| token.domain().is_some()) {
            check_domains(&tokens)?;
            continue;
        }
        let named = tokens.iter().filter_map(number);
        numbers = Some(match numbers {
            None => named.collect(),
            Some(before) => {
                let named: Vec<String> = named.collect();
                before.into_iter().filter(|number| named.contains(number)).collect()
            }
        });
    }
    if bearer.dossier.is_some() {
        let is_asked =
            |only: &Patient| numbers.as_ref().is_none_or(|all| all.iter().any(|one| one == only.number.as_str()));
        return Ok(bound.filter(is_asked).into_iter().collect());
    }
    let Some(numbers) = numbers else { return Ok(within_reach(services, person).await?) };
    let mut found = Vec::new();
    for number in numbers {
        found.extend(nothing_there(by_number(services, person, &number, from).await.map_err(Failure::from))?);
    }
    Ok(found)
}

/// The social security number that a token is about; a value without system is one.
fn number(token: &Token) -> Option<String> {
    match token.exact() {
        Some((system, value)) => (system == MATRICULE).then(|| value.to_owned()),
        None => token.bare().map(str::to_owned),
    }
}

/// `system|` alone restricts which identifiers are given back; there is only one system here (`PDQm`, case 4).
fn check_domains(tokens: &[Token]) -> Result<(), Failure> {
    if tokens.iter().any(|token| token.domain() == Some(MATRICULE)) {
        return Ok(());
    }
    Err(Failure::new(StatusCode::NOT_FOUND, IssueType::NotFound, "targetSystem not found"))
}
