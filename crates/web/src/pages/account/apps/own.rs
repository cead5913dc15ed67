//! « Applications »: those that act in one's name, and stopping one.

use axum::Form;
use axum::extract::Query;
use axum::response::Redirect;
use dossier::ids::AppLeaveId;
use maud::html;
use serde::Deserialize;
use services::apps::{self, OwnLeave};

use super::right;
use crate::components::back_link::back_link;
use crate::components::empty_state::empty_state;
use crate::components::notice::done;
use crate::components::one_tap::OneTap;
use crate::components::thing_row::{ThingRow, thing_rows};
use crate::failure::Failure;
use crate::icons::Icon;
use crate::locale::Locale;
use crate::page::Page;
use crate::pages::account::own_account::Arrival;
use crate::pages::account::owner::AccountOwner;
use crate::t;
use crate::visit::Visit;

/// Behind either door.
pub(in crate::pages::account) const HERE: &str = "/account/apps";

/// An app that is to act no longer.
#[derive(Deserialize)]
pub struct LeaveForm {
    leave: AppLeaveId,
}

/// `GET /account/apps`
pub async fn show(visit: Visit, owner: AccountOwner, Query(arrival): Query<Arrival>) -> Result<Page, Failure> {
    let own = apps::list(&visit.services, &owner.person).await.map_err(|error| visit.fail(&error))?;
    let locale = visit.locale;
    let title = t!(locale, "apps-title");
    let content = html! {
        @if arrival.done.as_deref() == Some("stopped") { (done(&t!(locale, "app-stopped"))) }
        (back_link(&owner.path("/account"), &t!(locale, "tab-account")))
        h1 { (title) }
        p { (t!(locale, "apps-lead")) }
        @if own.is_empty() {
            (empty_state(Icon::Devices, &t!(locale, "apps-none"), &t!(locale, "apps-none-next"), &html! {}))
        } @else {
            div.card { (thing_rows(&own.iter().map(|one| row(locale, &owner, one)).collect::<Vec<_>>())) }
        }
    };
    Ok(Page::new(locale, &title, content).frame(owner.frame()).path(&owner.path(HERE)))
}

/// `POST /account/apps/stop`
pub async fn stop(visit: Visit, owner: AccountOwner, Form(form): Form<LeaveForm>) -> Result<Redirect, Failure> {
    apps::withdraw(&visit.services, &owner.person, form.leave).await.map_err(|error| visit.fail(&error))?;
    Ok(Redirect::to(&owner.path("/account/apps?done=stopped")))
}

fn row(locale: Locale, owner: &AccountOwner, one: &OwnLeave) -> ThingRow {
    let day = |moment| locale.date(locale.day_of(moment));
    let about = t!(locale, "app-stop-named", app = one.app.clone());
    let stop = OneTap::taking_away(owner.path("/account/apps/stop"), t!(locale, "app-stop"), about);
    let rights = one.rights.iter().map(|one| right(locale, *one));
    ThingRow {
        icon: Icon::Devices,
        name: html! { (one.app) },
        details: rights.chain([t!(locale, "app-since-until", from = day(one.since), to = day(one.until))]).collect(),
        action: stop.field("leave", one.id.to_string()).render(),
    }
}
