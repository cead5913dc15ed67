//! Clearing away what is over: conversations, sessions, tokens, old failures, and content whose filing was cut off.

use dossier::ids::DocumentId;
use futures::TryStreamExt;
use jiff::SignedDuration;
use storage::dossiers::documents;
use storage::outbox;
use storage::registry::{
    access_notices, access_tokens, announced_stays, app_leaves, challenges, known_devices, sessions, throttles,
    used_assertions,
};

use crate::account::devices::KNOWN_FOR;
use crate::account::session::LONGEST_IDLE;
use crate::grants::stay;
use crate::notices::AT_MOST_EVERY;
use crate::{Error, Services};

/// Content younger than this may belong to a filing under way.
const FILING_TAKES_AT_MOST: SignedDuration = SignedDuration::from_hours(1);

/// Clears away rows that have run out; returns how many.
///
/// # Errors
/// When the state cannot be read or written.
pub async fn rows(services: &Services) -> Result<u64, Error> {
    let now = services.now();
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            let mut rows = challenges::forget_expired(&mut work, now).await?;
            rows += sessions::forget_expired(&mut work, now - LONGEST_IDLE, now).await?;
            rows += app_leaves::forget_expired(&mut work, now).await?;
            rows += access_tokens::forget_expired(&mut work, now).await?;
            rows += used_assertions::forget_expired(&mut work, now).await?;
            rows += known_devices::forget_before(&mut work, now - KNOWN_FOR).await?;
            rows += access_notices::forget_before(&mut work, now - AT_MOST_EVERY).await?;
            rows += throttles::forget_before(&mut work, now - SignedDuration::from_hours(48)).await?;
            rows += announced_stays::forget_before(&mut work, now - stay::RENEWED_WITHIN).await?;
            rows += outbox::forget_settled(&mut work, now - SignedDuration::from_hours(30 * 24)).await?;
            work.commit().await?;
            Ok::<_, Error>(rows)
        })
        .await
}

/// Clears away contents without a document; returns how many. It looks at every content there is: once a day is
/// often enough.
///
/// # Errors
/// When the state cannot be read or written.
pub async fn contents(services: &Services) -> Result<usize, Error> {
    let before = services.now() - FILING_TAKES_AT_MOST;
    let objects = services.storage.objects();
    let old: Vec<DocumentId> = objects
        .list()
        .try_filter_map(|listed| async move { Ok((listed.written < before).then_some(listed.document)) })
        .try_collect()
        .await?;
    let orphans = documents::without_row(&mut services.storage.begin_reading().await?, &old).await?;
    for &orphan in &orphans {
        objects.delete(orphan).await?;
    }
    Ok(orphans.len() + objects.remove_unfinished(before).await?)
}
