//! The announcement consultation: the patient reads a document only once its author has talked with the patient about it
//! (law of 24 July 2014, art. 16(5)).

use maud::{Markup, html};
use services::documents::file_document::Announcement;
use services::documents::open_document::DocumentPage;

use super::filing_form::FilingForm;
use super::shelf::Shelf;
use crate::components::button::button;
use crate::components::error_summary::{FieldError, error_of};
use crate::components::notice::notice;
use crate::components::radios::Radios;
use crate::components::text_field::TextField;
use crate::locale::Locale;
use crate::side::Side;
use crate::t;

/// The code of « at once » in the form.
pub const NONE: &str = "none";
const SILENT: &str = "silent";
const MENTIONED: &str = "mentioned";

/// The longest that the law lets an author wait, in days.
pub const MOST_DAYS: &str = "30";

/// When the patient may read it; nothing where that is not asked, as for a new version.
pub fn fields(locale: Locale, form: &FilingForm, errors: &[FieldError]) -> Markup {
    let Some(chosen) = &form.announcement else { return html! {} };
    html! {
        (Radios::new("announcement", &t!(locale, "announcement"))
            .option(NONE, &t!(locale, "announcement-none"))
            .explained_option(MENTIONED, &t!(locale, "announcement-mentioned"), &t!(locale, "announcement-mentioned-hint"))
            .explained_option(SILENT, &t!(locale, "announcement-silent"), &t!(locale, "announcement-silent-hint"))
            .selected(Some(chosen))
            .error(error_of(errors, "announcement")))
        (TextField::new("announcement-days", &t!(locale, "announcement-days"))
            .hint(&t!(locale, "announcement-days-hint"))
            .digits()
            .value(&form.announcement_days)
            .error(error_of(errors, "announcement-days")))
    }
}

/// What the form says about it.
///
/// # Errors
/// The error of its field.
pub fn chosen(shelf: &Shelf, form: &FilingForm) -> Result<Option<Announcement>, FieldError> {
    let locale = shelf.visit.locale;
    let mentioned = match (shelf.side(), form.announcement.as_deref()) {
        (Side::Holder, _) | (Side::Professional, None | Some("" | NONE)) => return Ok(None),
        (Side::Professional, Some(MENTIONED)) => true,
        (Side::Professional, Some(SILENT)) => false,
        (Side::Professional, Some(_)) => return Err(FieldError::new("announcement", t!(locale, "invalid-choice"))),
    };
    let days = form.announcement_days.parse().ok().filter(|days| (1..=30).contains(days));
    let days = days.ok_or_else(|| FieldError::new("announcement-days", t!(locale, "invalid-announcement-days")))?;
    Ok(Some(Announcement { days, mentioned }))
}

/// To its author, while a document waits: until when, and the way to end that.
pub fn awaited(shelf: &Shelf, page: &DocumentPage) -> Markup {
    let locale = shelf.visit.locale;
    let Some(until) = page.ways.announced_until else { return html! {} };
    let release = html! {
        p { (t!(locale, "announcement-waits", date = locale.date_time(until))) }
        form method="post" action={ (shelf.document(page.document.envelope.id)) "/release" } {
            (button(&t!(locale, "announcement-release")))
        }
    };
    notice(&t!(locale, "announcement"), &release)
}
