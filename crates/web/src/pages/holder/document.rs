//! One document of one's own record.

use axum::response::Response;
use dossier::ids::DocumentId;
use services::documents::open_document::Delivery;

use crate::failure::Failure;
use crate::holder_side::HolderSide;
use crate::named::Named;
use crate::page::Page;
use crate::pages::documents::delivery::deliver;
use crate::pages::documents::document_page;
use crate::pages::documents::shelf::Shelf;
use crate::visit::Visit;

/// `GET /documents/{document}`
pub async fn show(visit: Visit, holder: HolderSide, Named(document): Named<DocumentId>) -> Result<Page, Failure> {
    document_page(&Shelf::of_holder_side(visit, holder), document).await
}

/// `GET /documents/{document}/content`
pub async fn content(visit: Visit, holder: HolderSide, Named(document): Named<DocumentId>) -> Result<Response, Failure> {
    deliver(&Shelf::of_holder_side(visit, holder), document, Delivery::Shown).await
}

/// `GET /documents/{document}/download`
pub async fn download(visit: Visit, holder: HolderSide, Named(document): Named<DocumentId>) -> Result<Response, Failure> {
    deliver(&Shelf::of_holder_side(visit, holder), document, Delivery::Downloaded).await
}
