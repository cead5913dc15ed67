//! Style sheet, script, fonts and icon, built by `npm run build` and carried inside the program.

use std::sync::LazyLock;

use axum::extract::Path;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "assets/dist"]
#[allow_missing = true]
struct Built;

/// A built file that pages refer to; its public name carries a hash of its content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asset {
    /// The one style sheet.
    Style,
    /// Upload progress.
    UploadScript,
    /// The mark of the product, also the browser's icon.
    Icon,
}

struct Names {
    style: Option<String>,
    upload: Option<String>,
    icon: Option<String>,
}

static NAMES: LazyLock<Names> = LazyLock::new(|| Names {
    style: built_name("portal-", ".css"),
    upload: built_name("upload-", ".js"),
    icon: built_name("icon-", ".svg"),
});

impl Asset {
    fn name(self) -> Option<&'static str> {
        match self {
            Self::Style => NAMES.style.as_deref(),
            Self::UploadScript => NAMES.upload.as_deref(),
            Self::Icon => NAMES.icon.as_deref(),
        }
    }

    /// Where a browser finds it.
    pub fn url(self) -> String {
        format!("/assets/{}", self.name().unwrap_or("not-built"))
    }
}

/// Whether the program was compiled after `npm run build`; without it pages have neither style nor icon.
pub fn is_built() -> bool {
    [Asset::Style, Asset::UploadScript, Asset::Icon].iter().all(|asset| asset.name().is_some())
}

/// The names of all files that [`serve`] answers to.
pub fn names() -> impl Iterator<Item = String> {
    Built::iter().map(std::borrow::Cow::into_owned)
}

/// The content of one built file.
pub fn content(name: &str) -> Option<Vec<u8>> {
    Built::get(name).map(|file| file.data.into_owned())
}

/// `GET /assets/{name}`. A name changes with its content, so that a browser may keep it for ever.
pub async fn serve(Path(name): Path<String>) -> Response {
    let Some(file) = Built::get(&name) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let mut headers = HeaderMap::new();
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    if let Ok(media_type) = HeaderValue::from_str(file.metadata.mimetype()) {
        headers.insert(CONTENT_TYPE, media_type);
    }
    (headers, file.data.into_owned()).into_response()
}

fn built_name(start: &str, end: &str) -> Option<String> {
    names().find(|name| name.starts_with(start) && name.ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn unknown_names_are_not_found() {
        let response = serve(Path("../Cargo.toml".to_owned())).await;

        assert_eq!(response.status(), StatusCode::NOT_FOUND);
    }

    #[tokio::test]
    async fn built_files_may_be_kept_for_ever() {
        for name in names() {
            let response = serve(Path(name.clone())).await;

            assert_eq!(response.status(), StatusCode::OK, "{name}");
            assert_eq!(response.headers()[CACHE_CONTROL], "public, max-age=31536000, immutable");
            assert_ne!(response.headers()[CONTENT_TYPE], "application/octet-stream", "{name}");
        }
    }
}
