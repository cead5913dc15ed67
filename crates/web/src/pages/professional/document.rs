//! One document of a patient's record.

use axum::response::Response;
use dossier::ids::{DocumentId, DossierId};
use services::documents::open_document::Delivery;

use crate::failure::Failure;
use crate::form::Query;
use crate::named::Named;
use crate::page::Page;
use crate::pages::documents::delivery::{Look, deliver, deliver_attachment};
use crate::pages::documents::shelf::Shelf;
use crate::pages::documents::{document_page, reading};
use crate::visit::{ProfessionalVisitor, Visit};

/// `GET /professional/dossiers/{dossier}/documents/{document}`
pub async fn show(
    visit: Visit,
    professional: ProfessionalVisitor,
    Named((dossier, document)): Named<(DossierId, DocumentId)>,
) -> Result<Page, Failure> {
    document_page(&Shelf::of_patient(visit, professional, dossier), document, None).await
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
