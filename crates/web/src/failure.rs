//! What the acts' errors become: the one place where an error turns into a page.

use std::borrow::Cow;

use axum::response::{IntoResponse, Redirect, Response};
use services::Error;

use crate::error_page::{Mishap, error_page};
use crate::locale::Locale;

/// Why a handler answers with another page than its own.
#[derive(Debug)]
pub enum Failure {
    /// A page that says what went wrong.
    Page(Locale, Mishap),
    /// Another page comes first: sign-in, terms.
    Elsewhere(Cow<'static, str>),
}

impl Failure {
    /// An act's error in the reader's language. Refused and unknown are one answer (access rules, "Invisible").
    pub fn of(locale: Locale, error: &Error) -> Self {
        let mishap = match error {
            Error::NotFound | Error::Refused(_) | Error::Invalid(_) => Mishap::NotFound,
            Error::Throttled { wait } => Mishap::TooManyAttempts { wait: *wait },
            Error::Over => Mishap::ConversationOver,
            // Without the page to come back to; `Visit::fail` knows it.
            Error::NotProven => return Self::elsewhere("/confirm-identity"),
            Error::Unavailable(_) | Error::Overtaken => {
                tracing::error!(%error, "an act was not possible");
                Mishap::Unavailable
            }
            Error::Internal(_) => {
                tracing::error!(%error, "an act failed");
                Mishap::Internal
            }
        };
        Self::Page(locale, mishap)
    }

    /// Another page comes first.
    pub fn elsewhere(path: impl Into<Cow<'static, str>>) -> Self {
        Self::Elsewhere(path.into())
    }

    /// There is no such page for this person.
    pub const fn not_found(locale: Locale) -> Self {
        Self::Page(locale, Mishap::NotFound)
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        match self {
            Self::Page(locale, mishap) => error_page(locale, mishap).into_response(),
            Self::Elsewhere(path) => Redirect::to(&path).into_response(),
        }
    }
}
