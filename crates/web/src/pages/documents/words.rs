//! How documents are spoken of.

use dossier::access::Basis;
use dossier::document::{Author, Category, Confidentiality, Envelope, Format, Kind};
use jiff::Timestamp;
use services::Person;

use crate::locale::Locale;
use crate::side::Side;
use crate::t;

/// « Type de document ».
pub fn kind(locale: Locale, kind: Kind) -> String {
    locale.text(&format!("kind-{}", kind.code()))
}

/// The folder's name. The holder's own is « Données personnelles » to the holder (seed 004).
pub fn category(locale: Locale, side: Side, category: Category) -> String {
    match (category, side) {
        (Category::PersonalExpression, Side::Holder) => t!(locale, "personal-data"),
        (Category::PersonalExpression, Side::Professional) => t!(locale, "patient-space"),
        (category, _) => locale.text(&format!("category-{}", category.code())),
    }
}

/// One word for the level.
pub fn confidentiality(locale: Locale, level: Confidentiality) -> String {
    locale.text(&format!("confidentiality-{}", level.code()))
}

/// Name, with practice or institution.
pub fn author(envelope: &Envelope) -> String {
    if envelope.author_organisation.is_empty() {
        envelope.author_name.clone()
    } else {
        format!("{}, {}", envelope.author_name, envelope.author_organisation)
    }
}

/// « Déposé par vous », or by whom else of the holder's side, for what lies in the « Espace personnel ». In the record of
/// somebody else, "you" is still the reader.
pub fn own(locale: Locale, reader: &Person, envelope: &Envelope) -> Option<String> {
    let reader = reader.own_dossier().map(|own| own.holder);
    match envelope.author {
        Author::Professional(_) => None,
        Author::Holder(id) | Author::Representative(id) | Author::Assistant(id) if Some(id) == reader => {
            Some(t!(locale, "document-by-you"))
        }
        Author::Holder(_) if reader.is_some() => Some(t!(locale, "document-by-holder")),
        Author::Holder(_) => Some(t!(locale, "document-by-patient")),
        Author::Representative(_) => Some(t!(locale, "document-by-representative")),
        Author::Assistant(_) => Some(t!(locale, "document-by-assistant")),
    }
}

/// « PDF, 1,4 Mo ».
pub fn format_and_size(locale: Locale, envelope: &Envelope) -> String {
    let format = match envelope.format {
        Format::Pdf => t!(locale, "format-pdf"),
        Format::Jpeg => t!(locale, "format-jpeg"),
        Format::Png => t!(locale, "format-png"),
        Format::Text => t!(locale, "format-text"),
        Format::Cda => t!(locale, "format-cda"),
        Format::FhirJson | Format::FhirXml => t!(locale, "format-fhir"),
    };
    format!("{format}, {}", locale.size(envelope.size))
}

/// Why a professional is in a record, as a phrase after « Accès : »; none where it needs no saying.
pub fn basis(locale: Locale, basis: Basis, until: Option<Timestamp>) -> Option<String> {
    match (basis, until) {
        (Basis::CircleOfTrust, _) => Some(t!(locale, "access-by-circle")),
        (Basis::PresenceCode, Some(until)) => {
            Some(t!(locale, "access-by-presence-code", until = locale.date_time(until)))
        }
        (Basis::PresenceCode, None) => Some(t!(locale, "presence-code")),
        (Basis::Stay, Some(until)) => Some(t!(locale, "access-by-stay", until = locale.date_time(until))),
        (Basis::Emergency, Some(until)) => Some(t!(locale, "access-by-emergency", until = locale.date_time(until))),
        (Basis::ReferringDoctor, _) => Some(t!(locale, "access-by-referring-doctor")),
        (Basis::Author, _) => Some(t!(locale, "access-by-author")),
        _ => None,
    }
}
