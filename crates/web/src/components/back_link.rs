//! The way back, above the heading.

use maud::{Markup, html};

use crate::icons::Icon;

/// A link to the page before, named after it.
pub fn back_link(href: &str, label: &str) -> Markup {
    html! {
        a.back-link href=(href) { (Icon::Back) (label) }
    }
}
