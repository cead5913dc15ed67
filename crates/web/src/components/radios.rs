//! One of a few.

use maud::{Markup, Render, html};

use super::form_group::Words;

/// A question with a few answers, all of them shown.
#[must_use]
#[derive(Clone, Debug)]
pub struct Radios {
    words: Words,
    options: Vec<RadioOption>,
    selected: Option<String>,
}

#[derive(Clone, Debug)]
struct RadioOption {
    value: String,
    label: String,
    hint: Option<String>,
}

impl Radios {
    /// A question.
    pub fn new(name: &str, legend: &str) -> Self {
        Self { words: Words::new(name, legend), options: Vec::new(), selected: None }
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
    pub fn option(mut self, value: &str, label: &str) -> Self {
        self.options.push(RadioOption { value: value.to_owned(), label: label.to_owned(), hint: None });
        self
    }

    /// One more answer, with a line that explains it.
    pub fn explained_option(mut self, value: &str, label: &str, hint: &str) -> Self {
        self.options.push(RadioOption {
            value: value.to_owned(),
            label: label.to_owned(),
            hint: Some(hint.to_owned()),
        });
        self
    }

    /// The answer given before.
    pub fn selected(mut self, value: Option<&str>) -> Self {
        self.selected = value.map(str::to_owned);
        self
    }

    /// The first answer carries the name itself, so that the error summary leads to it.
    fn id(&self, index: usize) -> String {
        if index == 0 { self.words.name.clone() } else { format!("{}-{}", self.words.name, index + 1) }
    }
}

impl Render for Radios {
    fn render(&self) -> Markup {
        self.words.fieldset(&html! {
            div.nhsuk-radios {
                @for (index, option) in self.options.iter().enumerate() {
                    @let id = self.id(index);
                    div.nhsuk-radios__item {
                        input.nhsuk-radios__input id=(id) name=(self.words.name) type="radio" value=(option.value)
                            checked[self.selected.as_deref() == Some(&option.value)]
                            aria-describedby=[option.hint.as_ref().map(|_| format!("{id}-about"))];
                        label.nhsuk-label.nhsuk-radios__label for=(id) { (option.label) }
                        @if let Some(hint) = &option.hint {
                            div.nhsuk-hint.nhsuk-radios__hint id={ (id) "-about" } { (hint) }
                        }
                    }
                }
            }
        })
    }
}
