//! Generate Metadata (IHE MHD 4.2.3, ITI-106): a document by itself, filed under what it says of itself.

use axum::extract::State;
use bytes::Bytes;
use dossier::document::entry::Moment;
use dossier::document::list::ListAbout;
use dossier::document::{Format, Metadata};
use oauth::Bearer;
use oauth::scopes::Interaction;
use services::documents::file_document::Filing;
use services::exchange::{Submission, Submitted, provide};

use super::{provided, record_to_file_in};
use crate::codec::Syntax;
use crate::door::{Caller, Door};
use crate::element::Element;
use crate::http::failure::Failure;
use crate::http::outcome::IssueType;
use crate::http::reply::Reply;
use crate::http::sent::Sent;
use crate::mapping::document_reference::metadata;
use crate::mapping::header::{Header, of_cda, of_fhir};
use crate::mapping::place::Place;
use crate::mapping::{documents, ids};

/// The operation's definition.
pub const DEFINITION: &str = "https://profiles.ihe.net/ITI/MHD/OperationDefinition/IHE.MHD.GenerateMetadata.Operation";

/// `POST DocumentReference/$generate-metadata`
pub async fn submit(
    State(door): State<Door>,
    bearer: Bearer,
    from: Caller,
    Sent(parameters, syntax): Sent,
) -> Result<Reply, Failure> {
    bearer.may("DocumentReference", Interaction::Create)?;
    bearer.may("Binary", Interaction::Create)?;
    let place = Place::of(&parameters);
    let now = door.services.now();
    let document = document(&place)?;
    let (header, content, media_type) = read(&document, syntax)?;
    let words = "the document does not say by social security number which patient it is about";
    let subject = header.subject.as_ref().ok_or_else(|| document.wrong(IssueType::Required, words))?;
    let dossier = record_to_file_in(&door, &bearer, subject, from, document.path()).await?;
    let metadata: Metadata = metadata(&document, header.title.as_deref(), &header.entry, now)?;
    let set = ListAbout { authors: header.entry.authors.clone(), date: Some(Moment::of(now)), ..ListAbout::default() };
    let claimed = Format::claimed(&media_type);
    let mut entry = header.entry;
    entry.media_type = Some(media_type);
    let submitted = Submitted {
        filing: Filing { metadata, content, claimed, replaces: None, announcement: None },
        entry,
        relations: Vec::new(),
        size: None,
        sha1: None,
    };
    let submission = Submission { set, documents: vec![submitted], folders: Vec::new(), named: Vec::new() };
    let provided = provide(&door.services, &bearer.person, dossier, submission).await;
    let provided = provided.map_err(|error| provided::failure(error, &[]).at(document.path()))?;
    let filed = provided.documents.first().copied().ok_or_else(Failure::fault)?;
    Ok(Reply::ok(Element::build("Parameters", |parameters| {
        parameters.add("parameter", |parameter| {
            parameter.put("name", "DocumentReference");
            parameter.add("valueReference", |reference| {
                let id = ids::of_document(dossier, filed);
                reference.put("reference", door.address(&format!("DocumentReference/{id}")));
            });
        });
    })))
}

/// The document in the parameters.
fn document<'e>(parameters: &Place<'e>) -> Result<Place<'e>, Failure> {
    let all = if parameters.element.is("Parameters") { parameters.all("parameter") } else { Vec::new() };
    let named: Vec<_> = all.iter().filter(|one| one.text("name") == Some("document")).collect();
    let words = "Parameters with one document, a Binary or a Bundle, are sent here";
    match named.as_slice() {
        [one] => one.at("resource").ok_or_else(|| one.wrong(IssueType::Required, words)),
        _ => Err(parameters.wrong(IssueType::Required, words)),
    }
}

/// What the document says, its bytes and their type.
fn read(document: &Place, syntax: Syntax) -> Result<(Header, Bytes, String), Failure> {
    match document.element.kind().name.as_str() {
        "Bundle" => {
            let header = of_fhir(document)?;
            let media_type = match syntax {
                Syntax::Json => "application/fhir+json",
                Syntax::Xml => "application/fhir+xml",
            };
            Ok((header, syntax.write(document.element).into(), media_type.to_owned()))
        }
        "Binary" => {
            let data = document.required("data")?;
            let content = documents::decoded(&data)?;
            let words = "not a clinical document of HL7 (CDA, release 2)";
            let header = of_cda(&content).ok_or_else(|| data.wrong(IssueType::NotSupported, words))?;
            Ok((header, content, document.required("contentType")?.value().to_owned()))
        }
        _ => Err(document.wrong(IssueType::NotSupported, "a Binary or a Bundle is sent here")),
    }
}
