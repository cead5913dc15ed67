//! The press as the services know it.

use jiff::civil::Date;
use serde::Serialize;
use services::ports::{Letter, LetterPress, Occasion, PressError};

use crate::letter::Sheets;
use crate::press::{Press, Template, Typeset, TypesetError};
use crate::{codes_letter, holder_letter, professional_letter};

/// Sizes of the text in points: the first at which the letter fits its pages is taken. No one has to read less than 11.
const TEXT_SIZES: [f32; 3] = [12.0, 11.5, 11.0];

/// A letter at one size of the text.
#[derive(Serialize)]
struct Sized<'a> {
    text_size: f32,
    #[serde(flatten)]
    sheets: &'a Sheets,
}

impl LetterPress for Press {
    fn print(&self, letter: &Letter) -> Result<Vec<u8>, PressError> {
        let printed = match letter {
            Letter::Holder(letter) => self.words(letter.language).and_then(|words| match letter.occasion {
                Occasion::Notice => self.fit(&holder_letter::written(letter, words)?, letter.date, 2),
                Occasion::LostCodes => self.fit(&codes_letter::written(letter, words)?, letter.date, 1),
            }),
            Letter::Professional(letter) => self
                .words(letter.language)
                .and_then(|words| professional_letter::written(letter, words))
                .and_then(|sheets| self.fit(&sheets, letter.date, 1)),
        };
        printed.map_err(|error| PressError(error.to_string()))
    }
}

impl Press {
    /// The letter in the largest text that fits the pages. An unusually long one runs over rather than lose a line.
    fn fit(&self, sheets: &Sheets, date: Date, pages: usize) -> Result<Vec<u8>, TypesetError> {
        let at = |text_size| self.compile(Template::Letter, &Sized { text_size, sheets }, date);
        let [largest, smaller @ ..] = TEXT_SIZES;
        let mut letter: Typeset = at(largest)?;
        for size in smaller {
            if letter.pages <= pages {
                break;
            }
            letter = at(size)?;
        }
        Ok(letter.pdf)
    }
}
