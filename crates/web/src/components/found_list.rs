//! Documents found by their words, each with the passage where one stands.

use maud::{Markup, html};
use services::documents::passages::Piece;

use super::tag::{Tone, tag};
use crate::icons::Icon;

/// One document found.
pub struct Found<'a> {
    /// Where it opens.
    pub href: String,
    /// Its title.
    pub title: &'a [Piece],
    /// « Type de document ».
    pub kind: String,
    /// The day of care, in words.
    pub date: String,
    /// Who wrote it.
    pub author: String,
    /// The words « Déposé par vous », where it lies in the « Espace personnel ».
    pub own: Option<String>,
    /// The passage; may be empty.
    pub passage: &'a [Piece],
}

/// The list.
pub fn found_list(found: &[Found<'_>]) -> Markup {
    html! {
        ul.document-list {
            @for one in found { li { (document(one)) } }
        }
    }
}

fn document(found: &Found<'_>) -> Markup {
    let own = found.own.is_some();
    html! {
        a.card-link href=(found.href) {
            span.card-link__icon.card-link__icon--own[own] { (if own { Icon::OwnDocument } else { Icon::Document }) }
            span.card-link__text {
                span.card-link__title { (marked(found.title)) }
                span.card-link__detail { (found.kind) }
                span.card-link__detail { span.card-link__date { (found.date) } " · " (found.author) }
                @if !found.passage.is_empty() { span.card-link__passage { (marked(found.passage)) } }
                @if let Some(own) = &found.own { span.card-link__tags { (tag(Tone::Warm, own)) } }
            }
            (Icon::Forward)
        }
    }
}

fn marked(pieces: &[Piece]) -> Markup {
    html! {
        @for piece in pieces {
            @if piece.is_found { mark { (piece.text) } } @else { (piece.text) }
        }
    }
}
