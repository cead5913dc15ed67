//! Filing an own document: first what it is, then the file (seed 004).

use axum::response::{IntoResponse, Redirect, Response};
use dossier::document::Kind;
use maud::html;
use services::documents::file_document;

use crate::components::back_link::back_link;
use crate::components::choice_list::{Choice, choice_list};
use crate::components::error_summary::{FieldError, error_summary};
use crate::components::progress::upload_form;
use crate::failure::Failure;
use crate::holder_side::HolderSide;
use crate::icons::Icon;
use crate::named::Named;
use crate::page::Page;
use crate::pages::documents::fields::fields;
use crate::pages::documents::file::{Filed, blank, file};
use crate::pages::documents::filing_form::FilingForm;
use crate::pages::documents::shelf::Shelf;
use crate::pages::documents::words;
use crate::t;
use crate::visit::Visit;

/// `GET /documents/new`
pub async fn kinds(visit: Visit, holder: HolderSide) -> Result<Page, Failure> {
    let shelf = Shelf::of_holder_side(visit, holder);
    let locale = shelf.visit.locale;
    let choice = |kind: Kind| {
        let explanation = format!("file-kind-{}", kind.code());
        Choice {
            href: format!("{}/{}", shelf.filing(), kind.code()),
            name: words::kind(locale, kind),
            explanation: locale.has(&explanation).then(|| locale.text(&explanation)),
        }
    };
    let choices: Vec<Choice> = allowed(&shelf).await?.into_iter().map(choice).collect();
    let title = t!(locale, "file-kind-title");
    let content = html! {
        (back_link(&shelf.home(), &shelf.home_name()))
        h1 { (title) }
        @if choices.is_empty() { p { (t!(locale, "file-kind-none")) } }
        (choice_list(Icon::OwnDocument, &choices))
    };
    Ok(Page::new(locale, &title, content).frame(shelf.frame().await?).path(&shelf.visit.path))
}

/// `GET /documents/new/{kind}`
pub async fn show(visit: Visit, holder: HolderSide, Named(kind): Named<String>) -> Result<Page, Failure> {
    let shelf = Shelf::of_holder_side(visit, holder);
    let kinds = allowed(&shelf).await?;
    let kind = kind.parse::<Kind>().ok().filter(|kind| kinds.contains(kind));
    let kind = kind.ok_or_else(|| Failure::not_found(shelf.visit.locale))?;
    page(&shelf, &kinds, &blank(&shelf, Some(kind)), &[]).await
}

/// `POST /documents/new`
pub async fn submit(visit: Visit, holder: HolderSide, form: FilingForm) -> Result<Response, Failure> {
    let shelf = Shelf::of_holder_side(visit, holder);
    match file(&shelf, &form, None).await? {
        Filed::Done => Ok(Redirect::to(&format!("{}?done=filed", shelf.home())).into_response()),
        Filed::Waiting => Ok(Redirect::to(&format!("{}?done=waiting", shelf.home())).into_response()),
        Filed::Wrong(errors) => {
            let kinds = allowed(&shelf).await?;
            Ok(page(&shelf, &kinds, &form, &errors).await?.into_response())
        }
    }
}

async fn allowed(shelf: &Shelf) -> Result<Vec<Kind>, Failure> {
    let kinds = file_document::kinds(&shelf.visit.services, shelf.person(), shelf.dossier).await;
    kinds.map_err(|error| shelf.visit.fail(&error))
}

async fn page(shelf: &Shelf, kinds: &[Kind], form: &FilingForm, errors: &[FieldError]) -> Result<Page, Failure> {
    let locale = shelf.visit.locale;
    let title = t!(locale, "file-document");
    let content = html! {
        (back_link(&shelf.filing(), &t!(locale, "file-kind-title")))
        (error_summary(locale, errors))
        h1 { (title) }
        p { (t!(locale, "file-document-lead")) }
        (upload_form(locale, &shelf.filing(), &fields(shelf, kinds, form, errors)))
    };
    let path =
        form.kind.parse::<Kind>().map_or_else(|_| shelf.filing(), |kind| format!("{}/{}", shelf.filing(), kind.code()));
    let page = Page::new(locale, &title, content).frame(shelf.frame().await?).path(&path);
    Ok(if errors.is_empty() { page } else { page.with_errors() })
}
