//! What every letter of the Agency is made of. `templates/letter.typ` reads it.

use dossier::language::Language;
use i18n_embed::fluent::FluentLanguageLoader;
use i18n_embed_fl::fl;
use jiff::civil::Date;
use serde::Serialize;

use crate::press::TypesetError;
use crate::qr;
use crate::texts::long_date;

/// Where holders get help (seed 000).
const HELP_PHONE: &str = "(+352) 27 12 50 18 33";
/// Where holders get help (seed 000).
const HELP_EMAIL: &str = "helpdesk@esante.lu";
/// The Agency's postal address (seed 000).
const POST_BOX: &str = "B.P. 2511, L-1025 Luxembourg";
/// Where questions on personal data go (seed 000).
pub(crate) const PRIVACY_EMAIL: &str = "privacy@esante.lu";

/// One letter, ready to be laid out.
#[derive(Serialize)]
pub(crate) struct Sheets {
    pub(crate) language: Language,
    pub(crate) sender: String,
    pub(crate) return_address: String,
    pub(crate) address: Vec<String>,
    pub(crate) place_and_date: String,
    pub(crate) subject: String,
    pub(crate) greeting: String,
    pub(crate) opening: Vec<String>,
    pub(crate) codes: Codes,
    pub(crate) activation: Activation,
    pub(crate) sections: Vec<Section>,
    pub(crate) farewell: String,
    pub(crate) signature: String,
    pub(crate) help: Section,
    pub(crate) small_print: Option<SmallPrint>,
}

/// The secrets, each in its box.
#[derive(Serialize)]
pub(crate) struct Codes {
    pub(crate) heading: Option<String>,
    pub(crate) boxes: Vec<CodeBox>,
    pub(crate) care: Option<String>,
}

/// One secret or identifier and what it is for.
#[derive(Serialize)]
pub(crate) struct CodeBox {
    pub(crate) label: String,
    pub(crate) code: String,
    pub(crate) purpose: String,
}

/// The way from the letter to an active account.
#[derive(Serialize)]
pub(crate) struct Activation {
    heading: String,
    scan: String,
    address: String,
    qr: String,
    qr_description: String,
    steps: Vec<String>,
}

/// A heading with labelled lines under it.
#[derive(Serialize)]
pub(crate) struct Section {
    pub(crate) heading: String,
    pub(crate) lines: Vec<Line>,
}

/// A label and what it stands for.
#[derive(Serialize)]
pub(crate) struct Line {
    pub(crate) label: String,
    pub(crate) text: String,
}

/// What the law wants to be said, at the end.
#[derive(Serialize)]
pub(crate) struct SmallPrint {
    pub(crate) heading: String,
    pub(crate) text: String,
    pub(crate) legal_basis: String,
}

impl Line {
    pub(crate) fn new(label: String, text: impl Into<String>) -> Self {
        Self { label, text: text.into() }
    }
}

impl Activation {
    /// The steps on the activation page at this address.
    pub(crate) fn at(
        link: &str,
        words: &FluentLanguageLoader,
        heading: String,
        steps: Vec<String>,
    ) -> Result<Self, TypesetError> {
        // Nobody types "https://", and browsers add it.
        let address = link.strip_prefix("https://").unwrap_or(link).to_owned();
        Ok(Self {
            heading,
            scan: fl!(words, "scan"),
            qr: qr::drawing(link)?,
            qr_description: fl!(words, "activation-qr", address = address.as_str()),
            address,
            steps,
        })
    }
}

/// "Luxembourg, le 2 mars 2027".
pub(crate) fn place_and_date(words: &FluentLanguageLoader, language: Language, date: Date) -> String {
    fl!(words, "place-and-date", date = long_date(words, language, date))
}

/// The line over the addressee that tells the post where an undeliverable letter goes.
pub(crate) fn return_address(words: &FluentLanguageLoader) -> String {
    format!("{}, {POST_BOX}", fl!(words, "agency"))
}

/// How to reach a person at once.
pub(crate) fn help(words: &FluentLanguageLoader) -> Section {
    Section {
        heading: fl!(words, "help-heading"),
        lines: vec![Line::new(fl!(words, "help-phone"), HELP_PHONE), Line::new(fl!(words, "help-email"), HELP_EMAIL)],
    }
}
