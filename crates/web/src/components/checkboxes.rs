//! Any number of a few.

use maud::{Markup, Render, html};

use super::form_group::Words;

/// A question that can have several answers. Each answer is a field of its own.
#[must_use]
#[derive(Clone, Debug)]
pub struct Checkboxes {
    words: Words,
    boxes: Vec<Checkbox>,
}

#[derive(Clone, Debug)]
struct Checkbox {
    name: String,
    label: String,
    hint: Option<String>,
    is_ticked: bool,
}

impl Checkboxes {
    /// A question. `name`: where the error summary leads to.
    pub fn new(name: &str, legend: &str) -> Self {
        Self { words: Words::new(name, legend), boxes: Vec::new() }
    }

    /// A line of help under the question.
    pub fn hint(mut self, hint: &str) -> Self {
        self.words.hint = Some(hint.to_owned());
        self
    }

    /// What is wrong with the answer, if anything.
    pub fn error(mut self, error: Option<String>) -> Self {
        self.words.error = error;
        self
    }

    /// One more answer.
    pub fn option(mut self, name: &str, label: &str, is_ticked: bool) -> Self {
        self.boxes.push(Checkbox { name: name.to_owned(), label: label.to_owned(), hint: None, is_ticked });
        self
    }

    /// One more answer, with a line that explains it.
    pub fn explained_option(mut self, name: &str, label: &str, hint: &str, is_ticked: bool) -> Self {
        let hint = Some(hint.to_owned());
        self.boxes.push(Checkbox { name: name.to_owned(), label: label.to_owned(), hint, is_ticked });
        self
    }

    /// The first answer carries the question's name, so that the error summary leads to it.
    fn id<'a>(&'a self, index: usize, one: &'a Checkbox) -> &'a str {
        if index == 0 { &self.words.name } else { &one.name }
    }
}

impl Render for Checkboxes {
    fn render(&self) -> Markup {
        self.words.fieldset(&html! {
            div.nhsuk-checkboxes {
                @for (index, one) in self.boxes.iter().enumerate() {
                    @let id = self.id(index, one);
                    div.nhsuk-checkboxes__item {
                        input.nhsuk-checkboxes__input id=(id) name=(one.name) type="checkbox" value="on"
                            checked[one.is_ticked]
                            aria-describedby=[one.hint.as_ref().map(|_| format!("{id}-about"))];
                        label.nhsuk-label.nhsuk-checkboxes__label for=(id) { (one.label) }
                        @if let Some(hint) = &one.hint {
                            div.nhsuk-hint.nhsuk-checkboxes__hint id={ (id) "-about" } { (hint) }
                        }
                    }
                }
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_box_is_a_field_and_the_error_leads_to_the_first() {
        let question = Checkboxes::new("parts", "Quoi ?").option("a", "A", true).option("b", "B", false);

        let text = question.error(Some("Manque".to_owned())).render().into_string();

        assert!(text.contains("id=\"parts\" name=\"a\" type=\"checkbox\" value=\"on\" checked"), "{text}");
        assert!(text.contains("id=\"b\" name=\"b\" type=\"checkbox\" value=\"on\">"), "{text}");
        assert!(text.contains("aria-describedby=\"parts-error\""), "{text}");
    }
}
