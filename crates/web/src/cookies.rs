//! The portal's cookies: who is signed in, and which conversation (activation, sign-in) a browser is in.

use axum_extra::extract::cookie::{Cookie, SameSite};
use dossier::language::Language;

use crate::locale::COOKIE as LANGUAGE;

/// Names the session.
pub const SESSION: &str = "__Host-dsp-session";

/// Names a conversation that is not finished.
pub const CONVERSATION: &str = "__Host-dsp-conversation";

/// Names a browser that has signed in before, so that it is no new device.
pub const DEVICE: &str = "__Host-dsp-device";

/// Says that somebody has made a passkey on this device, so that signing in with it is offered.
pub const PASSKEY: &str = "__Host-dsp-passkey";

/// Names what an app asks, while the person it asks signs in.
pub const APP: &str = "__Host-dsp-app";

/// Keeps the words last looked for in a record, so that one can go back to what was found. They are not in an address:
/// addresses stay in histories and in the logs of whatever stands in between.
pub const SEARCH: &str = "__Host-dsp-search";

/// A cookie that stays when the browser is closed, for as long as browsers keep one; otherwise like [`secret`].
pub fn lasting(name: &'static str, value: String) -> Cookie<'static> {
    let mut cookie = secret(name, value);
    cookie.make_permanent();
    cookie
}

/// A cookie that only this site gets, only encrypted, and no script can read. It ends with the browser.
///
/// `Lax`, not `Strict`: whoever comes back from an identity provider is sent by another site, and must find the
/// conversation and the session still there. What changes something is sent by `POST`, with which these do not go.
pub fn secret(name: &'static str, value: String) -> Cookie<'static> {
    Cookie::build((name, value)).path("/").secure(true).http_only(true).same_site(SameSite::Lax).build()
}

/// The same cookie, to be removed.
pub fn removed(name: &'static str) -> Cookie<'static> {
    let mut cookie = secret(name, String::new());
    cookie.make_removal();
    cookie
}

/// Remembers the language of the pages for as long as the browser keeps it.
pub fn language(language: Language) -> Cookie<'static> {
    Cookie::build((LANGUAGE, language.code())).path("/").http_only(true).same_site(SameSite::Lax).permanent().build()
}
