//! Names as they are searched for: lower case, without accents.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Folds a name: « Müller-Weiß » is found by "muller w" and by "mueller" is not.
pub fn fold(name: &str) -> String {
    let mut folded = String::with_capacity(name.len());
    each_folded(name, |_, character| push(&mut folded, character));
    folded.truncate(folded.trim_end().len());
    folded
}

/// Folds a text; with it, for each byte of what it becomes, where the letter it comes from begins in the text.
pub(crate) fn fold_with_places(text: &str) -> (String, Vec<usize>) {
    let (mut folded, mut places) = (String::with_capacity(text.len()), Vec::with_capacity(text.len()));
    each_folded(text, |at, character| {
        push(&mut folded, character);
        places.resize(folded.len(), at);
    });
    (folded, places)
}

/// The plain characters of a text, each with the place of its letter; what is no letter or digit is a blank.
fn each_folded(text: &str, mut take: impl FnMut(usize, char)) {
    for (at, letter) in text.char_indices() {
        if letter.is_ascii() {
            take(at, if letter.is_ascii_alphanumeric() { letter.to_ascii_lowercase() } else { ' ' });
            continue;
        }
        let plain = std::iter::once(letter).nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase);
        for character in plain {
            let ligature = match character {
                'ß' => "ss",
                'æ' => "ae",
                'œ' => "oe",
                'ø' => "o",
                'ł' => "l",
                plain => {
                    take(at, if plain.is_alphanumeric() { plain } else { ' ' });
                    continue;
                }
            };
            ligature.chars().for_each(|plain| take(at, plain));
        }
    }
}

/// Blanks stay single, and none begins a text.
fn push(folded: &mut String, character: char) {
    if character != ' ' || !(folded.is_empty() || folded.ends_with(' ')) {
        folded.push(character);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_as_people_type_them() {
        let table = [
            ("Müller-Weiß", "muller weiss"),
            ("  D'Angelo ", "d angelo"),
            ("Łukasz", "lukasz"),
            ("João  Conceição", "joao conceicao"),
            ("ŒUVRARD", "oeuvrard"),
            ("", ""),
        ];
        for (name, folded) in table {
            assert_eq!(fold(name), folded);
        }
    }

    #[test]
    fn every_byte_knows_its_letter() {
        let (folded, places) = fold_with_places("« Œil, été");
        assert_eq!(folded, "oeil ete");
        assert_eq!(places, [3, 3, 5, 6, 7, 9, 11, 12]);
    }
}
