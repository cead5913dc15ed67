//! Ending a representation, by the Agency's identity desk.

use dossier::access::{Act, ProvisionKind};
use dossier::matricule::Matricule;

use crate::case::{Case, Particulars};
use crate::notices::{self, Notice};
use crate::people::private_person;
use crate::{Error, Person, Problem, Services, reference};

/// Ends a representation. `holder`, `representative`: their social security numbers; `reference`: of what proves it.
///
/// # Errors
/// [`Problem::Reason`]; [`Problem::UnknownPerson`]; [`Error::NotFound`] when the person does not represent the holder;
/// [`Error::Refused`] for anybody but the identity desk, and where there is no record.
pub async fn end(
    services: &Services,
    person: &Person,
    holder: &str,
    representative: &str,
    reference: &str,
) -> Result<(), Error> {
    let now = services.now();
    let context = Some(reference::required(reference)?);
    let holder: Option<Matricule> = holder.parse().ok();
    let number: Option<Matricule> = representative.parse().ok();
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open_by_number(&mut work, holder.as_ref(), person, now).await?;
            let attempt = Particulars { context: context.clone(), ..Particulars::default() };
            let (mut work, permit) = case.ask(work, Act::EndRepresentation, attempt).await?;
            let found = private_person::find(&mut work, number.as_ref()).await?.ok_or(Problem::UnknownPerson)?;
            let is_meant =
                |kind| matches!(kind, ProvisionKind::Representative { person, .. } if person == found.facts.id);
            if case.end(&mut work, &permit, is_meant).await? == 0 {
                return Err(Error::NotFound);
            }
            notices::tell_person(&mut work, found.facts.id, Notice::NoLongerRepresenting, now).await?;
            let particulars =
                Particulars { whom: Some(found.name), context: context.clone(), ..Particulars::default() };
            let trace = case.record(&mut work, &permit, particulars).await?;
            work.commit_traced(trace).await?;
            Ok(())
        })
        .await
}
