//! Codes from a letter or a message.

use maud::{Markup, Render, html};

use super::form_group::Words;

/// A field for a code. Browsers and phones offer a one-time code from the message it came in.
#[must_use]
#[derive(Clone, Debug)]
pub struct CodeField {
    words: Words,
    one_time: bool,
}

impl CodeField {
    /// A field for the six characters of a one-time code (feature A3).
    pub fn one_time(name: &str, label: &str) -> Self {
        Self { words: Words::new(name, label), one_time: true }
    }

    /// A field for a code printed in a letter: activation code, presence code.
    pub fn printed(name: &str, label: &str) -> Self {
        Self { words: Words::new(name, label), one_time: false }
    }

    /// A line of help under the label.
    pub fn hint(mut self, hint: &str) -> Self {
        self.words.hint = Some(hint.to_owned());
        self
    }

    /// What is wrong with it, if anything. The code itself is never sent back.
    pub fn error(mut self, error: Option<String>) -> Self {
        self.words.error = error;
        self
    }
}

impl Render for CodeField {
    fn render(&self) -> Markup {
        let words = &self.words;
        words.labelled(&html! {
            input.nhsuk-input.nhsuk-input--error[words.error.is_some()]
                .nhsuk-input--one-time-code[self.one_time].nhsuk-input--number[!self.one_time]
                id=(words.name) name=(words.name) type="text"
                autocomplete=(if self.one_time { "one-time-code" } else { "off" })
                spellcheck="false" autocapitalize="none" autocorrect="off"
                aria-describedby=[words.described_by()] aria-invalid=[words.error.as_ref().map(|_| "true")];
        })
    }
}
