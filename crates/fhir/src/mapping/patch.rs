//! The one change that a submission makes to a document that is there: it is superseded (MHD 4.2.3, 1:2:3.65.4.1.2.7).

use super::place::Place;
use crate::http::failure::Failure;
use crate::http::outcome::IssueType;

/// Checks that a patch in `FHIRPath` does just this: it replaces `DocumentReference.status` by `superseded`.
///
/// # Errors
/// When it does anything else.
pub fn check_supersedes(patch: &Place) -> Result<(), Failure> {
    let operations = patch.all("parameter");
    let [operation] = operations.as_slice() else {
        return Err(patch.wrong(IssueType::Invariant, "a patch here has one operation"));
    };
    let part = |name: &str| operation.all("part").into_iter().find(|part| part.text("name") == Some(name));
    let value = |name: &str| part(name).and_then(|part| part.element.choice("value")?.value());
    let does = (operation.text("name"), value("type"), value("path"), value("value"));
    let supersedes = (Some("operation"), Some("replace"), Some("DocumentReference.status"), Some("superseded"));
    if does == supersedes {
        return Ok(());
    }
    let words = "the only patch here replaces DocumentReference.status by superseded";
    Err(operation.wrong(IssueType::NotSupported, words))
}
