//! The fields of a document to be filed. A professional says more about it than a holder.

use dossier::document::{Category, Confidentiality, Format, Kind};
use maud::{Markup, Render, html};

use super::filing_form::FilingForm;
use super::shelf::Shelf;
use super::{announcement, words};
use crate::components::button::button;
use crate::components::checkboxes::Checkboxes;
use crate::components::error_summary::{FieldError, error_of};
use crate::components::file_field::{FileField, camera};
use crate::components::radios::Radios;
use crate::components::select::Select;
use crate::components::text_field::TextField;
use crate::locale::Locale;
use crate::side::Side;
use crate::t;

/// The code of ten years in the form.
pub const TEN_YEARS: &str = "ten-years";

/// The code of lifelong retention in the form.
pub const LIFELONG_PROPOSED: &str = "lifelong-proposed";

/// The fields, with the button at their end.
pub fn fields(shelf: &Shelf, kinds: &[Kind], form: &FilingForm, errors: &[FieldError]) -> Markup {
    let locale = shelf.visit.locale;
    html! {
        (kind_field(shelf, kinds, form, errors))
        (file(shelf, form, errors))
        (TextField::new("title", &t!(locale, "file-title"))
            .hint(&t!(locale, "file-title-hint"))
            .value(&form.title)
            .error(error_of(errors, "title")))
        (TextField::new("care-date", &t!(locale, "file-care-date"))
            .date()
            .value(&form.care_date)
            .error(error_of(errors, "care-date")))
        @if shelf.side() == Side::Professional {
            (confidentiality(locale, form, errors))
            (retention(locale, form, errors))
            (announcement::fields(locale, form, errors))
        }
        div.button-row { (button(&t!(locale, "file-submit"))) }
    }
}

/// One file, or the photos of a document's pages where these can be bound.
fn file(shelf: &Shelf, form: &FilingForm, errors: &[FieldError]) -> Markup {
    let (locale, services) = (shelf.visit.locale, &shelf.visit.services);
    let limit = t!(locale, "file-hint", limit = locale.size(services.settings().document_limit));
    let media_types = Format::ALL.map(|format| format.media_type().split(';').next().unwrap_or_default());
    let field = FileField::new("file", &t!(locale, "file-field"), &media_types).error(error_of(errors, "file"));
    if !services.binds_photos() {
        return field.hint(&limit).render();
    }
    html! {
        (field.several().hint(&format!("{limit} {}", t!(locale, "file-photos-hint"))))
        (camera("file", &t!(locale, "file-camera"), &t!(locale, "file-camera-hint")))
        (Checkboxes::new("as-pdf", &t!(locale, "file-photos")).explained_option(
            "as-pdf",
            &t!(locale, "file-as-pdf"),
            &t!(locale, "file-as-pdf-hint"),
            form.as_pdf,
        ))
    }
}

fn kind_field(shelf: &Shelf, kinds: &[Kind], form: &FilingForm, errors: &[FieldError]) -> Select {
    let locale = shelf.visit.locale;
    let option = |kind: Kind| (kind.code().to_owned(), words::kind(locale, kind));
    let select = Select::new("kind", &t!(locale, "document-kind"))
        .selected(Some(&form.kind))
        .error(error_of(errors, "kind"))
        .prompt(&t!(locale, "file-kind-prompt"));
    if shelf.side() == Side::Holder {
        return select.options(kinds.iter().copied().map(option));
    }
    let of = |category: Category| kinds.iter().copied().filter(move |kind| kind.category() == category);
    let categories = Category::ALL.into_iter().filter(|category| of(*category).next().is_some());
    categories.fold(select, |select, category| {
        select.group(&words::category(locale, shelf.side(), category), of(category).map(option))
    })
}

fn confidentiality(locale: Locale, form: &FilingForm, errors: &[FieldError]) -> Radios {
    let radios = Radios::new("confidentiality", &t!(locale, "confidentiality-proposed"))
        .hint(&t!(locale, "confidentiality-proposed-hint"))
        .selected(Some(&form.confidentiality))
        .error(error_of(errors, "confidentiality"));
    Confidentiality::ALL.into_iter().fold(radios, |radios, level| {
        let explanation = locale.text(&format!("confidentiality-{}-proposed", level.code()));
        radios.explained_option(level.code(), &words::confidentiality(locale, level), &explanation)
    })
}

fn retention(locale: Locale, form: &FilingForm, errors: &[FieldError]) -> Radios {
    Radios::new("retention", &t!(locale, "retention"))
        .option(TEN_YEARS, &t!(locale, "retention-ten-years"))
        .explained_option(
            LIFELONG_PROPOSED,
            &t!(locale, "retention-lifelong-proposed"),
            &t!(locale, "retention-lifelong-explained"),
        )
        .selected(Some(&form.retention))
        .error(error_of(errors, "retention"))
}
