//! A closed record, before whoever may open it again: the holder, or a legal representative.

use axum::response::{IntoResponse, Redirect, Response};
use dossier::access::Refusal;
use dossier::lifecycle::{State, term_after};
use jiff::Timestamp;
use maud::{Markup, html};
use serde::Deserialize;
use services::Error;
use services::explain::may::{self, Task};
use services::lifecycle::reopen_dossier;

use super::entrusted_list;
use crate::components::button::button;
use crate::components::notice::done;
use crate::failure::Failure;
use crate::form::Query;
use crate::locale::Locale;
use crate::page::Page;
use crate::pages::account::first_steps::Doorstep;
use crate::pages::account::own_account::sign_out;
use crate::side::Side;
use crate::t;
use crate::visit::Visit;

/// What was just done.
#[derive(Default, Deserialize)]
pub struct Arrival {
    done: Option<String>,
}

/// `GET /reopen`
pub async fn show(visit: Visit, door: Doorstep, Query(arrival): Query<Arrival>) -> Result<Page, Failure> {
    let State::Closed { since } = door.state else { return Err(Failure::elsewhere(door.home())) };
    let locale = visit.locale;
    let title = if door.is_own() {
        t!(locale, "reopen-own-title")
    } else {
        t!(locale, "reopen-of-title", person = door.name.clone())
    };
    let others = if door.is_own() {
        entrusted_list::sections(&visit, &door.person).await?
    } else {
        html! {}
    };
    let content = html! {
        @if arrival.done.as_deref() == Some("closed") { (done(&t!(locale, "close-done"))) }
        h1 { (title) }
        p.lead { (t!(locale, "reopen-closed-since", date = locale.date_time(since))) }
        (way(&visit, &door, since).await?)
        (others)
        @if door.is_own() { (sign_out(locale, Side::Holder)) }
    };
    Ok(Page::new(locale, &title, content).frame(door.frame()).path(&visit.path))
}

/// `POST /reopen`
pub async fn submit(visit: Visit, door: Doorstep) -> Result<Response, Failure> {
    if matches!(door.state, State::Closed { .. }) {
        let reopened = reopen_dossier::reopen(&visit.services, &door.person, door.dossier, None).await;
        reopened.map_err(|error| visit.fail_towards(&error, &door.path("/reopen")))?;
    }
    Ok(Redirect::to(&door.path("/documents?done=reopened")).into_response())
}

/// The button, or why there is none.
async fn way(visit: &Visit, door: &Doorstep, since: Timestamp) -> Result<Markup, Failure> {
    let refusal = match may::may(&visit.services, &door.person, door.dossier).await {
        Ok(offers) => offers.refusal(Task::Reopen),
        Err(Error::Refused(refusal)) => Some(refusal),
        Err(error) => return Err(visit.fail(&error)),
    };
    let locale = visit.locale;
    Ok(match refusal {
        None => offered(locale, door, since),
        Some(Refusal::RepresentativeDecides) => html! { p { (t!(locale, "reopen-representative")) } },
        Some(_) => html! { p { (t!(locale, "reopen-too-late")) } },
    })
}

fn offered(locale: Locale, door: &Doorstep, since: Timestamp) -> Markup {
    let until = locale.date(locale.day_of(term_after(since)));
    html! {
        p { (t!(locale, "reopen-explained", date = until)) }
        form method="post" action=(door.path("/reopen")) {
            div.button-row { (button(&t!(locale, "reopen-confirm"))) }
        }
    }
}
