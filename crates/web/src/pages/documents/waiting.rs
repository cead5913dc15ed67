//! What is in no list yet: what the reader handed in and is still being checked, of which nobody else is told; and, for the
//! holder's side, that a document awaits an announcement consultation, where its author lets that be known.

use maud::{Markup, html};
use services::documents::consult_dossier::DossierView;

use super::shelf::Shelf;
use crate::components::notice::notice;
use crate::t;

/// How many documents are being checked, and whether one is being prepared; nothing where there are none.
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
        @if view.is_one_announced {
            (notice(
                &t!(locale, "documents-announced"),
                &html! { p { (t!(locale, "documents-announced-explained")) } },
            ))
        }
    }
}
