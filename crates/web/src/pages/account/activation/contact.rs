//! Step 4: where one-time codes go.

use axum::response::{IntoResponse, Redirect, Response};
use maud::html;
use serde::Deserialize;
use services::Error;
use services::account::activate::{self, NextStep};

use super::STEPS;
use crate::components::back_link::back_link;
use crate::components::button::button;
use crate::components::error_summary::{FieldError, error_of, error_summary};
use crate::components::steps::steps;
use crate::components::text_field::TextField;
use crate::failure::Failure;
use crate::form::Form;
use crate::page::Page;
use crate::problems::field_error;
use crate::side::Side;
use crate::t;
use crate::visit::Visit;

/// The form.
#[derive(Default, Deserialize)]
pub struct ContactForm {
    contact: String,
}

/// `GET /activation/contact`; also to correct a contact point or to have another code sent.
pub async fn show(visit: Visit, side: Side) -> Result<Response, Failure> {
    let step = activate::next_step(&visit.services, visit.conversation()?).await;
    Ok(match step.map_err(|error| visit.fail(&error))? {
        NextStep::Password => Redirect::to(&side.path("/activation/password")).into_response(),
        NextStep::ContactPoint | NextStep::OneTimeCode => {
            page(&visit, side, &ContactForm::default(), &[]).into_response()
        }
    })
}

/// `POST /activation/contact`
pub async fn submit(visit: Visit, side: Side, Form(form): Form<ContactForm>) -> Result<Response, Failure> {
    let token = visit.conversation()?;
    match activate::choose_contact_point(&visit.services, token, &form.contact, visit.locale.language()).await {
        Ok(()) => Ok(Redirect::to(&side.path("/activation/confirm")).into_response()),
        Err(Error::Invalid(problem)) => {
            let errors = [field_error(visit.locale, side, problem)];
            Ok(page(&visit, side, &form, &errors).into_response())
        }
        Err(error) => Err(visit.fail(&error)),
    }
}

fn page(visit: &Visit, side: Side, form: &ContactForm, errors: &[FieldError]) -> Page {
    let locale = visit.locale;
    let content = html! {
        (back_link(&side.path("/activation/password"), &t!(locale, "back")))
        (error_summary(locale, errors))
        (steps(locale, 4, STEPS))
        h1 { (t!(locale, "activation-contact-title")) }
        p { (t!(locale, "activation-contact-lead")) }
        form method="post" novalidate {
            (TextField::new("contact", &t!(locale, "activation-contact-field"))
                .hint(&t!(locale, "activation-contact-hint"))
                .value(&form.contact)
                .error(error_of(errors, "contact")))
            div.button-row { (button(&t!(locale, "send-code"))) }
        }
    };
    let page =
        Page::new(locale, &t!(locale, "activation-contact-title"), content).frame(side.frame()).path(&visit.path);
    if errors.is_empty() { page } else { page.with_errors() }
}
