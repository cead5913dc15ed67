//! The terms of use, for everybody to read.

use maud::{Markup, html};
use services::account::accept_terms::TERMS_VERSION;

use crate::locale::Locale;
use crate::page::Page;
use crate::t;
use crate::visit::Visit;

/// `GET /terms`
pub async fn show(visit: Visit) -> Page {
    let locale = visit.locale;
    let content = html! {
        h1 { (t!(locale, "terms-title")) }
        (text(locale))
    };
    Page::new(locale, &t!(locale, "terms-title"), content).path(&visit.path)
}

/// The terms in force.
pub(super) fn text(locale: Locale) -> Markup {
    let sections = [
        (t!(locale, "terms-what-title"), t!(locale, "terms-what")),
        (t!(locale, "terms-access-title"), t!(locale, "terms-access")),
        (t!(locale, "terms-documents-title"), t!(locale, "terms-documents")),
        (t!(locale, "terms-trace-title"), t!(locale, "terms-trace")),
        (t!(locale, "terms-duties-title"), t!(locale, "terms-duties")),
        (t!(locale, "terms-rights-title"), t!(locale, "terms-rights")),
    ];
    html! {
        p.quiet { (t!(locale, "terms-version", version = TERMS_VERSION)) }
        div.card {
            @for (title, text) in sections {
                h2 { (title) }
                p { (text) }
            }
        }
    }
}
