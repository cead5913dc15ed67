//! The one-time code, « Se connecter ».

use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use dossier::account::{ContactPoint, ONE_TIME_CODE_LIFE};
use maud::{Markup, html};
use serde::Deserialize;
use services::Error;
use services::account::sign_in;

use super::enter::enter;
use crate::components::button::{button, secondary_button};
use crate::components::code_field::CodeField;
use crate::components::details::details;
use crate::components::error_summary::{FieldError, error_of, error_summary};
use crate::components::notice::done;
use crate::failure::Failure;
use crate::form::{Form, Query};
use crate::locale::Locale;
use crate::page::Page;
use crate::problems::field_error;
use crate::side::Side;
use crate::t;
use crate::visit::Visit;

/// Where the code went, and whether it is a further one.
#[derive(Default, Deserialize)]
pub struct Sent {
    #[serde(default)]
    method: usize,
    done: Option<String>,
}

/// The form.
#[derive(Deserialize)]
pub struct CodeForm {
    code: String,
}

/// `GET /sign-in/code`
pub async fn show(visit: Visit, side: Side, Query(sent): Query<Sent>) -> Result<Response, Failure> {
    page(&visit, side, &sent, &[]).await
}

/// `POST /sign-in/code`
pub async fn submit(
    visit: Visit,
    side: Side,
    jar: CookieJar,
    Query(sent): Query<Sent>,
    Form(form): Form<CodeForm>,
) -> Result<Response, Failure> {
    if form.code.trim().is_empty() {
        let error = FieldError::new("code", t!(visit.locale, "invalid-one-time-code-missing"));
        return page(&visit, side, &sent, &[error]).await;
    }
    match sign_in::confirm(&visit.services, visit.conversation()?, &form.code, visit.from).await {
        Ok(token) => enter(&visit, side, jar, token).await,
        Err(Error::Invalid(problem)) => page(&visit, side, &sent, &[field_error(visit.locale, side, problem)]).await,
        Err(error) => Err(visit.fail(&error)),
    }
}

async fn page(visit: &Visit, side: Side, sent: &Sent, errors: &[FieldError]) -> Result<Response, Failure> {
    let locale = visit.locale;
    let methods = sign_in::methods(&visit.services, visit.conversation()?).await;
    let (contact_points, is_on_its_way) = methods.map_err(|error| visit.fail(&error))?;
    let Some(contact_point) = contact_points.get(sent.method).filter(|_| is_on_its_way) else {
        return Ok(Redirect::to(&side.path("/sign-in/method")).into_response());
    };
    let content = html! {
        (error_summary(locale, errors))
        h1 { (t!(locale, "sign-in-code-title")) }
        (told(locale, sent, contact_point))
        form method="post" novalidate {
            (CodeField::one_time("code", &t!(locale, "one-time-code"))
                .hint(&t!(locale, "one-time-code-hint", minutes = ONE_TIME_CODE_LIFE.as_mins()))
                .error(error_of(errors, "code")))
            div.button-row { (button(&t!(locale, "sign-in"))) }
        }
        (details(&t!(locale, "one-time-code-not-received"), &new_code(locale, side, sent)))
    };
    let page = Page::new(locale, &t!(locale, "sign-in-code-title"), content).frame(side.frame()).path(&visit.path);
    Ok(if errors.is_empty() { page } else { page.with_errors() }.into_response())
}

fn told(locale: Locale, sent: &Sent, contact_point: &ContactPoint) -> Markup {
    let contact = contact_point.masked();
    if sent.done.as_deref() == Some("sent") {
        done(&t!(locale, "one-time-code-sent-again", contact = contact))
    } else {
        html! { p { (t!(locale, "one-time-code-sent", contact = contact)) } }
    }
}

fn new_code(locale: Locale, side: Side, sent: &Sent) -> Markup {
    html! {
        p { (t!(locale, "one-time-code-not-received-explained")) }
        form method="post" action=(side.path("/sign-in/method")) {
            input type="hidden" name="method" value=(sent.method);
            input type="hidden" name="again" value="yes";
            (secondary_button(&t!(locale, "send-new-code")))
        }
    }
}
