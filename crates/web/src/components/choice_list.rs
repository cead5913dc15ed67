//! A few ways to go on, each one large link.

use maud::{Markup, html};

use crate::icons::Icon;

/// One way.
#[derive(Clone, Debug)]
pub struct Choice {
    /// Where it leads.
    pub href: String,
    /// What it is called.
    pub name: String,
    /// A line that explains it.
    pub explanation: Option<String>,
}

/// The ways, under the same drawing.
pub fn choice_list(icon: Icon, choices: &[Choice]) -> Markup {
    html! {
        ul.folder-list {
            @for choice in choices {
                li {
                    a.card-link href=(choice.href) {
                        span.card-link__icon.card-link__icon--own { (icon) }
                        span.card-link__text {
                            span.card-link__title { (choice.name) }
                            @if let Some(explanation) = &choice.explanation { span.card-link__detail { (explanation) } }
                        }
                        (Icon::Forward)
                    }
                }
            }
        }
    }
}
