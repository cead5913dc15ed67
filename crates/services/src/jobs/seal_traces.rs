//! Sealing traces into the ledger.

use std::time::Duration;

use jiff::SignedDuration;
use storage::lease;
use storage::ledger::{self, Sealed};

use crate::{Error, Services};

/// How often traces that came are sealed.
pub const EVERY: Duration = Duration::from_secs(1);

/// A little shorter than the time until the next look, so that a node is not held up by its own lease.
const LEASE: SignedDuration = SignedDuration::from_millis(900);

/// How many traces are sealed at one time.
const AT_MOST: i64 = 10_000;

/// Seals what waits; none when nothing waits or another node is at it.
///
/// # Errors
/// When the state cannot be read or written, or the ledger is not what was signed last: then nothing is signed over
/// it, and [`verify_traces`](crate::verify_traces) tells what is wrong.
pub async fn seal(services: &Services) -> Result<Option<Sealed>, Error> {
    // Most looks find nothing; those must not write.
    if !ledger::anything_waits(&mut services.storage.begin_reading().await?).await? {
        return Ok(None);
    }
    let now = services.now();
    services
        .storage
        .retrying(|| async {
            let mut work = services.storage.begin().await?;
            if !lease::take(&mut work, "seal-traces", now, now + LEASE).await? {
                return Ok(None);
            }
            let sealed = ledger::seal(&mut work, AT_MOST, now).await?;
            work.commit().await?;
            Ok::<_, Error>(sealed)
        })
        .await
}
