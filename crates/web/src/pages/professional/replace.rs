//! A new version of a document that the professional filed.

use axum::response::Response;
use dossier::ids::{DocumentId, DossierId};

use crate::failure::Failure;
use crate::named::Named;
use crate::page::Page;
use crate::pages::documents::filing_form::FilingForm;
use crate::pages::documents::replace;
use crate::pages::documents::shelf::Shelf;
use crate::visit::{ProfessionalVisitor, Visit};

/// `GET /professional/dossiers/{dossier}/documents/{document}/replace`
pub async fn show(
    visit: Visit,
    professional: ProfessionalVisitor,
    Named((dossier, document)): Named<(DossierId, DocumentId)>,
) -> Result<Page, Failure> {
    replace::show(&Shelf::of_patient(visit, professional, dossier), document).await
}

/// `POST /professional/dossiers/{dossier}/documents/{document}/replace`
pub async fn submit(
    visit: Visit,
    professional: ProfessionalVisitor,
    Named((dossier, document)): Named<(DossierId, DocumentId)>,
    form: FilingForm,
) -> Result<Response, Failure> {
    replace::submit(&Shelf::of_patient(visit, professional, dossier), document, &form).await
}
