//! Ending an exceptional case before its time.

use dossier::access::{Act, ProvisionKind};
use dossier::ids::CaseId;

use super::record_of;
use crate::case::Particulars;
use crate::grants::entry;
use crate::{Error, Person, Services};

/// Ends the case: what was asked for and what was approved.
///
/// # Errors
/// [`Error::NotFound`] when it has ended already; [`Error::Refused`] for anybody but the Agency's doctor, and where there
/// is no such case.
pub async fn end(services: &Services, person: &Person, id: CaseId) -> Result<(), Error> {
    let dossier = record_of(&mut services.storage.begin_reading().await?, id).await?;
    entry::end(services, person, dossier, Act::EndCase, Particulars::default(), |kind| match kind {
        ProvisionKind::CaseRequest { case, .. } | ProvisionKind::CaseApproval { case, .. } => case == id,
        _ => false,
    })
    .await
}
