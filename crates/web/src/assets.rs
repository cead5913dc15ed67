//! Style sheet, scripts, fonts and icons, built by `npm run build` and carried inside the program.
//!
//! Texts among them are compressed when they are built. Pages are not compressed at all: they hold what is secret beside what a
//! stranger can make somebody ask for, and the size of a compressed page tells whether the two are alike (BREACH).

use std::sync::LazyLock;

use axum::extract::Path;
use axum::http::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, VARY};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use rust_embed::{EmbeddedFile, RustEmbed};

#[derive(RustEmbed)]
#[folder = "assets/dist"]
#[allow_missing = true]
struct Built;

/// What the name of a compressed copy ends with.
const COMPRESSED: &str = ".br";

/// A built file that pages refer to; its public name carries a hash of its content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asset {
    /// The one style sheet.
    Style,
    /// The letters, as they usually are.
    Regular,
    /// The letters, bold.
    Bold,
    /// Registers the service worker.
    AppScript,
    /// PIN, fingerprint or face.
    PasskeyScript,
    /// Upload progress.
    UploadScript,
    /// What happens in a consultation, as it happens.
    ConsultationScript,
    /// Shows a page of our own where there is no connection.
    ServiceWorker,
    /// The mark of the product, also the browser's icon.
    Icon,
    /// The mark on a home screen, 192 pixels wide.
    AppIcon,
    /// The same, 512 pixels wide.
    LargeAppIcon,
    /// The same for systems that cut a shape of their own out of it.
    MaskableAppIcon,
    /// The same for Apple's home screens.
    AppleAppIcon,
}

impl Asset {
    const ALL: &[Self] = &[
        Self::Style,
        Self::Regular,
        Self::Bold,
        Self::AppScript,
        Self::PasskeyScript,
        Self::UploadScript,
        Self::ConsultationScript,
        Self::ServiceWorker,
        Self::Icon,
        Self::AppIcon,
        Self::LargeAppIcon,
        Self::MaskableAppIcon,
        Self::AppleAppIcon,
    ];

    /// What its name begins and ends with; the hash stands between.
    const fn pattern(self) -> (&'static str, &'static str) {
        match self {
            Self::Style => ("portal-", ".css"),
            Self::Regular => ("atkinson-hyperlegible-next-latin-400-normal-", ".woff2"),
            Self::Bold => ("atkinson-hyperlegible-next-latin-700-normal-", ".woff2"),
            Self::AppScript => ("app-", ".js"),
            Self::PasskeyScript => ("passkey-", ".js"),
            Self::UploadScript => ("upload-", ".js"),
            Self::ConsultationScript => ("consultation-", ".js"),
            Self::ServiceWorker => ("service-worker-", ".js"),
            Self::Icon => ("icon-", ".svg"),
            Self::AppIcon => ("app-192-", ".png"),
            Self::LargeAppIcon => ("app-512-", ".png"),
            Self::MaskableAppIcon => ("app-maskable-512-", ".png"),
            Self::AppleAppIcon => ("app-apple-180-", ".png"),
        }
    }

    fn name(self) -> Option<&'static str> {
        static NAMES: LazyLock<Vec<Option<String>>> = LazyLock::new(|| {
            let name = |asset: &Asset| {
                let (start, end) = asset.pattern();
                names().find(|name| name.starts_with(start) && name.ends_with(end))
            };
            Asset::ALL.iter().map(name).collect()
        });
        let place = Self::ALL.iter().position(|other| *other == self)?;
        NAMES[place].as_deref()
    }

    /// Where a browser finds it.
    pub fn url(self) -> String {
        format!("/assets/{}", self.name().unwrap_or("not-built"))
    }

    /// Its content under another address than its own.
    pub(crate) fn answer(self, request: &HeaderMap) -> Response {
        answer(self.name().unwrap_or_default(), request)
    }
}

/// Whether the program was compiled after `npm run build`; without it pages have neither style nor icon.
pub fn is_built() -> bool {
    Asset::ALL.iter().all(|asset| asset.name().is_some())
}

/// The names of all files that [`serve`] answers to.
pub fn names() -> impl Iterator<Item = String> {
    Built::iter().filter(|name| !name.ends_with(COMPRESSED)).map(std::borrow::Cow::into_owned)
}

/// `GET /assets/{name}`. A name changes with its content, so that a browser may keep it for ever.
pub async fn serve(Path(name): Path<String>, request: HeaderMap) -> Response {
    let mut response = answer(&name, &request);
    if response.status() == StatusCode::OK {
        let headers = response.headers_mut();
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    }
    response
}

fn answer(name: &str, request: &HeaderMap) -> Response {
    let Some(file) = Built::get(name).filter(|_| !name.ends_with(COMPRESSED)) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let mut headers = HeaderMap::new();
    if let Ok(media_type) = HeaderValue::from_str(file.metadata.mimetype()) {
        headers.insert(CONTENT_TYPE, media_type);
    }
    let Some(compressed) = Built::get(&format!("{name}{COMPRESSED}")) else {
        return (headers, content(file)).into_response();
    };
    headers.insert(VARY, HeaderValue::from_static("accept-encoding"));
    if !accepts_brotli(request) {
        return (headers, content(file)).into_response();
    }
    headers.insert(CONTENT_ENCODING, HeaderValue::from_static("br"));
    (headers, content(compressed)).into_response()
}

fn content(file: EmbeddedFile) -> Vec<u8> {
    file.data.into_owned()
}

fn accepts_brotli(request: &HeaderMap) -> bool {
    let lists = request.get_all(ACCEPT_ENCODING).into_iter().filter_map(|value| value.to_str().ok());
    lists.flat_map(|list| list.split(',')).any(|coding| coding.trim() == "br")
}

#[cfg(test)]
mod tests {
    use axum::body::to_bytes;

    use super::*;

    async fn asked_for(name: &str, encodings: &'static str) -> Response {
        let mut request = HeaderMap::new();
        request.insert(ACCEPT_ENCODING, HeaderValue::from_static(encodings));
        serve(Path(name.to_owned()), request).await
    }

    #[tokio::test]
    async fn unknown_names_are_not_found() {
        assert_eq!(asked_for("../Cargo.toml", "br").await.status(), StatusCode::NOT_FOUND);
        for name in Built::iter().filter(|name| name.ends_with(COMPRESSED)) {
            assert_eq!(asked_for(&name, "br").await.status(), StatusCode::NOT_FOUND, "{name}");
        }
    }

    #[tokio::test]
    async fn built_files_may_be_kept_for_ever() {
        for name in names() {
            let response = asked_for(&name, "").await;

            assert_eq!(response.status(), StatusCode::OK, "{name}");
            assert_eq!(response.headers()[CACHE_CONTROL], "public, max-age=31536000, immutable");
            assert_ne!(response.headers()[CONTENT_TYPE], "application/octet-stream", "{name}");
            assert!(!response.headers().contains_key(CONTENT_ENCODING), "{name}");
        }
    }

    #[tokio::test]
    async fn texts_come_compressed_to_who_can_read_that() {
        for name in names().filter(|name| [".css", ".js"].iter().any(|ending| name.ends_with(ending))) {
            let response = asked_for(&name, "gzip, deflate, br, zstd").await;

            assert_eq!(response.headers()[CONTENT_ENCODING], "br", "{name}");
            assert_eq!(response.headers()[VARY], "accept-encoding", "{name}");
            let sent = to_bytes(response.into_body(), 1 << 20).await.unwrap();
            assert!(sent.len() < Built::get(&name).unwrap().data.len(), "{name}");
        }
    }
}
