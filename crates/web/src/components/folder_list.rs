//! The folders of « Vue documentaire ».

use maud::{Markup, html};

use crate::icons::Icon;

/// One folder.
#[derive(Clone, Debug)]
pub struct Folder {
    /// Where it opens.
    pub href: String,
    /// The category's name.
    pub name: String,
    /// How many documents are in it, in words.
    pub content: String,
    /// Whether it is the holder's own space.
    pub own: bool,
}

/// The folders, two abreast where there is room.
pub fn folder_list(folders: &[Folder]) -> Markup {
    html! {
        ul.folder-list {
            @for folder in folders {
                li {
                    a.card-link href=(folder.href) {
                        span.card-link__icon.card-link__icon--own[folder.own] { (Icon::Folder) }
                        span.card-link__text {
                            span.card-link__title { (folder.name) }
                            span.card-link__detail { (folder.content) }
                        }
                        (Icon::Forward)
                    }
                }
            }
        }
    }
}
