//! Find Document Lists (IHE MHD 4.2.3, ITI-66): submission sets and folders, and reading one.

use axum::extract::{Path, State};
use dossier::ids::DossierId;
use oauth::Bearer;
use oauth::scopes::Interaction;
use services::exchange::{find_list, find_lists};

use super::iti67::nothing_there;
use crate::door::{Caller, Door, within_reach};
use crate::element::Element;
use crate::http::failure::Failure;
use crate::http::reply::Reply;
use crate::mapping::subject::Subject;
use crate::mapping::{ids, list};
use crate::search::bundle::{Found, Links, searchset};
use crate::search::{Cursor, Kind, Page, Query, SearchParameter, criteria, offered};

/// What lists are searched by. Of a list's extensions only the designation is a concept, only the source an identifier.
pub const PARAMETERS: &[SearchParameter] = &[
    offered("_id", Kind::Token, &["id"], "http://hl7.org/fhir/SearchParameter/Resource-id"),
    offered(
        "_lastUpdated",
        Kind::Date,
        &["meta.lastUpdated"],
        "http://hl7.org/fhir/SearchParameter/Resource-lastUpdated",
    ),
    offered("code", Kind::Token, &["code"], "http://hl7.org/fhir/SearchParameter/clinical-code"),
    offered("date", Kind::Date, &["date"], "http://hl7.org/fhir/SearchParameter/clinical-date"),
    offered(
        "designationType",
        Kind::Token,
        &["extension.valueCodeableConcept"],
        "https://profiles.ihe.net/ITI/MHD/SearchParameter/List-DesignationType",
    ),
    offered("identifier", Kind::Token, &["identifier"], "http://hl7.org/fhir/SearchParameter/clinical-identifier"),
    offered("patient", Kind::Reference, &[], "http://hl7.org/fhir/SearchParameter/clinical-patient"),
    offered("patient.identifier", Kind::Token, &[], "http://hl7.org/fhir/SearchParameter/Patient-identifier"),
    offered(
        "source.given",
        Kind::Text,
        &["source>name.given", "source>name.text", "source>practitioner>name.given", "source>practitioner>name.text"],
        "http://hl7.org/fhir/SearchParameter/individual-given",
    ),
    offered(
        "source.family",
        Kind::Text,
        &["source>name.family", "source>practitioner>name.family"],
        "http://hl7.org/fhir/SearchParameter/individual-family",
    ),
    offered(
        "sourceId",
        Kind::Token,
        &["extension.valueIdentifier"],
        "https://profiles.ihe.net/ITI/MHD/SearchParameter/List-SourceId",
    ),
    offered("status", Kind::Token, &["status"], "http://hl7.org/fhir/SearchParameter/List-status"),
];

/// `GET List?…`, `POST List/_search`
pub async fn search(State(door): State<Door>, bearer: Bearer, from: Caller, query: Query) -> Result<Reply, Failure> {
    bearer.may("List", Interaction::Search)?;
    let criteria = criteria(&query, PARAMETERS, door.services.now())?;
    let page = Page::of(&query)?;
    let dossier = match subject(&query, &door)? {
        Some(subject) => nothing_there(door.record(&bearer, &subject, from).await)?,
        None => None,
    };
    let found = match dossier {
        Some(dossier) => nothing_there(lists(&door, &bearer, dossier).await)?.unwrap_or_default(),
        None => Vec::new(),
    };
    let found: Vec<_> = found.into_iter().filter(|(_, resource)| criteria.match_all(resource)).collect();
    let total = found.len();
    let (found, next) = page.cut(found, |(cursor, _)| *cursor);
    let named = dossier.map_or(String::new(), |dossier| dossier.to_string());
    let links = Links::new(&door.address("List"), &named, &criteria, &query, next);
    let entries = found.into_iter().map(|(_, resource)| {
        let id = resource.text("id").unwrap_or_default().to_owned();
        Found::new(door.address(&format!("List/{id}")), resource)
    });
    Ok(Reply::ok(searchset(total, entries.collect(), &links, &criteria)))
}

/// `GET List/{id}`
pub async fn read(State(door): State<Door>, bearer: Bearer, Path(id): Path<String>) -> Result<Reply, Failure> {
    bearer.may("List", Interaction::Read)?;
    let (dossier, id) = ids::list(&id).ok_or_else(Failure::not_found)?;
    within_reach(&bearer, dossier)?;
    let found = find_list(&door.services, &bearer.person, dossier, id).await?;
    Ok(Reply::ok(list::write(dossier, &found)))
}

/// Whom the search is about; the id of a list names its patient too.
fn subject(query: &Query, door: &Door) -> Result<Option<Subject>, Failure> {
    match query.first("_id") {
        Some(id) if !Subject::is_named(query) => Ok(ids::list(id).map(|(dossier, _)| Subject::Record(dossier))),
        _ => Subject::of_search(query, &door.base),
    }
}

async fn lists(door: &Door, bearer: &Bearer, dossier: DossierId) -> Result<Vec<(Cursor, Element)>, Failure> {
    let found = find_lists(&door.services, &bearer.person, dossier).await?;
    let written = found.iter().map(|one| {
        let order = ids::order_of(*one.id.as_bytes());
        let resource = list::write(dossier, one).ok_or_else(Failure::fault)?;
        Ok((Cursor::new(one.filed_at, order), resource))
    });
    written.collect()
}
