//! « J'accepte »: the terms come before the record opens (feature A7).

use axum::extract::Query;
use axum::response::{IntoResponse, Redirect, Response};
use dossier::lifecycle::State;
use maud::html;
use serde::Deserialize;
use services::account::{accept_terms, oppose};

use crate::components::button::{button, link_button, secondary_link_button, warning_button};
use crate::components::warning::warning;
use crate::failure::Failure;
use crate::page::Page;
use crate::pages::account::own_account;
use crate::pages::terms;
use crate::side::Side;
use crate::t;
use crate::visit::{NewHolder, Visit};

/// Whether the terms were declined: nothing keeps that but the address.
#[derive(Default, Deserialize)]
pub struct Reply {
    answer: Option<String>,
}

/// `GET /first-steps/terms`
pub async fn show(visit: Visit, holder: NewHolder, Query(reply): Query<Reply>) -> Response {
    match holder.own.state {
        State::Prepared { .. } if reply.answer.as_deref() == Some("no") => declined(&visit).into_response(),
        State::Prepared { .. } => page(&visit, &holder).into_response(),
        State::Active { .. } | State::Closed { .. } | State::Archived { .. } | State::Destroyed { .. } => {
            Redirect::to(Side::Holder.home()).into_response()
        }
    }
}

/// `POST /first-steps/terms`
pub async fn submit(visit: Visit, holder: NewHolder) -> Result<Redirect, Failure> {
    if matches!(holder.own.state, State::Prepared { .. }) {
        accept_terms::accept(&visit.services, &holder.person).await.map_err(|error| visit.fail(&error))?;
    }
    Ok(Redirect::to("/first-steps/organ-donation"))
}

/// `POST /first-steps/opposition`
pub async fn oppose(visit: Visit, holder: NewHolder) -> Result<Redirect, Failure> {
    oppose::oppose_signed_in(&visit.services, &holder.person).await.map_err(|error| visit.fail(&error))?;
    Ok(Redirect::to("/opposition/done"))
}

fn page(visit: &Visit, holder: &NewHolder) -> Page {
    let locale = visit.locale;
    let content = html! {
        p.quiet { (t!(locale, "signed-in-as", person = holder.own.name.clone())) }
        h1 { (t!(locale, "terms-title")) }
        p { (t!(locale, "terms-accept-lead")) }
        (terms::text(locale))
        form method="post" {
            div.button-row {
                (button(&t!(locale, "terms-accept")))
                (secondary_link_button("/first-steps/terms?answer=no", &t!(locale, "terms-refuse")))
            }
        }
    };
    Page::new(locale, &t!(locale, "terms-title"), content).path(&visit.path)
}

fn declined(visit: &Visit) -> Page {
    let locale = visit.locale;
    let content = html! {
        h1 { (t!(locale, "terms-declined-title")) }
        p.lead { (t!(locale, "terms-declined")) }
        div.button-row { (link_button("/first-steps/terms", &t!(locale, "terms-declined-back"))) }
        (own_account::sign_out(locale, Side::Holder))
        h2 { (t!(locale, "oppose-title")) }
        (warning(&t!(locale, "oppose-lead"), &html! { p { (t!(locale, "oppose-consequences")) } }))
        form method="post" action="/first-steps/opposition" {
            div.button-row { (warning_button(&t!(locale, "oppose-confirm"))) }
        }
    };
    Page::new(locale, &t!(locale, "terms-declined-title"), content).path(&visit.path)
}
