//! One document of one's own record.

use axum::response::Response;
use dossier::ids::DocumentId;
use serde::Deserialize;
use services::documents::open_document::Delivery;

use crate::failure::Failure;
use crate::form::Query;
use crate::holder_side::HolderSide;
use crate::named::Named;
use crate::page::Page;
use crate::pages::documents::delivery::{Look, deliver, deliver_attachment};
use crate::pages::documents::shelf::Shelf;
use crate::pages::documents::{document_page, reading};
use crate::visit::Visit;

/// What was just done, told above the page.
#[derive(Default, Deserialize)]
pub struct Arrival {
    done: Option<String>,
}

/// `GET /documents/{document}`
pub async fn show(
    visit: Visit,
    holder: HolderSide,
    Named(document): Named<DocumentId>,
    Query(arrival): Query<Arrival>,
) -> Result<Page, Failure> {
    document_page(&Shelf::of_holder_side(visit, holder), document, arrival.done.as_deref()).await
}

/// `GET /documents/{document}/read`
pub async fn read(visit: Visit, holder: HolderSide, Named(document): Named<DocumentId>) -> Result<Page, Failure> {
    reading::page(&Shelf::of_holder_side(visit, holder), document).await
}

/// `GET /documents/{document}/content`
pub async fn content(
    visit: Visit,
    holder: HolderSide,
    Named(document): Named<DocumentId>,
    Query(look): Query<Look>,
) -> Result<Response, Failure> {
    deliver(&Shelf::of_holder_side(visit, holder), document, look.delivery()).await
}

/// `GET /documents/{document}/attachments/{number}`
pub async fn attachment(
    visit: Visit,
    holder: HolderSide,
    Named((document, number)): Named<(DocumentId, String)>,
    Query(look): Query<Look>,
) -> Result<Response, Failure> {
    deliver_attachment(&Shelf::of_holder_side(visit, holder), document, &number, &look).await
}

/// `GET /documents/{document}/download`
pub async fn download(
    visit: Visit,
    holder: HolderSide,
    Named(document): Named<DocumentId>,
) -> Result<Response, Failure> {
    deliver(&Shelf::of_holder_side(visit, holder), document, Delivery::Downloaded).await
}
