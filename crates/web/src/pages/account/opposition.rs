//! « Je ne veux pas de DSP »: saying no before activation (regulation of 6 December 2019, art. 3(1)).

use axum::response::{IntoResponse, Redirect, Response};
use maud::html;
use serde::Deserialize;
use services::Error;
use services::account::oppose;

use super::activation::lost_letter;
use super::{login_field, own_account};
use crate::components::back_link::back_link;
use crate::components::button::{link_button, main_warning_button};
use crate::components::code_field::CodeField;
use crate::components::error_summary::{FieldError, error_of, error_summary};
use crate::components::warning::warning;
use crate::failure::Failure;
use crate::form::Form;
use crate::page::Page;
use crate::pages::holder::entrusted_list;
use crate::problems::field_error;
use crate::side::Side;
use crate::t;
use crate::visit::{MaybePerson, Visit};

/// The form.
#[derive(Default, Deserialize)]
pub struct OppositionForm {
    login: String,
    code: String,
}

/// `GET /opposition`
pub async fn show(visit: Visit) -> Page {
    page(&visit, &OppositionForm::default(), &[])
}

/// `POST /opposition`
pub async fn submit(visit: Visit, Form(form): Form<OppositionForm>) -> Result<Response, Failure> {
    let errors = missing(&visit, &form);
    if !errors.is_empty() {
        return Ok(page(&visit, &form, &errors).into_response());
    }
    let error = match oppose::oppose(&visit.services, &form.login, &form.code, visit.from).await {
        Ok(()) => return Ok(Redirect::to("/opposition/done").into_response()),
        Err(Error::Invalid(problem)) => field_error(visit.locale, Side::Holder, problem),
        // Number and code were right: the holder may know that the record is open.
        Err(Error::Refused(_)) => FieldError::of_form(t!(visit.locale, "oppose-too-late")),
        Err(error) => return Err(visit.fail(&error)),
    };
    Ok(page(&visit, &form, &[error]).into_response())
}

/// `GET /opposition/done`
pub async fn done(visit: Visit, MaybePerson(person): MaybePerson) -> Result<Page, Failure> {
    let locale = visit.locale;
    let others = if let Some(person) = person.as_ref().filter(|person| person.own_dossier().is_some()) {
        entrusted_list::sections(&visit, person).await?
    } else {
        html! {}
    };
    let content = html! {
        h1 { (t!(locale, "oppose-done")) }
        p.lead { (t!(locale, "oppose-done-next")) }
        (others)
        @match person {
            Some(person) => (own_account::sign_out(locale, Side::of(&person))),
            None => div.button-row { (link_button("/", &t!(locale, "to-start-page"))) },
        }
    };
    Ok(Page::new(locale, &t!(locale, "oppose-done"), content).path(&visit.path))
}

fn missing(visit: &Visit, form: &OppositionForm) -> Vec<FieldError> {
    let mut errors = Vec::new();
    errors.extend(login_field::missing(visit.locale, Side::Holder, &form.login));
    if form.code.trim().is_empty() {
        errors.push(FieldError::new("code", t!(visit.locale, "invalid-activation-code-missing")));
    }
    errors
}

fn page(visit: &Visit, form: &OppositionForm, errors: &[FieldError]) -> Page {
    let locale = visit.locale;
    let content = html! {
        (back_link("/", &t!(locale, "back")))
        (error_summary(locale, errors))
        h1 { (t!(locale, "oppose-title")) }
        (warning(&t!(locale, "oppose-lead"), &html! { p { (t!(locale, "oppose-consequences")) } }))
        form method="post" novalidate {
            (login_field::field(locale, Side::Holder, &form.login, errors))
            (CodeField::printed("code", &t!(locale, "activation-code"))
                .hint(&t!(locale, "activation-code-hint"))
                .error(error_of(errors, "code")))
            (lost_letter(locale))
            div.button-row { (main_warning_button(&t!(locale, "oppose-confirm"))) }
        }
    };
    let page = Page::new(locale, &t!(locale, "oppose-title"), content).path(&visit.path);
    if errors.is_empty() { page } else { page.with_errors() }
}
