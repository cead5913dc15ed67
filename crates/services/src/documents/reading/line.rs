//! Words being put together into a phrase, blanks made one.

use super::ink::{Ink, TooLong};
use super::{Phrase, Words};

/// How a piece of text stands in its line.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Manner {
    pub(super) is_stressed: bool,
    pub(super) height: Height,
    /// Blanks and line ends count.
    pub(super) is_preformatted: bool,
}

/// Where text stands against its line.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Height {
    #[default]
    Level,
    Raised,
    Lowered,
}

/// A phrase that grows.
#[derive(Default)]
pub(super) struct Line {
    words: Phrase,
    blank: bool,
}

impl Line {
    pub(super) fn add(&mut self, text: &str, manner: Manner, ink: &Ink) -> Result<(), TooLong> {
        ink.text(text)?;
        match manner.height {
            Height::Level => self.write(text, manner),
            Height::Raised => self.write(&raised(text), manner),
            Height::Lowered => self.write(&lowered(text), manner),
        }
        Ok(())
    }

    pub(super) fn end_line(&mut self) {
        self.blank = false;
        if !self.words.is_empty() {
            self.words.push(Words::LineEnd);
        }
    }

    /// The phrase; empty where nothing but blanks was written.
    pub(super) fn take(&mut self) -> Phrase {
        self.blank = false;
        let mut words = std::mem::take(&mut self.words);
        while words.last() == Some(&Words::LineEnd) {
            words.pop();
        }
        let says_something = words.iter().any(|words| match words {
            Words::Said(text) | Words::Stressed(text) => !text.trim().is_empty(),
            _ => false,
        });
        if says_something { words } else { Phrase::new() }
    }

    fn write(&mut self, text: &str, manner: Manner) {
        for sign in text.chars() {
            match sign {
                '\n' if manner.is_preformatted => self.end_line(),
                ' ' | '\t' | '\n' | '\r' if !manner.is_preformatted => self.blank = true,
                _ if sign.is_control() => self.blank = true,
                _ => self.put(sign, manner.is_stressed),
            }
        }
    }

    fn put(&mut self, sign: char, is_stressed: bool) {
        let is_at_start = matches!(self.words.last(), None | Some(Words::LineEnd));
        let needs_blank = std::mem::take(&mut self.blank) && !is_at_start;
        // A blank between two manners stays with the first, so that neither begins with one.
        if needs_blank && let Some(Words::Said(text) | Words::Stressed(text)) = self.words.last_mut() {
            text.push(' ');
        }
        match (self.words.last_mut(), is_stressed) {
            (Some(Words::Said(text)), false) | (Some(Words::Stressed(text)), true) => text.push(sign),
            (_, false) => self.words.push(Words::Said(sign.into())),
            (_, true) => self.words.push(Words::Stressed(sign.into())),
        }
    }
}

/// 10⁹ must not be read as 109: raised digits are digits of their own, anything else gets a sign before it.
fn raised(text: &str) -> String {
    let sign = |sign: char| match sign {
        '1' => Some('¹'),
        '2' => Some('²'),
        '3' => Some('³'),
        '0' | '4'..='9' => char::from_u32(u32::from('⁰') + sign.to_digit(10)?),
        '+' => Some('⁺'),
        '-' | '−' => Some('⁻'),
        _ => None,
    };
    let text = text.trim();
    text.chars().map(sign).collect::<Option<String>>().unwrap_or_else(|| format!("^{text}"))
}

fn lowered(text: &str) -> String {
    let sign = |sign: char| match sign {
        '0'..='9' => char::from_u32(u32::from('₀') + sign.to_digit(10)?),
        '+' => Some('₊'),
        '-' | '−' => Some('₋'),
        _ => None,
    };
    let text = text.trim();
    text.chars().map(sign).collect::<Option<String>>().unwrap_or_else(|| format!("_{text}"))
}
