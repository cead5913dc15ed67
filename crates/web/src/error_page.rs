//! The pages for what went wrong: what happened, and what to do now. The only place that gives them a status code.

use std::time::Duration;

use axum::http::StatusCode;
use maud::html;

use crate::components::button::link_button;
use crate::locale::Locale;
use crate::page::Page;
use crate::pages::account::own_account::sign_out;
use crate::side::Side;
use crate::t;

/// What a page cannot be shown for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mishap {
    /// No such page or document, or none for this person: the two look alike (EHDS, art. 8).
    NotFound,
    /// The rules do not permit it.
    Refused,
    /// It is archived: a death was notified.
    DossierArchived,
    /// The form came from another site.
    ForeignForm,
    /// No page of ours sends such a form or leads to such an address.
    Malformed,
    /// Too many wrong attempts.
    TooManyAttempts {
        /// How long until another one counts.
        wait: Duration,
    },
    /// An activation, a sign-in or a new password that took too long or was finished already.
    ConversationOver,
    /// A file over the limit, cut off while it was being sent.
    TooLarge,
    /// Something the portal relies on does not answer.
    Unavailable,
    /// A fault of ours.
    Internal,
}

impl Mishap {
    const fn status(self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Refused | Self::DossierArchived | Self::ForeignForm => StatusCode::FORBIDDEN,
            Self::Malformed => StatusCode::BAD_REQUEST,
            Self::TooManyAttempts { .. } => StatusCode::TOO_MANY_REQUESTS,
            Self::ConversationOver => StatusCode::GONE,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn words(self, locale: Locale) -> (String, String) {
        match self {
            Self::NotFound => (t!(locale, "error-not-found"), t!(locale, "error-not-found-next")),
            Self::Refused => (t!(locale, "error-refused"), t!(locale, "error-refused-next")),
            Self::DossierArchived => (t!(locale, "error-dossier-archived"), t!(locale, "error-dossier-archived-next")),
            Self::ForeignForm => (t!(locale, "error-foreign-form"), t!(locale, "error-foreign-form-next")),
            Self::Malformed => (t!(locale, "error-malformed"), t!(locale, "error-malformed-next")),
            Self::TooManyAttempts { wait } => (
                t!(locale, "error-too-many-attempts"),
                t!(locale, "error-too-many-attempts-next", wait = wait_in_words(locale, wait)),
            ),
            Self::ConversationOver => {
                (t!(locale, "error-conversation-over"), t!(locale, "error-conversation-over-next"))
            }
            Self::TooLarge => (t!(locale, "error-request-too-large"), t!(locale, "error-request-too-large-next")),
            Self::Unavailable => (t!(locale, "error-unavailable"), t!(locale, "error-unavailable-next")),
            Self::Internal => (t!(locale, "error-internal"), t!(locale, "error-internal-next")),
        }
    }
}

/// The page for a mishap, outside of any dossier.
pub fn error_page(locale: Locale, mishap: Mishap) -> Page {
    let (title, next) = mishap.words(locale);
    let content = html! {
        h1 { (title) }
        p.lead { (next) }
        @if mishap == Mishap::DossierArchived {
            (sign_out(locale, Side::Holder))
        } @else {
            div.button-row { (link_button("/", &t!(locale, "to-start-page"))) }
        }
    };
    Page::new(locale, &title, content).status(mishap.status())
}

/// Rounded up: whoever comes back then is welcome.
fn wait_in_words(locale: Locale, wait: Duration) -> String {
    let minutes = wait.as_secs().div_ceil(60).max(1);
    let count = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    if minutes < 120 {
        t!(locale, "wait-minutes", count = count(minutes))
    } else {
        t!(locale, "wait-hours", count = count(minutes.div_ceil(60)))
    }
}

#[cfg(test)]
mod tests {
    use axum::body::to_bytes;
    use axum::response::IntoResponse;
    use dossier::language::Language;

    use super::*;

    #[tokio::test]
    async fn each_language_says_what_happened_and_what_to_do() {
        for language in Language::ALL {
            let response = error_page(Locale::of(language), Mishap::NotFound).into_response();

            assert_eq!(response.status(), StatusCode::NOT_FOUND);
            let page = String::from_utf8(to_bytes(response.into_body(), 1 << 20).await.unwrap().to_vec()).unwrap();
            assert!(page.contains(&format!("<html lang=\"{language}\"")));
            assert!(!page.contains("No localization"), "{language}");
        }
    }

    #[test]
    fn a_wait_is_never_told_too_short() {
        let locale = Locale::of(Language::Fr);
        let table =
            [(1, "une minute"), (60, "une minute"), (61, "2 minutes"), (7141, "2 heures"), (86_400, "24 heures")];
        for (seconds, words) in table {
            assert_eq!(wait_in_words(locale, Duration::from_secs(seconds)), words);
        }
    }
}
