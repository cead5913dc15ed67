//! « Demander une correction », « Demander l'effacement »: from the page of a document.

use axum::response::{IntoResponse, Response};
use dossier::ids::DocumentId;
use dossier::request::Topic;
use maud::html;
use services::documents::open_document::{self, DocumentPage};
use services::requests::make::Matter;

use super::request_form::{Asking, WordsForm, send};
use crate::components::error_summary::FieldError;
use crate::components::warning::warning;
use crate::failure::Failure;
use crate::form::Form;
use crate::frame::HolderTab;
use crate::holder_side::HolderSide;
use crate::named::Named;
use crate::page::Page;
use crate::pages::documents::words;
use crate::t;
use crate::visit::Visit;

/// `GET /documents/{document}/correction`
pub async fn correction(visit: Visit, holder: HolderSide, Named(document): Named<DocumentId>) -> Result<Page, Failure> {
    page(&visit, &holder, Topic::Rectification, document, &WordsForm::default(), &[]).await
}

/// `POST /documents/{document}/correction`
pub async fn ask_correction(
    visit: Visit,
    holder: HolderSide,
    Named(document): Named<DocumentId>,
    Form(form): Form<WordsForm>,
) -> Result<Response, Failure> {
    match send(&visit, &holder, Matter::Rectification(document), &form).await? {
        Ok(done) => Ok(done),
        Err(error) => Ok(page(&visit, &holder, Topic::Rectification, document, &form, &[error]).await?.into_response()),
    }
}

/// `GET /documents/{document}/erasure`
pub async fn erasure(visit: Visit, holder: HolderSide, Named(document): Named<DocumentId>) -> Result<Page, Failure> {
    page(&visit, &holder, Topic::Erasure, document, &WordsForm::default(), &[]).await
}

/// `POST /documents/{document}/erasure`
pub async fn ask_erasure(
    visit: Visit,
    holder: HolderSide,
    Named(document): Named<DocumentId>,
    Form(form): Form<WordsForm>,
) -> Result<Response, Failure> {
    match send(&visit, &holder, Matter::Erasure(document), &form).await? {
        Ok(done) => Ok(done),
        Err(error) => Ok(page(&visit, &holder, Topic::Erasure, document, &form, &[error]).await?.into_response()),
    }
}

async fn page(
    visit: &Visit,
    holder: &HolderSide,
    topic: Topic,
    document: DocumentId,
    form: &WordsForm,
    errors: &[FieldError],
) -> Result<Page, Failure> {
    let described = open_document::describe(&visit.services, &holder.person, holder.dossier(), document).await;
    let described = described.map_err(|error| visit.fail(&error))?;
    let asking = match topic {
        Topic::Rectification if described.ways.ask_correction => correcting(visit, holder, &described),
        Topic::Erasure if described.ways.ask_erasure => erasing(visit, holder, &described),
        _ => return Err(Failure::not_found(visit.locale)),
    };
    Ok(asking.page(visit, holder, form, errors))
}

fn correcting(visit: &Visit, holder: &HolderSide, page: &DocumentPage) -> Asking {
    let (locale, envelope) = (visit.locale, &page.document.envelope);
    let title = envelope.metadata.title.clone();
    let body = html! {
        p { (t!(locale, "request-correction-lead", document = title.clone())) }
        p { (t!(locale, "request-correction-who", person = words::author(envelope))) }
    };
    let back = (holder.path(&format!("/documents/{}", envelope.id)), title);
    Asking { title: t!(locale, "request-correction"), body, back, tab: HolderTab::Documents }
}

fn erasing(visit: &Visit, holder: &HolderSide, page: &DocumentPage) -> Asking {
    let (locale, envelope) = (visit.locale, &page.document.envelope);
    let title = envelope.metadata.title.clone();
    let body = html! {
        p { (t!(locale, "request-erasure-lead", document = title.clone())) }
        p { (t!(locale, "request-erasure-who")) }
        (warning(&t!(locale, "request-erasure-warning"), &html! {}))
    };
    let back = (holder.path(&format!("/documents/{}", envelope.id)), title);
    Asking { title: t!(locale, "request-erasure"), body, back, tab: HolderTab::Documents }
}
