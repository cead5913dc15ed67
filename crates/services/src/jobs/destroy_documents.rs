//! Destroying documents whose time is over: ten years after filing, or earlier as was agreed (social security code,
//! art. 60quater §5bis). A tombstone and the trace stay.

use std::collections::HashSet;

use dossier::access::Act;
use dossier::ids::{DocumentId, DossierId};
use storage::dossiers::documents;

use super::turn;
use crate::case::{Case, Particulars};
use crate::lifecycle::destroy_dossier;
use crate::{Error, Services};

const PAGE: usize = 200;

/// Destroys those that are due; returns how many. None while another node is at it.
///
/// # Errors
/// When the state cannot be read or written.
pub async fn run(services: &Services) -> Result<usize, Error> {
    if !turn::take(services, "destroy-documents").await? {
        return Ok(0);
    }
    let mut destroyed = 0;
    // What cannot be destroyed stays at the head of the list and must not hold up the rest.
    let mut left = HashSet::new();
    loop {
        let page = due(services, &left).await?;
        if page.is_empty() {
            break;
        }
        for (dossier, document) in page {
            match destroy(services, dossier, document).await {
                Ok(true) => {
                    destroy_dossier::delete_contents(services, vec![document]).await;
                    destroyed += 1;
                }
                Ok(false) => drop(left.insert(document)),
                Err(error @ (Error::Unavailable(_) | Error::Overtaken)) => return Err(error),
                Err(error) => {
                    tracing::error!(%dossier, %document, %error, "a document whose time is over is left as it is");
                    left.insert(document);
                }
            }
        }
    }
    if destroyed > 0 {
        destroy_dossier::scrub(services).await;
    }
    Ok(destroyed)
}

async fn due(services: &Services, left: &HashSet<DocumentId>) -> Result<Vec<(DossierId, DocumentId)>, Error> {
    let limit = i64::try_from(PAGE + left.len()).unwrap_or(i64::MAX);
    let mut page = documents::due(&mut services.storage.begin_reading().await?, services.now(), limit).await?;
    page.retain(|(_, document)| !left.contains(document));
    Ok(page)
}

async fn destroy(services: &Services, dossier: DossierId, id: DocumentId) -> Result<bool, Error> {
    let now = services.now();
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            let case = Case::open_for_agency(&mut work, dossier, now).await?;
            let Some(document) = case.document(id) else { return Ok(false) };
            let act = Act::DestroyDocument(document.facts());
            if case.may(act).is_err() {
                return Ok(false);
            }
            let particulars = Particulars { document: Some(document.traced()), ..Particulars::default() };
            let (mut work, permit) = case.ask(work, act, particulars.clone()).await?;
            documents::destroy(&mut work, &case.dossier, &permit).await?;
            let trace = case.record(&mut work, &permit, particulars).await?;
            work.commit_traced(trace).await?;
            Ok(true)
        })
        .await
}
