//! Whose turn it is: of all nodes one does an hour's work.

use std::time::Duration;

use jiff::SignedDuration;
use storage::lease;

use crate::{Error, Services};

/// How often the work of an hour is looked at.
pub const EVERY: Duration = Duration::from_hours(1);

/// A little shorter than the time until the next look, so that a node is not held up by its own lease.
const LEASE: SignedDuration = SignedDuration::from_mins(59);

/// Takes the turn; false while another node has it. Should a run outlast its turn and another node begin, nothing is done
/// twice: each step asks for itself whether it is due.
pub(super) async fn take(services: &Services, work: &str) -> Result<bool, Error> {
    let now = services.now();
    services
        .storage
        .retrying(|| async {
            let mut step = services.storage.begin().await?;
            let taken = lease::take(&mut step, work, now, now + LEASE).await?;
            step.commit().await?;
            Ok(taken)
        })
        .await
}
