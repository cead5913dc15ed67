//! The portal's cookies: who is signed in, and which conversation (activation, sign-in) a browser is in.

use axum_extra::extract::cookie::{Cookie, SameSite};
use dossier::language::Language;

use crate::locale::COOKIE as LANGUAGE;

/// Names the session.
pub const SESSION: &str = "__Host-dsp-session";

/// Names a conversation that is not finished.
pub const CONVERSATION: &str = "__Host-dsp-conversation";

/// A cookie that only this site gets, only encrypted, and no script can read. It ends with the browser.
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
