//! The letter that brings fresh codes in place of lost ones, to a holder whose record is open (seed 000).

use i18n_embed::fluent::FluentLanguageLoader;
use i18n_embed_fl::fl;
use services::ports::HolderLetter;

use crate::holder_letter::{address_lines, help, steps};
use crate::letter::{self, Activation, CodeBox, Codes, Sheets};
use crate::press::TypesetError;

/// The letter in words.
pub(crate) fn written(letter: &HolderLetter, words: &FluentLanguageLoader) -> Result<Sheets, TypesetError> {
    Ok(Sheets {
        language: letter.language,
        sender: fl!(words, "agency"),
        return_address: letter::return_address(words),
        address: address_lines(&letter.name, &letter.address),
        place_and_date: letter::place_and_date(words, letter.language, letter.date),
        subject: fl!(words, "codes-subject"),
        greeting: fl!(words, "greeting", name = letter.name.as_str()),
        opening: vec![fl!(words, "codes-replaced"), fl!(words, "codes-not-asked-for")],
        codes: codes(letter, words),
        activation: Activation::at(
            &format!("{}/activation", letter.portal),
            words,
            fl!(words, "codes-activate-heading"),
            steps(words),
        )?,
        sections: Vec::new(),
        farewell: fl!(words, "farewell"),
        signature: fl!(words, "signature"),
        help: help(words),
        small_print: None,
    })
}

fn codes(letter: &HolderLetter, words: &FluentLanguageLoader) -> Codes {
    Codes {
        heading: Some(fl!(words, "holder-codes-heading")),
        boxes: vec![
            CodeBox {
                label: fl!(words, "code-activation"),
                code: letter.activation_code.shown(),
                purpose: fl!(words, "codes-activation-purpose"),
            },
            CodeBox {
                label: fl!(words, "code-presence"),
                code: letter.presence_code.shown(),
                purpose: fl!(words, "holder-presence-purpose"),
            },
        ],
        care: None,
    }
}
