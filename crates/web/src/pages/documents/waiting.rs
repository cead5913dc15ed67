//! What the reader handed in and is still being checked. It is in no list, and nobody else is told of it.

use maud::{Markup, html};
use services::documents::consult_dossier::DossierView;

use super::shelf::Shelf;
use crate::components::notice::notice;
use crate::t;

/// How many documents are being checked; nothing where there are none.
pub fn waiting(shelf: &Shelf, view: &DossierView) -> Markup {
    let locale = shelf.visit.locale;
    let count = i64::try_from(view.waiting).unwrap_or(i64::MAX);
    html! {
        @if count > 0 {
            (notice(
                &t!(locale, "documents-waiting", count = count),
                &html! { p { (t!(locale, "documents-waiting-explained")) } },
            ))
        }
    }
}
