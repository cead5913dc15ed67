//! Work for the processor: hashing a password, judging a file. It runs off the async threads, as much at a time as there
//! are cores. Passwords have a queue of their own: a morning of large files must not keep anybody from signing in.

use std::time::Duration;

use tokio::sync::Semaphore;

use crate::{Error, Services};

/// Who would wait longer is told to come back: a queue without an end helps nobody.
const LONGEST_WAIT: Duration = Duration::from_secs(10);

/// Does the work when its turn comes.
///
/// # Errors
/// [`Error::Unavailable`] when too much is waiting.
pub(crate) async fn run<T: Send + 'static>(
    services: &Services,
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, Error> {
    in_turn(&services.heavy_work, work).await
}

/// The same, for hashing a password.
///
/// # Errors
/// [`Error::Unavailable`] when too many are waiting.
pub(crate) async fn hash<T: Send + 'static>(
    services: &Services,
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, Error> {
    in_turn(&services.password_hashing, work).await
}

async fn in_turn<T: Send + 'static>(turns: &Semaphore, work: impl FnOnce() -> T + Send + 'static) -> Result<T, Error> {
    let turn = tokio::time::timeout(LONGEST_WAIT, turns.acquire()).await;
    let _turn = turn
        .map_err(|_| Error::Unavailable("too much heavy work is waiting".into()))?
        .map_err(|_| Error::Internal("heavy work was shut down".into()))?;
    tokio::task::spawn_blocking(work).await.map_err(|error| Error::Internal(format!("heavy work broke off: {error}")))
}
