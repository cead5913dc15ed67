//! « Synthèse »: where a holder arrives. The latest documents and what is new among them, the wishes, who has access.

use maud::{Markup, html};
use serde::Deserialize;
use services::documents::consult_dossier::{self, DossierView};
use services::documents::news::News;
use services::explain::who_can_open::Others;

use super::{entrusted_list, request_links, synthesis_wishes};
use crate::components::button::secondary_link_button;
use crate::components::document_list::{DocumentItem, document_list};
use crate::components::empty_state::empty_state;
use crate::components::notice::{done, notice};
use crate::components::section_nav::{Section, section_nav};
use crate::failure::Failure;
use crate::form::Query;
use crate::frame::HolderTab;
use crate::holder_side::HolderSide;
use crate::icons::Icon;
use crate::locale::Locale;
use crate::page::Page;
use crate::pages::account::first_steps;
use crate::pages::documents::list::items;
use crate::pages::documents::search::search_form;
use crate::pages::documents::shelf::Shelf;
use crate::pages::documents::waiting::waiting;
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
    let view = consult_dossier::arrive(&visit.services, &holder.person, holder.dossier()).await;
    let view = view.map_err(|error| visit.fail(&error))?;
    let (locale, frame) = (visit.locale, holder.frame(HolderTab::Documents));
    let greeted = holder.entrusted().is_none().then(|| first_name(holder.name()).to_owned());
    let others = if greeted.is_some() {
        entrusted_list::sections(&visit, &holder.person).await?
    } else {
        html! {}
    };
    let offers = (arrival.done.as_deref() == Some("opened")).then(|| first_steps::offers::offers(locale, &holder));
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
        @if greeted.is_some() && view.organ_donation.is_none() { (invitation(locale)) }
        @if let Some(offers) = &offers { (offers) }
        (others)
        (waiting(&shelf, &view))
        @if !view.documents.is_empty() { (search_form(&shelf, "", &[])) }
        (latest(&shelf, &view))
        (synthesis_wishes::at_a_glance(&shelf, &view))
        (access(&shelf, &view))
    };
    let page = Page::new(locale, &t!(locale, "synthesis"), content).frame(frame).path(&shelf.visit.path);
    Ok(if view.may_file { page.round_button(&shelf.filing(), &t!(locale, "file-document")) } else { page })
}

fn just_done(locale: Locale, what: Option<&str>) -> Option<String> {
    match what? {
        "opened" => Some(t!(locale, "synthesis-opened")),
        "filed" => Some(t!(locale, "file-done")),
        "waiting" => Some(t!(locale, "file-waiting")),
        "reopened" => Some(t!(locale, "reopen-done")),
        "opposed-for" => Some(t!(locale, "entrusted-opposed")),
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

/// Who has access now, in a sentence or two. In the record of somebody else the tab
/// « Intervenants » says it, without a « you » that could be taken for another.
fn access(shelf: &Shelf, view: &DossierView) -> Markup {
    let locale = shelf.visit.locale;
    let Some(readers) = view.readers.as_ref().filter(|_| shelf.is_own()) else { return html! {} };
    let Others { people, institutions } = readers;
    let count = i64::try_from(people.len()).unwrap_or(i64::MAX);
    html! {
        h2 { (t!(locale, "synthesis-access")) }
        @if !people.is_empty() || institutions.is_empty() {
            p { (t!(locale, "synthesis-readers", count = count, names = people.join(", "))) }
        }
        @if !institutions.is_empty() {
            p { (t!(locale, "synthesis-institutions", names = institutions.join(", "))) }
        }
        p { a.text-link href="/stakeholders" { (t!(locale, "my-stakeholders")) } }
    }
}

fn latest(shelf: &Shelf, view: &DossierView) -> Markup {
    let locale = shelf.visit.locale;
    html! {
        h2 { (t!(locale, "latest-documents")) }
        @if let Some(news) = &view.news { p { (since_last_visit(locale, news)) } }
        @if view.documents.is_empty() {
            (nothing(shelf, view.may_file))
        } @else {
            (document_list(&latest_items(shelf, view)))
            p { a.text-link href=(shelf.page("/documents/categories")) { (t!(locale, "synthesis-all-documents")) } }
        }
        (request_links::of_record(shelf, view.may_ask_for_missing))
    }
}

fn since_last_visit(locale: Locale, news: &News) -> String {
    let count = i64::try_from(news.documents.len()).unwrap_or(i64::MAX);
    t!(locale, "synthesis-news", count = count, date = locale.date(locale.day_of(news.since)))
}

/// The latest documents, what is new among them marked.
fn latest_items(shelf: &Shelf, view: &DossierView) -> Vec<DocumentItem> {
    let latest = view.documents.iter().take(LATEST);
    let is_new = |id| view.news.as_ref().is_some_and(|news| news.documents.contains(&id));
    let marked = items(shelf, latest.clone()).into_iter().zip(latest).map(|(item, document)| DocumentItem {
        new: is_new(document.envelope.id).then(|| t!(shelf.visit.locale, "document-new")),
        ..item
    });
    marked.collect()
}

/// No document yet, and the way to file the first.
pub(super) fn nothing(shelf: &Shelf, may_file: bool) -> Markup {
    let locale = shelf.visit.locale;
    let action = html! {
        @if may_file { (secondary_link_button(&shelf.filing(), &t!(locale, "file-document"))) }
    };
    let explained =
        if shelf.is_own() { t!(locale, "no-documents-explained") } else { t!(locale, "no-documents-for-you") };
    empty_state(Icon::Document, &t!(locale, "no-documents"), &explained, &action)
}
