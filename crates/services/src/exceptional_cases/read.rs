//! Reading the grounds of a case, before approving it.

use dossier::access::Act;
use dossier::ids::{CaseId, DocumentId, StaffId};
use dossier::trace::{Action, Outcome};
use jiff::Timestamp;
use storage::dossiers::traces;
use storage::registry::exceptional_cases;

use super::record_of;
use crate::case::{Case, Particulars};
use crate::{Error, Person, Services};

/// A case, as the second person reads it: whose record, and why; nothing of what stands in it.
pub struct CaseFile {
    /// Which case.
    pub id: CaseId,
    /// Whose record.
    pub holder_name: String,
    /// The one document it is about; none for the whole record.
    pub document: Option<DocumentId>,
    /// Who asked.
    pub doctor: StaffId,
    /// Why.
    pub grounds: String,
    /// When.
    pub requested_at: Timestamp,
}

/// The case, for whoever may approve it.
///
/// # Errors
/// [`Error::Refused`] for anybody else, who asked included, and where there is no such case.
pub async fn read(services: &Services, person: &Person, id: CaseId) -> Result<CaseFile, Error> {
    let now = services.now();
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let dossier = record_of(&mut work, id).await?;
            let case = Case::open(&mut work, dossier, person, now).await?;
            let (mut work, permit) = case.ask(work, Act::ApproveCase(id), Particulars::default()).await?;
            // Reading is not approving yet: the holder is told of that, and this is a line of the life line.
            let reading = Particulars { action: Some(Action::CaseRead), ..Particulars::default() };
            let trace = case.trace(permit.act(), Outcome::Permitted(permit.basis()), reading)?;
            traces::append(&mut work, &case.dossier, &trace).await?;
            let entry = exceptional_cases::find(&mut work, id).await?.ok_or(Error::NotFound)?;
            let holder = case.holder.as_ref().ok_or(Error::NotFound)?;
            work.commit().await?;
            Ok(CaseFile {
                id,
                holder_name: holder.name(),
                document: entry.document,
                doctor: entry.doctor,
                grounds: entry.grounds,
                requested_at: entry.requested_at,
            })
        })
        .await
}
