//! All that is wrong with a form, above it.

use maud::{Markup, html};

use crate::locale::Locale;
use crate::t;

/// What is wrong with one field, already in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    /// The name of the field, empty if the whole form is meant.
    pub field: &'static str,
    /// What is wrong, and what to do.
    pub message: String,
}

impl FieldError {
    /// An error of one field.
    pub fn new(field: &'static str, message: String) -> Self {
        Self { field, message }
    }

    /// An error of the form as a whole, such as a wrong password that must not say which part was wrong.
    pub fn of_form(message: String) -> Self {
        Self { field: "", message }
    }
}

/// The message for one field, if it has an error.
pub fn error_of(errors: &[FieldError], field: &str) -> Option<String> {
    errors.iter().find(|error| error.field == field).map(|error| error.message.clone())
}

/// The box above the form; each line leads to its field. Nothing if there are no errors.
pub fn error_summary(locale: Locale, errors: &[FieldError]) -> Markup {
    html! {
        @if !errors.is_empty() {
            div.nhsuk-error-summary role="alert" tabindex="-1" data-focus {
                h2.nhsuk-error-summary__title { (t!(locale, "error-summary-title")) }
                ul.nhsuk-error-summary__list {
                    @for error in errors {
                        li {
                            @if error.field.is_empty() { (error.message) } @else { a href={ "#" (error.field) } { (error.message) } }
                        }
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use dossier::language::Language;

    use super::*;

    #[test]
    fn lines_lead_to_their_fields() {
        let errors = [FieldError::new("title", "Manque".to_owned()), FieldError::of_form("Faux".to_owned())];

        let text = error_summary(Locale::of(Language::Fr), &errors).into_string();

        assert!(text.contains("<a href=\"#title\">Manque</a>"));
        assert!(text.contains("<li>Faux</li>"));
        assert_eq!(error_of(&errors, "title").as_deref(), Some("Manque"));
    }

    #[test]
    fn no_errors_no_box() {
        assert_eq!(error_summary(Locale::of(Language::Fr), &[]).into_string(), "");
    }
}
