//! The sections of one tab, such as « Synthèse » and « Vue documentaire ».

use maud::{Markup, html};

/// A section: where it is, what it is called, whether it is open.
#[derive(Clone, Debug)]
pub struct Section {
    href: String,
    label: String,
    current: bool,
}

impl Section {
    /// A section of a tab.
    pub fn new(href: &str, label: &str, current: bool) -> Self {
        Self { href: href.to_owned(), label: label.to_owned(), current }
    }
}

/// Links to the sections, under a name that screen readers announce.
pub fn section_nav(name: &str, sections: &[Section]) -> Markup {
    html! {
        nav.section-nav aria-label=(name) {
            ul {
                @for section in sections {
                    li { a href=(section.href) aria-current=[section.current.then_some("page")] { (section.label) } }
                }
            }
        }
    }
}
