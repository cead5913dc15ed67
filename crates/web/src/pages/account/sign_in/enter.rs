//! The way in, by whatever means somebody has just been proven.

use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use services::account::{devices, identity_provider, passkeys, session};
use services::{Error, Person};

use crate::cookies::{self, APP, CONVERSATION, DEVICE, SESSION, lasting, removed, secret};
use crate::failure::Failure;
use crate::locale::COOKIE;
use crate::pages::account::apps;
use crate::side::Side;
use crate::visit::Visit;

/// The new session's cookie, in place of any session this browser had; a new device is told; and the way in.
pub(in crate::pages::account) async fn enter(
    visit: &Visit,
    side: Side,
    jar: CookieJar,
    token: String,
) -> Result<Response, Failure> {
    let fail = |error| visit.fail(&error);
    if let Some(before) = jar.get(SESSION) {
        session::sign_out(&visit.services, before.value()).await.map_err(fail)?;
    }
    let device = devices::arrive(&visit.services, &token, &visit.browser).await.map_err(fail)?;
    let person = session::authenticate(&visit.services, &token).await.map_err(fail)?;
    let mut jar = jar.add(secret(SESSION, token)).add(lasting(DEVICE, device)).add(removed(CONVERSATION));
    let Some(person) = person else { return Ok((jar, Redirect::to(side.home())).into_response()) };
    if jar.get(COOKIE).is_none() {
        jar = jar.add(cookies::language(person.language));
    }
    let next = match asked_by_an_app(&jar) {
        Some(token) => apps::ask::here(side, &token),
        None => next_question(visit, &person).await.map_err(fail)?,
    };
    Ok((jar.add(removed(APP)), Redirect::to(&next)).into_response())
}

/// What an app asked before this browser was signed in. Cookies are the browser's word: only what may be one goes into an address.
fn asked_by_an_app(jar: &CookieJar) -> Option<String> {
    let token = jar.get(APP)?.value();
    let may_be_one = token.len() == 64 && token.bytes().all(|byte| byte.is_ascii_hexdigit());
    may_be_one.then(|| token.to_owned())
}

/// What is asked at the first sign-in (seed 004): how to open the account from now on, then whether to link a product;
/// then home.
pub(in crate::pages::account) async fn next_question(visit: &Visit, person: &Person) -> Result<String, Error> {
    let side = Side::of(person);
    if passkeys::own::is_to_be_asked(&visit.services, person).await? {
        return Ok(side.path("/first-steps/stay-signed-in"));
    }
    if side == Side::Holder && identity_provider::is_due(&visit.services, person).await? {
        return Ok("/first-steps/identity".to_owned());
    }
    Ok(side.home().to_owned())
}
