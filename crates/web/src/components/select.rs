//! One of many.

use maud::{Markup, Render, html};

use super::form_group::Words;

/// A drop-down list, for more answers than fit on a phone.
#[must_use]
#[derive(Clone, Debug)]
pub struct Select {
    words: Words,
    prompt: Option<String>,
    groups: Vec<Group>,
    selected: Option<String>,
}

#[derive(Clone, Debug)]
struct Group {
    heading: Option<String>,
    /// Values and labels.
    options: Vec<(String, String)>,
}

impl Select {
    /// A list of that name under that label.
    pub fn new(name: &str, label: &str) -> Self {
        Self { words: Words::new(name, label), prompt: None, groups: Vec::new(), selected: None }
    }

    /// A line of help under the label.
    pub fn hint(mut self, hint: &str) -> Self {
        self.words.hint = Some(hint.to_owned());
        self
    }

    /// What is wrong with the choice, if anything.
    pub fn error(mut self, error: Option<String>) -> Self {
        self.words.error = error;
        self
    }

    /// Shown while nothing is chosen.
    pub fn prompt(mut self, prompt: &str) -> Self {
        self.prompt = Some(prompt.to_owned());
        self
    }

    /// Choices: value and label.
    pub fn options(mut self, options: impl IntoIterator<Item = (String, String)>) -> Self {
        self.groups.push(Group { heading: None, options: options.into_iter().collect() });
        self
    }

    /// Choices under a heading.
    pub fn group(mut self, heading: &str, options: impl IntoIterator<Item = (String, String)>) -> Self {
        self.groups.push(Group { heading: Some(heading.to_owned()), options: options.into_iter().collect() });
        self
    }

    /// The value chosen before.
    pub fn selected(mut self, value: Option<&str>) -> Self {
        self.selected = value.map(str::to_owned);
        self
    }

    fn choices(&self, options: &[(String, String)]) -> Markup {
        html! {
            @for (value, label) in options {
                option value=(value) selected[self.selected.as_ref() == Some(value)] { (label) }
            }
        }
    }
}

impl Render for Select {
    fn render(&self) -> Markup {
        let words = &self.words;
        words.labelled(&html! {
            select.nhsuk-select.nhsuk-select--error[words.error.is_some()] id=(words.name) name=(words.name)
                aria-describedby=[words.described_by()] aria-invalid=[words.error.as_ref().map(|_| "true")] {
                @if let Some(prompt) = &self.prompt {
                    option value="" { (prompt) }
                }
                @for Group { heading, options } in &self.groups {
                    @if let Some(heading) = heading {
                        optgroup label=(heading) { (self.choices(options)) }
                    } @else {
                        (self.choices(options))
                    }
                }
            }
        })
    }
}
