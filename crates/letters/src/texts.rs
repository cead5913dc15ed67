//! The words of the letters, in five languages.

use dossier::language::Language;
use i18n_embed::LanguageLoader;
use i18n_embed::fluent::{FluentLanguageLoader, fluent_language_loader};
use i18n_embed_fl::fl;
use jiff::civil::Date;
use rust_embed::RustEmbed;

use crate::press::TypesetError;

#[derive(RustEmbed)]
#[folder = "locales"]
struct Locales;

/// The words of one language each, read once.
pub(crate) struct Texts(Vec<(Language, FluentLanguageLoader)>);

impl Texts {
    /// Reads the five languages that are part of the program.
    pub(crate) fn read() -> Result<Self, TypesetError> {
        let read = |language: Language| Ok((language, words_of(language)?));
        Language::ALL.into_iter().map(read).collect::<Result<_, _>>().map(Self)
    }

    /// The words of one language.
    pub(crate) fn of(&self, language: Language) -> Result<&FluentLanguageLoader, TypesetError> {
        let found = self.0.iter().find(|(known, _)| *known == language);
        found.map(|(_, words)| words).ok_or_else(|| TypesetError::Texts(format!("no words in {language}")))
    }
}

fn words_of(language: Language) -> Result<FluentLanguageLoader, TypesetError> {
    let tag = language.code().parse().map_err(|error| TypesetError::Texts(format!("{language}: {error}")))?;
    let words = fluent_language_loader!();
    words.load_languages(&Locales, &[tag]).map_err(|error| TypesetError::Texts(error.to_string()))?;
    // The marks that isolate inserted text are for screens; an archived document must not contain them.
    words.set_use_isolating(false);
    Ok(words)
}

/// The date as it is written in the language: "1er mars 2027", "1. März 2027".
pub(crate) fn long_date(words: &FluentLanguageLoader, language: Language, date: Date) -> String {
    let day = match (language, date.day()) {
        (_, 1) => fl!(words, "first-day-of-month"),
        (Language::De | Language::Lb, day) => format!("{day}."),
        (_, day) => day.to_string(),
    };
    fl!(words, "date", day = day, month = i64::from(date.month()), year = date.year().to_string())
}
