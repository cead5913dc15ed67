//! The page of one document: its facts, its versions, and ways to open it.
//!
//! The content itself is not on the page: showing it unasked would put a second reading on the life line.

use dossier::document::Confidentiality;
use dossier::ids::DocumentId;
use maud::{Markup, html};
use services::documents::open_document::{self, DocumentPage};

use super::shelf::Shelf;
use super::{announcement, earlier, ways, words};
use crate::components::back_link::back_link;
use crate::components::button::{link_button, secondary_link_button};
use crate::components::facts::Facts;
use crate::components::tag::{Tone, tag};
use crate::failure::Failure;
use crate::page::Page;
use crate::side::Side;
use crate::t;

/// The page. `done`: what was just done there.
///
/// # Errors
/// The page for a document that does not exist for this person.
pub async fn page(shelf: &Shelf, document: DocumentId, done: Option<&str>) -> Result<Page, Failure> {
    let visit = &shelf.visit;
    let page = open_document::describe(&visit.services, shelf.person(), shelf.dossier, document).await;
    let page = page.map_err(|error| visit.fail(&error))?;
    let envelope = &page.document.envelope;
    let content = html! {
        (ways::just_done(shelf, done))
        (back_link(&shelf.home(), &shelf.home_name()))
        h1 { (envelope.metadata.title) }
        @if let Some(own) = words::own(visit.locale, shelf.person(), envelope) { p { (tag(Tone::Warm, &own)) } }
        (earlier::replaced(shelf, &page))
        (announcement::awaited(shelf, &page))
        (ways(shelf, &page))
        div.card { (facts(shelf, &page)) }
        (ways::for_holder_side(shelf, &page))
        (earlier::earlier(shelf, &page))
    };
    let title = envelope.metadata.title.as_str();
    Ok(Page::new(visit.locale, title, content).frame(shelf.frame().await?).path(&visit.path))
}

fn ways(shelf: &Shelf, page: &DocumentPage) -> Markup {
    let locale = shelf.visit.locale;
    let address = shelf.document(page.document.envelope.id);
    html! {
        div.button-row.button-row--top {
            (link_button(&format!("{address}/read"), &t!(locale, "document-open")))
            (secondary_link_button(&format!("{address}/download"), &t!(locale, "document-download")))
            @if page.document.may_replace && page.replaced_by.is_none() {
                (secondary_link_button(&format!("{address}/replace"), &t!(locale, "replace-document")))
            }
        }
    }
}

fn facts(shelf: &Shelf, page: &DocumentPage) -> Facts {
    let locale = shelf.visit.locale;
    let envelope = &page.document.envelope;
    let metadata = &envelope.metadata;
    Facts::new()
        .with(&t!(locale, "document-kind"), &words::kind(locale, metadata.kind))
        .with(&t!(locale, "document-category"), &words::category(locale, shelf.side(), metadata.kind.category()))
        .with(&t!(locale, "document-author"), &words::author(envelope))
        .with(&t!(locale, "document-care-date"), &locale.date(metadata.care_date))
        .with(&t!(locale, "document-filed-at"), &locale.date_time(envelope.filed_at))
        .with_markup(&t!(locale, "document-confidentiality"), confidentiality(shelf, metadata.confidentiality))
        .with(&t!(locale, "document-kept"), &ways::kept(shelf, page))
        .with(&t!(locale, "document-format"), &words::format_and_size(locale, envelope))
}

fn confidentiality(shelf: &Shelf, level: Confidentiality) -> Markup {
    let locale = shelf.visit.locale;
    html! {
        (words::confidentiality(locale, level))
        @if shelf.side() == Side::Holder {
            br; span.quiet.small { (locale.text(&format!("confidentiality-{}-explained", level.code()))) }
        }
    }
}
