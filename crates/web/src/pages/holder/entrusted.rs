//! At the door of the record of somebody else: whose it is, as what one opens it, and the way in (seed 004: "click on the
//! name … and confirm the action").

use axum::response::{IntoResponse, Redirect, Response};
use dossier::access::Basis;
use dossier::lifecycle::State;
use maud::html;
use services::assistants::entrusted::Entrusted;

use super::mandate_words;
use crate::components::button::link_button;
use crate::components::facts::Facts;
use crate::frame::{Caring, Frame};
use crate::holder_side::Entrusting;
use crate::locale::Locale;
use crate::page::Page;
use crate::t;
use crate::visit::Visit;

/// `GET /records/{record}`
pub async fn show(visit: Visit, Entrusting { entrusted, .. }: Entrusting) -> Response {
    let page = |page: &str| Redirect::to(&format!("/records/{}{page}", entrusted.dossier)).into_response();
    match entrusted.state {
        State::Prepared { .. } => page("/first-steps/terms"),
        State::Closed { .. } => page("/reopen"),
        State::Active { .. } | State::Archived { .. } | State::Destroyed { .. } => {
            doorstep(&visit, &entrusted).into_response()
        }
    }
}

fn doorstep(visit: &Visit, record: &Entrusted) -> Page {
    let locale = visit.locale;
    let title = t!(locale, "entrusted-open-title", person = record.name.clone());
    let content = html! {
        h1 { (title) }
        p { (locale.text(&format!("entrusted-explained-{}", record.basis.code()))) }
        div.button-row.button-row--top {
            (link_button(&format!("/records/{}/documents", record.dossier), &t!(locale, "entrusted-open")))
        }
        div.card { (facts(locale, record)) }
        @if let Some(mandate) = record.mandate { (mandate_words::to_the_assistant(locale, mandate)) }
    };
    let frame = Frame::Doorstep { name: record.name.clone(), caring: Caring::of(record) };
    Page::new(locale, &title, content).frame(frame).path(&visit.path)
}

/// Whose record it is, and as what one is there.
pub(super) fn facts(locale: Locale, record: &Entrusted) -> Facts {
    let facts = Facts::new()
        .with(&t!(locale, "account-name"), &record.name)
        .with(&t!(locale, "account-birth-date"), &locale.date(record.birth_date))
        .with(&t!(locale, "entrusted-you-are"), &you_are(locale, record.basis))
        .with(&t!(locale, "entrusted-since"), &locale.date(locale.day_of(record.since)));
    match record.until {
        Some(until) => facts.with(&t!(locale, "entrusted-ends"), &mandate_words::until(locale, until)),
        None => facts,
    }
}

fn you_are(locale: Locale, basis: Basis) -> String {
    locale.text(&format!("entrusted-as-{}", basis.code()))
}
