//! The letter by which a holder learns of the dossier: the notice of the regulation of 6 December 2019, art. 2(3).
//!
//! Its seven items: the creation, how to activate and close, the personal identifiers, how the dossier works (access
//! rights, security, feeding, traceability), the right to oppose, the holder's own rights to read and write, and the
//! content at activation. It also informs as GDPR art. 14 demands.

use dossier::holder::PostalAddress;
use i18n_embed::fluent::FluentLanguageLoader;
use i18n_embed_fl::fl;
use services::ports::HolderLetter;

use crate::country;
use crate::letter::{self, Activation, CodeBox, Codes, Line, PRIVACY_EMAIL, Section, Sheets, SmallPrint};
use crate::press::TypesetError;

/// The letter in words.
pub(crate) fn written(letter: &HolderLetter, words: &FluentLanguageLoader) -> Result<Sheets, TypesetError> {
    Ok(Sheets {
        language: letter.language,
        sender: fl!(words, "agency"),
        return_address: letter::return_address(words),
        address: address_lines(&letter.name, &letter.address),
        place_and_date: letter::place_and_date(words, letter.language, letter.date),
        subject: fl!(words, "holder-subject"),
        greeting: fl!(words, "greeting", name = letter.name.as_str()),
        opening: vec![fl!(words, "holder-creation"), fl!(words, "holder-content")],
        codes: codes(letter, words),
        activation: Activation::at(
            &format!("{}/activation", letter.portal),
            words,
            fl!(words, "holder-activate-heading"),
            steps(words),
        )?,
        sections: vec![how_it_works(words), rights(words)],
        farewell: fl!(words, "farewell"),
        signature: fl!(words, "signature"),
        help: help(words),
        small_print: Some(SmallPrint {
            heading: fl!(words, "privacy-heading"),
            text: fl!(words, "holder-privacy", email = PRIVACY_EMAIL),
            legal_basis: fl!(words, "holder-legal-basis"),
        }),
    })
}

pub(crate) fn address_lines(name: &str, address: &PostalAddress) -> Vec<String> {
    let mut lines = vec![name.to_owned(), address.street.clone(), format!("{} {}", address.postal_code, address.town)];
    lines.extend(country::last_line(&address.country));
    lines
}

fn codes(letter: &HolderLetter, words: &FluentLanguageLoader) -> Codes {
    Codes {
        heading: Some(fl!(words, "holder-codes-heading")),
        boxes: vec![
            CodeBox {
                label: fl!(words, "code-activation"),
                code: letter.activation_code.shown(),
                purpose: fl!(words, "holder-activation-purpose"),
            },
            CodeBox {
                label: fl!(words, "code-presence"),
                code: letter.presence_code.shown(),
                purpose: fl!(words, "holder-presence-purpose"),
            },
        ],
        care: Some(fl!(words, "holder-codes-care")),
    }
}

pub(crate) fn steps(words: &FluentLanguageLoader) -> Vec<String> {
    vec![
        fl!(words, "holder-step-1"),
        fl!(words, "holder-step-2"),
        fl!(words, "holder-step-3"),
        fl!(words, "holder-step-4"),
        fl!(words, "holder-step-5"),
    ]
}

fn how_it_works(words: &FluentLanguageLoader) -> Section {
    Section {
        heading: fl!(words, "holder-how-heading"),
        lines: vec![
            Line::new(fl!(words, "holder-access-label"), fl!(words, "holder-access")),
            Line::new(fl!(words, "holder-feeding-label"), fl!(words, "holder-feeding")),
            Line::new(fl!(words, "holder-trace-label"), fl!(words, "holder-trace")),
            Line::new(fl!(words, "holder-security-label"), fl!(words, "holder-security")),
        ],
    }
}

fn rights(words: &FluentLanguageLoader) -> Section {
    Section {
        heading: fl!(words, "holder-rights-heading"),
        lines: vec![
            Line::new(fl!(words, "holder-write-label"), fl!(words, "holder-write")),
            Line::new(fl!(words, "holder-oppose-label"), fl!(words, "holder-oppose")),
            Line::new(fl!(words, "holder-silence-label"), fl!(words, "holder-silence")),
            Line::new(fl!(words, "holder-close-label"), fl!(words, "holder-close")),
        ],
    }
}

/// By phone and mail, in person, by post.
pub(crate) fn help(words: &FluentLanguageLoader) -> Section {
    let mut help = letter::help(words);
    help.lines.push(Line::new(fl!(words, "help-desk"), fl!(words, "help-desk-place")));
    help.lines.push(Line::new(fl!(words, "help-post"), letter::return_address(words)));
    help
}
