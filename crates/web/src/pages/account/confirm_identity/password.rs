//! « Confirmez que c'est bien vous »: the password, or what this device knows.

use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use maud::html;
use serde::Deserialize;
use services::Error;
use services::account::{passkeys, step_up};

use super::Back;
use crate::components::back_link::back_link;
use crate::components::button::button;
use crate::components::error_summary::{FieldError, error_of, error_summary};
use crate::components::passkey_form::{Ask, PasskeyForm};
use crate::components::password_field::PasswordField;
use crate::cookies::{CONVERSATION, secret};
use crate::failure::Failure;
use crate::form::{Form, Query};
use crate::page::Page;
use crate::pages::account::owner::SignedIn;
use crate::problems::field_error;
use crate::t;
use crate::visit::Visit;

/// The form.
#[derive(Deserialize)]
pub struct PasswordForm {
    password: String,
}

/// `GET /confirm-identity`
pub async fn show(visit: Visit, owner: SignedIn, Query(back): Query<Back>) -> Result<Response, Failure> {
    if step_up::check(&owner.person, visit.services.now()).is_ok() {
        return Ok(back.go(owner.side).into_response());
    }
    Ok(page(&visit, &owner, &back, &[]).await?.into_response())
}

/// `POST /confirm-identity`
pub async fn submit(
    visit: Visit,
    owner: SignedIn,
    jar: CookieJar,
    Query(back): Query<Back>,
    Form(form): Form<PasswordForm>,
) -> Result<Response, Failure> {
    if form.password.is_empty() {
        let error = FieldError::new("password", t!(visit.locale, "invalid-password-missing"));
        return Ok(page(&visit, &owner, &back, &[error]).await?.into_response());
    }
    match step_up::begin(&visit.services, &owner.person, &form.password, visit.from).await {
        Ok(token) => {
            let next = back.address(owner.side, "/code");
            Ok((jar.add(secret(CONVERSATION, token)), Redirect::to(&next)).into_response())
        }
        Err(Error::Invalid(problem)) => {
            let errors = [field_error(visit.locale, owner.side, problem)];
            Ok(page(&visit, &owner, &back, &errors).await?.into_response())
        }
        Err(error) => Err(visit.fail(&error)),
    }
}

pub(super) async fn page(visit: &Visit, owner: &SignedIn, back: &Back, errors: &[FieldError]) -> Result<Page, Failure> {
    let locale = visit.locale;
    let own = passkeys::own::list(&visit.services, &owner.person).await.map_err(|error| visit.fail(&error))?;
    let title = t!(locale, "confirm-identity-title");
    let content = html! {
        (back_link(owner.side.home(), &t!(locale, "back")))
        (error_summary(locale, errors))
        h1 { (title) }
        p { (t!(locale, "confirm-identity-lead")) }
        @if !own.is_empty() && passkeys::are_possible(&visit.services) {
            (PasskeyForm::new(Ask::Get, &owner.side.path("/confirm-identity/passkey"), &t!(locale, "passkey"))
                .field("back", &back.back)
                .render(locale))
        }
        form method="post" action=(back.address(owner.side, "")) novalidate {
            (PasswordField::current("password", &t!(locale, "password")).error(error_of(errors, "password")))
            div.button-row { (button(&t!(locale, "next"))) }
        }
    };
    let page = Page::new(locale, &title, content).frame(owner.side.frame()).path(&back.address(owner.side, ""));
    Ok(if errors.is_empty() { page } else { page.with_errors() })
}
