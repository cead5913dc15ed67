//! The social security number, « matricule ».
//!
//! Thirteen digits today: date of birth (YYYYMMDD), a sequence of three, a Luhn digit and a Verhoeff digit, each
//! computed over the first eleven (grand-ducal regulation of 28 November 2013, art. 1). Eleven digits before: date of
//! birth, an order of two, a digit modulo 11. Accounts are activated with either.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A social security number whose date and check digits are right.
///
/// It identifies a person, so it is neither printed by `{:?}` nor has a `Display`: whoever needs it says
/// [`as_str`](Self::as_str).
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Matricule(String);

/// Why a text is no social security number. Never carries the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MatriculeError {
    /// Something other than digits and spaces.
    #[error("a social security number has only digits")]
    NotDigits,
    /// Neither 13 nor 11 digits.
    #[error("a social security number has 13 digits, an old one 11")]
    Length,
    /// The first eight digits are no date.
    #[error("a social security number starts with a date of birth: year, month, day")]
    Date,
    /// The twelfth digit does not fit the first eleven.
    #[error("the twelfth digit of the social security number does not fit the others")]
    Luhn,
    /// The thirteenth digit does not fit the first eleven.
    #[error("the thirteenth digit of the social security number does not fit the others")]
    Verhoeff,
    /// The last of eleven digits does not fit the first ten.
    #[error("the last digit of the old social security number does not fit the others")]
    Modulus,
}

impl Matricule {
    /// The 13-digit number that starts with these 11 digits, for whoever makes numbers up: demonstration and tests.
    pub fn from_first_eleven(text: &str) -> Result<Self, MatriculeError> {
        let digits = digits(text)?;
        if digits.len() != 11 {
            return Err(MatriculeError::Length);
        }
        check_date(&digits)?;
        Ok(Self::of_digits(&[&digits[..], &[luhn(&digits), verhoeff(&digits)]].concat()))
    }

    /// Its digits, without spaces.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The day of birth it states; none where the month or the day was unknown and is written 00.
    pub fn birth_date(&self) -> Option<Date> {
        Date::strptime("%Y%m%d", &self.0[..8]).ok()
    }

    fn of_digits(digits: &[u8]) -> Self {
        Self(digits.iter().map(|digit| char::from(b'0' + digit)).collect())
    }
}

impl FromStr for Matricule {
    type Err = MatriculeError;

    /// Reads the number as a person writes it, in groups if they like.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digits = digits(text)?;
        if !matches!(digits.len(), 11 | 13) {
            return Err(MatriculeError::Length);
        }
        check_date(&digits)?;
        match digits.len() {
            11 if !series_digits(&digits[..10]).contains(&digits[10]) => Err(MatriculeError::Modulus),
            13 if digits[11] != luhn(&digits[..11]) => Err(MatriculeError::Luhn),
            13 if digits[12] != verhoeff(&digits[..11]) => Err(MatriculeError::Verhoeff),
            _ => Ok(Self::of_digits(&digits)),
        }
    }
}

impl TryFrom<String> for Matricule {
    type Error = MatriculeError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Matricule> for String {
    fn from(matricule: Matricule) -> Self {
        matricule.0
    }
}

impl fmt::Debug for Matricule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Matricule(…)")
    }
}

fn digits(text: &str) -> Result<Vec<u8>, MatriculeError> {
    let digit = |character: char| character.to_digit(10).and_then(|digit| u8::try_from(digit).ok());
    text.chars()
        .filter(|character| !character.is_whitespace())
        .map(|character| digit(character).ok_or(MatriculeError::NotDigits))
        .collect()
}

/// An unknown month or day, or both, is written 00. A day of an unknown month may go up to 31.
fn check_date(digits: &[u8]) -> Result<(), MatriculeError> {
    let number = |digits: &[u8]| digits.iter().fold(0_i16, |number, digit| number * 10 + i16::from(*digit));
    let [year, month, day] = [number(&digits[..4]), number(&digits[4..6]), number(&digits[6..8])];
    let part = |value: i16| i8::try_from(if value == 0 { 1 } else { value }).map_err(|_| MatriculeError::Date);
    Date::new(year, part(month)?, part(day)?).map(drop).map_err(|_| MatriculeError::Date)
}

fn luhn(digits: &[u8]) -> u8 {
    let doubled = |digit: u8| if digit < 5 { digit * 2 } else { digit * 2 - 9 };
    let sum: u8 = (digits.iter().rev().enumerate())
        .map(|(place, &digit)| if place % 2 == 0 { doubled(digit) } else { digit })
        .sum();
    (10 - sum % 10) % 10
}

/// Verhoeff's digit: a product in the dihedral group of the pentagon, where 0 to 4 turn it and 5 to 9 also flip it.
fn verhoeff(digits: &[u8]) -> u8 {
    const SHIFT: [u8; 10] = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
    let product = |left: u8, right: u8| match (left < 5, right < 5) {
        (true, true) => (left + right) % 5,
        (true, false) => 5 + (left + right) % 5,
        (false, true) => 5 + (left - right) % 5,
        (false, false) => (5 + left - right) % 5,
    };
    let shifted = |digit: u8, times: usize| (0..times % 8).fold(digit, |digit, _| SHIFT[usize::from(digit)]);
    let whole =
        (digits.iter().rev().enumerate()).fold(0, |whole, (place, &digit)| product(whole, shifted(digit, place + 1)));
    if whole < 5 { (5 - whole) % 5 } else { whole }
}

/// The check digits that an 11-digit number may end with.
///
/// When a day's orders were used up they were given out again with 12, then with 13, in place of 11 in "11 minus the
/// remainder". A number does not tell its series, so each of the three is accepted; a result of 10 was never given out.
fn series_digits(first_ten: &[u8]) -> Vec<u8> {
    const WEIGHTS: [u16; 10] = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
    let sum: u16 = first_ten.iter().zip(WEIGHTS).map(|(digit, weight)| u16::from(*digit) * weight).sum();
    (11..=13)
        .map(|base| (base - sum % 11) % 11)
        .filter_map(|digit| u8::try_from(digit).ok())
        .filter(|digit| *digit < 10)
        .collect()
}

#[cfg(test)]
mod tests;
