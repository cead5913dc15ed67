//! The question on organ donation at the first opening; it may stay without an answer.

use axum::Form;
use axum::response::{IntoResponse, Redirect, Response};
use maud::html;
use services::account::organ_donation;

use crate::components::button::button;
use crate::components::error_summary::{FieldError, error_of, error_summary};
use crate::failure::Failure;
use crate::page::Page;
use crate::pages::donation_question::{self, Answer, DonationForm};
use crate::t;
use crate::visit::{Holder, Visit};

/// Where the first steps end: « Synthèse », which says that the record is open.
const OPENED: &str = "/documents?done=opened";

/// `GET /first-steps/organ-donation`
pub async fn show(visit: Visit, _: Holder) -> Page {
    page(&visit, &[])
}

/// `POST /first-steps/organ-donation`
pub async fn submit(visit: Visit, holder: Holder, Form(form): Form<DonationForm>) -> Result<Response, Failure> {
    match form.answer() {
        Answer::Position(position) => {
            let stated = organ_donation::state(&visit.services, &holder.person, position).await;
            stated.map_err(|error| visit.fail(&error))?;
        }
        Answer::Later => {}
        Answer::Missing => return Ok(page(&visit, &[donation_question::missing(visit.locale)]).into_response()),
    }
    Ok(Redirect::to(OPENED).into_response())
}

fn page(visit: &Visit, errors: &[FieldError]) -> Page {
    let locale = visit.locale;
    let content = html! {
        (error_summary(locale, errors))
        h1 { (t!(locale, "donation-title")) }
        (donation_question::lead(locale))
        form method="post" novalidate {
            (donation_question::question_with_leave(locale, error_of(errors, "position")))
            div.button-row { (button(&t!(locale, "donation-continue"))) }
        }
    };
    let page = Page::new(locale, &t!(locale, "donation-title"), content).path(&visit.path);
    if errors.is_empty() { page } else { page.with_errors() }
}
