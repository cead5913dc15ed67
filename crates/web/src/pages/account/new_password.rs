//! A password being chosen, typed twice: at activation and after a forgotten one.

use dossier::account::PASSWORD_MINIMUM;
use maud::{Markup, html};
use serde::Deserialize;

use crate::components::error_summary::{FieldError, error_of};
use crate::components::password_field::PasswordField;
use crate::locale::Locale;
use crate::t;

/// Both fields.
#[derive(Deserialize)]
pub struct NewPasswordForm {
    pub(super) password: String,
    pub(super) repeated: String,
}

impl NewPasswordForm {
    /// Says when nothing was typed.
    pub(super) fn missing(&self, locale: Locale) -> Option<FieldError> {
        self.password.is_empty().then(|| FieldError::new("password", t!(locale, "invalid-password-missing")))
    }
}

/// The two fields, empty.
pub(super) fn fields(locale: Locale, label: &str, errors: &[FieldError]) -> Markup {
    html! {
        (PasswordField::new_one("password", label)
            .hint(&t!(locale, "password-hint", minimum = PASSWORD_MINIMUM))
            .error(error_of(errors, "password")))
        (PasswordField::new_one("repeated", &t!(locale, "password-again")).error(error_of(errors, "repeated")))
    }
}
