//! One or two words about a thing in a list.

use maud::{Markup, html};

/// What a tag stands for; the words say it too, never the colour alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// A property.
    Plain,
    /// Something new or chosen.
    Accent,
    /// Something of the holder's own.
    Warm,
    /// Something open or granted.
    Good,
    /// Something closed or refused.
    Bad,
}

/// A word or two in a small round box.
pub fn tag(tone: Tone, words: &str) -> Markup {
    let class = match tone {
        Tone::Plain => "tag",
        Tone::Accent => "tag tag--accent",
        Tone::Warm => "tag tag--warm",
        Tone::Good => "tag tag--good",
        Tone::Bad => "tag tag--bad",
    };
    html! { span class=(class) { (words) } }
}
