//! One document of a patient's record.

use axum::response::Response;
use dossier::ids::{DocumentId, DossierId};
use services::documents::open_document::Delivery;

use crate::failure::Failure;
use crate::named::Named;
use crate::page::Page;
use crate::pages::documents::delivery::deliver;
use crate::pages::documents::document_page;
use crate::pages::documents::shelf::Shelf;
use crate::visit::{ProfessionalVisitor, Visit};

/// `GET /professional/dossiers/{dossier}/documents/{document}`
pub async fn show(
    visit: Visit,
    professional: ProfessionalVisitor,
    Named((dossier, document)): Named<(DossierId, DocumentId)>,
) -> Result<Page, Failure> {
    document_page(&Shelf::of_patient(visit, professional, dossier), document).await
}

/// `GET /professional/dossiers/{dossier}/documents/{document}/content`
pub async fn content(
    visit: Visit,
    professional: ProfessionalVisitor,
    Named((dossier, document)): Named<(DossierId, DocumentId)>,
) -> Result<Response, Failure> {
    deliver(&Shelf::of_patient(visit, professional, dossier), document, Delivery::Shown).await
}

/// `GET /professional/dossiers/{dossier}/documents/{document}/download`
pub async fn download(
    visit: Visit,
    professional: ProfessionalVisitor,
    Named((dossier, document)): Named<(DossierId, DocumentId)>,
) -> Result<Response, Failure> {
    deliver(&Shelf::of_patient(visit, professional, dossier), document, Delivery::Downloaded).await
}
