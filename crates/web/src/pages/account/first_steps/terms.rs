//! « J'accepte »: the terms come before the record opens (feature A7).

use axum::response::{IntoResponse, Redirect, Response};
use dossier::access::Refusal;
use dossier::lifecycle::State;
use maud::{Markup, html};
use serde::Deserialize;
use services::account::{accept_terms, oppose};
use services::explain::may::{self, Task};

use super::Doorstep;
use crate::components::button::{button, link_button, main_warning_button, secondary_link_button};
use crate::components::warning::warning;
use crate::failure::Failure;
use crate::form::Query;
use crate::locale::Locale;
use crate::page::Page;
use crate::pages::account::own_account;
use crate::pages::holder::entrusted_list;
use crate::pages::terms;
use crate::side::Side;
use crate::t;
use crate::visit::Visit;

/// Whether the terms were declined: nothing keeps that but the address.
#[derive(Default, Deserialize)]
pub struct Reply {
    answer: Option<String>,
}

/// `GET /first-steps/terms`
pub async fn show(visit: Visit, door: Doorstep, Query(reply): Query<Reply>) -> Result<Response, Failure> {
    if !matches!(door.state, State::Prepared { .. }) {
        return Ok(Redirect::to(&door.home()).into_response());
    }
    let offers = may::may(&visit.services, &door.person, door.dossier).await;
    match offers.map(|offers| offers.refusal(Task::Activate)) {
        Ok(None) if reply.answer.as_deref() == Some("no") => Ok(declined(&visit, &door).into_response()),
        Ok(None) => Ok(page(&visit, &door).await?.into_response()),
        // The own record of a minor: somebody else has to open it.
        Ok(Some(_)) | Err(services::Error::Refused(Refusal::RepresentativeDecides | Refusal::RecordNotOpen)) => {
            Ok(others_decide(&visit, &door).into_response())
        }
        Err(error) => Err(visit.fail(&error)),
    }
}

/// `POST /first-steps/terms`
pub async fn submit(visit: Visit, door: Doorstep) -> Result<Redirect, Failure> {
    if matches!(door.state, State::Prepared { .. }) {
        let accepted = accept_terms::accept_for(&visit.services, &door.person, door.dossier).await;
        accepted.map_err(|error| visit.fail(&error))?;
    }
    Ok(Redirect::to(&door.path("/first-steps/organ-donation")))
}

/// `POST /first-steps/opposition`
pub async fn oppose(visit: Visit, door: Doorstep) -> Result<Redirect, Failure> {
    let opposed = oppose::oppose_for(&visit.services, &door.person, door.dossier).await;
    opposed.map_err(|error| visit.fail(&error))?;
    Ok(Redirect::to(if door.is_own() { "/opposition/done" } else { "/documents?done=opposed-for" }))
}

async fn page(visit: &Visit, door: &Doorstep) -> Result<Page, Failure> {
    let locale = visit.locale;
    let others = if door.is_own() {
        entrusted_list::sections(visit, &door.person).await?
    } else {
        html! {}
    };
    let content = html! {
        (whose(locale, door))
        h1 { (t!(locale, "terms-title")) }
        p {
            @if door.is_own() { (t!(locale, "terms-accept-lead")) } @else {
                (t!(locale, "terms-accept-lead-for", person = door.name.clone()))
            }
        }
        (terms::text(locale))
        form method="post" action=(door.path("/first-steps/terms")) {
            div.button-row {
                (button(&t!(locale, "terms-accept")))
                (secondary_link_button(&door.path("/first-steps/terms?answer=no"), &t!(locale, "terms-refuse")))
            }
        }
        (others)
    };
    Ok(Page::new(locale, &t!(locale, "terms-title"), content).frame(door.frame()).path(&visit.path))
}

fn whose(locale: Locale, door: &Doorstep) -> Markup {
    html! {
        @if door.is_own() { p.quiet { (t!(locale, "signed-in-as", person = door.name.clone())) } }
    }
}

fn declined(visit: &Visit, door: &Doorstep) -> Page {
    let locale = visit.locale;
    let Declined { title, oppose, lead, consequences, confirm } = words(locale, door);
    let content = html! {
        h1 { (title) }
        p.lead { (t!(locale, "terms-declined")) }
        div.button-row { (link_button(&door.path("/first-steps/terms"), &t!(locale, "terms-declined-back"))) }
        @if door.is_own() { (own_account::sign_out(locale, Side::Holder)) }
        h2 { (oppose) }
        (warning(&lead, &html! { p { (consequences) } }))
        form method="post" action=(door.path("/first-steps/opposition")) {
            div.button-row { (main_warning_button(&confirm)) }
        }
    };
    Page::new(locale, &title, content).frame(door.frame()).path(&visit.path)
}

/// What is said to whoever declined.
struct Declined {
    title: String,
    oppose: String,
    lead: String,
    consequences: String,
    confirm: String,
}

fn words(locale: Locale, door: &Doorstep) -> Declined {
    let person = &door.name;
    if door.is_own() {
        Declined {
            title: t!(locale, "terms-declined-title"),
            oppose: t!(locale, "oppose-title"),
            lead: t!(locale, "oppose-lead"),
            consequences: t!(locale, "oppose-consequences"),
            confirm: t!(locale, "oppose-confirm"),
        }
    } else {
        Declined {
            title: t!(locale, "terms-declined-title-for", person = person.clone()),
            oppose: t!(locale, "oppose-title-for", person = person.clone()),
            lead: t!(locale, "oppose-lead-for", person = person.clone()),
            consequences: t!(locale, "oppose-consequences-for"),
            confirm: t!(locale, "oppose-confirm-for", person = person.clone()),
        }
    }
}

fn others_decide(visit: &Visit, door: &Doorstep) -> Page {
    let locale = visit.locale;
    let title = t!(locale, "first-steps-minor-title");
    let content = html! {
        (whose(locale, door))
        h1 { (title) }
        p.lead { (t!(locale, "first-steps-minor")) }
        (own_account::sign_out(locale, Side::Holder))
    };
    Page::new(locale, &title, content).frame(door.frame()).path(&visit.path)
}
