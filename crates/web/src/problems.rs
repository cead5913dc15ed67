//! What an act found wrong, as the error of a form's field in the reader's language.

use dossier::account::{PASSWORD_LIMIT, PASSWORD_MINIMUM, PasswordError};
use dossier::document::MetadataError;
use dossier::document::metadata::TITLE_LIMIT;
use dossier::request;
use services::Problem;
use services::accessibility_feedback::WORDS_LIMIT;
use services::account::passkeys::own::NAME_LIMIT;
use services::documents::photos;
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
        Problem::WrongPassword => FieldError::new("password", t!(locale, "wrong-password")),
        Problem::Passkey => FieldError::of_form(t!(locale, "wrong-passkey")),
        Problem::PasskeyName => FieldError::new("name", t!(locale, "invalid-passkey-name", limit = NAME_LIMIT)),
        Problem::ContactPointKnown => FieldError::new("contact", t!(locale, "contact-known")),
        Problem::LastContactPoint => FieldError::of_form(t!(locale, "contact-last")),
        Problem::OneTimeCode => FieldError::new("code", t!(locale, "wrong-one-time-code")),
        Problem::OneTimeCodeSpent => FieldError::new("code", t!(locale, "spent-one-time-code")),
        Problem::NoFurtherCode => FieldError::of_form(t!(locale, "no-further-one-time-code")),
        Problem::ContactPoint => FieldError::new("contact", t!(locale, "invalid-contact")),
        Problem::Password(error) => password(locale, error),
        Problem::Metadata(error) => metadata(locale, error),
        Problem::File(_) | Problem::FileTooLarge { .. } => {
            upload_error(locale, side, &t!(locale, "file-field"), problem)
        }
        Problem::Photos => FieldError::new("file", t!(locale, "upload-photos", most = photos::MOST)),
        Problem::Kind => FieldError::new("kind", t!(locale, "invalid-kind-not-yours")),
        Problem::AlreadyInCircle => FieldError::of_form(t!(locale, "stakeholder-already-added")),
        Problem::AlreadyInForce => FieldError::of_form(t!(locale, "already-in-force")),
        Problem::ObjectionDay => FieldError::new("day", t!(locale, "invalid-objection-day")),
        Problem::Announcement => FieldError::new("announcement-days", t!(locale, "invalid-announcement-days")),
        // Of acts that have no page here yet.
        Problem::Reason
        | Problem::Grounds
        | Problem::Until
        | Problem::EmptyMandate
        | Problem::UnknownPerson
        | Problem::OfAge
        | Problem::Retention
        | Problem::EmergencyReason
        | Problem::Number
        | Problem::NoStay
        | Problem::NotYet
        | Problem::Entry(_)
        | Problem::Submission(_)
        | Problem::DuplicateIdentifier
        | Problem::DifferentSize
        | Problem::DifferentHash => FieldError::of_form(t!(locale, "invalid-otherwise")),
        Problem::RequestWords => FieldError::new(
            "words",
            t!(locale, "invalid-request-words", minimum = request::WORDS_MINIMUM, limit = request::WORDS_LIMIT),
        ),
        Problem::AlreadyAsked => FieldError::of_form(t!(locale, "request-asked-already")),
        Problem::TooManyRequests => FieldError::of_form(t!(locale, "request-too-many")),
        Problem::AlreadySettled => FieldError::of_form(t!(locale, "request-settled-already")),
        Problem::Words => FieldError::new("words", t!(locale, "invalid-words", limit = WORDS_LIMIT)),
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
        Problem::File(InspectionError::Encoding) => t!(locale, "upload-encoding", name = name),
        Problem::File(InspectionError::Entities) => t!(locale, "upload-entities", name = name),
        Problem::File(InspectionError::TooIntricate) => t!(locale, "upload-too-intricate", name = name),
        Problem::File(InspectionError::NotADocument) => t!(locale, "upload-not-a-document", name = name),
        Problem::File(InspectionError::Malware) => t!(locale, "upload-malware", name = name),
        Problem::FileTooLarge { limit } => t!(locale, "upload-too-large", name = name, limit = locale.size(limit)),
        other => return field_error(locale, side, other),
    };
    FieldError::new("file", message)
}
