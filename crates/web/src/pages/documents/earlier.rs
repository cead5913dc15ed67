//! What a document's page says about its other versions.

use maud::{Markup, html};
use services::documents::open_document::DocumentPage;

use super::list::items;
use super::shelf::Shelf;
use crate::components::document_list::document_list;
use crate::components::notice::notice;
use crate::t;

/// That it was replaced, and by which.
pub fn replaced(shelf: &Shelf, page: &DocumentPage) -> Markup {
    let locale = shelf.visit.locale;
    html! {
        @if let Some(newer) = page.replaced_by {
            (notice(&t!(locale, "document-replaced"), &html! {
                a.text-link href=(shelf.document(newer)) { (t!(locale, "document-newer-version")) }
            }))
        }
    }
}

/// Those that it replaces.
pub fn earlier(shelf: &Shelf, page: &DocumentPage) -> Markup {
    html! {
        @if !page.earlier.is_empty() {
            h2 { (t!(shelf.visit.locale, "document-earlier-versions")) }
            (document_list(&items(shelf, &page.earlier)))
        }
    }
}
