//! Closing records that nobody has used for ten years (regulation of 6 December 2019, art. 4(4)). The holder is told, and
//! can open the record again for ten years more.

use dossier::access::Act;
use dossier::ids::DossierId;
use dossier::lifecycle::Event;

use super::{terms, turn};
use crate::case::{Case, Particulars};
use crate::{Error, Services};

/// Closes those that are due; returns how many. None while another node is at it.
///
/// # Errors
/// When the state cannot be read or written.
pub async fn run(services: &Services) -> Result<usize, Error> {
    if !turn::take(services, "close-silent").await? {
        return Ok(0);
    }
    terms::each(services, |dossier| close(services, dossier)).await
}

async fn close(services: &Services, dossier: DossierId) -> Result<bool, Error> {
    let now = services.now();
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            let mut case = Case::open_for_agency(&mut work, dossier, now).await?;
            if case.may(Act::CloseDossier).is_err() {
                return Ok(false);
            }
            let (mut work, permit) = case.ask(work, Act::CloseDossier, Particulars::default()).await?;
            case.move_on(&mut work, &permit, Event::FellSilent).await?;
            let trace = case.record(&mut work, &permit, Particulars::default()).await?;
            work.commit_traced(trace).await?;
            Ok(true)
        })
        .await
}
