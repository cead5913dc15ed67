//! The reading page of a document: what is written in it, drawn by us, or its content shown by the browser inside the
//! page. Above it, in short, who wrote it and when, and its other versions.

use dossier::document::{Envelope, Format};
use dossier::ids::{DocumentId, TraceId};
use maud::{Markup, html};
use services::documents::open_document::DocumentPage;
use services::documents::read_document::{self, Shown};
use services::documents::reading::Unread;

use super::reading_view::{self, Place};
use super::shelf::Shelf;
use super::{earlier, words};
use crate::components::back_link::back_link;
use crate::components::button::{link_button, new_tab_button, secondary_link_button};
use crate::components::notice::notice;
use crate::components::tag::{Tone, tag};
use crate::failure::Failure;
use crate::page::Page;
use crate::t;

/// The page.
///
/// # Errors
/// The page for a document that does not exist for this person.
pub async fn page(shelf: &Shelf, document: DocumentId) -> Result<Page, Failure> {
    let visit = &shelf.visit;
    let opened = read_document::read(&visit.services, shelf.person(), shelf.dossier, document).await;
    let opened = opened.map_err(|error| visit.fail(&error))?;
    let envelope = &opened.page.document.envelope;
    let title = envelope.metadata.title.as_str();
    let content = html! {
        (back_link(&shelf.document(document), &t!(visit.locale, "reading-about")))
        h1 { (title) }
        (byline(shelf, &opened.page))
        (earlier::replaced(shelf, &opened.page))
        (shown(shelf, envelope, &opened.shown, opened.look))
    };
    Ok(Page::new(visit.locale, &t!(visit.locale, "reading-title", title = title), content)
        .frame(shelf.frame().await?)
        .path(&visit.path))
}

/// Who wrote it, where, when, and which versions came before.
fn byline(shelf: &Shelf, page: &DocumentPage) -> Markup {
    let locale = shelf.visit.locale;
    let envelope = &page.document.envelope;
    let care = locale.date(envelope.metadata.care_date);
    let filed = locale.date_time(envelope.filed_at);
    html! {
        div.byline {
            p { strong { (words::author(envelope)) } }
            p { (words::kind(locale, envelope.metadata.kind)) }
            p { (t!(locale, "reading-dates", care = care, filed = filed)) }
            @if let Some(own) = words::own(locale, shelf.person(), envelope) { p { (tag(Tone::Warm, &own)) } }
            @if !page.earlier.is_empty() {
                p {
                    (t!(locale, "document-earlier-versions")) ":"
                    @for version in &page.earlier {
                        " " a.text-link href={ (shelf.document(version.envelope.id)) "/read" } {
                            (locale.date_time(version.envelope.filed_at))
                        }
                    }
                }
            }
        }
    }
}

fn shown(shelf: &Shelf, envelope: &Envelope, shown: &Shown, look: TraceId) -> Markup {
    let locale = shelf.visit.locale;
    let address = shelf.document(envelope.id);
    let place = Place { locale, address: &address, look, title: &envelope.metadata.title };
    match shown {
        Shown::Words(reading) => html! {
            (reading_view::draw(&place, reading))
            div.button-row { (download(shelf, &address)) }
        },
        Shown::Inside(format) => html! {
            div.button-row.button-row--top {
                @if *format == Format::Pdf {
                    (new_tab_button(locale, &place.content(), &t!(locale, "reading-full-screen")))
                }
                (download(shelf, &address))
            }
            (place.embedded(*format, &place.content()))
        },
        Shown::Not(why) => {
            let why = match why {
                Unread::TooLong => t!(locale, "reading-too-long"),
                Unread::NotWords => t!(locale, "reading-not-shown"),
            };
            let download = html! {
                p { (t!(locale, "reading-download-it")) }
                (link_button(&format!("{address}/download"), &t!(locale, "document-download")))
            };
            notice(&why, &download)
        }
    }
}

fn download(shelf: &Shelf, address: &str) -> Markup {
    secondary_link_button(&format!("{address}/download"), &t!(shelf.visit.locale, "document-download"))
}
