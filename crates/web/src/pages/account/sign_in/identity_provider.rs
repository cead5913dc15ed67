//! « Avec LuxTrust »: to the identity provider and back (feature A6).

use axum::extract::Path;
use axum::http::StatusCode;
use axum::http::header::REFRESH;
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use maud::{Markup, html};
use serde::Deserialize;
use services::Error;
use services::account::identity_provider::{self, Asked, Choice, Return, Returned, Why};

use super::enter::enter;
use crate::components::button::{link_button, secondary_button};
use crate::cookies::{CONVERSATION, removed, secret};
use crate::failure::Failure;
use crate::form::Query;
use crate::locale::Locale;
use crate::page::Page;
use crate::pages::account::linked_identities;
use crate::side::Side;
use crate::t;
use crate::visit::{MaybePerson, Visit};

/// What stands in the address when the browser comes back.
#[derive(Default, Deserialize)]
pub struct Brought {
    code: Option<String>,
    state: Option<String>,
    error: Option<String>,
    iss: Option<String>,
}

/// Where the browser comes back to from a provider; it must be registered there.
pub(in crate::pages) fn return_path(side: Side, provider: &str) -> String {
    side.path(&format!("/sign-in/with/{provider}/return"))
}

/// The providers, below number and password.
pub(super) fn providers(visit: &Visit, side: Side) -> Markup {
    let locale = visit.locale;
    html! {
        @for Choice { code, name } in identity_provider::choices(&visit.services) {
            h2 { (t!(locale, "identity-with", provider = name.clone())) }
            p { (t!(locale, "identity-with-explained", provider = name.clone())) }
            form method="post" action=(side.path(&format!("/sign-in/with/{code}"))) {
                div.button-row { (secondary_button(&t!(locale, "identity-continue", provider = name))) }
            }
        }
    }
}

/// `POST /sign-in/with/{provider}`
pub async fn begin(
    visit: Visit,
    side: Side,
    jar: CookieJar,
    Path(provider): Path<String>,
) -> Result<Response, Failure> {
    let (back, language) = (return_path(side, &provider), visit.locale.language());
    match identity_provider::sign_in(&visit.services, &provider, &back, language, visit.from).await {
        Ok(asked) => Ok(leave(&visit, side, jar, asked)),
        Err(Error::Unavailable(reason)) => Ok(silent(&visit, side, &provider, &reason, "/sign-in")),
        Err(error) => Err(visit.fail(&error)),
    }
}

/// Sends the browser on. By a page of its own: a form may not lead out of the portal, not even by a redirect
/// (`form-action` of the content security policy), and one sees where one goes.
pub(in crate::pages) fn leave(visit: &Visit, side: Side, jar: CookieJar, asked: Asked) -> Response {
    let Asked { token, page, name } = asked;
    let locale = visit.locale;
    let title = t!(locale, "identity-leaving-title", provider = name.clone());
    let content = html! {
        h1 { (title) }
        p.lead { (t!(locale, "identity-leaving")) }
        div.button-row { (link_button(&page, &t!(locale, "identity-continue", provider = name))) }
    };
    let refresh = format!("0;url={page}");
    let leaving = Page::new(locale, &title, content).frame(side.frame()).path(&side.path("/sign-in"));
    (jar.add(secret(CONVERSATION, token)), [(REFRESH, refresh)], leaving).into_response()
}

/// `GET /sign-in/with/{provider}/return`
pub async fn returned(
    visit: Visit,
    side: Side,
    MaybePerson(person): MaybePerson,
    jar: CookieJar,
    Path(provider): Path<String>,
    Query(brought): Query<Brought>,
) -> Result<Response, Failure> {
    let Brought { code, state, error, iss: issuer } = brought;
    let returned = Return { code, state: state.unwrap_or_default(), error, issuer };
    let token = visit.conversation()?;
    let done =
        identity_provider::finish(&visit.services, &provider, token, person.as_ref(), returned, visit.from).await;
    match done {
        Ok(Returned::SignedIn(session)) => enter(&visit, side, jar, session).await,
        Ok(Returned::Linked) => {
            let own = side.path("/account/identities?done=linked");
            Ok((jar.add(removed(CONVERSATION)), Redirect::to(&own)).into_response())
        }
        Ok(Returned::Not { why, linking, provider }) => {
            let page = refused(&visit, side, why, linking, &provider);
            Ok((jar.add(removed(CONVERSATION)), page).into_response())
        }
        Err(Error::Unavailable(reason)) => {
            let back = if person.is_some() { linked_identities::HERE } else { "/sign-in" };
            Ok(silent(&visit, side, &provider, &reason, back))
        }
        Err(error) => Err(visit.fail(&error)),
    }
}

fn refused(visit: &Visit, side: Side, why: Why, linking: bool, provider: &str) -> Page {
    let locale = visit.locale;
    let title = if linking {
        t!(locale, "identity-not-linked", provider = provider)
    } else {
        t!(locale, "identity-not-signed-in")
    };
    let reason = match why {
        Why::GivenUp => t!(locale, "identity-given-up", provider = provider),
        Why::NotProven => t!(locale, "identity-not-proven", provider = provider),
        Why::TooWeak => t!(locale, "identity-too-weak", provider = provider),
        Why::NotLinked => t!(locale, "identity-unknown", provider = provider),
        Why::Taken => t!(locale, "identity-taken", provider = provider),
    };
    let content = html! {
        h1 { (title) }
        p.lead { (reason) }
        @if linking { (way_back(locale, side, linked_identities::HERE)) } @else {
            @if why != Why::NotLinked { p { (t!(locale, "identity-password-instead")) } }
            (way_back(locale, side, "/sign-in"))
        }
    };
    own_page(visit, side, &title, content).status(StatusCode::FORBIDDEN)
}

/// The provider does not answer; number and password work without it. `back`: where one came from.
pub(in crate::pages) fn silent(visit: &Visit, side: Side, provider: &str, reason: &str, back: &str) -> Response {
    tracing::error!(provider, reason, "an identity provider cannot be asked");
    let locale = visit.locale;
    let choices = identity_provider::choices(&visit.services);
    let name = choices.into_iter().find(|choice| choice.code == provider).map_or(String::new(), |choice| choice.name);
    let title = t!(locale, "identity-silent", provider = name);
    let content = html! {
        h1 { (title) }
        p.lead { (t!(locale, "identity-password-instead")) }
        (way_back(locale, side, back))
    };
    own_page(visit, side, &title, content).status(StatusCode::SERVICE_UNAVAILABLE).into_response()
}

fn way_back(locale: Locale, side: Side, back: &str) -> Markup {
    let label = match back {
        linked_identities::HERE => t!(locale, "identity-link-again"),
        _ => t!(locale, "identity-to-password"),
    };
    html! { div.button-row { (link_button(&side.path(back), &label)) } }
}

/// What came back cannot be shown twice: another language leads to where one begins.
fn own_page(visit: &Visit, side: Side, title: &str, content: Markup) -> Page {
    Page::new(visit.locale, title, content).frame(side.frame()).path(&side.path("/sign-in"))
}
