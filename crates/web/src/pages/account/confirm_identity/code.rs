//! The one-time code that was sent after the password.

use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use dossier::account::ONE_TIME_CODE_LIFE;
use maud::{Markup, html};
use serde::Deserialize;
use services::Error;
use services::account::step_up;

use super::Back;
use crate::components::button::{button, secondary_button};
use crate::components::code_field::CodeField;
use crate::components::details::details;
use crate::components::error_summary::{FieldError, error_of, error_summary};
use crate::cookies::{CONVERSATION, removed};
use crate::failure::Failure;
use crate::form::{Form, Query};
use crate::page::Page;
use crate::pages::account::owner::SignedIn;
use crate::problems::field_error;
use crate::t;
use crate::visit::Visit;

/// The form.
#[derive(Deserialize)]
pub struct CodeForm {
    code: String,
}

/// `GET /confirm-identity/code`
pub async fn show(visit: Visit, owner: SignedIn, Query(back): Query<Back>) -> Result<Page, Failure> {
    page(&visit, &owner, &back, &[]).await
}

/// `POST /confirm-identity/code`
pub async fn submit(
    visit: Visit,
    owner: SignedIn,
    jar: CookieJar,
    Query(back): Query<Back>,
    Form(form): Form<CodeForm>,
) -> Result<Response, Failure> {
    if form.code.trim().is_empty() {
        let error = FieldError::new("code", t!(visit.locale, "invalid-one-time-code-missing"));
        return Ok(page(&visit, &owner, &back, &[error]).await?.into_response());
    }
    let token = visit.conversation()?;
    match step_up::confirm(&visit.services, &owner.person, token, &form.code, visit.from).await {
        Ok(()) => Ok((jar.add(removed(CONVERSATION)), back.go(owner.side)).into_response()),
        Err(Error::Invalid(problem)) => {
            let errors = [field_error(visit.locale, owner.side, problem)];
            Ok(page(&visit, &owner, &back, &errors).await?.into_response())
        }
        Err(error) => Err(visit.fail(&error)),
    }
}

/// `POST /confirm-identity/again`
pub async fn again(visit: Visit, owner: SignedIn, Query(back): Query<Back>) -> Result<Response, Failure> {
    match step_up::send_again(&visit.services, &owner.person, visit.conversation()?).await {
        Ok(()) => Ok(Redirect::to(&back.address(owner.side, "/code")).into_response()),
        Err(Error::Invalid(problem)) => {
            let errors = [field_error(visit.locale, owner.side, problem)];
            Ok(page(&visit, &owner, &back, &errors).await?.into_response())
        }
        Err(error) => Err(visit.fail(&error)),
    }
}

async fn page(visit: &Visit, owner: &SignedIn, back: &Back, errors: &[FieldError]) -> Result<Page, Failure> {
    let locale = visit.locale;
    let sent_to = step_up::sent_to(&visit.services, &owner.person, visit.conversation()?).await;
    let contact = sent_to.map_err(|error| visit.fail(&error))?.masked();
    let title = t!(locale, "sign-in-code-title");
    let content = html! {
        (error_summary(locale, errors))
        h1 { (title) }
        p { (t!(locale, "one-time-code-sent", contact = contact)) }
        form method="post" action=(back.address(owner.side, "/code")) novalidate {
            (CodeField::one_time("code", &t!(locale, "one-time-code"))
                .hint(&t!(locale, "one-time-code-hint", minutes = ONE_TIME_CODE_LIFE.as_mins()))
                .error(error_of(errors, "code")))
            div.button-row { (button(&t!(locale, "confirm-identity-submit"))) }
        }
        (details(&t!(locale, "one-time-code-not-received"), &new_code(visit, owner, back)))
    };
    let page = Page::new(locale, &title, content).frame(owner.side.frame()).path(&back.address(owner.side, "/code"));
    Ok(if errors.is_empty() { page } else { page.with_errors() })
}

fn new_code(visit: &Visit, owner: &SignedIn, back: &Back) -> Markup {
    html! {
        p { (t!(visit.locale, "one-time-code-not-received-explained")) }
        form method="post" action=(back.address(owner.side, "/again")) {
            (secondary_button(&t!(visit.locale, "send-new-code")))
        }
    }
}
