//! The Agency's journal: a record of nobody. What was attempted on records that do not exist is traced here, in the same
//! way and time as on one that does; and here stays the trace of every destruction.

use dossier::ids::{DossierId, HolderId};
use dossier::lifecycle::State;
use jiff::Timestamp;
use uuid::Uuid;

use super::{OpenDossier, create_in, open};
use crate::{Storage, StorageError, Work};

/// The journal's identifier.
pub const JOURNAL: DossierId = DossierId::new(Uuid::nil());

/// Nobody has this identifier.
const NOBODY: HolderId = HolderId::new(Uuid::nil());

/// Opens the journal.
pub async fn open_journal(work: &mut Work) -> Result<OpenDossier, StorageError> {
    open(work, JOURNAL).await?.ok_or_else(|| StorageError::Contradiction("the journal is missing".into()))
}

/// Makes the journal, the first time. It begins in the one state in which every act is refused to everybody and which no
/// time ends.
pub(crate) async fn prepare(storage: &Storage, now: Timestamp) -> Result<(), StorageError> {
    let mut work = storage.begin().await?;
    if open(&mut work, JOURNAL).await?.is_some() {
        return Ok(());
    }
    create_in(&mut work, State::Destroyed { since: now }, JOURNAL, NOBODY, now).await?;
    work.commit().await
}
