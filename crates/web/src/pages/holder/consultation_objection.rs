//! One consultation that is not shared: that day the professional reads nothing here and files nothing (feature I8).

use axum::response::{IntoResponse, Redirect, Response};
use dossier::ids::ProfessionalId;
use jiff::civil::Date;
use maud::html;
use serde::Deserialize;
use services::clock::luxembourg_day;
use services::grants::{circle, consultation_objection};
use services::{Error, Problem};

use super::stakeholder_confirm::Confirmation;
use super::{stakeholder_preview, stakeholders};
use crate::components::button::{button, secondary_link_button};
use crate::components::error_summary::{FieldError, error_of};
use crate::components::text_field::TextField;
use crate::failure::Failure;
use crate::form::Form;
use crate::holder_side::HolderSide;
use crate::named::Named;
use crate::page::Page;
use crate::problems::field_error;
use crate::side::Side;
use crate::t;
use crate::visit::Visit;

/// Which day.
#[derive(Deserialize)]
pub struct DayForm {
    day: String,
}

/// `GET /stakeholders/{professional}/objection`
pub async fn show(visit: Visit, holder: HolderSide, Named(id): Named<ProfessionalId>) -> Result<Page, Failure> {
    let today = luxembourg_day(visit.services.now()).to_string();
    page(&visit, &holder, id, &today, &[]).await
}

/// `POST /stakeholders/{professional}/objection`
pub async fn submit(
    visit: Visit,
    holder: HolderSide,
    Named(id): Named<ProfessionalId>,
    Form(form): Form<DayForm>,
) -> Result<Response, Failure> {
    let objected = match form.day.parse::<Date>() {
        Ok(day) => {
            consultation_objection::object(&visit.services, &holder.person, holder.dossier(), id, day, None).await
        }
        Err(_) => Err(Problem::ObjectionDay.into()),
    };
    match objected {
        Ok(()) => Ok(Redirect::to(&holder.path(&format!("/stakeholders?done=objected&who={id}"))).into_response()),
        Err(Error::Invalid(problem)) => {
            let errors = [field_error(visit.locale, Side::Holder, problem)];
            Ok(page(&visit, &holder, id, &form.day, &errors).await?.into_response())
        }
        Err(error) => Err(visit.fail(&error)),
    }
}

/// `POST /stakeholders/{professional}/objection/withdraw`
pub async fn withdraw(
    visit: Visit,
    holder: HolderSide,
    Named(id): Named<ProfessionalId>,
    Form(form): Form<DayForm>,
) -> Result<Response, Failure> {
    let day: Date = form.day.parse().map_err(|_| Failure::not_found(visit.locale))?;
    consultation_objection::withdraw(&visit.services, &holder.person, holder.dossier(), id, day, None)
        .await
        .map_err(|error| visit.fail(&error))?;
    Ok(Redirect::to(&holder.path(&format!("/stakeholders?done=objection-withdrawn&who={id}"))).into_response())
}

async fn page(
    visit: &Visit,
    holder: &HolderSide,
    id: ProfessionalId,
    day: &str,
    errors: &[FieldError],
) -> Result<Page, Failure> {
    let locale = visit.locale;
    let professional = circle::professional(&visit.services, id).await.map_err(|error| visit.fail(&error))?;
    let person = professional.name();
    let found = stakeholders::load(visit, holder).await?;
    let field = TextField::new("day", &t!(locale, "objection-field"))
        .date()
        .hint(&t!(locale, "objection-hint"))
        .value(day)
        .error(error_of(errors, "day"));
    let body = html! {
        @if let Some(refusal) = found.fixed {
            (stakeholder_preview::refused(locale, &person, refusal))
        } @else {
            p { (t!(locale, "objection-explained", person = person.clone())) }
            form method="post" novalidate {
                (field)
                div.button-row {
                    (button(&t!(locale, "objection-submit")))
                    (secondary_link_button(&holder.path("/stakeholders"), &t!(locale, "cancel")))
                }
            }
        }
    };
    let confirmation = Confirmation {
        title: t!(locale, "objection-title", person = person),
        back: ("/stakeholders/objections/search", t!(locale, "objection-add")),
        professional: &professional,
    };
    Ok(confirmation.page(visit, holder, &body, errors))
}
