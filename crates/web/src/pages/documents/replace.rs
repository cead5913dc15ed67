//! « Déposer une nouvelle version »: the same form, filled in with what was said about the version in force.

use axum::response::{IntoResponse, Redirect, Response};
use dossier::document::{Envelope, Kind, Retention};
use dossier::ids::DocumentId;
use maud::html;
use services::documents::open_document;

use super::fields::{LIFELONG_PROPOSED, TEN_YEARS, fields};
use super::file::{Filed, file};
use super::filing_form::FilingForm;
use super::shelf::Shelf;
use crate::components::back_link::back_link;
use crate::components::error_summary::{FieldError, error_summary};
use crate::components::progress::upload_form;
use crate::failure::Failure;
use crate::page::Page;
use crate::t;

/// The form.
///
/// # Errors
/// The page for a document that does not exist for this person, or cannot be replaced by this person any more.
pub async fn show(shelf: &Shelf, document: DocumentId) -> Result<Page, Failure> {
    let visit = &shelf.visit;
    let described = open_document::describe(&visit.services, shelf.person(), shelf.dossier, document).await;
    let described = described.map_err(|error| visit.fail(&error))?;
    if !described.document.may_replace || described.replaced_by.is_some() {
        return Err(Failure::not_found(visit.locale));
    }
    let envelope = &described.document.envelope;
    page(shelf, document, envelope.metadata.kind, &filled_in(envelope), &[]).await
}

/// Files the new version.
///
/// # Errors
/// The page for what no field is to blame for.
pub async fn submit(shelf: &Shelf, document: DocumentId, form: &FilingForm) -> Result<Response, Failure> {
    let Ok(kind) = form.kind.parse::<Kind>() else { return Err(Failure::not_found(shelf.visit.locale)) };
    match file(shelf, form, Some(document)).await? {
        Filed::Done => Ok(Redirect::to(&format!("{}?done=replaced", shelf.home())).into_response()),
        Filed::Waiting => Ok(Redirect::to(&format!("{}?done=waiting", shelf.home())).into_response()),
        Filed::Wrong(errors) => Ok(page(shelf, document, kind, form, &errors).await?.into_response()),
    }
}

fn filled_in(envelope: &Envelope) -> FilingForm {
    let metadata = &envelope.metadata;
    FilingForm {
        kind: metadata.kind.code().to_owned(),
        title: metadata.title.clone(),
        care_date: metadata.care_date.to_string(),
        confidentiality: metadata.confidentiality.code().to_owned(),
        retention: match metadata.retention {
            // The form offers no shorter term: the author chooses again.
            Retention::TenYears | Retention::ShorterProposed(_) => TEN_YEARS.to_owned(),
            Retention::LifelongProposed => LIFELONG_PROPOSED.to_owned(),
        },
        ..FilingForm::default()
    }
}

/// A version stays in its folder, so only the kinds of that folder are offered.
async fn page(
    shelf: &Shelf,
    document: DocumentId,
    old: Kind,
    form: &FilingForm,
    errors: &[FieldError],
) -> Result<Page, Failure> {
    let locale = shelf.visit.locale;
    let kinds: Vec<Kind> = Kind::ALL.into_iter().filter(|kind| kind.category() == old.category()).collect();
    let address = shelf.document(document);
    let title = t!(locale, "replace-document");
    let content = html! {
        (back_link(&address, &t!(locale, "back")))
        (error_summary(locale, errors))
        h1 { (title) }
        p { (t!(locale, "replace-document-lead")) }
        (upload_form(locale, &format!("{address}/replace"), &fields(shelf, &kinds, form, errors)))
    };
    let page = Page::new(locale, &title, content).frame(shelf.frame().await?).path(&shelf.visit.path);
    Ok(if errors.is_empty() { page } else { page.with_errors() })
}
