//! Filing what a form says: the form's words become a document, the act's complaints become errors of its fields.

use dossier::document::{Confidentiality, Kind, Metadata, Retention};
use dossier::ids::DocumentId;
use jiff::civil::Date;
use services::documents::file_document::{self, Filing};
use services::{Error, Problem};

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
        ..FilingForm::default()
    }
}

/// Files it, in place of another document or as a new one.
///
/// # Errors
/// The page for what no field is to blame for.
pub async fn file(shelf: &Shelf, form: &FilingForm, replaces: Option<DocumentId>) -> Result<Filed, Failure> {
    let (visit, name) = (&shelf.visit, form.file.as_ref().map(|file| file.name.as_str()).unwrap_or_default());
    let filing = match filing(shelf, form, replaces) {
        Ok(filing) => filing,
        Err(errors) => return Ok(Filed::Wrong(errors)),
    };
    match file_document::file(&visit.services, shelf.person(), shelf.dossier, filing).await {
        Ok(_) => Ok(Filed::Done),
        Err(Error::Invalid(problem)) => Ok(Filed::Wrong(vec![upload_error(visit.locale, shelf.side(), name, problem)])),
        Err(error) => Err(visit.fail(&error)),
    }
}

/// All that is missing is said at once.
fn filing(shelf: &Shelf, form: &FilingForm, replaces: Option<DocumentId>) -> Result<Filing, Vec<FieldError>> {
    let mut errors = Vec::new();
    let mut take = |error| errors.push(error);
    let kind = kind(shelf, form).map_err(&mut take);
    let content = content(shelf, form.file.as_ref()).map_err(&mut take);
    let title = title(shelf, form).map_err(&mut take);
    let care_date = care_date(shelf, form).map_err(&mut take);
    let confidentiality = confidentiality(shelf, form).map_err(&mut take);
    let retention = retention(shelf, form).map_err(&mut take);
    let (Ok(kind), Ok((content, claimed)), Ok(title), Ok(care_date), Ok(confidentiality), Ok(retention)) =
        (kind, content, title, care_date, confidentiality, retention)
    else {
        return Err(errors);
    };
    let metadata = Metadata { title, kind, care_date, confidentiality, retention };
    Ok(Filing { metadata, content, claimed, replaces, announcement: None })
}

fn kind(shelf: &Shelf, form: &FilingForm) -> Result<Kind, FieldError> {
    form.kind.parse().map_err(|_| FieldError::new("kind", t!(shelf.visit.locale, "invalid-kind-missing")))
}

fn content(
    shelf: &Shelf,
    file: Option<&SentFile>,
) -> Result<(bytes::Bytes, Option<dossier::document::Format>), FieldError> {
    let visit = &shelf.visit;
    let file = file.ok_or_else(|| FieldError::new("file", t!(visit.locale, "upload-missing")))?;
    let too_large = || Problem::FileTooLarge { limit: visit.services.settings().document_limit };
    let content = file.content.clone();
    let content = content.ok_or_else(|| upload_error(visit.locale, shelf.side(), &file.name, too_large()))?;
    Ok((content, file.claimed))
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
