//! A patient's record, as far as this professional may see it.

use dossier::access::Basis;
use dossier::document::Kind;
use dossier::ids::DossierId;
use maud::{Markup, html};
use serde::Deserialize;
use services::documents::consult_dossier::{self, DossierView};
use services::documents::file_document;

use crate::components::button::link_button;
use crate::components::document_list::document_list;
use crate::components::empty_state::empty_state;
use crate::components::notice::{done, notice};
use crate::failure::Failure;
use crate::form::Query;
use crate::frame::{Frame, Patient, ProfessionalTab};
use crate::icons::Icon;
use crate::locale::Locale;
use crate::named::Named;
use crate::page::Page;
use crate::pages::documents::list::{grouped, items};
use crate::pages::documents::search::search_form;
use crate::pages::documents::shelf::Shelf;
use crate::pages::documents::waiting::waiting;
use crate::pages::documents::words;
use crate::side::Side;
use crate::t;
use crate::visit::{ProfessionalVisitor, Visit};

/// What was just done, told above the page.
#[derive(Default, Deserialize)]
pub struct Arrival {
    done: Option<String>,
}

/// `GET /professional/dossiers/{dossier}`
pub async fn show(
    visit: Visit,
    professional: ProfessionalVisitor,
    Named(dossier): Named<DossierId>,
    Query(arrival): Query<Arrival>,
) -> Result<Page, Failure> {
    let view = consult_dossier::consult(&visit.services, &professional.person, dossier).await;
    let view = view.map_err(|error| visit.fail(&error))?;
    let kinds = file_document::kinds(&visit.services, &professional.person, dossier).await;
    let may_file = !kinds.map_err(|error| visit.fail(&error))?.is_empty();
    let (locale, frame) = (visit.locale, frame(visit.locale, &professional, &view));
    let shelf = Shelf::of_patient(visit, professional, dossier);
    let title = t!(locale, "professional-documents");
    let content = html! {
        @if let Some(words) = just_done(locale, arrival.done.as_deref(), &view) { (done(&words)) }
        h1 { (title) }
        @if view.basis == Basis::Author { (authored_only(locale)) }
        @if may_file { div.button-row.button-row--top { (link_button(&shelf.filing(), &t!(locale, "file-document"))) } }
        (waiting(&shelf, &view))
        @if !view.documents.is_empty() { (search_form(&shelf, "", &[])) }
        (documents(&shelf, &view, may_file))
    };
    Ok(Page::new(locale, &title, content).frame(frame).path(&shelf.home()))
}

fn frame(locale: Locale, professional: &ProfessionalVisitor, view: &DossierView) -> Frame {
    let patient = Patient {
        name: view.holder_name.clone(),
        detail: t!(locale, "patient-born", date = locale.date(view.holder_birth_date)),
        basis: words::basis(locale, view.basis, view.until),
    };
    professional.frame(ProfessionalTab::Patients, Some(patient))
}

fn just_done(locale: Locale, what: Option<&str>, view: &DossierView) -> Option<String> {
    match what? {
        "filed" => Some(t!(locale, "file-done-professional", person = view.holder_name.clone())),
        "waiting" => Some(t!(locale, "file-waiting")),
        "replaced" => Some(t!(locale, "replace-done")),
        _ => None,
    }
}

fn authored_only(locale: Locale) -> Markup {
    notice(
        &t!(locale, "professional-authored-only"),
        &html! { a.text-link href="/professional" { (t!(locale, "presence-code-enter")) } },
    )
}

fn documents(shelf: &Shelf, view: &DossierView, may_file: bool) -> Markup {
    let locale = shelf.visit.locale;
    if view.documents.is_empty() {
        let title = t!(locale, "professional-no-documents");
        let text = if may_file { t!(locale, "professional-no-documents-explained") } else { String::new() };
        return empty_state(Icon::Document, &title, &text, &html! {});
    }
    html! {
        @for (category, documents) in grouped(&view.documents, Kind::category) {
            h2 { (words::category(locale, Side::Professional, category)) }
            (document_list(&items(shelf, documents)))
        }
    }
}
