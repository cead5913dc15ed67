//! What one wants to be told, and where. The first access by a professional and emergencies are always told.

use axum::response::{IntoResponse, Redirect, Response};
use maud::html;
use serde::Deserialize;
use services::account::choose_notices::{self, Choice};

use super::own_account::contact_name;
use super::owner::AccountOwner;
use crate::components::back_link::back_link;
use crate::components::button::button;
use crate::components::radios::Radios;
use crate::failure::Failure;
use crate::form::Form;
use crate::page::Page;
use crate::side::Side;
use crate::t;
use crate::visit::Visit;

/// The form.
#[derive(Deserialize)]
pub struct NoticesForm {
    #[serde(default)]
    accesses: String,
    to: usize,
}

/// `GET /account/notices`
pub async fn show(visit: Visit, owner: AccountOwner) -> Result<Page, Failure> {
    visit.proven(&owner.person)?;
    let choice = choose_notices::read(&visit.services, &owner.person).await.map_err(|error| visit.fail(&error))?;
    Ok(page(&visit, &owner, choice))
}

/// `POST /account/notices`
pub async fn submit(visit: Visit, owner: AccountOwner, Form(form): Form<NoticesForm>) -> Result<Response, Failure> {
    let choice = Choice { every_access: form.accesses == "every", to: form.to };
    let chosen = choose_notices::choose(&visit.services, &owner.person, choice).await;
    chosen.map_err(|error| visit.fail(&error))?;
    Ok(Redirect::to(&owner.path("/account?done=notices")).into_response())
}

fn page(visit: &Visit, owner: &AccountOwner, choice: Choice) -> Page {
    let locale = visit.locale;
    let title = t!(locale, "notices-title");
    let to = Radios::new("to", &t!(locale, "notices-to")).selected(Some(&choice.to.to_string()));
    let to = owner.person.contact_points.iter().enumerate().fold(to, |to, (place, contact_point)| {
        to.option(&place.to_string(), &format!("{} {}", contact_name(locale, contact_point), contact_point.masked()))
    });
    let accesses = Radios::new("accesses", &t!(locale, "notices-accesses"))
        .option("every", &t!(locale, "notices-accesses-every"))
        .option("first", &t!(locale, "notices-accesses-first"))
        .selected(Some(if choice.every_access { "every" } else { "first" }));
    let content = html! {
        (back_link(&owner.path("/account"), &t!(locale, "tab-account")))
        h1 { (title) }
        @if owner.side == Side::Holder { p { (t!(locale, "notices-always")) } }
        form method="post" novalidate {
            @if owner.side == Side::Holder { (accesses) }
            (to)
            div.button-row { (button(&t!(locale, "save"))) }
        }
    };
    Page::new(locale, &title, content).frame(owner.frame()).path(&visit.path)
}
