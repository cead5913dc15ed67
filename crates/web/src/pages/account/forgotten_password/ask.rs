//! Number and e-mail, « Réinitialiser mon mot de passe ». The answer is the same whether or not they belong together.

use axum::response::{IntoResponse, Redirect, Response};
use dossier::account::ContactPoint;
use maud::html;
use serde::Deserialize;
use services::account::reset_password;

use crate::components::back_link::back_link;
use crate::components::button::{button, link_button};
use crate::components::error_summary::{FieldError, error_of, error_summary};
use crate::components::text_field::TextField;
use crate::failure::Failure;
use crate::form::{Form, Query};
use crate::page::Page;
use crate::pages::account::login_field;
use crate::side::Side;
use crate::t;
use crate::visit::Visit;

/// Whether the form was just sent.
#[derive(Default, Deserialize)]
pub struct Arrival {
    done: Option<String>,
}

/// The form.
#[derive(Default, Deserialize)]
pub struct AskForm {
    login: String,
    email: String,
}

/// `GET /forgotten-password`
pub async fn show(visit: Visit, side: Side, Query(arrival): Query<Arrival>) -> Page {
    match arrival.done.as_deref() {
        Some("sent") => sent(&visit, side),
        _ => page(&visit, side, &AskForm::default(), &[]),
    }
}

/// `POST /forgotten-password`
pub async fn submit(visit: Visit, side: Side, Form(form): Form<AskForm>) -> Result<Response, Failure> {
    let errors = missing(&visit, side, &form);
    if !errors.is_empty() {
        return Ok(page(&visit, side, &form, &errors).into_response());
    }
    let requested = reset_password::request(&visit.services, &form.login, &form.email, visit.from).await;
    requested.map_err(|error| visit.fail(&error))?;
    Ok(Redirect::to(&side.path("/forgotten-password?done=sent")).into_response())
}

fn missing(visit: &Visit, side: Side, form: &AskForm) -> Vec<FieldError> {
    let mut errors = Vec::new();
    errors.extend(login_field::missing(visit.locale, side, &form.login));
    if !matches!(form.email.parse(), Ok(ContactPoint::Email(_))) {
        errors.push(FieldError::new("email", t!(visit.locale, "invalid-email")));
    }
    errors
}

fn page(visit: &Visit, side: Side, form: &AskForm, errors: &[FieldError]) -> Page {
    let locale = visit.locale;
    let lead = match side {
        Side::Holder => t!(locale, "reset-lead"),
        Side::Professional => t!(locale, "reset-lead-professional"),
    };
    let content = html! {
        (back_link(&side.path("/sign-in"), &t!(locale, "back")))
        (error_summary(locale, errors))
        h1 { (t!(locale, "reset-title")) }
        p { (lead) }
        form method="post" novalidate {
            (login_field::field(locale, side, &form.login, errors))
            (TextField::new("email", &t!(locale, "reset-email"))
                .email()
                .autocomplete("email")
                .value(&form.email)
                .error(error_of(errors, "email")))
            p.quiet { (t!(locale, "reset-no-email")) }
            div.button-row { (button(&t!(locale, "reset-submit"))) }
        }
    };
    let page = Page::new(locale, &t!(locale, "reset-title"), content).frame(side.frame()).path(&visit.path);
    if errors.is_empty() { page } else { page.with_errors() }
}

fn sent(visit: &Visit, side: Side) -> Page {
    let locale = visit.locale;
    let content = html! {
        h1 { (t!(locale, "reset-sent-title")) }
        p.lead { (t!(locale, "reset-sent", minutes = reset_password::LINK_LIFE.as_mins())) }
        p { (t!(locale, "reset-no-email")) }
        div.button-row { (link_button(&side.path("/sign-in"), &t!(locale, "sign-in"))) }
    };
    Page::new(locale, &t!(locale, "reset-sent-title"), content).frame(side.frame()).path(&visit.path)
}
