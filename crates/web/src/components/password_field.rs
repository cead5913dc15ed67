//! Passwords.

use maud::{Markup, Render, html};

use super::form_group::Words;

/// A field for a password; it never comes back filled in.
#[must_use]
#[derive(Clone, Debug)]
pub struct PasswordField {
    words: Words,
    autocomplete: &'static str,
}

impl PasswordField {
    /// The password of an existing account.
    pub fn current(name: &str, label: &str) -> Self {
        Self { words: Words::new(name, label), autocomplete: "current-password" }
    }

    /// A password being chosen: browsers offer to make and keep one.
    pub fn new_one(name: &str, label: &str) -> Self {
        Self { words: Words::new(name, label), autocomplete: "new-password" }
    }

    /// A line of help under the label.
    pub fn hint(mut self, hint: &str) -> Self {
        self.words.hint = Some(hint.to_owned());
        self
    }

    /// What is wrong with it, if anything.
    pub fn error(mut self, error: Option<String>) -> Self {
        self.words.error = error;
        self
    }
}

impl Render for PasswordField {
    fn render(&self) -> Markup {
        let words = &self.words;
        words.labelled(&html! {
            input.nhsuk-input.nhsuk-input--error[words.error.is_some()]
                id=(words.name) name=(words.name) type="password" autocomplete=(self.autocomplete)
                spellcheck="false" autocapitalize="none"
                aria-describedby=[words.described_by()] aria-invalid=[words.error.as_ref().map(|_| "true")];
        })
    }
}
