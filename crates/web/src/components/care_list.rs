//! The records of others that somebody looks after, each in its own colour.

use maud::{Markup, html};

use crate::icons::Icon;

/// One of them.
#[derive(Clone, Debug)]
pub struct CareItem {
    /// Where it leads.
    pub href: String,
    /// Whose record it is.
    pub name: String,
    /// Since when, until when, or what is to be done first.
    pub detail: String,
    /// The colour its pages wear.
    pub tint: usize,
}

/// The records, each one large link.
pub fn care_list(items: &[CareItem]) -> Markup {
    html! {
        ul.folder-list {
            @for item in items {
                li class={ "is-caring--" (item.tint) } {
                    a.card-link.card-link--caring href=(item.href) {
                        span.card-link__icon.card-link__icon--caring { (Icon::Person) }
                        span.card-link__text {
                            span.card-link__title { (item.name) }
                            span.card-link__detail { (item.detail) }
                        }
                        (Icon::Forward)
                    }
                }
            }
        }
    }
}
