//! Destroying records that have been closed or archived for ten years (regulation of 6 December 2019, art. 4(3) and 4(6)):
//! documents kept for life go with them.

use dossier::access::Act;
use dossier::ids::{DocumentId, DossierId};
use dossier::lifecycle::Event;

use super::{terms, turn};
use crate::case::Case;
use crate::lifecycle::destroy_dossier;
use crate::{Error, Services};

/// Destroys those that are due; returns how many. None while another node is at it.
///
/// # Errors
/// When the state cannot be read or written.
pub async fn run(services: &Services) -> Result<usize, Error> {
    if !turn::take(services, "destroy-dossiers").await? {
        return Ok(0);
    }
    let destroyed = terms::each(services, |dossier| destroy(services, dossier)).await?;
    // Each time: a run that broke off left what it destroyed in the engine's files.
    destroy_dossier::scrub(services).await;
    Ok(destroyed)
}

async fn destroy(services: &Services, dossier: DossierId) -> Result<bool, Error> {
    let now = services.now();
    let contents: Option<Vec<DocumentId>> = services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open_for_agency(&mut work, dossier, now).await?;
            if case.may(Act::DestroyDossier).is_err() {
                return Ok(None);
            }
            let (work, contents) = destroy_dossier::destroy(work, case, Event::TermReached).await?;
            work.commit().await?;
            Ok::<_, Error>(Some(contents))
        })
        .await?;
    let Some(contents) = contents else { return Ok(false) };
    destroy_dossier::delete_contents(services, contents).await;
    Ok(true)
}
