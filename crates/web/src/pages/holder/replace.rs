//! A new version of an own document.

use axum::response::Response;
use dossier::ids::DocumentId;

use crate::failure::Failure;
use crate::holder_side::HolderSide;
use crate::named::Named;
use crate::page::Page;
use crate::pages::documents::filing_form::FilingForm;
use crate::pages::documents::replace;
use crate::pages::documents::shelf::Shelf;
use crate::visit::Visit;

/// `GET /documents/{document}/replace`
pub async fn show(visit: Visit, holder: HolderSide, Named(document): Named<DocumentId>) -> Result<Page, Failure> {
    replace::show(&Shelf::of_holder_side(visit, holder), document).await
}

/// `POST /documents/{document}/replace`
pub async fn submit(
    visit: Visit,
    holder: HolderSide,
    Named(document): Named<DocumentId>,
    form: FilingForm,
) -> Result<Response, Failure> {
    replace::submit(&Shelf::of_holder_side(visit, holder), document, &form).await
}
