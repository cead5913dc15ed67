//! « Code PIN, empreinte ou visage »: signing in with what this device knows, in one step.

use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use axum_extra::extract::CookieJar;
use maud::{Markup, html};
use serde::Deserialize;
use services::Error;
use services::account::passkeys::{self, Begun};

use super::enter::enter;
use super::password;
use crate::components::passkey_form::{Ask, PasskeyForm};
use crate::cookies::{CONVERSATION, PASSKEY, lasting, secret};
use crate::failure::Failure;
use crate::form::Form;
use crate::locale::Locale;
use crate::problems::field_error;
use crate::side::Side;
use crate::t;
use crate::visit::Visit;

/// What the device answered.
#[derive(Deserialize)]
pub struct AnswerForm {
    pub(in crate::pages::account) credential: String,
}

/// What the browser is to ask of the device; the conversation's token goes into its cookie.
pub(in crate::pages::account) fn asked(jar: CookieJar, begun: Begun) -> Response {
    (jar.add(secret(CONVERSATION, begun.token)), [(CONTENT_TYPE, "application/json")], begun.options).into_response()
}

/// The button, on a device on which somebody has made a passkey.
pub(super) fn offer(visit: &Visit, side: Side, jar: &CookieJar) -> Markup {
    let is_offered = jar.get(PASSKEY).is_some() && passkeys::are_possible(&visit.services);
    html! {
        @if is_offered { (form(visit.locale, side)) }
    }
}

fn form(locale: Locale, side: Side) -> Markup {
    let form = PasskeyForm::new(Ask::Get, &side.path("/sign-in/passkey"), &t!(locale, "passkey"));
    html! {
        div hidden data-passkey-only { h2 { (t!(locale, "sign-in-with-passkey")) } }
        (form.render(locale))
    }
}

/// `POST /sign-in/passkey/options`
pub async fn options(visit: Visit, jar: CookieJar) -> Result<Response, Failure> {
    let begun = passkeys::sign_in::begin(&visit.services, visit.from).await;
    Ok(asked(jar, begun.map_err(|error| visit.fail(&error))?))
}

/// `POST /sign-in/passkey`
pub async fn submit(
    visit: Visit,
    side: Side,
    jar: CookieJar,
    Form(form): Form<AnswerForm>,
) -> Result<Response, Failure> {
    let token = visit.conversation()?;
    match passkeys::sign_in::finish(&visit.services, token, &form.credential, visit.from).await {
        // Kept for as long again: browsers forget cookies after a while.
        Ok(token) => enter(&visit, side, jar.add(lasting(PASSKEY, "yes".to_owned())), token).await,
        Err(Error::Invalid(problem)) => {
            Ok(password::refused(&visit, side, &jar, &[field_error(visit.locale, side, problem)]).into_response())
        }
        Err(error) => Err(visit.fail(&error)),
    }
}
