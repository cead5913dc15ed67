//! The field for who one is: social security number or directory identifier, by the door one came through.

use maud::Markup;

use crate::components::error_summary::{FieldError, error_of};
use crate::components::text_field::TextField;
use crate::locale::Locale;
use crate::side::Side;
use crate::t;

/// The field.
pub(super) fn field(locale: Locale, side: Side, value: &str, errors: &[FieldError]) -> Markup {
    use maud::Render;
    let error = error_of(errors, "login");
    match side {
        Side::Holder => TextField::new("login", &t!(locale, "matricule"))
            .hint(&t!(locale, "matricule-hint"))
            .digits()
            .autocomplete("username")
            .value(value)
            .error(error)
            .render(),
        Side::Professional => TextField::new("login", &t!(locale, "directory-id"))
            .hint(&t!(locale, "directory-id-hint"))
            .autocomplete("username")
            .value(value)
            .error(error)
            .render(),
    }
}

/// Says when it was left empty, or can be no such number.
pub(super) fn missing(locale: Locale, side: Side, value: &str) -> Option<FieldError> {
    let message = match (side, value.trim().is_empty()) {
        (Side::Holder, true) => t!(locale, "invalid-matricule-missing"),
        (Side::Holder, false) if value.parse::<dossier::matricule::Matricule>().is_err() => {
            t!(locale, "invalid-matricule")
        }
        (Side::Professional, true) => t!(locale, "invalid-directory-id-missing"),
        (Side::Professional, false) if value.parse::<dossier::professional::DirectoryId>().is_err() => {
            t!(locale, "invalid-directory-id")
        }
        _ => return None,
    };
    Some(FieldError::new("login", message))
}
