//! Giving a professional lasting access: « Valider » (seed 004).

use axum::response::{IntoResponse, Redirect, Response};
use dossier::ids::ProfessionalId;
use maud::{Markup, html};
use services::explain::change::Change;
use services::grants::circle;
use services::{Error, Problem};

use super::stakeholder_confirm::Confirmation;
use super::stakeholder_preview;
use crate::components::button::{button, link_button, secondary_link_button};
use crate::components::error_summary::FieldError;
use crate::failure::Failure;
use crate::holder_side::HolderSide;
use crate::named::Named;
use crate::page::Page;
use crate::t;
use crate::visit::Visit;

/// `GET /stakeholders/{professional}/add`
pub async fn show(visit: Visit, holder: HolderSide, Named(id): Named<ProfessionalId>) -> Result<Page, Failure> {
    page(&visit, &holder, id, false).await
}

/// `POST /stakeholders/{professional}/add`
pub async fn submit(visit: Visit, holder: HolderSide, Named(id): Named<ProfessionalId>) -> Result<Response, Failure> {
    match circle::add(&visit.services, &holder.person, holder.dossier(), id, None).await {
        Ok(()) => Ok(Redirect::to(&holder.path(&format!("/stakeholders?done=added&who={id}"))).into_response()),
        Err(Error::Invalid(Problem::AlreadyInCircle)) => Ok(page(&visit, &holder, id, true).await?.into_response()),
        // What has changed meanwhile is explained.
        Err(Error::Refused(_)) => Ok(page(&visit, &holder, id, false).await?.into_response()),
        Err(error) => Err(visit.fail(&error)),
    }
}

async fn page(visit: &Visit, holder: &HolderSide, id: ProfessionalId, is_member: bool) -> Result<Page, Failure> {
    let locale = visit.locale;
    let professional = circle::professional(&visit.services, id).await.map_err(|error| visit.fail(&error))?;
    let person = professional.name();
    let confirmation = Confirmation {
        title: t!(locale, "stakeholder-confirm-title", person = person.clone()),
        back: ("/stakeholders/search", t!(locale, "add-stakeholder")),
        professional: &professional,
    };
    if is_member {
        let errors = [FieldError::of_form(t!(locale, "stakeholder-already-added"))];
        return Ok(confirmation.page(visit, holder, &home(visit, holder), &errors));
    }
    let seen = stakeholder_preview::look(visit, holder, Change::AddToCircle(id), &professional).await?;
    let body = html! {
        @if let Some(refusal) = seen.refused {
            (stakeholder_preview::refused(locale, &person, refusal))
            (home(visit, holder))
        } @else {
            p { (t!(locale, "stakeholder-confirm", person = person.clone())) }
            (stakeholder_preview::gained(locale, &person, &seen))
            form method="post" {
                div.button-row {
                    (button(&t!(locale, "validate")))
                    (secondary_link_button(&holder.path("/stakeholders"), &t!(locale, "cancel")))
                }
            }
        }
    };
    Ok(confirmation.page(visit, holder, &body, &[]))
}

fn home(visit: &Visit, holder: &HolderSide) -> Markup {
    html! { div.button-row { (link_button(&holder.path("/stakeholders"), &t!(visit.locale, "my-stakeholders"))) } }
}
