//! Giving a professional lasting access: « Valider » (seed 004).

use axum::response::{IntoResponse, Redirect, Response};
use dossier::ids::ProfessionalId;
use dossier::professional::Professional;
use maud::html;
use services::Error;
use services::grants::circle;

use crate::components::back_link::back_link;
use crate::components::button::{button, link_button, secondary_link_button};
use crate::components::error_summary::{FieldError, error_summary};
use crate::components::person_row::{PersonRow, person_rows};
use crate::failure::Failure;
use crate::frame::HolderTab;
use crate::holder_side::HolderSide;
use crate::named::Named;
use crate::page::Page;
use crate::problems::field_error;
use crate::side::Side;
use crate::t;
use crate::visit::Visit;

/// `GET /stakeholders/{professional}/add`
pub async fn show(visit: Visit, holder: HolderSide, Named(id): Named<ProfessionalId>) -> Result<Page, Failure> {
    let professional = circle::professional(&visit.services, id).await.map_err(|error| visit.fail(&error))?;
    Ok(page(&visit, &holder, &professional, &[]))
}

/// `POST /stakeholders/{professional}/add`
pub async fn submit(visit: Visit, holder: HolderSide, Named(id): Named<ProfessionalId>) -> Result<Response, Failure> {
    match circle::add(&visit.services, &holder.person, holder.dossier(), id, None).await {
        Ok(()) => Ok(Redirect::to(&holder.path(&format!("/stakeholders?done=added&who={id}"))).into_response()),
        Err(Error::Invalid(problem)) => {
            let professional = circle::professional(&visit.services, id).await.map_err(|error| visit.fail(&error))?;
            let errors = [field_error(visit.locale, Side::Holder, problem)];
            Ok(page(&visit, &holder, &professional, &errors).into_response())
        }
        Err(error) => Err(visit.fail(&error)),
    }
}

fn page(visit: &Visit, holder: &HolderSide, professional: &Professional, errors: &[FieldError]) -> Page {
    let locale = visit.locale;
    let title = t!(locale, "stakeholder-confirm-title", person = professional.name());
    let row = PersonRow {
        name: professional.name(),
        detail: professional.speciality.clone(),
        place: professional.practice.clone(),
        action: html! {},
    };
    let content = html! {
        (back_link(&holder.path("/stakeholders/search"), &t!(locale, "add-stakeholder")))
        (error_summary(locale, errors))
        h1 { (title) }
        div.card { (person_rows(&[row])) }
        @if errors.is_empty() {
            p { (t!(locale, "stakeholder-confirm", person = professional.name())) }
            form method="post" {
                div.button-row {
                    (button(&t!(locale, "validate")))
                    (secondary_link_button(&holder.path("/stakeholders"), &t!(locale, "cancel")))
                }
            }
        } @else {
            div.button-row { (link_button(&holder.path("/stakeholders"), &t!(locale, "my-stakeholders"))) }
        }
    };
    let page = Page::new(locale, &title, content).frame(holder.frame(HolderTab::Stakeholders)).path(&visit.path);
    if errors.is_empty() { page } else { page.with_errors() }
}
