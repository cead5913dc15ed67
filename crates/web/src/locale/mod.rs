//! The language a page is written in: its texts, dates and times.

mod dates;
mod negotiation;
#[cfg(test)]
mod parity;

use std::collections::HashMap;
use std::error::Error;
use std::sync::LazyLock;

use dossier::language::Language;
use i18n_embed::LanguageLoader;
use i18n_embed::fluent::{FluentLanguageLoader, fluent_language_loader};
use rust_embed::RustEmbed;

pub use negotiation::COOKIE;

#[derive(RustEmbed)]
#[folder = "locales"]
struct Texts;

static LOADERS: LazyLock<[FluentLanguageLoader; 5]> = LazyLock::new(|| Language::ALL.map(loader));

/// A language with its texts loaded. Cheap to copy; handlers take it as an extractor.
#[derive(Clone, Copy, Debug)]
pub struct Locale {
    language: Language,
    loader: &'static FluentLanguageLoader,
}

impl Locale {
    /// The texts of that language, with French for a text it lacks.
    pub fn of(language: Language) -> Self {
        let [fr, de, en, lb, pt] = &*LOADERS;
        let loader = match language {
            Language::Fr => fr,
            Language::De => de,
            Language::En => en,
            Language::Lb => lb,
            Language::Pt => pt,
        };
        Self { language, loader }
    }

    /// Which language this is.
    pub const fn language(self) -> Language {
        self.language
    }

    /// What [`t!`](crate::t) looks texts up in.
    pub const fn loader(self) -> &'static FluentLanguageLoader {
        self.loader
    }

    /// The text of an id put together at run time, such as `category-` and a category's code.
    ///
    /// Wherever the id is known when the code is written, [`t!`](crate::t) checks it then.
    pub fn text(self, id: &str) -> String {
        self.loader.get(id)
    }

    /// Like [`text`](Self::text), with values for the text's variables.
    pub fn text_with(self, id: &str, values: &[(&str, &str)]) -> String {
        self.loader.get_args(id, values.iter().copied().collect::<HashMap<_, _>>())
    }

    /// Whether there is a text of that id.
    pub fn has(self, id: &str) -> bool {
        self.loader.has(id)
    }
}

/// The text with this id in this locale: `t!(locale, "hello", name = person)`. Id and variables are checked at compile time.
#[macro_export]
macro_rules! t {
    ($locale:expr, $($text:tt)+) => {
        ::i18n_embed_fl::fl!($locale.loader(), $($text)+)
    };
}

fn loader(language: Language) -> FluentLanguageLoader {
    let loader = fluent_language_loader!();
    if let Err(error) = load(&loader, language) {
        tracing::error!(%language, %error, "texts cannot be loaded");
    }
    loader
}

fn load(loader: &FluentLanguageLoader, language: Language) -> Result<(), Box<dyn Error>> {
    loader.load_languages(&Texts, &[language.code().parse()?])?;
    // The marks protect mixed writing directions, which these five languages do not have, and spoil copied text.
    loader.set_use_isolating(false);
    Ok(())
}
