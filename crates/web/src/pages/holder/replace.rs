//! A new version of an own document.

use axum::response::Response;
use dossier::ids::DocumentId;

use crate::failure::Failure;
use crate::named::Named;
use crate::page::Page;
use crate::pages::documents::filing_form::FilingForm;
use crate::pages::documents::replace;
use crate::pages::documents::shelf::Shelf;
use crate::visit::{Holder, Visit};

/// `GET /documents/{document}/replace`
pub async fn show(visit: Visit, holder: Holder, Named(document): Named<DocumentId>) -> Result<Page, Failure> {
    replace::show(&Shelf::own(visit, holder), document).await
}

/// `POST /documents/{document}/replace`
pub async fn submit(
    visit: Visit,
    holder: Holder,
    Named(document): Named<DocumentId>,
    form: FilingForm,
) -> Result<Response, Failure> {
    replace::submit(&Shelf::own(visit, holder), document, &form).await
}
