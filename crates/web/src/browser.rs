//! The browser that asks: what it says of itself, and whether it was here before.

use axum::http::HeaderMap;
use axum::http::header::USER_AGENT;
use axum_extra::extract::CookieJar;
use dossier::account::Device;
use services::account::devices::Browser;

use crate::cookies::DEVICE;
use crate::locale::Locale;
use crate::t;

/// The longest name a browser may give itself; the rest is not read.
const LONGEST_NAME: usize = 512;

/// The browser that sent these headers.
pub fn of(headers: &HeaderMap) -> Browser {
    let named = headers.get(USER_AGENT).and_then(|name| name.to_str().ok()).unwrap_or_default();
    let jar = CookieJar::from_headers(headers);
    Browser {
        user_agent: named.chars().take(LONGEST_NAME).collect(),
        token: jar.get(DEVICE).map(|cookie| cookie.value().to_owned()),
    }
}

/// A device as its owner would name it.
pub fn in_words(locale: Locale, device: Device) -> String {
    match (device.browser, device.system) {
        (Some(browser), Some(system)) => t!(locale, "device-named", browser = browser.name(), system = system.name()),
        (Some(browser), None) => browser.name().to_owned(),
        (None, Some(system)) => system.name().to_owned(),
        (None, None) => t!(locale, "device-unknown"),
    }
}
