//! Step 3: an own password, typed twice.

use axum::response::{IntoResponse, Redirect, Response};
use maud::html;
use services::Error;
use services::account::activate;

use super::STEPS;
use crate::components::back_link::back_link;
use crate::components::button::button;
use crate::components::error_summary::{FieldError, error_summary};
use crate::components::steps::steps;
use crate::failure::Failure;
use crate::form::Form;
use crate::page::Page;
use crate::pages::account::new_password::{self, NewPasswordForm};
use crate::problems::field_error;
use crate::side::Side;
use crate::t;
use crate::visit::Visit;

/// `GET /activation/password`
pub async fn show(visit: Visit, side: Side) -> Result<Page, Failure> {
    activate::next_step(&visit.services, visit.conversation()?).await.map_err(|error| visit.fail(&error))?;
    Ok(page(&visit, side, &[]))
}

/// `POST /activation/password`
pub async fn submit(visit: Visit, side: Side, Form(form): Form<NewPasswordForm>) -> Result<Response, Failure> {
    let token = visit.conversation()?;
    if let Some(error) = form.missing(visit.locale) {
        return Ok(page(&visit, side, &[error]).into_response());
    }
    match activate::choose_password(&visit.services, token, &form.password, &form.repeated).await {
        Ok(()) => Ok(Redirect::to(&side.path("/activation/contact")).into_response()),
        Err(Error::Invalid(problem)) => {
            Ok(page(&visit, side, &[field_error(visit.locale, side, problem)]).into_response())
        }
        Err(error) => Err(visit.fail(&error)),
    }
}

fn page(visit: &Visit, side: Side, errors: &[FieldError]) -> Page {
    let locale = visit.locale;
    let content = html! {
        (back_link(&side.path("/activation/identify"), &t!(locale, "back")))
        (error_summary(locale, errors))
        (steps(locale, 3, STEPS))
        h1 { (t!(locale, "activation-password-title")) }
        form method="post" novalidate {
            (new_password::fields(locale, &t!(locale, "password-choose"), errors))
            div.button-row { (button(&t!(locale, "next"))) }
        }
    };
    let page =
        Page::new(locale, &t!(locale, "activation-password-title"), content).frame(side.frame()).path(&visit.path);
    if errors.is_empty() { page } else { page.with_errors() }
}
