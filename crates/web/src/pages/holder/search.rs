//! « Rechercher dans les documents », on the holder's side.

use axum::response::Response;
use axum_extra::extract::CookieJar;

use crate::failure::Failure;
use crate::form::Form;
use crate::holder_side::HolderSide;
use crate::page::Page;
use crate::pages::documents::search::{self, SearchForm};
use crate::pages::documents::shelf::Shelf;
use crate::visit::Visit;

/// `GET /documents/search`
pub async fn show(visit: Visit, holder: HolderSide, jar: CookieJar) -> Result<Page, Failure> {
    search::show(&Shelf::of_holder_side(visit, holder), &jar).await
}

/// `POST /documents/search`
pub async fn submit(
    visit: Visit,
    holder: HolderSide,
    jar: CookieJar,
    Form(form): Form<SearchForm>,
) -> Result<Response, Failure> {
    search::submit(&Shelf::of_holder_side(visit, holder), jar, form).await
}
