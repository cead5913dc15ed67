//! « Vue documentaire »: the folders of the law's categories, and what lies in one.

use dossier::document::Category;
use maud::{Markup, html};
use services::documents::consult_dossier::{self, DocumentView, DossierView};

use super::synthesis::{nothing, sections};
use crate::components::back_link::back_link;
use crate::components::document_list::document_list;
use crate::components::empty_state::empty_state;
use crate::components::folder_list::{Folder, folder_list};
use crate::components::tag::{Tone, tag};
use crate::failure::Failure;
use crate::frame::HolderTab;
use crate::holder_side::HolderSide;
use crate::icons::Icon;
use crate::named::Named;
use crate::page::Page;
use crate::pages::documents::list::{grouped, items};
use crate::pages::documents::search::search_form;
use crate::pages::documents::shelf::Shelf;
use crate::pages::documents::waiting::waiting;
use crate::pages::documents::words;
use crate::side::Side;
use crate::t;
use crate::visit::Visit;

const FOLDERS: &str = "/documents/categories";

/// `GET /documents/categories`
pub async fn show(visit: Visit, holder: HolderSide) -> Result<Page, Failure> {
    let view = consult(&visit, &holder).await?;
    let (documents, may_file) = (&view.documents, view.may_file);
    let locale = visit.locale;
    let content = |shelf: &Shelf| {
        html! {
            h1 { (t!(locale, "my-documents")) }
            (sections(shelf, FOLDERS))
            (waiting(shelf, &view))
            @if documents.is_empty() { (nothing(shelf, may_file)) } @else {
                (search_form(shelf, "", &[]))
                (folder_list(&folders(shelf, documents)))
            }
        }
    };
    Ok(page(visit, holder, &t!(locale, "documentary-view"), may_file, content))
}

/// `GET /documents/categories/{category}`
pub async fn show_one(visit: Visit, holder: HolderSide, Named(category): Named<String>) -> Result<Page, Failure> {
    let category = category.parse::<Category>().map_err(|_| Failure::not_found(visit.locale))?;
    let DossierView { mut documents, may_file, .. } = consult(&visit, &holder).await?;
    documents.retain(|document| document.envelope.metadata.kind.category() == category);
    let locale = visit.locale;
    let title = words::category(locale, Side::Holder, category);
    let content = |shelf: &Shelf| {
        html! {
            (back_link(&shelf.page(FOLDERS), &t!(locale, "documentary-view")))
            h1 { (title) }
            (folder(shelf, category, &documents))
        }
    };
    Ok(page(visit, holder, &title, may_file, content))
}

async fn consult(visit: &Visit, holder: &HolderSide) -> Result<DossierView, Failure> {
    let view = consult_dossier::consult(&visit.services, &holder.person, holder.dossier()).await;
    view.map_err(|error| visit.fail(&error))
}

fn page(visit: Visit, holder: HolderSide, title: &str, may_file: bool, content: impl FnOnce(&Shelf) -> Markup) -> Page {
    let (locale, path, frame) = (visit.locale, visit.path.clone(), holder.frame(HolderTab::Documents));
    let shelf = Shelf::of_holder_side(visit, holder);
    let page = Page::new(locale, title, content(&shelf)).frame(frame).path(&path);
    if may_file { page.round_button(&shelf.filing(), &t!(locale, "file-document")) } else { page }
}

/// Those that hold something, and the holder's own in any case.
fn folders(shelf: &Shelf, documents: &[DocumentView]) -> Vec<Folder> {
    let locale = shelf.visit.locale;
    let mut counts = vec![(Category::PersonalExpression, 0)];
    for (category, documents) in grouped(documents, dossier::document::Kind::category) {
        let count = i64::try_from(documents.len()).unwrap_or(i64::MAX);
        if category == Category::PersonalExpression { counts[0].1 = count } else { counts.push((category, count)) }
    }
    let folder = |(category, count): (Category, i64)| Folder {
        href: format!("{}/{}", shelf.page(FOLDERS), category.code()),
        name: words::category(locale, shelf.side(), category),
        content: t!(locale, "documents-count", count = count),
        own: category == Category::PersonalExpression,
    };
    counts.into_iter().map(folder).collect()
}

/// In the holder's own folder the documents lie by « Type de document » (seed 004).
fn folder(shelf: &Shelf, category: Category, documents: &[DocumentView]) -> Markup {
    let locale = shelf.visit.locale;
    let is_own = category == Category::PersonalExpression;
    html! {
        @if is_own { p { (tag(Tone::Warm, &t!(locale, "personal-space"))) } }
        @if documents.is_empty() {
            (empty_state(Icon::Folder, &t!(locale, "no-documents"), &t!(locale, "no-documents-in-category"), &html! {}))
        } @else if is_own {
            @for (kind, documents) in grouped(documents, |kind| kind) {
                h2 { (words::kind(locale, kind)) }
                (document_list(&items(shelf, documents)))
            }
        } @else {
            (document_list(&items(shelf, documents)))
        }
    }
}
