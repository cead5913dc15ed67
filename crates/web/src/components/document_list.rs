//! Documents, newest first, each one large link.

use maud::{Markup, html};

use super::tag::{Tone, tag};
use crate::icons::Icon;

/// One document in a list.
#[derive(Clone, Debug, Default)]
pub struct DocumentItem {
    /// Where it opens.
    pub href: String,
    /// Its title.
    pub title: String,
    /// « Type de document ».
    pub kind: String,
    /// The day of care or of filing, in words.
    pub date: String,
    /// Who wrote it, with practice or institution.
    pub author: String,
    /// The words « Déposé par vous » (holder) or « Déposé par le patient » (professional) when it lies in the « Espace personnel ».
    pub own: Option<String>,
    /// The word for its confidentiality, where it is not normal.
    pub confidentiality: Option<String>,
    /// The word for a document that is new to the reader.
    pub new: Option<String>,
}

/// The list. For none, show an [`empty_state`](super::empty_state::empty_state) instead.
pub fn document_list(items: &[DocumentItem]) -> Markup {
    html! {
        ul.document-list {
            @for item in items { li { (document(item)) } }
        }
    }
}

fn document(item: &DocumentItem) -> Markup {
    let own = item.own.is_some();
    html! {
        a.card-link href=(item.href) {
            span.card-link__icon.card-link__icon--own[own] { (if own { Icon::OwnDocument } else { Icon::Document }) }
            span.card-link__text {
                span.card-link__title { (item.title) }
                span.card-link__detail { (item.kind) }
                span.card-link__detail { span.card-link__date { (item.date) } " · " (item.author) }
                (tags(item))
            }
            (Icon::Forward)
        }
    }
}

fn tags(item: &DocumentItem) -> Markup {
    let tags = [(Tone::Accent, &item.new), (Tone::Warm, &item.own), (Tone::Plain, &item.confidentiality)];
    html! {
        @if tags.iter().any(|(_, words)| words.is_some()) {
            span.card-link__tags {
                @for (tone, words) in tags {
                    @if let Some(words) = words { (tag(tone, words)) }
                }
            }
        }
    }
}
