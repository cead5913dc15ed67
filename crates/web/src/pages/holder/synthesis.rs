//! « Synthèse »: where a holder arrives. The latest documents, and what is still to be answered.

use axum::extract::Query;
use maud::{Markup, html};
use serde::Deserialize;
use services::documents::consult_dossier::{self, DossierView};

use crate::components::button::secondary_link_button;
use crate::components::document_list::document_list;
use crate::components::empty_state::empty_state;
use crate::components::notice::{done, notice};
use crate::components::section_nav::{Section, section_nav};
use crate::failure::Failure;
use crate::frame::HolderTab;
use crate::holder_side::HolderSide;
use crate::icons::Icon;
use crate::locale::Locale;
use crate::page::Page;
use crate::pages::documents::list::items;
use crate::pages::documents::shelf::Shelf;
use crate::t;
use crate::visit::Visit;

/// How many documents « Mes derniers documents » shows.
const LATEST: usize = 5;

/// What was just done, told above the page.
#[derive(Default, Deserialize)]
pub struct Arrival {
    done: Option<String>,
}

/// `GET /documents`
pub async fn show(visit: Visit, holder: HolderSide, Query(arrival): Query<Arrival>) -> Result<Page, Failure> {
    let view = consult_dossier::consult(&visit.services, &holder.person, holder.dossier()).await;
    let view = view.map_err(|error| visit.fail(&error))?;
    let (locale, frame) = (visit.locale, holder.frame(HolderTab::Documents));
    let greeted = holder.entrusted().is_none().then(|| first_name(holder.name()).to_owned());
    let shelf = Shelf::of_holder_side(visit, holder);
    let content = html! {
        @if let Some(words) = just_done(locale, arrival.done.as_deref()) { (done(&words)) }
        h1 {
            @match &greeted {
                Some(person) => (t!(locale, "synthesis-welcome", person = person.clone())),
                None => (t!(locale, "synthesis")),
            }
        }
        (sections(&shelf, "/documents"))
        @if greeted.is_some() && !view.organ_donation_stated { (invitation(locale)) }
        (latest(&shelf, &view))
    };
    let page = Page::new(locale, &t!(locale, "synthesis"), content).frame(frame).path(&shelf.visit.path);
    Ok(page.round_button(&shelf.filing(), &t!(locale, "file-document")))
}

fn just_done(locale: Locale, what: Option<&str>) -> Option<String> {
    match what? {
        "opened" => Some(t!(locale, "synthesis-opened")),
        "filed" => Some(t!(locale, "file-done")),
        "replaced" => Some(t!(locale, "replace-done")),
        "organ-donation" => Some(t!(locale, "account-donation-saved")),
        _ => None,
    }
}

fn first_name(name: &str) -> &str {
    name.split_whitespace().next().unwrap_or_default()
}

/// The two ways to look at one's documents.
pub(super) fn sections(shelf: &Shelf, current: &str) -> Markup {
    let locale = shelf.visit.locale;
    let section = |href: &str, label: String| Section::new(&shelf.page(href), &label, href == current);
    let sections = [
        section("/documents", t!(locale, "synthesis")),
        section("/documents/categories", t!(locale, "documentary-view")),
    ];
    section_nav(&t!(locale, "section-navigation"), &sections)
}

fn invitation(locale: Locale) -> Markup {
    notice(
        &t!(locale, "donation-title"),
        &html! {
            p { (t!(locale, "account-donation-none")) }
            p { a.text-link href="/account/organ-donation" { (t!(locale, "donation-state")) } }
        },
    )
}

fn latest(shelf: &Shelf, view: &DossierView) -> Markup {
    let locale = shelf.visit.locale;
    html! {
        h2 { (t!(locale, "latest-documents")) }
        @if view.documents.is_empty() {
            (nothing(shelf))
        } @else {
            (document_list(&items(shelf, view.documents.iter().take(LATEST))))
            p { a.text-link href=(shelf.page("/documents/categories")) { (t!(locale, "synthesis-all-documents")) } }
        }
    }
}

/// No document yet, and the way to file the first.
pub(super) fn nothing(shelf: &Shelf) -> Markup {
    let locale = shelf.visit.locale;
    let action = secondary_link_button(&shelf.filing(), &t!(locale, "file-document"));
    empty_state(Icon::Document, &t!(locale, "no-documents"), &t!(locale, "no-documents-explained"), &action)
}
