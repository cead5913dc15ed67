//! The demo's own page: what would have left the process, the clock, and whom to sign in as.

use std::sync::Arc;

use axum::extract::State;
use axum::response::Redirect;
use axum::routing::{get, post};
use axum::{Form, Router};
use jiff::SignedDuration;
use maud::{Markup, html};
use serde::Deserialize;
use services::Services;
use web::components::button::choice_button;
use web::components::notice::notice;
use web::locale::Locale;
use web::page::Page;
use web::{csrf, security};

use super::clock::DemoClock;
use super::outbox::{Outbox, Sent};

#[derive(Clone)]
struct Desk {
    outbox: Arc<Outbox>,
    clock: DemoClock,
    table: Arc<str>,
    services: Services,
}

/// The routes that exist in a demo only.
pub fn router(outbox: Arc<Outbox>, clock: DemoClock, table: String, services: Services) -> Router {
    let desk = Desk { outbox, clock, table: table.into(), services };
    let routes = Router::new().route("/demo", get(show)).route("/demo/clock", post(advance)).with_state(desk);
    security::protect(csrf::protect(routes), false)
}

async fn show(locale: Locale, State(desk): State<Desk>) -> Page {
    let title = locale.text("demo-title");
    let content = html! {
        h1 { (title) }
        (notice(&locale.text("demo-notice"), &html! {}))
        h2 { (locale.text("demo-clock")) }
        p { (locale.date_time(desk.services.now())) }
        form method="post" action="/demo/clock" {
            div.button-row {
                (choice_button("minutes", "15", &locale.text("demo-quarter-hour")))
                (choice_button("hours", "1", &locale.text("demo-one-hour")))
                (choice_button("hours", "24", &locale.text("demo-one-day")))
                (choice_button("hours", "720", &locale.text("demo-one-month")))
            }
        }
        h2 { (locale.text("demo-outbox")) }
        @for sent in desk.outbox.newest_first() { (message(&sent)) }
        h2 { (locale.text("demo-people")) }
        pre.demo-table tabindex="0" { (desk.table) }
    };
    Page::new(locale, &title, content).path("/demo")
}

fn message(sent: &Sent) -> Markup {
    html! {
        article.card.outbox-message {
            h3 { (sent.to) }
            @if let Some(subject) = &sent.subject { p { strong { (subject) } } }
            @for line in sent.text.lines() {
                @if let Some(link) = line.strip_prefix("http") { p { a href={ "http" (link) } { (line) } } } @else { p { (line) } }
            }
        }
    }
}

#[derive(Deserialize)]
struct Advance {
    #[serde(default)]
    hours: u32,
    #[serde(default)]
    minutes: u32,
}

async fn advance(State(desk): State<Desk>, Form(form): Form<Advance>) -> Redirect {
    desk.clock.advance(SignedDuration::from_mins(i64::from(form.hours) * 60 + i64::from(form.minutes)));
    if let Err(error) = desk.clock.keep() {
        tracing::warn!(%error, "the clock's position was not kept");
    }
    Redirect::to("/demo")
}
