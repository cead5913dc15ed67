//! A thing done at once, from the row it is about.

use maud::{Markup, html};

/// What one tap does.
#[must_use]
#[derive(Clone, Debug)]
pub struct OneTap {
    action: String,
    label: String,
    about: String,
    fields: Vec<(&'static str, String)>,
    takes_away: bool,
}

impl OneTap {
    /// Takes something away. `about`: the label with the name of what it is about, for those who do not see the row.
    pub fn taking_away(action: String, label: String, about: String) -> Self {
        Self { action, label, about, fields: Vec::new(), takes_away: true }
    }

    /// Gives something, or gives it back.
    pub fn giving(action: String, label: String, about: String) -> Self {
        Self { takes_away: false, ..Self::taking_away(action, label, about) }
    }

    /// One more value that is sent.
    pub fn field(mut self, name: &'static str, value: String) -> Self {
        self.fields.push((name, value));
        self
    }

    /// The button and the form around it.
    pub fn render(&self) -> Markup {
        let tone = if self.takes_away { "nhsuk-button--warning" } else { "nhsuk-button--secondary" };
        html! {
            form.one-tap method="post" action=(self.action) {
                @for (name, value) in &self.fields { input type="hidden" name=(name) value=(value); }
                button class={ "nhsuk-button nhsuk-button--small " (tone) } type="submit" aria-label=(self.about) {
                    (self.label)
                }
            }
        }
    }
}
