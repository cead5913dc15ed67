//! One line of text.

use maud::{Markup, Render, html};

use super::form_group::Words;

/// A field for one line of text. Its id is its name.
#[must_use]
#[derive(Clone, Debug)]
pub struct TextField {
    words: Words,
    value: String,
    kind: Kind,
    autocomplete: &'static str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Text,
    Email,
    Date,
    Number,
    Search,
}

impl TextField {
    /// A field of that name under that label.
    pub fn new(name: &str, label: &str) -> Self {
        Self { words: Words::new(name, label), value: String::new(), kind: Kind::Text, autocomplete: "off" }
    }

    /// A line of help under the label.
    pub fn hint(mut self, hint: &str) -> Self {
        self.words.hint = Some(hint.to_owned());
        self
    }

    /// What was entered before.
    pub fn value(mut self, value: &str) -> Self {
        value.clone_into(&mut self.value);
        self
    }

    /// What is wrong with it, if anything.
    pub fn error(mut self, error: Option<String>) -> Self {
        self.words.error = error;
        self
    }

    /// What a browser may fill in (HTML autofill field name).
    pub fn autocomplete(mut self, autocomplete: &'static str) -> Self {
        self.autocomplete = autocomplete;
        self
    }

    /// Digits, such as the social security number: a phone shows its number keys.
    pub fn digits(mut self) -> Self {
        self.kind = Kind::Number;
        self
    }

    /// An e-mail address.
    pub fn email(mut self) -> Self {
        self.kind = Kind::Email;
        self
    }

    /// A day, as `2026-11-20`.
    pub fn date(mut self) -> Self {
        self.kind = Kind::Date;
        self
    }

    /// Letters to look something up by.
    pub fn search(mut self) -> Self {
        self.kind = Kind::Search;
        self
    }

    fn input_type(&self) -> &'static str {
        match self.kind {
            Kind::Text | Kind::Number => "text",
            Kind::Email => "email",
            Kind::Date => "date",
            Kind::Search => "search",
        }
    }
}

impl Render for TextField {
    fn render(&self) -> Markup {
        let words = &self.words;
        let is_number = self.kind == Kind::Number;
        words.labelled(&html! {
            input.nhsuk-input.nhsuk-input--error[words.error.is_some()]
                .nhsuk-input--number[is_number || self.kind == Kind::Date]
                id=(words.name) name=(words.name) type=(self.input_type()) value=(self.value)
                autocomplete=(self.autocomplete) inputmode=[is_number.then_some("numeric")]
                spellcheck="false" autocapitalize=[(self.kind != Kind::Text).then_some("none")]
                aria-describedby=[words.described_by()] aria-invalid=[words.error.as_ref().map(|_| "true")];
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hint_and_error_are_read_with_the_field() {
        let field = TextField::new("matricule", "Matricule").hint("13 chiffres").error(Some("Manque".to_owned()));

        let text = field.render().into_string();

        assert!(text.contains("aria-describedby=\"matricule-hint matricule-error\""));
        assert!(text.contains("aria-invalid=\"true\""));
        assert!(text.contains("<label class=\"nhsuk-label\" for=\"matricule\">"));
    }

    #[test]
    fn what_was_entered_cannot_break_out() {
        let text = TextField::new("a", "A").value("\"><script>").render().into_string();

        assert!(!text.contains("<script>"));
    }
}
