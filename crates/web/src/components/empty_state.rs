//! Nothing here yet, and what to do about it.

use maud::{Markup, html};

use crate::icons::Icon;

/// Says that there is nothing yet, why, and offers what can be done (empty markup for nothing).
pub fn empty_state(icon: Icon, title: &str, text: &str, action: &Markup) -> Markup {
    html! {
        div.empty-state {
            (icon)
            p.empty-state__title { (title) }
            p { (text) }
            (action)
        }
    }
}
