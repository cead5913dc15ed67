//! « Code PIN, empreinte ou visage » in the account: which there are, another one, away with one.

use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use dossier::ids::PasskeyId;
use dossier::lifecycle::State;
use maud::html;
use serde::Deserialize;
use services::account::passkeys::own::{self, OwnPasskey};
use services::account::passkeys::{add, are_possible};

use super::own_account::Arrival;
use super::owner::{AccountOwner, SignedIn};
use super::sign_in::enter::next_question;
use super::sign_in::passkey::asked;
use crate::browser::in_words;
use crate::components::back_link::back_link;
use crate::components::button::small_link_button;
use crate::components::empty_state::empty_state;
use crate::components::notice::done;
use crate::components::one_tap::OneTap;
use crate::components::passkey_form::{Ask, PasskeyForm};
use crate::components::thing_row::{ThingRow, thing_rows};
use crate::cookies::{CONVERSATION, PASSKEY, lasting, removed};
use crate::failure::Failure;
use crate::form::{Form, Query};
use crate::icons::Icon;
use crate::locale::Locale;
use crate::page::Page;
use crate::t;
use crate::visit::Visit;

const HERE: &str = "/account/passkeys";

/// What the device answered.
#[derive(Deserialize)]
pub struct NewForm {
    credential: String,
    name: String,
    /// There when it was the question at the first sign-in.
    next: Option<String>,
}

/// A key.
#[derive(Deserialize)]
pub struct KeyForm {
    passkey: PasskeyId,
}

/// `GET /account/passkeys`. Comes after a proof: adding and removing need one.
pub async fn show(visit: Visit, owner: AccountOwner, Query(arrival): Query<Arrival>) -> Result<Page, Failure> {
    visit.proven(&owner.person)?;
    page(&visit, &owner, arrival.done.as_deref()).await
}

/// `POST /account/passkeys/options`
pub async fn options(visit: Visit, owner: SignedIn, jar: CookieJar) -> Result<Response, Failure> {
    if owner.person.own_dossier().is_some_and(|own| !matches!(own.state, State::Prepared { .. } | State::Active { .. }))
    {
        return Err(Failure::elsewhere(owner.side.home()));
    }
    let begun = add::begin(&visit.services, &owner.person).await;
    Ok(asked(jar, begun.map_err(|error| visit.fail_towards(&error, &owner.side.path(HERE)))?))
}

/// `POST /account/passkeys`
pub async fn submit(
    visit: Visit,
    owner: SignedIn,
    jar: CookieJar,
    Form(form): Form<NewForm>,
) -> Result<Response, Failure> {
    let token = visit.conversation()?;
    let added = add::finish(&visit.services, &owner.person, token, &form.credential, &form.name).await;
    added.map_err(|error| visit.fail_towards(&error, &owner.side.path(HERE)))?;
    let jar = jar.add(lasting(PASSKEY, "yes".to_owned())).add(removed(CONVERSATION));
    let next = match form.next {
        Some(_) => next_question(&visit, &owner.person).await.map_err(|error| visit.fail(&error))?,
        None => owner.side.path("/account/passkeys?done=added"),
    };
    Ok((jar, Redirect::to(&next)).into_response())
}

/// `POST /account/passkeys/remove`
pub async fn remove(visit: Visit, owner: AccountOwner, Form(form): Form<KeyForm>) -> Result<Redirect, Failure> {
    let removed = own::remove(&visit.services, &owner.person, form.passkey).await;
    removed.map_err(|error| visit.fail_towards(&error, &owner.path(HERE)))?;
    Ok(Redirect::to(&owner.path("/account/passkeys?done=removed")))
}

async fn page(visit: &Visit, owner: &AccountOwner, arrival: Option<&str>) -> Result<Page, Failure> {
    let locale = visit.locale;
    let keys = own::list(&visit.services, &owner.person).await.map_err(|error| visit.fail(&error))?;
    let title = t!(locale, "passkeys-title");
    let content = html! {
        (back_link(&owner.path("/account"), &t!(locale, "tab-account")))
        @match arrival {
            Some("added") => (done(&t!(locale, "passkey-added"))),
            Some("renamed") => (done(&t!(locale, "passkey-renamed"))),
            Some("removed") => (done(&t!(locale, "passkey-removed"))),
            _ => {}
        }
        h1 { (title) }
        p { (t!(locale, "passkeys-lead")) }
        @if keys.is_empty() {
            (empty_state(Icon::Fingerprint, &t!(locale, "passkeys-empty"), &t!(locale, "passkeys-empty-next"), &html! {}))
        } @else {
            div.card { (thing_rows(&keys.iter().map(|key| row(locale, owner, key)).collect::<Vec<_>>())) }
        }
        @if are_possible(&visit.services) {
            div hidden data-passkey-only { h2 { (t!(locale, "passkey-new")) } p { (t!(locale, "passkey-new-explained")) } }
            (PasskeyForm::new(Ask::Create, &owner.path(HERE), &t!(locale, "passkey"))
                .field("name", &in_words(locale, visit.device()))
                .render(locale))
        }
    };
    Ok(Page::new(locale, &title, content).frame(owner.frame()).path(&owner.path(HERE)))
}

fn row(locale: Locale, owner: &AccountOwner, key: &OwnPasskey) -> ThingRow {
    let rename = owner.path(&format!("/account/passkeys/rename?passkey={}", key.id));
    let mut details = vec![t!(locale, "passkey-added-on", date = locale.date(locale.day_of(key.added_at)))];
    details.extend(key.used_at.map(|at| t!(locale, "passkey-used", time = locale.date_time(at))));
    let about = t!(locale, "passkey-remove-named", name = key.name.clone());
    let remove = OneTap::taking_away(owner.path("/account/passkeys/remove"), t!(locale, "remove"), about);
    ThingRow {
        icon: Icon::Fingerprint,
        name: html! { (key.name) },
        details,
        action: html! {
            (small_link_button(&rename, &t!(locale, "rename"), &t!(locale, "passkey-rename-named", name = key.name.clone())))
            (remove.field("passkey", key.id.to_string()).render())
        },
    }
}
