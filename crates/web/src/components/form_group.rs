//! What every field has around it: label, hint, error.

use maud::{Markup, html};

/// Words around a field.
#[derive(Clone, Debug, Default)]
pub(crate) struct Words {
    pub name: String,
    pub label: String,
    pub hint: Option<String>,
    pub error: Option<String>,
}

impl Words {
    pub(crate) fn new(name: &str, label: &str) -> Self {
        Self { name: name.to_owned(), label: label.to_owned(), hint: None, error: None }
    }

    /// The ids of hint and error, for `aria-describedby`.
    pub(crate) fn described_by(&self) -> Option<String> {
        let ids = [self.hint.as_ref().map(|_| "hint"), self.error.as_ref().map(|_| "error")];
        let ids: Vec<String> = ids.into_iter().flatten().map(|part| format!("{}-{part}", self.name)).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    /// A group with a label for one field.
    pub(crate) fn labelled(&self, field: &Markup) -> Markup {
        html! {
            div.nhsuk-form-group.nhsuk-form-group--error[self.error.is_some()] {
                label.nhsuk-label for=(self.name) { (self.label) }
                (self.hint_and_error())
                (field)
            }
        }
    }

    /// A group with a legend for several fields.
    pub(crate) fn fieldset(&self, fields: &Markup) -> Markup {
        html! {
            div.nhsuk-form-group.nhsuk-form-group--error[self.error.is_some()] {
                fieldset.nhsuk-fieldset aria-describedby=[self.described_by()] {
                    legend.nhsuk-fieldset__legend { (self.label) }
                    (self.hint_and_error())
                    (fields)
                }
            }
        }
    }

    fn hint_and_error(&self) -> Markup {
        html! {
            @if let Some(hint) = &self.hint {
                div.nhsuk-hint id={ (self.name) "-hint" } { (hint) }
            }
            @if let Some(error) = &self.error {
                span.nhsuk-error-message id={ (self.name) "-error" } { (error) }
            }
        }
    }
}
