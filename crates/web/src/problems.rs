//! What an act found wrong, as the error of a form's field in the reader's language.

use dossier::account::{PASSWORD_LIMIT, PASSWORD_MINIMUM, PasswordError};
use dossier::document::MetadataError;
use dossier::document::metadata::TITLE_LIMIT;
use services::Problem;
use services::inspection::InspectionError;

use crate::components::error_summary::FieldError;
use crate::locale::Locale;
use crate::side::Side;
use crate::t;

/// The error, beside the field it is about.
pub fn field_error(locale: Locale, side: Side, problem: Problem) -> FieldError {
    match problem {
        Problem::NumberOrCode => FieldError::of_form(match side {
            Side::Holder => t!(locale, "wrong-matricule-or-code"),
            Side::Professional => t!(locale, "wrong-identifier-or-code"),
        }),
        Problem::NumberOrPassword => FieldError::of_form(match side {
            Side::Holder => t!(locale, "wrong-matricule-or-password"),
            Side::Professional => t!(locale, "wrong-identifier-or-password"),
        }),
        Problem::OneTimeCode => FieldError::new("code", t!(locale, "wrong-one-time-code")),
        Problem::OneTimeCodeSpent => FieldError::new("code", t!(locale, "spent-one-time-code")),
        Problem::NoFurtherCode => FieldError::of_form(t!(locale, "no-further-one-time-code")),
        Problem::ContactPoint => FieldError::new("contact", t!(locale, "invalid-contact")),
        Problem::Password(error) => password(locale, error),
        Problem::Metadata(error) => metadata(locale, error),
        Problem::File(_) | Problem::FileTooLarge { .. } => {
            upload_error(locale, side, &t!(locale, "file-field"), problem)
        }
        Problem::Kind => FieldError::new("kind", t!(locale, "invalid-kind-not-yours")),
        Problem::AlreadyInCircle => FieldError::of_form(t!(locale, "stakeholder-already-added")),
        // Of acts that have no page here yet.
        Problem::AlreadyInForce
        | Problem::Announcement
        | Problem::Reason
        | Problem::Grounds
        | Problem::Until
        | Problem::EmptyMandate
        | Problem::UnknownPerson
        | Problem::OfAge
        | Problem::Retention
        | Problem::EmergencyReason
        | Problem::ObjectionDay
        | Problem::Number
        | Problem::NoStay
        | Problem::NotYet => FieldError::of_form(t!(locale, "invalid-otherwise")),
        Problem::SearchTooShort => FieldError::new("name", t!(locale, "invalid-search", minimum = 2)),
    }
}

fn password(locale: Locale, error: PasswordError) -> FieldError {
    match error {
        PasswordError::TooShort => {
            FieldError::new("password", t!(locale, "invalid-password-too-short", minimum = PASSWORD_MINIMUM))
        }
        PasswordError::TooLong => {
            FieldError::new("password", t!(locale, "invalid-password-too-long", limit = PASSWORD_LIMIT))
        }
        PasswordError::Weak => FieldError::new("password", t!(locale, "invalid-password-weak")),
        PasswordError::Different => FieldError::new("repeated", t!(locale, "invalid-password-different")),
    }
}

fn metadata(locale: Locale, error: MetadataError) -> FieldError {
    match error {
        MetadataError::TitleMissing => FieldError::new("title", t!(locale, "invalid-title-missing")),
        MetadataError::TitleTooLong => {
            FieldError::new("title", t!(locale, "invalid-title-too-long", limit = TITLE_LIMIT))
        }
        MetadataError::CareInFuture => FieldError::new("care-date", t!(locale, "invalid-care-date-future")),
    }
}

/// The error of filing a file of this name.
pub fn upload_error(locale: Locale, side: Side, name: &str, problem: Problem) -> FieldError {
    let message = match problem {
        Problem::File(InspectionError::Empty) => t!(locale, "upload-empty", name = name),
        Problem::File(InspectionError::UnknownFormat) => t!(locale, "upload-unknown-format", name = name),
        Problem::File(InspectionError::Mismatch { .. }) => t!(locale, "upload-mismatch", name = name),
        Problem::File(InspectionError::Encrypted) => t!(locale, "upload-encrypted", name = name),
        Problem::File(InspectionError::Damaged) => t!(locale, "upload-damaged", name = name),
        Problem::FileTooLarge { limit } => t!(locale, "upload-too-large", name = name, limit = locale.size(limit)),
        other => return field_error(locale, side, other),
    };
    FieldError::new("file", message)
}
