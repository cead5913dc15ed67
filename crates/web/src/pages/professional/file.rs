//! Filing a document in a patient's record, with complete metadata.

use axum::response::{IntoResponse, Redirect, Response};
use dossier::document::Kind;
use dossier::ids::DossierId;
use maud::html;
use services::documents::file_document;

use crate::components::back_link::back_link;
use crate::components::error_summary::{FieldError, error_summary};
use crate::components::progress::upload_form;
use crate::failure::Failure;
use crate::named::Named;
use crate::page::Page;
use crate::pages::documents::fields::fields;
use crate::pages::documents::file::{Filed, blank, file};
use crate::pages::documents::filing_form::FilingForm;
use crate::pages::documents::shelf::Shelf;
use crate::t;
use crate::visit::{ProfessionalVisitor, Visit};

/// `GET /professional/dossiers/{dossier}/new`
pub async fn show(
    visit: Visit,
    professional: ProfessionalVisitor,
    Named(dossier): Named<DossierId>,
) -> Result<Page, Failure> {
    let shelf = Shelf::of_patient(visit, professional, dossier);
    page(&shelf, &blank(&shelf, None), &[]).await
}

/// `POST /professional/dossiers/{dossier}/new`
pub async fn submit(
    visit: Visit,
    professional: ProfessionalVisitor,
    Named(dossier): Named<DossierId>,
    form: FilingForm,
) -> Result<Response, Failure> {
    let shelf = Shelf::of_patient(visit, professional, dossier);
    match file(&shelf, &form, None).await? {
        Filed::Done => Ok(Redirect::to(&format!("{}?done=filed", shelf.home())).into_response()),
        Filed::Waiting => Ok(Redirect::to(&format!("{}?done=waiting", shelf.home())).into_response()),
        Filed::Wrong(errors) => Ok(page(&shelf, &form, &errors).await?.into_response()),
    }
}

async fn page(shelf: &Shelf, form: &FilingForm, errors: &[FieldError]) -> Result<Page, Failure> {
    let visit = &shelf.visit;
    let kinds = file_document::kinds(&visit.services, shelf.person(), shelf.dossier).await;
    let kinds: Vec<Kind> = kinds.map_err(|error| visit.fail(&error))?;
    if kinds.is_empty() {
        return Err(Failure::not_found(visit.locale));
    }
    let locale = visit.locale;
    let title = t!(locale, "file-document");
    let content = html! {
        (back_link(&shelf.home(), &shelf.home_name()))
        (error_summary(locale, errors))
        h1 { (title) }
        p { (t!(locale, "professional-file-lead")) }
        (upload_form(locale, &shelf.filing(), &fields(shelf, &kinds, form, errors)))
    };
    let page = Page::new(locale, &title, content).frame(shelf.frame().await?).path(&visit.path);
    Ok(if errors.is_empty() { page } else { page.with_errors() })
}
