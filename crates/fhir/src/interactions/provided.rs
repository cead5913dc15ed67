//! What a submission fails with, at the document at fault.

use axum::http::StatusCode;
use services::exchange::ProvideError;
use services::{Error, Problem};

use crate::http::failure::Failure;
use crate::http::outcome::IssueType;
use crate::mapping::place::Place;

/// IHE's codes of errors (ITI TF-3, table 4.2.4.1-2).
const IHE_ERRORS: &str = "https://profiles.ihe.net/ITI/MHD/CodeSystem/MHDErrors";

/// The failure. `documents`: the `DocumentReference`s in the order in which they were submitted.
pub fn failure(error: ProvideError, documents: &[Place]) -> Failure {
    let code = match &error.error {
        Error::Invalid(Problem::DuplicateIdentifier) => Some("XDSDuplicateUniqueIdInRegistry"),
        Error::Invalid(Problem::DifferentHash | Problem::DifferentSize) => Some("XDSRepositoryMetadataError"),
        _ => None,
    };
    let way = match &error.error {
        Error::Invalid(Problem::DuplicateIdentifier) => ".masterIdentifier",
        Error::Invalid(Problem::DifferentHash) => ".content[0].attachment.hash",
        Error::Invalid(Problem::DifferentSize) => ".content[0].attachment.size",
        Error::Invalid(Problem::File(_) | Problem::FileTooLarge { .. }) => ".content[0].attachment",
        _ => "",
    };
    let place = error.document.and_then(|place| documents.get(place));
    let failure = match error.error {
        // No such record, a record that is not open, and a category that may not be filed in: the same answer.
        Error::Refused(_) | Error::NotFound => Failure::not_open(),
        Error::Invalid(Problem::DuplicateIdentifier) => {
            let words = "this identifier was given to another document before";
            Failure::new(StatusCode::UNPROCESSABLE_ENTITY, IssueType::Duplicate, words)
        }
        other => other.into(),
    };
    let failure = match place {
        Some(place) => failure.at(format!("{}{way}", place.path())),
        None => failure,
    };
    match code {
        Some(code) => failure.coded(IHE_ERRORS, code),
        None => failure,
    }
}
