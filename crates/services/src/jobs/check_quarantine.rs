//! Scanning again what waits in quarantine, until the malware scanner answers.

use std::time::Duration;

use jiff::SignedDuration;
use storage::dossiers::quarantine;
use storage::lease;

use crate::quarantine::{Settled, settle};
use crate::{Error, Services};

/// How often it is looked whether anything waits.
pub const EVERY: Duration = Duration::from_mins(1);

/// A little shorter than the time until the next look.
const LEASE: SignedDuration = SignedDuration::from_secs(55);

/// So many at a time; the rest a minute later.
const MOST: i64 = 100;

/// No further document is begun after this time: one scan more, and the run ends before the lease does.
const BEGUN_WITHIN: SignedDuration = SignedDuration::from_secs(20);

/// Deals with what waits, the oldest first; returns how many documents were filed or destroyed. None while another node
/// is at it, or while the scanner does not answer.
///
/// # Errors
/// When the state cannot be read or written.
pub async fn run(services: &Services) -> Result<usize, Error> {
    let began = services.now();
    if !take_turn(services).await? {
        return Ok(0);
    }
    let oldest = quarantine::oldest(&mut services.storage.begin_reading().await?, MOST).await?;
    if services.malware_scanner.is_none() {
        if !oldest.is_empty() {
            tracing::warn!("documents wait in quarantine and no malware scanner is configured any more");
        }
        return Ok(0);
    }
    let mut done = 0;
    for (dossier, document) in oldest {
        if services.now().duration_since(began) > BEGUN_WITHIN {
            break;
        }
        match settle(services, dossier, document).await {
            Ok(Settled::Filed | Settled::Dropped) => done += 1,
            Ok(Settled::Gone) => {}
            Ok(Settled::Waits) => break,
            Err(error @ (Error::Unavailable(_) | Error::Overtaken)) => return Err(error),
            Err(error) => tracing::error!(%dossier, %document, %error, "a document in quarantine is left as it is"),
        }
    }
    Ok(done)
}

async fn take_turn(services: &Services) -> Result<bool, Error> {
    let now = services.now();
    services
        .storage
        .retrying(|| async {
            let mut step = services.storage.begin().await?;
            let taken = lease::take(&mut step, "check-quarantine", now, now + LEASE).await?;
            step.commit().await?;
            Ok(taken)
        })
        .await
}
