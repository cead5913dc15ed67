//! The accessibility statement that the law of 28 May 2019 asks of public sector websites, in the order of Implementing Decision
//! (EU) 2018/1523, and a form to say what does not work.

use axum::response::{IntoResponse, Redirect, Response};
use jiff::civil::{Date, date};
use maud::{Markup, html};
use serde::Deserialize;
use services::accessibility_feedback::{self, Feedback};

use crate::components::button::button;
use crate::components::error_summary::{FieldError, error_of, error_summary};
use crate::components::notice;
use crate::components::text_area::TextArea;
use crate::components::text_field::TextField;
use crate::failure::Failure;
use crate::form::{Form, Query};
use crate::locale::Locale;
use crate::page::Page;
use crate::pages::account::own_account::Arrival;
use crate::problems::field_error;
use crate::side::Side;
use crate::t;
use crate::visit::Visit;

/// The day the statement was last gone through.
const PREPARED: Date = date(2026, 11, 22);

/// Where complaints about the accessibility of public websites go, and the law they rest on.
const COMPLAINTS: &str = "https://sip.gouvernement.lu/fr/support/reclamation-accessibilite.html";
const OMBUDSMAN: &str = "https://www.ombudsman.lu/";
const LAW: &str = "https://legilux.public.lu/eli/etat/leg/loi/2019/05/28/a373/jo";
const FRAMEWORK: &str = "https://accessibilite.public.lu/fr/raweb1/";

/// What somebody writes.
#[derive(Default, Deserialize)]
pub struct FeedbackForm {
    #[serde(default)]
    words: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    contact: String,
}

/// `GET /accessibility`
pub async fn show(visit: Visit, Query(arrival): Query<Arrival>) -> Page {
    page(&visit, &FeedbackForm::default(), &[], arrival.done.as_deref() == Some("sent"))
}

/// `POST /accessibility`
pub async fn submit(visit: Visit, Form(form): Form<FeedbackForm>) -> Result<Response, Failure> {
    let feedback = Feedback {
        words: form.words.clone(),
        name: form.name.clone(),
        contact: form.contact.clone(),
        language: visit.locale.language(),
    };
    let problems = feedback.problems().into_iter();
    let errors: Vec<FieldError> = problems.map(|problem| field_error(visit.locale, Side::Holder, problem)).collect();
    if !errors.is_empty() {
        return Ok(page(&visit, &form, &errors, false).into_response());
    }
    accessibility_feedback::send(&visit.services, feedback, visit.from).await.map_err(|error| visit.fail(&error))?;
    Ok(Redirect::to("/accessibility?done=sent").into_response())
}

fn page(visit: &Visit, form: &FeedbackForm, errors: &[FieldError], sent: bool) -> Page {
    let locale = visit.locale;
    let content = html! {
        (error_summary(locale, errors))
        @if sent { (notice::done(&t!(locale, "accessibility-sent"))) }
        h1 { (t!(locale, "accessibility-title")) }
        (statement(locale))
        (feedback(locale, form, errors))
        (remedies(locale))
    };
    let page = Page::new(locale, &t!(locale, "accessibility-title"), content).path("/accessibility");
    if errors.is_empty() { page } else { page.with_errors() }
}

fn statement(locale: Locale) -> Markup {
    html! {
        p.lead { (t!(locale, "accessibility-lead")) }
        p { (t!(locale, "accessibility-law")) " " (foreign(LAW, &t!(locale, "accessibility-law-link"))) }
        h2 { (t!(locale, "accessibility-state-title")) }
        p { (t!(locale, "accessibility-state")) " " (foreign(FRAMEWORK, &t!(locale, "accessibility-framework-link"))) }
        p { (t!(locale, "accessibility-checked")) }
        ul {
            li { (t!(locale, "accessibility-checked-rules")) }
            li { (t!(locale, "accessibility-checked-names")) }
            li { (t!(locale, "accessibility-checked-keyboard")) }
            li { (t!(locale, "accessibility-checked-zoom")) }
        }
        h2 { (t!(locale, "accessibility-limits-title")) }
        ul {
            li { (t!(locale, "accessibility-limits-people")) }
            li { (t!(locale, "accessibility-limits-documents")) }
        }
        p.quiet { (t!(locale, "accessibility-prepared", date = locale.date(PREPARED))) }
    }
}

fn feedback(locale: Locale, form: &FeedbackForm, errors: &[FieldError]) -> Markup {
    html! {
        h2 { (t!(locale, "accessibility-feedback-title")) }
        p { (t!(locale, "accessibility-feedback-lead")) }
        form method="post" novalidate {
            (TextArea::new("words", &t!(locale, "accessibility-words"))
                .hint(&t!(locale, "accessibility-words-hint"))
                .value(&form.words)
                .error(error_of(errors, "words")))
            (TextField::new("name", &t!(locale, "accessibility-name")).value(&form.name).autocomplete("name"))
            (TextField::new("contact", &t!(locale, "accessibility-contact"))
                .hint(&t!(locale, "accessibility-contact-hint"))
                .value(&form.contact)
                .error(error_of(errors, "contact")))
            div.button-row { (button(&t!(locale, "accessibility-send"))) }
        }
    }
}

fn remedies(locale: Locale) -> Markup {
    html! {
        h2 { (t!(locale, "accessibility-remedies-title")) }
        p { (t!(locale, "accessibility-remedies")) }
        ul {
            li { (foreign(COMPLAINTS, &t!(locale, "accessibility-remedies-sip"))) }
            li { (foreign(OMBUDSMAN, &t!(locale, "accessibility-remedies-ombudsman"))) }
        }
    }
}

/// A link to another site, which learns nothing about where somebody comes from.
fn foreign(address: &str, label: &str) -> Markup {
    html! { a href=(address) rel="noreferrer" { (label) } }
}
