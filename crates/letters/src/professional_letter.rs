//! The letter that gives a health professional the code of the eSanté account (seed 000).

use i18n_embed::fluent::FluentLanguageLoader;
use i18n_embed_fl::fl;
use services::ports::ProfessionalLetter;

use crate::letter::{self, Activation, CodeBox, Codes, Line, Section, Sheets};
use crate::press::TypesetError;

/// The letter in words.
pub(crate) fn written(letter: &ProfessionalLetter, words: &FluentLanguageLoader) -> Result<Sheets, TypesetError> {
    Ok(Sheets {
        language: letter.language,
        sender: fl!(words, "agency"),
        return_address: letter::return_address(words),
        address: std::iter::once(letter.name.as_str()).chain(letter.practice.lines()).map(str::to_owned).collect(),
        place_and_date: letter::place_and_date(words, letter.language, letter.date),
        subject: fl!(words, "professional-subject"),
        greeting: fl!(words, "greeting", name = letter.name.as_str()),
        opening: vec![fl!(words, "professional-intro")],
        codes: codes(letter, words),
        activation: Activation::at(
            &format!("{}/professional/activation", letter.portal),
            words,
            fl!(words, "professional-activate-heading"),
            steps(words),
        )?,
        sections: vec![access(words)],
        farewell: fl!(words, "farewell"),
        signature: fl!(words, "signature"),
        help: letter::help(words),
        small_print: None,
    })
}

fn codes(letter: &ProfessionalLetter, words: &FluentLanguageLoader) -> Codes {
    Codes {
        heading: None,
        boxes: vec![
            CodeBox {
                label: fl!(words, "code-directory"),
                code: letter.directory_id.clone(),
                purpose: fl!(words, "professional-directory-purpose"),
            },
            CodeBox {
                label: fl!(words, "code-activation"),
                code: letter.activation_code.shown(),
                purpose: fl!(words, "professional-activation-purpose"),
            },
        ],
        care: None,
    }
}

fn steps(words: &FluentLanguageLoader) -> Vec<String> {
    vec![fl!(words, "professional-step-1"), fl!(words, "professional-step-2"), fl!(words, "professional-step-3")]
}

fn access(words: &FluentLanguageLoader) -> Section {
    Section {
        heading: fl!(words, "professional-access-heading"),
        lines: vec![
            Line::new(fl!(words, "professional-circle-label"), fl!(words, "professional-circle")),
            Line::new(fl!(words, "professional-presence-label"), fl!(words, "professional-presence")),
            Line::new(fl!(words, "professional-own-label"), fl!(words, "professional-own")),
            Line::new(fl!(words, "professional-trace-label"), fl!(words, "professional-trace")),
            Line::new(fl!(words, "professional-institution-label"), fl!(words, "professional-institution")),
        ],
    }
}
