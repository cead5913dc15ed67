//! Removing an assistant.

use dossier::access::{Act, ProvisionKind};
use dossier::ids::{DossierId, HolderId};
use storage::registry::holders;

use crate::case::{Case, Particulars};
use crate::notices::{self, Notice};
use crate::{Error, Person, Services, reference};

/// Removes an assistant, who is told. `reference`: of the signed request, when the Agency carries it out.
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
    let now = services.now();
    let context = reference::given_by(person, reference)?;
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open(&mut work, dossier, person, now).await?;
            let whom = holders::find(&mut work, assistant).await?.map(|entry| entry.holder.name());
            let particulars = Particulars { whom, context: context.clone(), ..Particulars::default() };
            let (mut work, permit) = case.ask(work, Act::RemoveAssistant, particulars.clone()).await?;
            let is_meant = |kind| matches!(kind, ProvisionKind::Assistant { person, .. } if person == assistant);
            if case.end(&mut work, &permit, is_meant).await? == 0 {
                return Err(Error::NotFound);
            }
            notices::tell_person(&mut work, assistant, Notice::NoLongerAssisting, now).await?;
            let trace = case.record(&mut work, &permit, particulars).await?;
            work.commit_traced(trace).await?;
            Ok(())
        })
        .await
}
