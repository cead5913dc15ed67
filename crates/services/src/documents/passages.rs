//! Words looked for in texts, and the passage that shows where one stands.

use std::ops::Range;

use crate::people::folding::{fold, fold_with_places};

/// More than anybody looks for at a time.
const MOST: usize = 12;

/// Of what is typed, in bytes.
const LONGEST: usize = 300;

/// How much of a text is shown before a word, and behind it, in bytes.
const BEFORE: usize = 60;
const BEHIND: usize = 140;

/// Words as they are compared: lower case, without accents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Words(Vec<String>);

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The piece.
    pub text: String,
    /// Whether it is a word looked for.
    pub is_found: bool,
}

impl Words {
    /// None without a word of two letters.
    pub(super) fn of(typed: &str) -> Option<Self> {
        let typed = &typed[..typed.floor_char_boundary(LONGEST)];
        let words: Vec<String> = fold(typed).split(' ').take(MOST).map(str::to_owned).collect();
        words.iter().any(|word| word.chars().count() >= 2).then_some(Self(words))
    }

    /// Whether each of them occurs in one of the texts.
    pub(super) fn all_occur(&self, texts: &[&str]) -> bool {
        let mut missing: Vec<&str> = self.0.iter().map(String::as_str).collect();
        for text in texts {
            let folded = fold(text);
            missing.retain(|word| !folded.contains(word));
            if missing.is_empty() {
                return true;
            }
        }
        false
    }

    /// The text, the words in it marked.
    pub(super) fn marked(&self, text: &str) -> Vec<Piece> {
        pieces(text, &self.places(text))
    }

    /// The text around the first of the words, with dots where something is left out; empty without one.
    pub(super) fn passage(&self, text: &str) -> Vec<Piece> {
        let places = self.places(text);
        let Some(first) = places.first() else { return Vec::new() };
        let start = word_boundary(text, text.floor_char_boundary(first.start.saturating_sub(BEFORE)), first.start);
        let end = text.floor_char_boundary((first.end + BEHIND).min(text.len()));
        let end =
            if end == text.len() { end } else { text[first.end..end].rfind(' ').map_or(end, |at| first.end + at) };
        let within = places.iter().filter(|place| start <= place.start && place.end <= end);
        let within: Vec<Range<usize>> = within.map(|place| place.start - start..place.end - start).collect();
        let mut passage = pieces(&text[start..end], &within);
        let dots = || Piece { text: "…".to_owned(), is_found: false };
        if start > 0 {
            passage.insert(0, dots());
        }
        if end < text.len() {
            passage.push(dots());
        }
        passage
    }

    /// Where the words are, in order, those that touch or overlap joined.
    fn places(&self, text: &str) -> Vec<Range<usize>> {
        let (folded, places) = fold_with_places(text);
        let found = self.0.iter().flat_map(|word| folded.match_indices(word.as_str()));
        let mut found: Vec<Range<usize>> =
            found.map(|(at, word)| places[at]..end(text, &places, at + word.len())).collect();
        found.sort_by_key(|place| (place.start, place.end));
        found.into_iter().fold(Vec::new(), |mut joined: Vec<Range<usize>>, place| {
            match joined.last_mut() {
                Some(last) if place.start <= last.end => last.end = last.end.max(place.end),
                _ => joined.push(place),
            }
            joined
        })
    }
}

/// The end of the letter from which the last folded byte before `at` comes.
fn end(text: &str, places: &[usize], at: usize) -> usize {
    let last = places[at - 1];
    let letter = text[last..].chars().next().map_or(0, char::len_utf8);
    // Marks that belong to the letter follow it.
    let marks = text[last + letter..].chars().take_while(|mark| unicode_normalization::char::is_combining_mark(*mark));
    last + letter + marks.map(char::len_utf8).sum::<usize>()
}

/// The beginning of a word at or after `start`, but not after `end`.
fn word_boundary(text: &str, start: usize, end: usize) -> usize {
    if start == 0 { 0 } else { text[start..end].find(' ').map_or(start, |at| start + at + 1) }
}

fn pieces(text: &str, marked: &[Range<usize>]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut at = 0;
    for place in marked {
        pieces.push((&text[at..place.start], false));
        pieces.push((&text[place.clone()], true));
        at = place.end;
    }
    pieces.push((&text[at..], false));
    let kept = pieces.into_iter().filter(|(text, _)| !text.is_empty());
    kept.map(|(text, is_found)| Piece { text: text.to_owned(), is_found }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(pieces: &[Piece]) -> String {
        let piece = |piece: &Piece| if piece.is_found { format!("[{}]", piece.text) } else { piece.text.clone() };
        pieces.iter().map(piece).collect()
    }

    #[test]
    fn a_search_needs_a_word_of_two_letters() {
        for nothing in ["", " ", "a", "à - b", "…"] {
            assert_eq!(Words::of(nothing), None, "{nothing:?}");
        }
        assert_eq!(Words::of("Ferritine, à").unwrap().0, ["ferritine", "a"]);
        assert!(Words::of(&"é".repeat(400)).unwrap().0[0].len() <= LONGEST);
    }

    #[test]
    fn words_are_found_whatever_their_case_and_accents() {
        let table = [
            ("hemoglobine", "Hémoglobine 13,2", "[Hémoglobine] 13,2"),
            ("BLUT werte", "Blutwerte", "[Blutwerte]"),
            ("oeil", "L'œil droit", "L'[œil] droit"),
            ("cafe\u{301}", "café cafe\u{301}s", "[café] [cafe\u{301}]s"),
            ("straße", "STRASSE", "[STRASSE]"),
            ("13 2", "13,2", "[13],[2]"),
            ("absent", "Présent", "Présent"),
        ];
        for (typed, text, expected) in table {
            let words = Words::of(typed).unwrap();
            assert_eq!(shown(&words.marked(text)), expected);
            assert_eq!(words.all_occur(&[text]), expected.contains('['), "{typed}");
        }
    }

    #[test]
    fn all_words_must_occur_somewhere() {
        let words = Words::of("klein ferritine").unwrap();
        assert!(words.all_occur(&["Dr Klein", "la ferritine est basse"]));
        assert!(!words.all_occur(&["Dr Klein", "le fer est bas"]));
    }

    #[test]
    fn a_passage_is_cut_between_words() {
        let text = format!("{}le taux de ferritine est {}", "avant ".repeat(30), "après ".repeat(60));
        let passage = shown(&Words::of("ferritine").unwrap().passage(&text));
        assert!(passage.starts_with("…avant avant"), "{passage}");
        assert!(passage.contains("le taux de [ferritine] est après"), "{passage}");
        assert!(passage.ends_with("après…"), "{passage}");
        assert!(passage.len() < 280, "{passage}");
        assert_eq!(shown(&Words::of("taux").unwrap().passage("le taux")), "le [taux]");
        assert!(Words::of("zinc").unwrap().passage(&text).is_empty());
    }
}
