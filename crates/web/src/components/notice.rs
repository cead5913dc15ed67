//! A thing to know before going on.

use maud::{Markup, html};

use crate::icons::Icon;

/// A calm box: something to know.
pub fn notice(title: &str, body: &Markup) -> Markup {
    html! {
        div.notice { (Icon::Information) div { p.notice__title { (title) } (body) } }
    }
}

/// Something was done. Read out by screen readers when the page opens.
pub fn done(title: &str) -> Markup {
    html! {
        div.notice.notice--good role="status" { (Icon::Done) div { p.notice__title { (title) } } }
    }
}

/// The same, with what can still be done about it.
pub fn done_and(title: &str, body: &Markup) -> Markup {
    html! {
        div.notice.notice--good role="status" { (Icon::Done) div { p.notice__title { (title) } (body) } }
    }
}
