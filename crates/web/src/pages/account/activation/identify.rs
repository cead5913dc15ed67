//! Step 2: number and activation code, « Activer mon DSP ».

use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use maud::html;
use serde::Deserialize;
use services::Error;
use services::account::activate;

use super::{STEPS, lost_letter};
use crate::components::back_link::back_link;
use crate::components::button::button;
use crate::components::code_field::CodeField;
use crate::components::error_summary::{FieldError, error_of, error_summary};
use crate::components::steps::steps;
use crate::cookies::{CONVERSATION, secret};
use crate::failure::Failure;
use crate::form::Form;
use crate::page::Page;
use crate::pages::account::login_field;
use crate::problems::field_error;
use crate::side::Side;
use crate::t;
use crate::visit::Visit;

/// The form.
#[derive(Default, Deserialize)]
pub struct IdentifyForm {
    login: String,
    code: String,
}

/// `GET /activation/identify`
pub async fn show(visit: Visit, side: Side) -> Page {
    page(&visit, side, &IdentifyForm::default(), &[])
}

/// `POST /activation/identify`
pub async fn submit(
    visit: Visit,
    side: Side,
    jar: CookieJar,
    Form(form): Form<IdentifyForm>,
) -> Result<Response, Failure> {
    let errors = missing(&visit, side, &form);
    if !errors.is_empty() {
        return Ok(page(&visit, side, &form, &errors).into_response());
    }
    match activate::begin(&visit.services, &form.login, &form.code, visit.from).await {
        Ok(token) => {
            let jar = jar.add(secret(CONVERSATION, token));
            Ok((jar, Redirect::to(&side.path("/activation/password"))).into_response())
        }
        Err(Error::Invalid(problem)) => {
            let errors = [field_error(visit.locale, side, problem)];
            Ok(page(&visit, side, &form, &errors).into_response())
        }
        Err(error) => Err(visit.fail(&error)),
    }
}

fn missing(visit: &Visit, side: Side, form: &IdentifyForm) -> Vec<FieldError> {
    let mut errors = Vec::new();
    errors.extend(login_field::missing(visit.locale, side, &form.login));
    if form.code.trim().is_empty() {
        errors.push(FieldError::new("code", t!(visit.locale, "invalid-activation-code-missing")));
    }
    errors
}

fn page(visit: &Visit, side: Side, form: &IdentifyForm, errors: &[FieldError]) -> Page {
    let locale = visit.locale;
    let (title, activate) = match side {
        Side::Holder => (t!(locale, "activation-identify-title"), t!(locale, "activate-my-dsp")),
        Side::Professional => (t!(locale, "activation-identify-title-professional"), t!(locale, "activate-my-account")),
    };
    let content = html! {
        (back_link(&side.path("/activation"), &t!(locale, "back")))
        (error_summary(locale, errors))
        (steps(locale, 2, STEPS))
        h1 { (title) }
        form method="post" novalidate {
            (login_field::field(locale, side, &form.login, errors))
            (CodeField::printed("code", &t!(locale, "activation-code"))
                .hint(&t!(locale, "activation-code-hint"))
                .error(error_of(errors, "code")))
            (lost_letter(locale))
            div.button-row { (button(&activate)) }
        }
    };
    let page = Page::new(locale, &title, content).frame(side.frame()).path(&visit.path);
    if errors.is_empty() { page } else { page.with_errors() }
}
