//! The question on organ donation at the first opening; it may stay without an answer. Of a minor it is not asked: there the
//! law wants the parents' consent when the time comes (law of 25 November 1982, art. 6 to 9).

use axum::response::{IntoResponse, Redirect, Response};
use dossier::lifecycle::State;
use maud::html;
use services::account::organ_donation;

use super::Doorstep;
use crate::components::button::button;
use crate::components::error_summary::{FieldError, error_of, error_summary};
use crate::failure::Failure;
use crate::form::Form;
use crate::page::Page;
use crate::pages::donation_question::{self, Answer, DonationForm};
use crate::t;
use crate::visit::Visit;

/// Where the first steps end: « Synthèse », which says that the record is open.
const OPENED: &str = "/documents?done=opened";

/// `GET /first-steps/organ-donation`
pub async fn show(visit: Visit, door: Doorstep) -> Result<Page, Failure> {
    check(&door)?;
    Ok(page(&visit, &door, &[]))
}

/// `POST /first-steps/organ-donation`
pub async fn submit(visit: Visit, door: Doorstep, Form(form): Form<DonationForm>) -> Result<Response, Failure> {
    check(&door)?;
    match form.answer() {
        Answer::Position(position) => {
            let stated = organ_donation::state_for(&visit.services, &door.person, door.dossier, position).await;
            stated.map_err(|error| visit.fail(&error))?;
        }
        Answer::Later => {}
        Answer::Missing => {
            return Ok(page(&visit, &door, &[donation_question::missing(visit.locale)]).into_response());
        }
    }
    Ok(Redirect::to(&door.path(OPENED)).into_response())
}

fn check(door: &Doorstep) -> Result<(), Failure> {
    match door.state {
        State::Active { .. } if door.is_of_represented_minor() => Err(Failure::elsewhere(door.path(OPENED))),
        State::Active { .. } => Ok(()),
        State::Prepared { .. } => Err(Failure::elsewhere(door.path("/first-steps/terms"))),
        State::Closed { .. } | State::Archived { .. } | State::Destroyed { .. } => Err(Failure::elsewhere(door.home())),
    }
}

fn page(visit: &Visit, door: &Doorstep, errors: &[FieldError]) -> Page {
    let locale = visit.locale;
    let content = html! {
        (error_summary(locale, errors))
        h1 { (t!(locale, "donation-title")) }
        (donation_question::lead(locale))
        form method="post" action=(door.path("/first-steps/organ-donation")) novalidate {
            (donation_question::question_with_leave(locale, error_of(errors, "position")))
            div.button-row { (button(&t!(locale, "donation-continue"))) }
        }
    };
    let page = Page::new(locale, &t!(locale, "donation-title"), content).frame(door.frame()).path(&visit.path);
    if errors.is_empty() { page } else { page.with_errors() }
}
