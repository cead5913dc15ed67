//! « J'accède à mon DSP »: number and password, « Se connecter ».

use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use maud::html;
use serde::Deserialize;
use services::Error;
use services::account::sign_in;

use super::{identity_provider, passkey};
use crate::components::button::button;
use crate::components::error_summary::{FieldError, error_of, error_summary};
use crate::components::notice::{done, notice};
use crate::components::password_field::PasswordField;
use crate::cookies::{CONVERSATION, secret};
use crate::failure::Failure;
use crate::form::{Form, Query};
use crate::page::Page;
use crate::pages::account::login_field;
use crate::problems::field_error;
use crate::side::Side;
use crate::t;
use crate::visit::{MaybePerson, Visit};

/// What was just done, told above the form.
#[derive(Default, Deserialize)]
pub struct Arrival {
    done: Option<String>,
}

/// The form.
#[derive(Default, Deserialize)]
pub struct SignInForm {
    login: String,
    password: String,
}

/// `GET /sign-in`
pub async fn show(
    visit: Visit,
    side: Side,
    MaybePerson(person): MaybePerson,
    jar: CookieJar,
    Query(arrival): Query<Arrival>,
) -> Response {
    match person {
        Some(person) => Redirect::to(Side::of(&person).home()).into_response(),
        None => page(&visit, side, &jar, &SignInForm::default(), &[], arrival.done.as_deref()).into_response(),
    }
}

/// `POST /sign-in`
pub async fn submit(
    visit: Visit,
    side: Side,
    jar: CookieJar,
    Form(form): Form<SignInForm>,
) -> Result<Response, Failure> {
    let errors = missing(&visit, side, &form);
    if !errors.is_empty() {
        return Ok(page(&visit, side, &jar, &form, &errors, None).into_response());
    }
    match sign_in::begin(&visit.services, &form.login, &form.password, visit.from).await {
        Ok(token) => {
            let jar = jar.add(secret(CONVERSATION, token));
            Ok((jar, Redirect::to(&side.path("/sign-in/method"))).into_response())
        }
        Err(Error::Invalid(problem)) => {
            let errors = [field_error(visit.locale, side, problem)];
            Ok(page(&visit, side, &jar, &form, &errors, None).into_response())
        }
        Err(error) => Err(visit.fail(&error)),
    }
}

fn missing(visit: &Visit, side: Side, form: &SignInForm) -> Vec<FieldError> {
    let mut errors = Vec::new();
    errors.extend(login_field::missing(visit.locale, side, &form.login));
    if form.password.is_empty() {
        errors.push(FieldError::new("password", t!(visit.locale, "invalid-password-missing")));
    }
    errors
}

/// The page again, after another way to sign in was refused.
pub(super) fn refused(visit: &Visit, side: Side, jar: &CookieJar, errors: &[FieldError]) -> Page {
    page(visit, side, jar, &SignInForm::default(), errors, None)
}

fn page(
    visit: &Visit,
    side: Side,
    jar: &CookieJar,
    form: &SignInForm,
    errors: &[FieldError],
    arrival: Option<&str>,
) -> Page {
    let locale = visit.locale;
    let content = html! {
        @match arrival {
            Some("activated") => (done(&t!(locale, "activation-done"))),
            Some("password") => (done(&t!(locale, "reset-done"))),
            Some("signed-out") => (done(&t!(locale, "signed-out"))),
            Some("expired") => {
                (notice(&t!(locale, "session-expired"), &html! { p { (t!(locale, "session-expired-next")) } }))
            }
            _ => {}
        }
        (error_summary(locale, errors))
        h1 { (t!(locale, "sign-in-title")) }
        (passkey::offer(visit, side, jar))
        @if side == Side::Holder { h2 { (t!(locale, "sign-in-with-matricule")) } }
        form method="post" action=(side.path("/sign-in")) novalidate {
            (login_field::field(locale, side, &form.login, errors))
            (PasswordField::current("password", &t!(locale, "password")).error(error_of(errors, "password")))
            p { a.text-link href=(side.path("/forgotten-password")) { (t!(locale, "forgotten-password")) } }
            div.button-row { (button(&t!(locale, "sign-in"))) }
        }
        (identity_provider::providers(visit, side))
        p {
            (t!(locale, "sign-in-no-account")) " "
            a.text-link href=(side.path("/activation")) { (t!(locale, "welcome-have-code")) }
        }
        @if side == Side::Holder {
            p.small {
                (t!(locale, "welcome-professional")) " "
                a.text-link href="/professional/sign-in" { (t!(locale, "welcome-professional-link")) }
            }
        }
    };
    let page =
        Page::new(locale, &t!(locale, "sign-in-title"), content).frame(side.frame()).path(&side.path("/sign-in"));
    if errors.is_empty() { page } else { page.with_errors() }
}
