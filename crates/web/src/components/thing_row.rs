//! A thing of one's own in a list: a device signed in, a passkey, a contact point.

use maud::{Markup, html};

use crate::icons::Icon;

/// A thing, with what can be done about it.
#[derive(Clone, Debug)]
pub struct ThingRow {
    /// Its drawing.
    pub icon: Icon,
    /// What it is called.
    pub name: Markup,
    /// What else is to know of it, a line each.
    pub details: Vec<String>,
    /// Button or link at the end of the row; may be empty.
    pub action: Markup,
}

/// Rows of things.
pub fn thing_rows(things: &[ThingRow]) -> Markup {
    html! {
        ul.plain-list {
            @for thing in things {
                li.person {
                    span.person__initials { (thing.icon) }
                    div.person__text {
                        p.person__name { (thing.name) }
                        @for detail in &thing.details { p.quiet.small { (detail) } }
                    }
                    @if !thing.action.0.is_empty() { div.person__action { (thing.action) } }
                }
            }
        }
    }
}
