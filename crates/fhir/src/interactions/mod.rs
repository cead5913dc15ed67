//! The transactions, one file each.

pub mod iti105;
pub mod iti106;
pub mod iti119;
pub mod iti65;
pub mod iti66;
pub mod iti67;
pub mod iti68;
pub mod iti78;
pub mod iti83;
mod provided;

use dossier::ids::DossierId;
use oauth::Bearer;

use crate::door::{Caller, Door};
use crate::http::failure::Failure;
use crate::mapping::subject::Subject;

/// The record that something is to be filed in. One that is not there and one that is not open are refused alike.
async fn record_to_file_in(
    door: &Door,
    bearer: &Bearer,
    subject: &Subject,
    from: Caller,
    element: &str,
) -> Result<DossierId, Failure> {
    door.record(bearer, subject, from).await.map_err(|failure| match failure.status() {
        axum::http::StatusCode::NOT_FOUND => Failure::not_open().at(element),
        _ => failure,
    })
}
