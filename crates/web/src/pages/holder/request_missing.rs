//! « Un document manque »: asking a professional for it.

use axum::response::{IntoResponse, Response};
use dossier::ids::ProfessionalId;
use maud::html;
use services::grants::circle;
use services::requests::make::Matter;

use super::request_form::{Asking, WordsForm, send};
use crate::components::error_summary::FieldError;
use crate::failure::Failure;
use crate::form::Form;
use crate::frame::HolderTab;
use crate::holder_side::HolderSide;
use crate::named::Named;
use crate::page::Page;
use crate::t;
use crate::visit::Visit;

/// `GET /requests/missing/{professional}`
pub async fn show(visit: Visit, holder: HolderSide, Named(id): Named<ProfessionalId>) -> Result<Page, Failure> {
    page(&visit, &holder, id, &WordsForm::default(), &[]).await
}

/// `POST /requests/missing/{professional}`
pub async fn submit(
    visit: Visit,
    holder: HolderSide,
    Named(id): Named<ProfessionalId>,
    Form(form): Form<WordsForm>,
) -> Result<Response, Failure> {
    match send(&visit, &holder, Matter::MissingDocument(id), &form).await? {
        Ok(done) => Ok(done),
        Err(error) => Ok(page(&visit, &holder, id, &form, &[error]).await?.into_response()),
    }
}

async fn page(
    visit: &Visit,
    holder: &HolderSide,
    id: ProfessionalId,
    form: &WordsForm,
    errors: &[FieldError],
) -> Result<Page, Failure> {
    let locale = visit.locale;
    let professional = circle::professional(&visit.services, id).await.map_err(|error| visit.fail(&error))?;
    let title = t!(locale, "request-missing-by", person = professional.name());
    let body = html! {
        p { (t!(locale, "request-missing-lead", person = professional.name())) }
        p { (t!(locale, "request-missing-who")) }
    };
    let back = (holder.path("/requests/missing"), t!(locale, "request-missing"));
    let asking = Asking { title, body, back, tab: HolderTab::Documents };
    Ok(asking.page(visit, holder, form, errors))
}
