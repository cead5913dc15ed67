//! The tabs: at the bottom on a phone, at the side on a desktop.

use maud::{Markup, html};

use crate::icons::Icon;

/// One tab.
#[derive(Clone, Debug)]
pub struct Tab {
    href: String,
    label: String,
    icon: Icon,
    current: bool,
}

impl Tab {
    /// A tab that leads there; `current` marks where one is.
    pub fn new(href: String, label: String, icon: Icon, current: bool) -> Self {
        Self { href, label, icon, current }
    }
}

/// The navigation, under a name that screen readers announce.
pub fn tabs(name: &str, tabs: &[Tab]) -> Markup {
    html! {
        nav.tab-bar aria-label=(name) {
            ul {
                @for tab in tabs {
                    li { a href=(tab.href) aria-current=[tab.current.then_some("page")] { (tab.icon) span { (tab.label) } } }
                }
            }
        }
    }
}
