//! Typesetting: a template and its data become a PDF.

use dossier::language::Language;
use i18n_embed::fluent::FluentLanguageLoader;
use jiff::civil::Date;
use serde::Serialize;
use typst::diag::SourceDiagnostic;
use typst::foundations::{Bytes, Datetime, Smart};
use typst::syntax::{FileId, Source};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt};
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::image_as_pdf;
use crate::sheet::{Sheet, file_id};
use crate::texts::Texts;

/// What the pages look like; the words come with the data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Template {
    /// A letter of the Agency, addressed for a window envelope.
    Letter,
    /// A medical document of a professional or an institution.
    Report,
    /// Photos, one on each page.
    Photos,
}

/// Why a document could not be typeset.
#[derive(Debug, thiserror::Error)]
pub enum TypesetError {
    /// The data cannot be written as JSON.
    #[error("the data of the document cannot be written as JSON")]
    Data(#[from] serde_json::Error),
    /// The words of the letters, which are part of the program, cannot be read.
    #[error("the words of the letters cannot be read: {0}")]
    Texts(String),
    /// The date is outside the years a document can carry.
    #[error("the date {0} cannot be written into a document")]
    Date(Date),
    /// The template and the data do not fit, or a character cannot be printed or archived.
    #[error("the document cannot be typeset: {0}")]
    Typesetting(String),
}

/// A document and how long it became.
pub(crate) struct Typeset {
    pub(crate) pdf: Vec<u8>,
    pub(crate) pages: usize,
}

/// Fonts and templates, read once and used for every document. Threads may share it.
pub struct Press {
    pub(crate) library: LazyHash<Library>,
    pub(crate) book: LazyHash<FontBook>,
    pub(crate) fonts: Vec<Font>,
    pub(crate) sources: Vec<Source>,
    pub(crate) data: FileId,
    /// The names of photos, in the order of their pages.
    pub(crate) photos: Vec<FileId>,
    photos_main: FileId,
    letter: FileId,
    report: FileId,
    standards: PdfStandards,
    texts: Texts,
}

impl Press {
    /// Reads the fonts and templates that are part of the program.
    pub fn new() -> Result<Self, TypesetError> {
        let fonts: Vec<Font> = typst_assets::fonts().flat_map(|font| Font::iter(Bytes::new(font))).collect();
        let [style, letter, report, photos_main, data] =
            ["style.typ", "letter.typ", "report.typ", "photos.typ", "data.json"].map(file_id);
        let (style, letter, report, photos_main, data) = (style?, letter?, report?, photos_main?, data?);
        let photos = (1..=image_as_pdf::MOST).map(|page| file_id(&format!("photo-{page}")));
        let sources = vec![
            Source::new(style, include_str!("../templates/style.typ").to_owned()),
            Source::new(letter, include_str!("../templates/letter.typ").to_owned()),
            Source::new(report, include_str!("../templates/report.typ").to_owned()),
            Source::new(photos_main, include_str!("../templates/photos.typ").to_owned()),
        ];
        // PDF/A-2a keeps the text and its structure readable for decades, PDF/UA-1 keeps it readable by ear.
        let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
            .map_err(|error| TypesetError::Typesetting(error.message().to_string()))?;
        Ok(Self {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            sources,
            data,
            photos: photos.collect::<Result<_, _>>()?,
            photos_main,
            letter,
            report,
            standards,
            texts: Texts::read()?,
        })
    }

    /// The words of one language.
    pub(crate) fn words(&self, language: Language) -> Result<&FluentLanguageLoader, TypesetError> {
        self.texts.of(language)
    }

    /// Fills the template with the data. The same data on the same day gives the same bytes.
    ///
    /// The data is a file beside the template, never part of it: no text of a person is ever read as typst code.
    pub fn typeset(&self, template: Template, data: &impl Serialize, today: Date) -> Result<Vec<u8>, TypesetError> {
        self.compile(template, data, today).map(|typeset| typeset.pdf)
    }

    pub(crate) fn compile(
        &self,
        template: Template,
        data: &impl Serialize,
        today: Date,
    ) -> Result<Typeset, TypesetError> {
        self.compile_with(template, data, &[], today)
    }

    /// The same, with photos.
    pub(crate) fn compile_with(
        &self,
        template: Template,
        data: &impl Serialize,
        photos: &[Bytes],
        today: Date,
    ) -> Result<Typeset, TypesetError> {
        let main = match template {
            Template::Letter => self.letter,
            Template::Report => self.report,
            Template::Photos => self.photos_main,
        };
        let json = serde_json::to_string(data)?;
        let options = PdfOptions {
            ident: Smart::Custom(json.clone()),
            creator: Smart::Custom(Some("Agence eSanté".to_owned())),
            standards: self.standards.clone(),
            ..PdfOptions::default()
        };
        let sheet = Sheet { press: self, main, data: Bytes::from_string(json), photos, today: datetime(today)? };
        let typeset = typst::compile(&sheet).output.and_then(|document| {
            let pdf = typst_pdf::pdf(&document, &options)?;
            Ok(Typeset { pdf, pages: document.pages().len() })
        });
        // The compiler remembers what it has read: activation codes must not stay in memory.
        typst::comemo::evict(0);
        typeset.map_err(|problems| TypesetError::Typesetting(describe(&problems)))
    }
}

fn datetime(date: Date) -> Result<Datetime, TypesetError> {
    let month = u8::try_from(date.month()).map_err(|_| TypesetError::Date(date))?;
    let day = u8::try_from(date.day()).map_err(|_| TypesetError::Date(date))?;
    Datetime::from_ymd(i32::from(date.year()), month, day).ok_or(TypesetError::Date(date))
}

fn describe(problems: &[SourceDiagnostic]) -> String {
    let messages: Vec<&str> = problems.iter().map(|problem| problem.message.as_str()).collect();
    messages.join("; ")
}
