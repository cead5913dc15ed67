//! The portal as an app on a phone's home screen: manifest, service worker, and the page for when there is no connection.
//!
//! The worker keeps the shell alone on the device (`assets/scripts/service-worker.js`), never a page with anybody's data.

use axum::Json;
use axum::http::HeaderMap;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use dossier::language::Language;
use maud::{Markup, html};
use serde::{Deserialize, Serialize};

use crate::assets::Asset;
use crate::components::button::link_button;
use crate::form::Query;
use crate::frame::Frame;
use crate::locale::Locale;
use crate::page::Page;
use crate::t;

/// The colours of the header, light and dark, on either side of the portal (`docs/design.md`).
const HOLDER_HEADER: (&str, &str) = ("#ffffff", "#24211d");
const PROFESSIONAL_HEADER: (&str, &str) = ("#552149", "#3d1735");
const PAPER: &str = "#fbf6ee";

/// What these three are asked for in. A browser sends no cookie with a manifest, and keeps the offline page for later.
#[derive(Deserialize)]
pub struct Asked {
    language: Option<String>,
}

impl Asked {
    fn locale(&self, otherwise: Locale) -> Locale {
        let language = self.language.as_deref().and_then(|language| language.parse::<Language>().ok());
        language.map_or(otherwise, Locale::of)
    }
}

#[derive(Serialize)]
struct Manifest {
    id: &'static str,
    name: String,
    short_name: String,
    description: String,
    lang: &'static str,
    dir: &'static str,
    start_url: &'static str,
    scope: &'static str,
    display: &'static str,
    background_color: &'static str,
    theme_color: &'static str,
    icons: Vec<AppIcon>,
}

#[derive(Serialize)]
struct AppIcon {
    src: String,
    sizes: &'static str,
    #[serde(rename = "type")]
    media_type: &'static str,
    purpose: &'static str,
}

impl AppIcon {
    fn png(asset: Asset, sizes: &'static str, purpose: &'static str) -> Self {
        Self { src: asset.url(), sizes, media_type: "image/png", purpose }
    }
}

/// `GET /app.webmanifest`
pub async fn manifest(locale: Locale, Query(asked): Query<Asked>) -> Response {
    let locale = asked.locale(locale);
    let manifest = Manifest {
        // The same app in every language.
        id: "/",
        name: format!("{} – {}", t!(locale, "app-name"), t!(locale, "product-long")),
        short_name: t!(locale, "app-name"),
        description: t!(locale, "welcome-lead"),
        lang: locale.language().code(),
        dir: "ltr",
        start_url: "/",
        scope: "/",
        display: "standalone",
        background_color: PAPER,
        theme_color: HOLDER_HEADER.0,
        icons: vec![
            AppIcon::png(Asset::AppIcon, "192x192", "any"),
            AppIcon::png(Asset::LargeAppIcon, "512x512", "any"),
            AppIcon::png(Asset::MaskableAppIcon, "512x512", "maskable"),
        ],
    };
    ([(CONTENT_TYPE, "application/manifest+json")], Json(manifest)).into_response()
}

/// `GET /service-worker.js`: at the root, because a worker looks after what lies below its own address.
pub async fn service_worker(request: HeaderMap) -> Response {
    Asset::ServiceWorker.answer(&request)
}

/// `GET /offline`: what the worker shows where the network does not answer.
pub async fn offline(locale: Locale, Query(asked): Query<Asked>) -> Page {
    let locale = asked.locale(locale);
    let content = html! {
        h1 { (t!(locale, "offline-title")) }
        p.lead { (t!(locale, "offline-next")) }
        p { (t!(locale, "offline-nothing-kept")) }
        // The page stands at the address that was asked for: an empty address asks for it again.
        div.button-row { (link_button("", &t!(locale, "offline-again"))) }
    };
    Page::new(locale, &t!(locale, "offline-title"), content)
}

/// What stands in the head of every page for it.
pub(crate) fn head(locale: Locale, frame: &Frame) -> Markup {
    let (light, dark) = if frame.is_professional() { PROFESSIONAL_HEADER } else { HOLDER_HEADER };
    html! {
        meta name="theme-color" content=(light) media="(prefers-color-scheme: light)";
        meta name="theme-color" content=(dark) media="(prefers-color-scheme: dark)";
        link rel="manifest" href={ "/app.webmanifest?language=" (locale.language()) };
        link rel="apple-touch-icon" href=(Asset::AppleAppIcon.url());
        script type="module" src=(Asset::AppScript.url()) {}
    }
}
