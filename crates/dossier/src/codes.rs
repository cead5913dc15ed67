//! The codes a person copies from paper, from a message or by ear.
//!
//! All are made of the same 31 characters: digits and letters without 0, O, 1, I and L, which are mistaken for one
//! another. What a person types is read forgivingly: spaces, hyphens and case do not matter.

use std::fmt;
use std::marker::PhantomData;

use zeroize::Zeroizing;

/// How many uniformly random bytes make one code.
///
/// They are read as one number, whose remainder names the code. For the longest code 2¹²⁸ is 2⁶⁸ times the number of
/// codes, so no code is more likely than another by more than one part in 2⁶⁸.
pub const RANDOM_BYTES: usize = 16;

/// What makes one sort of code differ from another.
pub trait Sort {
    /// As it is called in logs.
    const NAME: &'static str;
    /// Characters in the code, hyphens not counted.
    const LENGTH: usize;
    /// Characters between hyphens when it is shown.
    const GROUP: usize;
    /// The characters it is made of, in the case it is shown in.
    const ALPHABET: &'static [u8; 31];
}

const CAPITALS: &[u8; 31] = b"23456789ABCDEFGHJKMNPQRSTUVWXYZ";
const SMALL: &[u8; 31] = b"23456789abcdefghjkmnpqrstuvwxyz";

/// See [`ActivationCode`].
pub enum Activation {}

impl Sort for Activation {
    const NAME: &'static str = "ActivationCode";
    const LENGTH: usize = 12;
    const GROUP: usize = 4;
    const ALPHABET: &'static [u8; 31] = CAPITALS;
}

/// See [`PresenceCode`].
pub enum Presence {}

impl Sort for Presence {
    const NAME: &'static str = "PresenceCode";
    const LENGTH: usize = 8;
    const GROUP: usize = 4;
    const ALPHABET: &'static [u8; 31] = CAPITALS;
}

/// See [`OneTimeCode`].
pub enum OneTime {}

impl Sort for OneTime {
    const NAME: &'static str = "OneTimeCode";
    const LENGTH: usize = 6;
    const GROUP: usize = 6;
    const ALPHABET: &'static [u8; 31] = SMALL;
}

/// The code of the Agency's letter that activates the account, « code d'activation » (seeds 000, 004): shown as
/// `XXXX-XXXX-XXXX`, one of 2⁵⁹.
pub type ActivationCode = Code<Activation>;

/// The code a holder gives at a consultation, « code de présence » (seed 000): shown as `XXXX-XXXX`, one of 2³⁹.
pub type PresenceCode = Code<Presence>;

/// The code that confirms a sign-in, « code à usage unique » (seed 004): shown as `6wqxu4`, one of 2²⁹.
///
/// The seed's example has a capital in it. Telling case apart would ask much of a reader and gain five bits that
/// throttling and expiry make needless, so it is made of small letters and digits, and capitals are taken for small ones.
pub type OneTimeCode = Code<OneTime>;

/// A code of one [`Sort`]. Secret: wiped from memory when dropped, not printed by `{:?}`, and without `==`, because
/// codes are only ever compared by their hashes.
pub struct Code<S> {
    symbols: Zeroizing<String>,
    sort: PhantomData<S>,
}

/// Why a text is no such code. Never carries the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CodeError {
    /// A character that codes do not use.
    #[error("the code has a character that codes never have")]
    Character,
    /// Too few or too many characters.
    #[error("the code is too short or too long")]
    Length,
}

impl<S: Sort> Code<S> {
    /// The code that these uniformly random bytes stand for.
    pub fn from_random(bytes: &[u8; RANDOM_BYTES]) -> Self {
        let base = S::ALPHABET.len() as u128;
        let mut number = Zeroizing::new(u128::from_be_bytes(*bytes));
        let mut code = Self::blank();
        for _ in 0..S::LENGTH {
            let symbol = S::ALPHABET.iter().zip(0..).find(|(_, place)| *place == *number % base);
            code.symbols.extend(symbol.map(|(&symbol, _)| char::from(symbol)));
            *number /= base;
        }
        code
    }

    /// Reads a code as a person types it.
    pub fn parse(text: &str) -> Result<Self, CodeError> {
        let mut code = Self::blank();
        for character in text.chars().filter(|character| !separates(*character)) {
            let symbol = S::ALPHABET.iter().map(|&symbol| char::from(symbol));
            let symbol = symbol.into_iter().find(|symbol| symbol.eq_ignore_ascii_case(&character));
            // Over its length the text would be moved in memory and leave a copy behind.
            if code.symbols.len() == S::LENGTH {
                return Err(CodeError::Length);
            }
            code.symbols.push(symbol.ok_or(CodeError::Character)?);
        }
        if code.symbols.len() == S::LENGTH { Ok(code) } else { Err(CodeError::Length) }
    }

    /// The code as it is printed or sent.
    pub fn shown(&self) -> String {
        let places = self.symbols.chars().enumerate();
        places.fold(String::new(), |mut shown, (place, symbol)| {
            if place > 0 && place % S::GROUP == 0 {
                shown.push('-');
            }
            shown.push(symbol);
            shown
        })
    }

    /// The one form that all ways of typing it lead to: what is hashed.
    pub fn canonical(&self) -> &str {
        &self.symbols
    }

    fn blank() -> Self {
        Self { symbols: Zeroizing::new(String::with_capacity(S::LENGTH)), sort: PhantomData }
    }
}

/// Spaces and every sort of hyphen and dash that a keyboard or an autocorrection produces.
fn separates(character: char) -> bool {
    character.is_whitespace() || matches!(character, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{ad}')
}

impl<S> Clone for Code<S> {
    fn clone(&self) -> Self {
        Self { symbols: self.symbols.clone(), sort: PhantomData }
    }
}

impl<S: Sort> fmt::Debug for Code<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}(…)", S::NAME)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn each_sort_is_shown_in_its_own_form() {
        let bytes = *b"sixteen bytes :)";
        for (shown, pattern) in [
            (ActivationCode::from_random(&bytes).shown(), "XXXX-XXXX-XXXX"),
            (PresenceCode::from_random(&bytes).shown(), "XXXX-XXXX"),
            (OneTimeCode::from_random(&bytes).shown(), "xxxxxx"),
        ] {
            assert_eq!(shown.len(), pattern.len());
            for (symbol, place) in shown.chars().zip(pattern.chars()) {
                let fits = match place {
                    'X' => symbol.is_ascii_digit() || symbol.is_ascii_uppercase(),
                    'x' => symbol.is_ascii_digit() || symbol.is_ascii_lowercase(),
                    _ => symbol == '-',
                };
                assert!(fits && !"0O1ILoil".contains(symbol), "{shown}");
            }
        }
    }

    #[test]
    fn typing_is_read_forgivingly() {
        for typed in ["ABCD-EFGH-JKMN", " abcd efgh jkmn ", "ABCD–efgh—JKMN", "abcdefghjkmn", "A-B-C-D\tEFGH\nJKMN"]
        {
            assert_eq!(ActivationCode::parse(typed).unwrap().canonical(), "ABCDEFGHJKMN", "{typed}");
        }
        assert_eq!(OneTimeCode::parse("6WQ xU4").unwrap().canonical(), "6wqxu4");
    }

    #[test]
    fn what_cannot_be_a_code_is_refused() {
        for text in ["", "ABCDEFG", "ABCDEFGHJ", &"A".repeat(1_000)] {
            assert_eq!(PresenceCode::parse(text).unwrap_err(), CodeError::Length, "{text}");
        }
        for text in ["ABCDEFG0", "ABCDEFGO", "ABCDEFG1", "ABCDEFGI", "ABCDEFGl", "ABCDEFGÄ", "ABCDEFG."] {
            assert_eq!(PresenceCode::parse(text).unwrap_err(), CodeError::Character, "{text}");
        }
    }

    #[test]
    fn nothing_of_a_code_is_printed() {
        assert_eq!(format!("{:?}", PresenceCode::parse("ABCD-EFGH").unwrap()), "PresenceCode(…)");
    }

    #[test]
    fn every_character_comes_up_in_the_first_place() {
        let mut counts = BTreeMap::new();
        for number in 0_u128..31 * 100 {
            let code = OneTimeCode::from_random(&number.to_be_bytes());
            *counts.entry(code.canonical().as_bytes()[0]).or_insert(0) += 1;
        }
        assert_eq!(counts.len(), 31);
        assert!(counts.values().all(|count| *count == 100));
    }

    proptest! {
        #[test]
        fn what_is_shown_reads_back(bytes in any::<[u8; RANDOM_BYTES]>()) {
            let code = ActivationCode::from_random(&bytes);
            let again = ActivationCode::parse(&code.shown().to_lowercase()).unwrap();
            prop_assert_eq!(again.canonical(), code.canonical());
        }

        #[test]
        fn different_numbers_make_different_codes(left in 0..31_u128.pow(6), right in 0..31_u128.pow(6)) {
            let [left_code, right_code] = [left, right].map(|number| OneTimeCode::from_random(&number.to_be_bytes()));
            prop_assert_eq!(left == right, left_code.canonical() == right_code.canonical());
        }

        #[test]
        fn no_text_makes_it_panic(text in "\\PC{0,20}") {
            let _ = PresenceCode::parse(&text);
        }
    }
}
