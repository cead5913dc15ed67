//! Filing what a form says: the form's words become a document, the act's complaints become errors of its fields.

use bytes::Bytes;
use dossier::document::{Confidentiality, Format, Kind, Metadata, Retention};
use dossier::ids::DocumentId;
use jiff::civil::Date;
use services::documents::file_document::{self, Filing, Outcome};
use services::{Error, Problem};

use super::announcement;
use super::fields::{LIFELONG_PROPOSED, TEN_YEARS};
use super::filing_form::{FilingForm, SentFile};
use super::shelf::Shelf;
use crate::components::error_summary::FieldError;
use crate::failure::Failure;
use crate::problems::upload_error;
use crate::side::Side;
use crate::t;

/// What came of it.
pub enum Filed {
    /// It is filed.
    Done,
    /// It is received, and filed once it is checked.
    Waiting,
    /// It is not, and nothing was kept.
    Wrong(Vec<FieldError>),
}

/// A form to begin with: of this kind, the care given today.
pub fn blank(shelf: &Shelf, kind: Option<Kind>) -> FilingForm {
    let today = shelf.visit.locale.day_of(shelf.visit.services.now());
    FilingForm {
        kind: kind.map(Kind::code).unwrap_or_default().to_owned(),
        care_date: today.to_string(),
        confidentiality: Confidentiality::default().code().to_owned(),
        retention: TEN_YEARS.to_owned(),
        announcement: Some(announcement::NONE.to_owned()),
        announcement_days: announcement::MOST_DAYS.to_owned(),
        ..FilingForm::default()
    }
}

/// Files it, in place of another document or as a new one.
///
/// # Errors
/// The page for what no field is to blame for.
pub async fn file(shelf: &Shelf, form: &FilingForm, replaces: Option<DocumentId>) -> Result<Filed, Failure> {
    let visit = &shelf.visit;
    let (filing, photos) = match filing(shelf, form, replaces) {
        Ok(filing) => filing,
        Err(errors) => return Ok(Filed::Wrong(errors)),
    };
    let (services, person) = (&visit.services, shelf.person());
    let outcome = if photos.is_empty() {
        file_document::file(services, person, shelf.dossier, filing).await
    } else {
        file_document::file_photos(services, person, shelf.dossier, filing, photos).await
    };
    match outcome {
        Ok(Outcome::Filed(_)) => Ok(Filed::Done),
        Ok(Outcome::Waiting) => Ok(Filed::Waiting),
        Err(Error::Invalid(problem)) => {
            Ok(Filed::Wrong(vec![upload_error(visit.locale, shelf.side(), &name(shelf, form), problem)]))
        }
        Err(error) => Err(visit.fail(&error)),
    }
}

/// How an error names what was sent.
fn name(shelf: &Shelf, form: &FilingForm) -> String {
    match form.files.as_slice() {
        [file] => file.name.clone(),
        _ => t!(shelf.visit.locale, "file-photos"),
    }
}

/// All that is missing is said at once.
fn filing(
    shelf: &Shelf,
    form: &FilingForm,
    replaces: Option<DocumentId>,
) -> Result<(Filing, Vec<Bytes>), Vec<FieldError>> {
    let mut errors = Vec::new();
    let mut take = |error| errors.push(error);
    let kind = kind(shelf, form).map_err(&mut take);
    let content = content(shelf, form).map_err(&mut take);
    let title = title(shelf, form).map_err(&mut take);
    let care_date = care_date(shelf, form).map_err(&mut take);
    let confidentiality = confidentiality(shelf, form).map_err(&mut take);
    let retention = retention(shelf, form).map_err(&mut take);
    let announcement = announcement::chosen(shelf, form).map_err(&mut take);
    let metadata = match (kind, title, care_date, confidentiality, retention) {
        (Ok(kind), Ok(title), Ok(care_date), Ok(confidentiality), Ok(retention)) => {
            Metadata { title, kind, care_date, confidentiality, retention }
        }
        _ => return Err(errors),
    };
    let (Ok(Sent { content, claimed, photos }), Ok(announcement)) = (content, announcement) else {
        return Err(errors);
    };
    Ok((Filing { metadata, content, claimed, replaces, announcement }, photos))
}

fn kind(shelf: &Shelf, form: &FilingForm) -> Result<Kind, FieldError> {
    form.kind.parse().map_err(|_| FieldError::new("kind", t!(shelf.visit.locale, "invalid-kind-missing")))
}

/// What was sent: one file, or photos that are to become one.
#[derive(Default)]
struct Sent {
    content: Bytes,
    claimed: Option<Format>,
    photos: Vec<Bytes>,
}

/// Several files are photos of one document; a single one becomes a PDF on wish.
fn content(shelf: &Shelf, form: &FilingForm) -> Result<Sent, FieldError> {
    let visit = &shelf.visit;
    let too_large = |file: &SentFile| {
        let problem = Problem::FileTooLarge { limit: visit.services.settings().document_limit };
        upload_error(visit.locale, shelf.side(), &file.name, problem)
    };
    let kept = |file: &SentFile| file.content.clone().ok_or_else(|| too_large(file));
    match form.files.as_slice() {
        [] => Err(FieldError::new("file", t!(visit.locale, "upload-missing"))),
        [file] if !form.as_pdf || file.claimed.is_some_and(|claimed| !is_photo(claimed)) => {
            Ok(Sent { content: kept(file)?, claimed: file.claimed, photos: Vec::new() })
        }
        files => Ok(Sent { photos: files.iter().map(kept).collect::<Result<_, _>>()?, ..Sent::default() }),
    }
}

const fn is_photo(format: Format) -> bool {
    matches!(format, Format::Jpeg | Format::Png)
}

fn title(shelf: &Shelf, form: &FilingForm) -> Result<String, FieldError> {
    let missing = || FieldError::new("title", t!(shelf.visit.locale, "invalid-title-missing"));
    if form.title.is_empty() { Err(missing()) } else { Ok(form.title.clone()) }
}

fn care_date(shelf: &Shelf, form: &FilingForm) -> Result<Date, FieldError> {
    form.care_date.parse().map_err(|_| FieldError::new("care-date", t!(shelf.visit.locale, "invalid-care-date")))
}

/// A holder is not asked: what is one's own begins as open as the access one has given.
fn confidentiality(shelf: &Shelf, form: &FilingForm) -> Result<Confidentiality, FieldError> {
    match shelf.side() {
        Side::Holder => Ok(Confidentiality::default()),
        Side::Professional => form
            .confidentiality
            .parse()
            .map_err(|_| FieldError::new("confidentiality", t!(shelf.visit.locale, "invalid-choice"))),
    }
}

fn retention(shelf: &Shelf, form: &FilingForm) -> Result<Retention, FieldError> {
    match (shelf.side(), form.retention.as_str()) {
        (Side::Holder, _) | (Side::Professional, TEN_YEARS) => Ok(Retention::TenYears),
        (Side::Professional, LIFELONG_PROPOSED) => Ok(Retention::LifelongProposed),
        (Side::Professional, _) => Err(FieldError::new("retention", t!(shelf.visit.locale, "invalid-choice"))),
    }
}
