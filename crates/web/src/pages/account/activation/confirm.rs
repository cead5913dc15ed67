//! Step 5: the one-time code; the account is open.

use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use dossier::account::ONE_TIME_CODE_LIFE;
use maud::html;
use serde::Deserialize;
use services::Error;
use services::account::activate::{self, NextStep};

use super::STEPS;
use crate::components::button::button;
use crate::components::code_field::CodeField;
use crate::components::details::details;
use crate::components::error_summary::{FieldError, error_of, error_summary};
use crate::components::steps::steps;
use crate::cookies::{CONVERSATION, removed};
use crate::failure::Failure;
use crate::form::Form;
use crate::page::Page;
use crate::problems::field_error;
use crate::side::Side;
use crate::t;
use crate::visit::Visit;

/// The form.
#[derive(Deserialize)]
pub struct ConfirmForm {
    code: String,
}

/// `GET /activation/confirm`
pub async fn show(visit: Visit, side: Side) -> Result<Response, Failure> {
    let step = activate::next_step(&visit.services, visit.conversation()?).await;
    Ok(match step.map_err(|error| visit.fail(&error))? {
        NextStep::Password => Redirect::to(&side.path("/activation/password")).into_response(),
        NextStep::ContactPoint => Redirect::to(&side.path("/activation/contact")).into_response(),
        NextStep::OneTimeCode => page(&visit, side, &[]).into_response(),
    })
}

/// `POST /activation/confirm`
pub async fn submit(
    visit: Visit,
    side: Side,
    jar: CookieJar,
    Form(form): Form<ConfirmForm>,
) -> Result<Response, Failure> {
    let token = visit.conversation()?;
    if form.code.trim().is_empty() {
        let error = FieldError::new("code", t!(visit.locale, "invalid-one-time-code-missing"));
        return Ok(page(&visit, side, &[error]).into_response());
    }
    match activate::confirm(&visit.services, token, &form.code, visit.locale.language()).await {
        Ok(()) => {
            let jar = jar.add(removed(CONVERSATION));
            Ok((jar, Redirect::to(&side.path("/sign-in?done=activated"))).into_response())
        }
        Err(Error::Invalid(problem)) => {
            Ok(page(&visit, side, &[field_error(visit.locale, side, problem)]).into_response())
        }
        Err(error) => Err(visit.fail(&error)),
    }
}

fn page(visit: &Visit, side: Side, errors: &[FieldError]) -> Page {
    let locale = visit.locale;
    let not_received = html! {
        p { (t!(locale, "one-time-code-not-received-explained")) }
        p { a.text-link href=(side.path("/activation/contact")) { (t!(locale, "activation-contact-again")) } }
    };
    let content = html! {
        (error_summary(locale, errors))
        (steps(locale, 5, STEPS))
        h1 { (t!(locale, "activation-confirm-title")) }
        p { (t!(locale, "one-time-code-sent-to-you")) }
        form method="post" novalidate {
            (CodeField::one_time("code", &t!(locale, "one-time-code"))
                .hint(&t!(locale, "one-time-code-hint", minutes = ONE_TIME_CODE_LIFE.as_mins()))
                .error(error_of(errors, "code")))
            (details(&t!(locale, "one-time-code-not-received"), &not_received))
            div.button-row { (button(&t!(locale, "activate-my-account"))) }
        }
    };
    let page =
        Page::new(locale, &t!(locale, "activation-confirm-title"), content).frame(side.frame()).path(&visit.path);
    if errors.is_empty() { page } else { page.with_errors() }
}
