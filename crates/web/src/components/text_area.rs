//! Several lines of text.

use maud::{Markup, Render, html};

use super::form_group::Words;

/// A field for several lines. Its id is its name.
#[must_use]
#[derive(Clone, Debug)]
pub struct TextArea {
    words: Words,
    value: String,
    rows: u8,
}

impl TextArea {
    /// A field of that name under that label.
    pub fn new(name: &str, label: &str) -> Self {
        Self { words: Words::new(name, label), value: String::new(), rows: 6 }
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

    /// How many lines it shows, six unless said otherwise.
    pub fn rows(mut self, rows: u8) -> Self {
        self.rows = rows;
        self
    }
}

impl Render for TextArea {
    fn render(&self) -> Markup {
        let words = &self.words;
        // A line break right after the tag is dropped by browsers: one is given away, so that none of the person's is.
        words.labelled(&html! {
            textarea.nhsuk-textarea.nhsuk-textarea--error[words.error.is_some()]
                id=(words.name) name=(words.name) rows=(self.rows) autocomplete="off"
                aria-describedby=[words.described_by()] aria-invalid=[words.error.as_ref().map(|_| "true")] {
                "\n" (self.value)
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_entered_comes_back_whole_and_cannot_break_out() {
        let text = TextArea::new("words", "Vos mots").value("\n</textarea><script>").render().into_string();

        assert!(text.contains(">\n\n&lt;/textarea&gt;&lt;script&gt;</textarea>"), "{text}");
    }
}
