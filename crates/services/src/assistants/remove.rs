//! Removing an assistant.

use dossier::access::{Act, ProvisionKind};
use dossier::ids::{DossierId, HolderId};
use storage::registry::holders;

use crate::case::Particulars;
use crate::grants::entry;
use crate::{Error, Person, Services, reference};

/// Removes an assistant. `reference`: of the signed request, when the Agency carries it out.
///
/// # Errors
/// [`Error::NotFound`] when the person assists the holder neither now nor later; [`Problem::Reason`](crate::Problem);
/// [`Error::Refused`] when this is not the person's to decide.
pub async fn remove(
    services: &Services,
    person: &Person,
    dossier: DossierId,
    assistant: HolderId,
    reference: Option<&str>,
) -> Result<(), Error> {
    let context = reference::given_by(person, reference)?;
    let known = holders::find(&mut services.storage.begin_reading().await?, assistant).await?;
    let whom = known.map(|entry| entry.holder.name());
    let particulars = Particulars { whom, context, ..Particulars::default() };
    entry::end(
        services,
        person,
        dossier,
        Act::RemoveAssistant,
        particulars,
        |kind| matches!(kind, ProvisionKind::Assistant { person, .. } if person == assistant),
    )
    .await
}
