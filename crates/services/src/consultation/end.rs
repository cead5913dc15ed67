//! « Terminer la consultation »: whoever has access by the presence code has it no longer.

use std::collections::BTreeMap;

use dossier::access::{Act, ProvisionKind};
use dossier::ids::{DossierId, ProfessionalId};
use storage::Work;
use storage::registry::professionals;

use crate::case::{Case, Particulars};
use crate::grants::{circle, entry};
use crate::{Error, Person, Services};

/// Ends it for everybody to whom the code was given; the life line names each. The code itself stays good: it is told to
/// somebody, and only a new one makes it worth nothing.
///
/// # Errors
/// [`Error::Refused`].
pub async fn end(services: &Services, person: &Person, dossier: DossierId) -> Result<(), Error> {
    let now = services.now();
    services
        .act(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open(&mut work, dossier, person, now).await?;
            let (mut work, permit) = case.ask(work, Act::EndPresence, Particulars::default()).await?;
            let mut ended = guests(&mut work, &case).await?.into_values();
            case.end(&mut work, &permit, |kind| matches!(kind, ProvisionKind::PresenceCode(_))).await?;
            let trace = case.record(&mut work, &permit, ended.next().unwrap_or_default()).await?;
            let mut case = case;
            for particulars in ended {
                case = entry::also(&mut work, case, &permit, particulars).await?;
            }
            work.commit_traced(trace).await?;
            Ok(())
        })
        .await
}

/// How the life line names those who have access by the code now.
async fn guests(work: &mut Work, case: &Case) -> Result<BTreeMap<ProfessionalId, Particulars>, Error> {
    let mut guests = BTreeMap::new();
    for kind in case.facts.in_force(case.now()) {
        let ProvisionKind::PresenceCode(id) = kind else { continue };
        if let Some(professional) = professionals::find(work, id).await? {
            guests.insert(id, circle::about(&professional));
        }
    }
    Ok(guests)
}
