//! A new password, for somebody who is signed in.

use axum::response::{IntoResponse, Redirect, Response};
use maud::html;
use services::Error;
use services::account::change_password;

use super::new_password::{self, NewPasswordForm};
use super::owner::AccountOwner;
use crate::components::back_link::back_link;
use crate::components::button::button;
use crate::components::error_summary::{FieldError, error_summary};
use crate::failure::Failure;
use crate::form::Form;
use crate::page::Page;
use crate::problems::field_error;
use crate::t;
use crate::visit::Visit;

/// `GET /account/password`
pub async fn show(visit: Visit, owner: AccountOwner) -> Result<Page, Failure> {
    visit.proven(&owner.person)?;
    Ok(page(&visit, &owner, &[]))
}

/// `POST /account/password`
pub async fn submit(visit: Visit, owner: AccountOwner, Form(form): Form<NewPasswordForm>) -> Result<Response, Failure> {
    if let Some(error) = form.missing(visit.locale) {
        return Ok(page(&visit, &owner, &[error]).into_response());
    }
    match change_password::change(&visit.services, &owner.person, &form.password, &form.repeated).await {
        Ok(()) => Ok(Redirect::to(&owner.path("/account?done=password")).into_response()),
        Err(Error::Invalid(problem)) => {
            let errors = [field_error(visit.locale, owner.side, problem)];
            Ok(page(&visit, &owner, &errors).into_response())
        }
        Err(error) => Err(visit.fail(&error)),
    }
}

fn page(visit: &Visit, owner: &AccountOwner, errors: &[FieldError]) -> Page {
    let locale = visit.locale;
    let title = t!(locale, "password-change-title");
    let content = html! {
        (back_link(&owner.path("/account"), &t!(locale, "tab-account")))
        (error_summary(locale, errors))
        h1 { (title) }
        p { (t!(locale, "password-change-lead")) }
        form method="post" novalidate {
            (new_password::fields(locale, &t!(locale, "password-new"), errors))
            div.button-row { (button(&t!(locale, "reset-confirm"))) }
        }
    };
    let page = Page::new(locale, &title, content).frame(owner.frame()).path(&visit.path);
    if errors.is_empty() { page } else { page.with_errors() }
}
