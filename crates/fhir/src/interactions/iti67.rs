//! Find Document References (IHE MHD 4.2.3, ITI-67), and reading one.
//!
//! A patient who is not there and one whose record is not open to whoever asks are the same answer: nothing found.

use axum::extract::{Path, State};
use dossier::ids::DossierId;
use oauth::Bearer;
use oauth::scopes::Interaction;
use services::exchange::{FoundDocument, find_document, find_documents};

use crate::door::{Caller, Door, within_reach};
use crate::element::Element;
use crate::http::failure::Failure;
use crate::http::reply::Reply;
use crate::mapping::document_reference::{Shown, write};
use crate::mapping::ids;
use crate::mapping::subject::Subject;
use crate::search::bundle::{Found, Links, searchset};
use crate::search::{Cursor, Kind, Page, Query, SearchParameter, criteria, offered};

/// What documents are searched by.
pub const PARAMETERS: &[SearchParameter] = &[
    offered("_id", Kind::Token, &["id"], "http://hl7.org/fhir/SearchParameter/Resource-id"),
    offered(
        "_lastUpdated",
        Kind::Date,
        &["meta.lastUpdated"],
        "http://hl7.org/fhir/SearchParameter/Resource-lastUpdated",
    ),
    offered("patient", Kind::Reference, &[], "http://hl7.org/fhir/SearchParameter/clinical-patient"),
    offered("patient.identifier", Kind::Token, &[], "http://hl7.org/fhir/SearchParameter/Patient-identifier"),
    offered("status", Kind::Token, &["status"], "http://hl7.org/fhir/SearchParameter/DocumentReference-status"),
    offered(
        "author.given",
        Kind::Text,
        &["author>name.given", "author>name.text", "author>practitioner>name.given", "author>practitioner>name.text"],
        "http://hl7.org/fhir/SearchParameter/individual-given",
    ),
    offered(
        "author.family",
        Kind::Text,
        &["author>name.family", "author>practitioner>name.family"],
        "http://hl7.org/fhir/SearchParameter/individual-family",
    ),
    offered("category", Kind::Token, &["category"], "http://hl7.org/fhir/SearchParameter/DocumentReference-category"),
    offered("type", Kind::Token, &["type"], "http://hl7.org/fhir/SearchParameter/clinical-type"),
    offered(
        "creation",
        Kind::Date,
        &["content.attachment.creation"],
        "https://profiles.ihe.net/ITI/MHD/SearchParameter/DocumentReference-Creation",
    ),
    offered("date", Kind::Date, &["date"], "http://hl7.org/fhir/SearchParameter/DocumentReference-date"),
    offered("event", Kind::Token, &["context.event"], "http://hl7.org/fhir/SearchParameter/DocumentReference-event"),
    offered(
        "facility",
        Kind::Token,
        &["context.facilityType"],
        "http://hl7.org/fhir/SearchParameter/DocumentReference-facility",
    ),
    offered("format", Kind::Token, &["content.format"], "http://hl7.org/fhir/SearchParameter/DocumentReference-format"),
    offered(
        "identifier",
        Kind::Token,
        &["masterIdentifier", "identifier"],
        "http://hl7.org/fhir/SearchParameter/clinical-identifier",
    ),
    offered("period", Kind::Date, &["context.period"], "http://hl7.org/fhir/SearchParameter/DocumentReference-period"),
    offered(
        "related",
        Kind::Reference,
        &["context.related"],
        "http://hl7.org/fhir/SearchParameter/DocumentReference-related",
    ),
    offered(
        "security-label",
        Kind::Token,
        &["securityLabel"],
        "http://hl7.org/fhir/SearchParameter/DocumentReference-security-label",
    ),
    offered(
        "setting",
        Kind::Token,
        &["context.practiceSetting"],
        "http://hl7.org/fhir/SearchParameter/DocumentReference-setting",
    ),
];

/// `GET DocumentReference?…`, `POST DocumentReference/_search`
pub async fn search(State(door): State<Door>, bearer: Bearer, from: Caller, query: Query) -> Result<Reply, Failure> {
    bearer.may("DocumentReference", Interaction::Search)?;
    let criteria = criteria(&query, PARAMETERS, door.services.now())?;
    let page = Page::of(&query)?;
    let dossier = match subject(&query, &door)? {
        Some(subject) => nothing_there(door.record(&bearer, &subject, from).await)?,
        None => None,
    };
    // What was replaced is found by whoever asks for it.
    let wants_all = query.first("status").is_some() || query.first("_id").is_some();
    let found = match dossier {
        Some(dossier) => nothing_there(documents(&door, &bearer, dossier, wants_all).await)?.unwrap_or_default(),
        None => Vec::new(),
    };
    let found: Vec<_> = found.into_iter().filter(|(_, resource)| criteria.match_all(resource)).collect();
    let total = found.len();
    let (found, next) = page.cut(found, |(cursor, _)| *cursor);
    let named = dossier.map_or(String::new(), |dossier| dossier.to_string());
    let links = Links::new(&door.address("DocumentReference"), &named, &criteria, &query, next);
    let entries = found.into_iter().map(|(_, resource)| {
        let id = resource.text("id").unwrap_or_default().to_owned();
        Found::new(door.address(&format!("DocumentReference/{id}")), resource)
    });
    Ok(Reply::ok(searchset(total, entries.collect(), &links, &criteria)))
}

/// `GET DocumentReference/{id}`
pub async fn read(State(door): State<Door>, bearer: Bearer, Path(id): Path<String>) -> Result<Reply, Failure> {
    bearer.may("DocumentReference", Interaction::Read)?;
    let (dossier, document) = ids::document(&id).ok_or_else(Failure::not_found)?;
    within_reach(&bearer, dossier)?;
    let found = find_document(&door.services, &bearer.person, dossier, document).await?;
    Ok(Reply::ok(resource(&door, dossier, &found)))
}

async fn documents(
    door: &Door,
    bearer: &Bearer,
    dossier: DossierId,
    wants_all: bool,
) -> Result<Vec<(Cursor, Element)>, Failure> {
    let found = find_documents(&door.services, &bearer.person, dossier).await?;
    let written = found.iter().filter(|one| wants_all || !one.is_superseded).map(|one| {
        let order = ids::order_of(*one.envelope.id.as_bytes());
        let resource = resource(door, dossier, one).ok_or_else(Failure::fault)?;
        Ok((Cursor::new(one.envelope.filed_at, order), resource))
    });
    written.collect()
}

fn resource(door: &Door, dossier: DossierId, found: &FoundDocument) -> Option<Element> {
    write(&Shown { dossier, envelope: &found.envelope, is_superseded: found.is_superseded, base: &door.base })
}

/// Whom the search is about; the id of a document names its patient too.
fn subject(query: &Query, door: &Door) -> Result<Option<Subject>, Failure> {
    match query.first("_id") {
        Some(id) if !Subject::is_named(query) => Ok(ids::document(id).map(|(dossier, _)| Subject::Record(dossier))),
        _ => Subject::of_search(query, &door.base),
    }
}

/// What is not there or not open is nothing found; any other failure is one.
pub(super) fn nothing_there<T>(outcome: Result<T, Failure>) -> Result<Option<T>, Failure> {
    match outcome {
        Ok(found) => Ok(Some(found)),
        Err(failure) if failure.status() == axum::http::StatusCode::NOT_FOUND => Ok(None),
        Err(failure) => Err(failure),
    }
}
