//! « Se connecter autrement »: the identities elsewhere that open one's account.

use axum::extract::Path;
use axum::response::{Redirect, Response};
use axum_extra::extract::CookieJar;
use dossier::ids::IdentityId;
use maud::{Markup, html};
use serde::Deserialize;
use services::Error;
use services::account::identity_provider::{self, Choice, Linked};

use super::own_account::Arrival;
use super::owner::{AccountOwner, SignedIn};
use super::sign_in::identity_provider::{leave, return_path, silent};
use crate::components::back_link::back_link;
use crate::components::button::button;
use crate::components::empty_state::empty_state;
use crate::components::notice::done;
use crate::components::one_tap::OneTap;
use crate::components::thing_row::{ThingRow, thing_rows};
use crate::failure::Failure;
use crate::form::{Form, Query};
use crate::icons::Icon;
use crate::locale::Locale;
use crate::page::Page;
use crate::side::Side;
use crate::t;
use crate::visit::Visit;

/// Behind either door.
pub(in crate::pages) const HERE: &str = "/account/identities";

/// An identity that is to open the account no longer.
#[derive(Deserialize)]
pub struct IdentityForm {
    identity: IdentityId,
}

/// `GET /account/identities`
pub async fn show(visit: Visit, owner: AccountOwner, Query(arrival): Query<Arrival>) -> Result<Page, Failure> {
    let linked = identity_provider::list(&visit.services, &owner.person).await.map_err(|error| visit.fail(&error))?;
    Ok(page(&visit, &owner, &linked, arrival.done.as_deref()))
}

/// `POST /account/identities/with/{provider}`; also from the first steps, before the record is open.
pub async fn begin(
    visit: Visit,
    owner: SignedIn,
    jar: CookieJar,
    Path(provider): Path<String>,
) -> Result<Response, Failure> {
    let side = owner.side;
    match identity_provider::link(&visit.services, &owner.person, &provider, &return_path(side, &provider)).await {
        Ok(asked) => Ok(leave(&visit, side, jar, asked)),
        Err(Error::Unavailable(reason)) => Ok(silent(&visit, side, &provider, &reason, HERE)),
        Err(error) => Err(visit.fail_towards(&error, &side.path(HERE))),
    }
}

/// `POST /account/identities/unlink`
pub async fn unlink(visit: Visit, owner: AccountOwner, Form(form): Form<IdentityForm>) -> Result<Redirect, Failure> {
    let unlinked = identity_provider::unlink(&visit.services, &owner.person, form.identity).await;
    unlinked.map_err(|error| visit.fail_towards(&error, &owner.path(HERE)))?;
    Ok(Redirect::to(&owner.path("/account/identities?done=unlinked")))
}

fn page(visit: &Visit, owner: &AccountOwner, linked: &[Linked], arrival: Option<&str>) -> Page {
    let locale = visit.locale;
    let title = t!(locale, "identities-title");
    let content = html! {
        (back_link(&owner.path("/account"), &t!(locale, "tab-account")))
        @match arrival {
            Some("linked") => (done(&t!(locale, "identities-linked"))),
            Some("unlinked") => (done(&t!(locale, "identities-unlinked"))),
            _ => {}
        }
        h1 { (title) }
        p { (t!(locale, "identities-lead")) }
        @if linked.is_empty() {
            (empty_state(Icon::Lock, &t!(locale, "identities-none"), &t!(locale, "identities-none-next"), &html! {}))
        } @else {
            div.card { (thing_rows(&linked.iter().map(|one| row(locale, owner, one)).collect::<Vec<_>>())) }
        }
        (buttons(visit, owner.side))
    };
    Page::new(locale, &title, content).frame(owner.frame()).path(&owner.path(HERE))
}

/// « Lier un produit LuxTrust »
pub(in crate::pages) fn buttons(visit: &Visit, side: Side) -> Markup {
    html! {
        @for Choice { code, name } in identity_provider::choices(&visit.services) {
            form method="post" action=(side.path(&format!("{HERE}/with/{code}"))) {
                div.button-row { (button(&t!(visit.locale, "identity-link", provider = name))) }
            }
        }
    }
}

fn row(locale: Locale, owner: &AccountOwner, one: &Linked) -> ThingRow {
    let date = locale.date(locale.day_of(one.since));
    let about = t!(locale, "identities-unlink-one", provider = one.name.clone(), date = date.clone());
    let unlink = OneTap::taking_away(owner.path("/account/identities/unlink"), t!(locale, "identities-unlink"), about);
    ThingRow {
        icon: Icon::Lock,
        name: html! { (one.name) },
        details: vec![t!(locale, "identities-since", date = date)],
        action: unlink.field("identity", one.id.to_string()).render(),
    }
}
