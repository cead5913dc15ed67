//! One document of a patient's record.

use axum::extract::Query;
use axum::response::{IntoResponse, Redirect, Response};
use dossier::ids::{DocumentId, DossierId};
use serde::Deserialize;
use services::documents::open_document::Delivery;
use services::documents::release_document;

use crate::failure::Failure;
use crate::named::Named;
use crate::page::Page;
use crate::pages::documents::delivery::{Look, deliver, deliver_attachment};
use crate::pages::documents::shelf::Shelf;
use crate::pages::documents::{document_page, reading};
use crate::visit::{ProfessionalVisitor, Visit};

/// What was just done, told above the page.
#[derive(Default, Deserialize)]
pub struct Arrival {
    done: Option<String>,
}

/// `GET /professional/dossiers/{dossier}/documents/{document}`
pub async fn show(
    visit: Visit,
    professional: ProfessionalVisitor,
    Named((dossier, document)): Named<(DossierId, DocumentId)>,
    Query(arrival): Query<Arrival>,
) -> Result<Page, Failure> {
    document_page(&Shelf::of_patient(visit, professional, dossier), document, arrival.done.as_deref()).await
}

/// `POST /professional/dossiers/{dossier}/documents/{document}/release`
pub async fn release(
    visit: Visit,
    professional: ProfessionalVisitor,
    Named((dossier, document)): Named<(DossierId, DocumentId)>,
) -> Result<Response, Failure> {
    let released = release_document::release(&visit.services, &professional.person, dossier, document).await;
    released.map_err(|error| visit.fail(&error))?;
    let shelf = Shelf::of_patient(visit, professional, dossier);
    Ok(Redirect::to(&format!("{}?done=released", shelf.document(document))).into_response())
}

/// `GET /professional/dossiers/{dossier}/documents/{document}/read`
pub async fn read(
    visit: Visit,
    professional: ProfessionalVisitor,
    Named((dossier, document)): Named<(DossierId, DocumentId)>,
) -> Result<Page, Failure> {
    reading::page(&Shelf::of_patient(visit, professional, dossier), document).await
}

/// `GET /professional/dossiers/{dossier}/documents/{document}/content`
pub async fn content(
    visit: Visit,
    professional: ProfessionalVisitor,
    Named((dossier, document)): Named<(DossierId, DocumentId)>,
    Query(look): Query<Look>,
) -> Result<Response, Failure> {
    deliver(&Shelf::of_patient(visit, professional, dossier), document, look.delivery()).await
}

/// `GET /professional/dossiers/{dossier}/documents/{document}/attachments/{number}`
pub async fn attachment(
    visit: Visit,
    professional: ProfessionalVisitor,
    Named((dossier, document, number)): Named<(DossierId, DocumentId, String)>,
    Query(look): Query<Look>,
) -> Result<Response, Failure> {
    deliver_attachment(&Shelf::of_patient(visit, professional, dossier), document, &number, &look).await
}

/// `GET /professional/dossiers/{dossier}/documents/{document}/download`
pub async fn download(
    visit: Visit,
    professional: ProfessionalVisitor,
    Named((dossier, document)): Named<(DossierId, DocumentId)>,
) -> Result<Response, Failure> {
    deliver(&Shelf::of_patient(visit, professional, dossier), document, Delivery::Downloaded).await
}
