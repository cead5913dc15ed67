//! « Appareils connectés »: where one is signed in, and out with the others.

use axum::response::Redirect;
use dossier::ids::SessionId;
use maud::{Markup, html};
use serde::Deserialize;
use services::account::devices::{self, SignedIn};

use super::own_account::Arrival;
use super::owner::AccountOwner;
use crate::browser::in_words;
use crate::components::back_link::back_link;
use crate::components::button::warning_button;
use crate::components::notice::done;
use crate::components::one_tap::OneTap;
use crate::components::tag::{Tone, tag};
use crate::components::thing_row::{ThingRow, thing_rows};
use crate::failure::Failure;
use crate::form::{Form, Query};
use crate::icons::Icon;
use crate::locale::Locale;
use crate::page::Page;
use crate::t;
use crate::visit::Visit;

/// A device that is to be signed out.
#[derive(Deserialize)]
pub struct DeviceForm {
    session: SessionId,
}

/// `GET /account/devices`
pub async fn show(visit: Visit, owner: AccountOwner, Query(arrival): Query<Arrival>) -> Result<Page, Failure> {
    let signed_in = devices::list(&visit.services, &owner.person).await.map_err(|error| visit.fail(&error))?;
    Ok(page(&visit, &owner, &signed_in, arrival.done.as_deref()))
}

/// `POST /account/devices/end`
pub async fn end(visit: Visit, owner: AccountOwner, Form(form): Form<DeviceForm>) -> Result<Redirect, Failure> {
    devices::end(&visit.services, &owner.person, form.session).await.map_err(|error| visit.fail(&error))?;
    Ok(Redirect::to(&owner.path("/account/devices?done=ended")))
}

/// `POST /account/devices/end-others`
pub async fn end_others(visit: Visit, owner: AccountOwner) -> Result<Redirect, Failure> {
    devices::end_others(&visit.services, &owner.person).await.map_err(|error| visit.fail(&error))?;
    Ok(Redirect::to(&owner.path("/account/devices?done=ended")))
}

fn page(visit: &Visit, owner: &AccountOwner, signed_in: &[SignedIn], arrival: Option<&str>) -> Page {
    let locale = visit.locale;
    let title = t!(locale, "devices-title");
    let rows: Vec<ThingRow> = signed_in.iter().map(|one| row(locale, owner, one)).collect();
    let content = html! {
        (back_link(&owner.path("/account"), &t!(locale, "tab-account")))
        @if arrival == Some("ended") { (done(&t!(locale, "device-ended"))) }
        h1 { (title) }
        p { (t!(locale, "devices-lead")) }
        div.card { (thing_rows(&rows)) }
        @if signed_in.len() > 1 {
            form method="post" action=(owner.path("/account/devices/end-others")) {
                div.button-row { (warning_button(&t!(locale, "devices-end-others"))) }
            }
        }
        p.quiet { (t!(locale, "devices-unknown")) }
        p { a.text-link href=(owner.path("/account/password")) { (t!(locale, "password-change-title")) } }
    };
    Page::new(locale, &title, content).frame(owner.frame()).path(&visit.path)
}

fn row(locale: Locale, owner: &AccountOwner, one: &SignedIn) -> ThingRow {
    let name = in_words(locale, one.device);
    ThingRow {
        icon: Icon::Devices,
        name: html! { (name) @if one.is_this_one { " " (tag(Tone::Accent, &t!(locale, "device-this"))) } },
        details: vec![
            t!(locale, "device-since", time = locale.date_time(one.began_at)),
            t!(locale, "device-last-used", time = locale.date_time(one.last_seen_at)),
        ],
        action: if one.is_this_one {
            html! {}
        } else {
            sign_out(locale, owner, one, name)
        },
    }
}

fn sign_out(locale: Locale, owner: &AccountOwner, one: &SignedIn, name: String) -> Markup {
    let about = t!(locale, "device-end-named", name = name);
    OneTap::taking_away(owner.path("/account/devices/end"), t!(locale, "device-end"), about)
        .field("session", one.id.to_string())
        .render()
}
