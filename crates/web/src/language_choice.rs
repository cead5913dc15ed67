//! `POST /language`: a person chooses the language of the pages, signed in or not.

use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use dossier::language::Language;
use serde::Deserialize;

use crate::cookies;
use crate::form::Form;

/// What the menu in the header sends.
#[derive(Deserialize)]
pub struct Choice {
    language: Language,
    /// The page to come back to.
    back: String,
}

/// Remembers the choice and shows the same page again.
pub async fn choose(Form(choice): Form<Choice>) -> Response {
    (CookieJar::new().add(cookies::language(choice.language)), Redirect::to(own_page(&choice.back))).into_response()
}

/// Only pages of this portal: whoever follows the redirect must not end up on a stranger's site.
pub(crate) fn own_page(path: &str) -> &str {
    let own =
        path.starts_with('/') && !path.starts_with("//") && !path.contains('\\') && !path.contains(char::is_control);
    if own { path } else { "/" }
}

#[cfg(test)]
mod tests {
    use axum::http::header::SET_COOKIE;

    use super::*;

    #[test]
    fn strangers_addresses_lead_home() {
        for stranger in ["https://example.org", "//example.org", "/\\example.org", "", "javascript:alert(1)", "/a\nb"] {
            assert_eq!(own_page(stranger), "/", "{stranger:?}");
        }
        assert_eq!(own_page("/documents?all=1"), "/documents?all=1");
    }

    #[tokio::test]
    async fn the_choice_is_kept_in_a_cookie() {
        let choice = Choice { language: Language::Lb, back: "/sign-in".to_owned() };

        let response = choose(Form(choice)).await;

        assert_eq!(response.headers()["location"], "/sign-in");
        assert!(response.headers()[SET_COOKIE].to_str().unwrap().starts_with("dsp-language=lb;"));
    }
}
