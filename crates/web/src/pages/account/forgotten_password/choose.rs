//! The link of the e-mail: a new password, « Valider mon nouveau mot de passe ».

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::html;
use services::Error;
use services::account::reset_password;

use crate::components::button::{button, link_button};
use crate::components::error_summary::{FieldError, error_summary};
use crate::failure::Failure;
use crate::form::Form;
use crate::page::Page;
use crate::pages::account::new_password::{self, NewPasswordForm};
use crate::problems::field_error;
use crate::side::Side;
use crate::t;
use crate::visit::Visit;

/// `GET /forgotten-password/{token}`
pub async fn show(visit: Visit, side: Side, Path(token): Path<String>) -> Result<Page, Failure> {
    match reset_password::check_link(&visit.services, &token).await {
        Ok(()) => Ok(page(&visit, side, &[])),
        Err(Error::Over) => Ok(dead_link(&visit, side)),
        Err(error) => Err(visit.fail(&error)),
    }
}

/// `POST /forgotten-password/{token}`
pub async fn submit(
    visit: Visit,
    side: Side,
    Path(token): Path<String>,
    Form(form): Form<NewPasswordForm>,
) -> Result<Response, Failure> {
    if let Some(error) = form.missing(visit.locale) {
        return Ok(page(&visit, side, &[error]).into_response());
    }
    match reset_password::reset(&visit.services, &token, &form.password, &form.repeated).await {
        Ok(()) => Ok(Redirect::to(&side.path("/sign-in?done=password")).into_response()),
        Err(Error::Invalid(problem)) => {
            Ok(page(&visit, side, &[field_error(visit.locale, side, problem)]).into_response())
        }
        Err(Error::Over) => Ok(dead_link(&visit, side).into_response()),
        Err(error) => Err(visit.fail(&error)),
    }
}

fn page(visit: &Visit, side: Side, errors: &[FieldError]) -> Page {
    let locale = visit.locale;
    let content = html! {
        (error_summary(locale, errors))
        h1 { (t!(locale, "reset-choose-title")) }
        form method="post" novalidate {
            (new_password::fields(locale, &t!(locale, "password-new"), errors))
            div.button-row { (button(&t!(locale, "reset-confirm"))) }
        }
    };
    let page = Page::new(locale, &t!(locale, "reset-choose-title"), content).frame(side.frame()).path(&visit.path);
    if errors.is_empty() { page } else { page.with_errors() }
}

fn dead_link(visit: &Visit, side: Side) -> Page {
    let locale = visit.locale;
    let content = html! {
        h1 { (t!(locale, "reset-link-dead")) }
        p.lead { (t!(locale, "reset-link-dead-next")) }
        div.button-row { (link_button(&side.path("/forgotten-password"), &t!(locale, "forgotten-password"))) }
    };
    let page = Page::new(locale, &t!(locale, "reset-link-dead"), content).frame(side.frame());
    page.path(&visit.path).status(StatusCode::GONE)
}
