//! Simplified Publish (IHE MHD 4.2.3, ITI-105): one document with its content inside, filed as a submission of its own.

use axum::extract::State;
use axum::http::{StatusCode, header};
use dossier::document::Format;
use dossier::document::entry::Moment;
use dossier::document::list::ListAbout;
use dossier::ids::{DocumentId, DossierId};
use jiff::Timestamp;
use oauth::Bearer;
use oauth::scopes::Interaction;
use services::documents::file_document::Filing;
use services::exchange::{Submission, Submitted, provide};

use super::{provided, record_to_file_in};
use crate::door::{Caller, Door};
use crate::element::Element;
use crate::http::failure::Failure;
use crate::http::outcome::IssueType;
use crate::http::reply::Reply;
use crate::http::sent::Sent;
use crate::mapping::document_reference::{Described, Profile, read};
use crate::mapping::place::Place;
use crate::mapping::{documents, ids};

/// `POST DocumentReference`
pub async fn create(
    State(door): State<Door>,
    bearer: Bearer,
    from: Caller,
    Sent(resource, _): Sent,
) -> Result<Reply, Failure> {
    bearer.may("DocumentReference", Interaction::Create)?;
    let place = Place::of(&resource);
    if !resource.is("DocumentReference") {
        return Err(place.wrong(IssueType::Invariant, "a DocumentReference is sent here"));
    }
    let now = door.services.now();
    let described = read(&place, Profile::SimplifiedPublish, &door.base, now)?;
    let content = documents::decoded(&described.attachment.required("data")?)?;
    let subject = described.subject.clone().ok_or_else(Failure::fault)?;
    let dossier = record_to_file_in(&door, &bearer, &subject, from, "DocumentReference.subject").await?;
    let size = content.len();
    let set =
        ListAbout { authors: described.entry.authors.clone(), date: Some(Moment::of(now)), ..ListAbout::default() };
    let submission =
        Submission { set, documents: vec![submitted(described, content)], folders: Vec::new(), named: Vec::new() };
    let provided = provide(&door.services, &bearer.person, dossier, submission).await;
    let provided = provided.map_err(|error| provided::failure(error, std::slice::from_ref(&place)))?;
    let document = provided.documents.first().copied().ok_or_else(Failure::fault)?;
    let location = door.address(&format!("DocumentReference/{}", ids::of_document(dossier, document)));
    let created = created(&door, &resource, dossier, document, (size, now));
    Ok(Reply::new(StatusCode::CREATED, created).with(header::LOCATION, &location))
}

/// A document as it is handed to the acts.
pub fn submitted(described: Described, content: bytes::Bytes) -> Submitted {
    let claimed = Format::claimed(described.attachment.text("contentType").unwrap_or_default());
    Submitted {
        filing: Filing { metadata: described.metadata, content, claimed, replaces: None, announcement: None },
        entry: described.entry,
        relations: Vec::new(),
        size: described.size,
        sha1: described.sha1,
    }
}

/// The resource as it was sent, with its id, and the content's address in place of the content.
fn created(
    door: &Door,
    sent: &Element,
    dossier: DossierId,
    document: DocumentId,
    (size, now): (usize, Timestamp),
) -> Option<Element> {
    let id = ids::of_document(dossier, document);
    let url = door.address(&format!("Binary/{id}"));
    Element::build("DocumentReference", |created| {
        created.put("id", id);
        for (field, element) in sent.children() {
            match field.name.as_str() {
                "id" => {}
                "content" => {
                    created.add("content", |content| with_address(content, element, &url, size));
                }
                name => {
                    created.attach(name, element.clone());
                }
            }
        }
        if created.at("date").is_none() {
            created.put("date", now.to_string());
        }
    })
}

fn with_address(content: &mut Element, sent: &Element, url: &str, size: usize) {
    for (field, element) in sent.children() {
        if field.name != "attachment" {
            content.attach(&field.name, element.clone());
            continue;
        }
        content.add("attachment", |attachment| {
            for (field, element) in
                element.children().filter(|(field, _)| !matches!(field.name.as_str(), "data" | "size"))
            {
                attachment.attach(&field.name, element.clone());
            }
            attachment.put("url", url).put("size", size.to_string());
        });
    }
}
