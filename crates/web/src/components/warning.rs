//! A thing to think about before it is done.

use maud::{Markup, html};

use crate::icons::Icon;

/// A box that warns.
pub fn warning(title: &str, body: &Markup) -> Markup {
    html! {
        div.notice.notice--warning { (Icon::Warning) div { p.notice__title { (title) } (body) } }
    }
}
