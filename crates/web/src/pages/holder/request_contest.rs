//! « Je ne reconnais pas cet accès »: from a line of the life line (feature L5).

use axum::response::{IntoResponse, Response};
use dossier::ids::TraceId;
use dossier::request::ContestedLine;
use maud::html;
use services::requests::before::contested_line;
use services::requests::make::Matter;

use super::request_form::{Asking, WordsForm, send};
use crate::components::error_summary::FieldError;
use crate::failure::Failure;
use crate::form::Form;
use crate::frame::HolderTab;
use crate::holder_side::HolderSide;
use crate::locale::Locale;
use crate::named::Named;
use crate::page::Page;
use crate::t;
use crate::visit::Visit;

/// `GET /activities/{trace}/contest`
pub async fn show(visit: Visit, holder: HolderSide, Named(id): Named<TraceId>) -> Result<Page, Failure> {
    page(&visit, &holder, id, &WordsForm::default(), &[]).await
}

/// `POST /activities/{trace}/contest`
pub async fn submit(
    visit: Visit,
    holder: HolderSide,
    Named(id): Named<TraceId>,
    Form(form): Form<WordsForm>,
) -> Result<Response, Failure> {
    match send(&visit, &holder, Matter::UnrecognisedAccess(id), &form).await? {
        Ok(done) => Ok(done),
        Err(error) => Ok(page(&visit, &holder, id, &form, &[error]).await?.into_response()),
    }
}

async fn page(
    visit: &Visit,
    holder: &HolderSide,
    id: TraceId,
    form: &WordsForm,
    errors: &[FieldError],
) -> Result<Page, Failure> {
    let locale = visit.locale;
    let line = contested_line(&visit.services, &holder.person, holder.dossier(), id).await;
    let line = line.map_err(|error| visit.fail(&error))?;
    let body = html! {
        p { strong { (about(locale, &line)) } }
        p { (t!(locale, "request-contest-lead")) }
        p { (t!(locale, "request-contest-who")) }
    };
    let back = (holder.path("/activities"), t!(locale, "life-line"));
    let asking = Asking { title: t!(locale, "request-contest"), body, back, tab: HolderTab::Activities };
    Ok(asking.page(visit, holder, form, errors))
}

/// Who it was, and when.
pub(super) fn about(locale: Locale, line: &ContestedLine) -> String {
    let moment = locale.date_time(line.at);
    match (line.name.is_empty(), line.organisation.is_empty()) {
        (true, _) => t!(locale, "request-about-unnamed", moment = moment),
        (false, true) => t!(locale, "request-about-line", person = line.name.clone(), moment = moment),
        (false, false) => {
            let person = format!("{} ({})", line.name, line.organisation);
            t!(locale, "request-about-line", person = person, moment = moment)
        }
    }
}
