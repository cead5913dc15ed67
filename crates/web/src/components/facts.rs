//! Pairs of a name and what it is, such as the metadata of a document.

use maud::{Markup, Render, html};

/// A list of facts about one thing.
#[must_use]
#[derive(Clone, Debug, Default)]
pub struct Facts(Vec<(String, Markup)>);

impl Facts {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// One more fact.
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.0.push((name.to_owned(), html! { (value) }));
        self
    }

    /// One more fact whose value is not just text.
    pub fn with_markup(mut self, name: &str, value: Markup) -> Self {
        self.0.push((name.to_owned(), value));
        self
    }
}

impl Render for Facts {
    fn render(&self) -> Markup {
        html! {
            dl.facts {
                @for (name, value) in &self.0 {
                    div { dt { (name) } dd { (value) } }
                }
            }
        }
    }
}
